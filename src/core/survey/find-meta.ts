/** Looks for the keys a form carries and the values beside them. */
import { cellAt, type RawRow, type RawSheet } from '../sheets/raw-workbook';
import { showCell } from '../values/cell-text';
import { isMetaKey, META_SHEET, metaKeys, noMeta, type FormMeta, type MetaKey } from './form-meta';

/** The sheet of that name first, then rows of other sheets that begin with a key: a CSV file has but one sheet. */
export function findMeta(sheets: readonly RawSheet[]): FormMeta {
  const isMetaSheet = (sheet: RawSheet): boolean => sheet.name.trim().toLowerCase() === META_SHEET;
  const ordered = [...sheets.filter(isMetaSheet), ...sheets.filter((sheet) => !isMetaSheet(sheet))];
  const found: Partial<Record<MetaKey, string>> = {};
  for (const sheet of ordered) {
    for (const row of sheet.rows) {
      const meta = readMetaRow(row);
      if (meta?.value && found[meta.key] === undefined) found[meta.key] = meta.value;
    }
    // Almost always by the first sheet.
    if (metaKeys.every((key) => found[key] !== undefined)) break;
  }
  return { ...noMeta, ...found };
}

/** A key and the next cell that holds anything; undefined when the row does not begin with a key. */
export function readMetaRow(
  row: RawRow,
): { readonly key: MetaKey; readonly value: string | null } | undefined {
  const first = filledFrom(row, 0);
  const key = first < 0 ? '' : textAt(row, first);
  if (!isMetaKey(key)) return undefined;
  const second = filledFrom(row, first + 1);
  const value = second < 0 ? null : textAt(row, second);
  return { key, value: key === 'municipality' && value !== null ? asKey(value) : value };
}

/** The first column from this one on that shows anything; -1 where none does. */
function filledFrom(row: RawRow, from: number): number {
  for (let column = from; column < row.cells.length; column += 1) {
    if (textAt(row, column) !== '') return column;
  }
  return -1;
}

function textAt(row: RawRow, column: number): string {
  return showCell(cellAt(row, column)).trim();
}

/** A spreadsheet takes the key of a municipality for a number and drops its leading zero. */
function asKey(text: string): string {
  return /^\d{8}$/.test(text) ? `0${text}` : text;
}
