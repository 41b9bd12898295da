/** The same check for sheets whose rows cannot be told by their text alone: the whole workbook is read again. */
import type { Arrangement } from '../../core/tables/arrange-tables';
import type { WorkbookLimits } from '../opc/package-limits';
import { valueOf } from '../opc/refusal';
import { expectRows, notAsPlanned } from './expected-rows';
import { createXlsxReader } from './xlsx-reader';

export function checkWhole(
  bytes: Uint8Array,
  limits: WorkbookLimits,
  arrangements: readonly Arrangement[],
): void {
  const { tables } = valueOf(createXlsxReader(limits).read({ name: '', bytes }));
  for (const arrangement of arrangements) {
    const { name } = arrangement.table;
    const written = tables.find((one) => one.name === name);
    if (written?.rows.length !== arrangement.rows.length + arrangement.added.length) throw notAsPlanned(name);
    const expected = expectRows(arrangement, 1, 0);
    written.rows.forEach((cells, index) => {
      expected.pass(index + 1, cells);
    });
    expected.finish();
  }
}
