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
import { sameCell } from '../../core/values/cell';
import { placed, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { TableListing } from '../../ports/table-store';
import type { NamedFile, WorkbookStore } from '../../ports/workbook-files';
import { officeLimits, type WorkbookLimits } from '../opc/package-limits';
import { editPackage } from './edit-package';
import { createXlsxReader } from './xlsx-reader';

export type XlsxTableStore = WorkbookStore;

/** The workbook's tables; a file that is none, or not to be trusted, is an issue. */
export function openXlsxTableStore(
  file: NamedFile,
  limits: WorkbookLimits = officeLimits,
): Result<XlsxTableStore> {
  const reader = createXlsxReader(limits);
  const opened = reader.read(file);
  if (!opened.ok) return opened;
  let bytes = file.bytes;
  let workbook = opened.value;
  const named = (issues: readonly Issue[]): Result<never> =>
    fail(...issues.map((found) => placed(found, { file: file.name })));

  const apply = (edits: readonly TableEdit[]): Result<void> => {
    const arranged = arrangeTables(workbook.tables, edits);
    if (!arranged.ok) return named(arranged.issues);
    const changed = arranged.value.filter(changesAnything);
    if (changed.length === 0) return ok(undefined);
    const edited = editPackage(bytes, limits, changed);
    if (!edited.ok) return named(edited.issues);
    const read = reader.read({ name: file.name, bytes: edited.value });
    if (!read.ok) return read;
    checkWritten(read.value, changed);
    bytes = edited.value;
    workbook = read.value;
    return ok(undefined);
  };

  return ok({
    list: () =>
      Promise.resolve(
        ok(
          workbook.tables.map(({ name, sheet, rows }): TableListing => ({ name, sheet, rows: rows.length })),
        ),
      ),
    read(names) {
      const wanted = names.map((name) => name.toLowerCase());
      const found = wanted.flatMap(
        (name) => workbook.tables.find((table) => table.name.toLowerCase() === name) ?? [],
      );
      return Promise.resolve(ok(found));
    },
    apply: (edits) => Promise.resolve(apply(edits)),
    bytes: () => bytes,
  });
}

function changesAnything({ table, rows }: Arrangement): boolean {
  const still = rows.length === table.rows.length && rows.every((row, index) => row.source === index);
  return !still || rows.some((row) => row.cells.size > 0);
}

/** What was written is read again before it counts: a workbook that says something else must never reach the disk. */
function checkWritten(workbook: RawWorkbook, arrangements: readonly Arrangement[]): void {
  for (const { table, rows } of arrangements) {
    const written = workbook.tables.find((one) => one.name === table.name);
    const isRight =
      written?.rows.length === rows.length &&
      rows.every((row, index) =>
        table.header.every((_, column) => {
          const kept = row.source === null ? undefined : (table.rows[row.source]?.[column] ?? null);
          const expected = row.cells.get(column) ?? (row.cells.has(column) ? null : kept);
          return expected === undefined || sameCell(expected, written.rows[index]?.[column] ?? null);
        }),
      );
    if (!isRight) throw new Error(`Table "${table.name}" was not written as planned`);
  }
}
