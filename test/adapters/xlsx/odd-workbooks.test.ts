import { returnLimits } from '../../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import { oddWorkbooks } from '../../fixtures/odd-workbooks';
import { shownCells } from '../../fixtures/shown-cells';

const reader = createXlsxReader(returnLimits);

describe('workbooks as other programs write them', () => {
  it.each(oddWorkbooks)('reads $title', ({ bytes, cells }) => {
    const read = reader.read({ name: 'Zeven.xlsx', bytes });

    expect(read).toMatchObject({
      ok: true,
      value: { sheets: [{ name: 'Träger & Orte', visibility: 'visible' }] },
    });
    expect(read.ok && shownCells(read.value.sheets[0])).toEqual(cells);
  });
});
