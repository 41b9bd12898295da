/** Names of the ranges behind drop-downs; the same in every workbook, so that columns can refer to them blindly. */

/** The labels of a code list, e.g. `Liste_Angebotsart`. */
export function listName(list: string): string {
  return `Liste_${asName(list)}`;
}

/** What the rows of a table are called, for columns that refer to it, e.g. `Auswahl_providers`. */
export function referenceName(table: string): string {
  return `Auswahl_${asName(table)}`;
}

/** Another column of a code list's rows, beside its labels, e.g. `Liste_Angebotsart_reviewMonths`. */
export function listColumnName(list: string, column: string): string {
  return `${listName(list)}_${asName(column)}`;
}

/** "ja" and "nein". */
export const yesNoName = 'Liste_ja_nein';

function asName(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}_]/gu, '_');
}
