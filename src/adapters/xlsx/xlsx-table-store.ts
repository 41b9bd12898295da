/**
 * TableStore over the bytes of an .xlsx file. A change is spliced into the text of
 * the parts it concerns: the sheet and the table part; the workbook part for names
 * and for the wish to compute formulas anew; the styles part where a date finds no
 * date format; other sheets only where their formulas refer to rows that moved.
 * Every other part stays byte for byte. exceljs would damage what it does not know.
 */
import { arrangeTables, type Arrangement } from '../../core/tables/arrange-tables';
import type { TableEdit } from '../../core/tables/raw-table';
import type { RawWorkbook } from '../../core/sheets/raw-workbook';
import { placed, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { TableListing } from '../../ports/table-store';
import type { NamedFile, WorkbookStore } from '../../ports/workbook-files';
import { createFileContent } from '../opc/file-pieces';
import { createPlainDeflater, type CreateDeflater } from '../opc/pack-part';
import { officeLimits, type WorkbookLimits } from '../opc/package-limits';
import { resultOf } from '../opc/refusal';
import type { Unpacker } from '../opc/unpacker';
import { checkWritten } from './check-written';
import { countCells } from './count-cells';
import { editPackage } from './edit-package';
import { createXlsxReader } from './xlsx-reader';

export type XlsxTableStore = WorkbookStore;

/**
 * The workbook's tables; a file that is none, or not to be trusted, is an issue. What is written
 * is packed by `createDeflater`, and what is read is unpacked by `unpacker`: both may be faster where
 * the machine brings them along.
 */
export function openXlsxTableStore(
  file: NamedFile,
  limits: WorkbookLimits = officeLimits,
  createDeflater: CreateDeflater = createPlainDeflater,
  unpacker?: Unpacker,
): Result<XlsxTableStore> {
  const reader = createXlsxReader(limits, unpacker);
  const opened = reader.read(file);
  if (!opened.ok) return opened;
  let content = createFileContent([file.bytes]);
  // Held until writing begins: a large import needs the room, and few ask again.
  let held: RawWorkbook | undefined = opened.value;
  const named = (issues: readonly Issue[]): Result<never> =>
    fail(...issues.map((found) => placed(found, { file: file.name })));

  const load = (): Result<RawWorkbook> => {
    if (held) return ok(held);
    const read = reader.read({ name: file.name, bytes: content.whole() });
    if (read.ok) held = read.value;
    return read;
  };

  const arrange = (edits: readonly TableEdit[]): Result<readonly Arrangement[]> => {
    const workbook = load();
    if (!workbook.ok) return workbook;
    const arranged = arrangeTables(workbook.value.tables, edits);
    if (!arranged.ok) return named(arranged.issues);
    const changed = arranged.value.filter(changesAnything);
    const surplus = changed.length > 0 && countCells(workbook.value, changed, limits.cells);
    return surplus ? named([surplus]) : ok(changed);
  };

  const apply = (edits: readonly TableEdit[]): Result<void> => {
    const arranged = arrange(edits);
    if (!arranged.ok || arranged.value.length === 0) return arranged.ok ? ok(undefined) : arranged;
    const changed = arranged.value;
    // From here on the tables that stay as they are only take up room.
    held = undefined;
    const edited = editPackage(content.whole(), limits, changed, createDeflater);
    if (!edited.ok) return named(edited.issues);
    const checked = resultOf(
      () => {
        checkWritten(edited.value, limits, changed);
      },
      (cause) => {
        throw cause;
      },
    );
    if (!checked.ok) return named(checked.issues);
    content = createFileContent(edited.value.pieces);
    return ok(undefined);
  };

  return ok({
    file: file.name,
    list() {
      const workbook = load();
      if (!workbook.ok) return Promise.resolve(workbook);
      const tables = workbook.value.tables.map(({ name, sheet, rows }): TableListing => ({
        name,
        sheet,
        rows: rows.length,
      }));
      return Promise.resolve(ok(tables));
    },
    read(names) {
      const workbook = load();
      if (!workbook.ok) return Promise.resolve(workbook);
      const wanted = names.map((name) => name.toLowerCase());
      const found = wanted.flatMap(
        (name) => workbook.value.tables.find((table) => table.name.toLowerCase() === name) ?? [],
      );
      return Promise.resolve(ok(found));
    },
    apply: (edits) => Promise.resolve(apply(edits)),
    content: () => content,
    bytes: () => content.whole(),
    workbook: load,
  });
}

function changesAnything({ table, rows, added }: Arrangement): boolean {
  const still = added.length === 0 && rows.length === table.rows.length;
  return !still || rows.some((row) => row.cells.size > 0);
}
