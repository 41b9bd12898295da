/** What a workbook is that cannot be read as the office's: a stranger, a questionnaire, or one that was taken apart. */
import { allTables } from '../../../core/catalog';
import { offers } from '../../../core/register/offers';
import type { TableListing } from '../../../ports/table-store';

export type StrangeWorkbook =
  /** None of the office's tables. */
  | { readonly kind: 'new' }
  /** The table of offers and no other, as a questionnaire has it. */
  | { readonly kind: 'form' }
  /** Less than half of the tables. */
  | {
      readonly kind: 'half';
      readonly found: number;
      readonly all: number;
      /** Tables that bear another name on the sheet of a missing one. */
      readonly renamed: readonly { readonly table: string; readonly found: string }[];
      /** Names of the other missing tables, as Excel has to know them. */
      readonly gone: readonly string[];
    };

export function recogniseWorkbook(listed: readonly TableListing[]): StrangeWorkbook {
  const names = new Map(listed.map((one) => [one.name.toLowerCase(), one] as const));
  const found = allTables.filter((table) => names.has(table.excelName.toLowerCase()));
  const missing = allTables.filter((table) => !found.includes(table));
  if (listed.length === 1 && found[0] === offers) return { kind: 'form' };
  const strangers = listed.filter(
    (one) => !allTables.some((table) => table.excelName.toLowerCase() === one.name.toLowerCase()),
  );
  const renamed = missing.flatMap(({ title, excelName }) => {
    const there = strangers.find(({ sheet }) => sheet === title);
    return there ? [{ table: excelName, found: there.name }] : [];
  });
  if (found.length + renamed.length === 0) return { kind: 'new' };
  const gone = missing
    .filter((table) => !table.hidden && !renamed.some((one) => one.table === table.excelName))
    .map(({ excelName }) => excelName);
  return { kind: 'half', found: found.length, all: allTables.length, renamed, gone };
}
