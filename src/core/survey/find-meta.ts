/** Looks for the keys a form carries and the values beside them. */
import { cellAt, type RawRow, type RawSheet } from '../sheets/raw-workbook';
import { showCell } from '../values/cell-text';
import { isMetaKey, META_SHEET, noMeta, type FormMeta, type MetaKey } from './form-meta';

/** The sheet of that name first, then rows of other sheets that begin with a key: a CSV file has but one sheet. */
export function findMeta(sheets: readonly RawSheet[]): FormMeta {
  const isMetaSheet = (sheet: RawSheet): boolean => sheet.name.trim().toLowerCase() === META_SHEET;
  const ordered = [...sheets.filter(isMetaSheet), ...sheets.filter((sheet) => !isMetaSheet(sheet))];
  const found: Partial<Record<MetaKey, string>> = {};
  for (const row of ordered.flatMap((sheet) => sheet.rows)) {
    const meta = readMetaRow(row);
    if (meta?.value && found[meta.key] === undefined) found[meta.key] = meta.value;
  }
  return { ...noMeta, ...found };
}

/** A key and the next cell that holds anything; undefined when the row does not begin with a key. */
export function readMetaRow(
  row: RawRow,
): { readonly key: MetaKey; readonly value: string | null } | undefined {
  const [first, second = null] = row.cells
    .map((_, column) => showCell(cellAt(row, column)).trim())
    .filter((text) => text !== '');
  if (first === undefined || !isMetaKey(first)) return undefined;
  return { key: first, value: first === 'municipality' && second !== null ? asKey(second) : second };
}

/** A spreadsheet takes the key of a municipality for a number and drops its leading zero. */
function asKey(text: string): string {
  return /^\d{8}$/.test(text) ? `0${text}` : text;
}
