/** Checks that every table gets from its definition alone: cells, required columns, numbers in range, keys. */
import { issue, type Issue, type Place } from '../values/issue';
import { isProvisional, type Entry, type OfficeData } from './office-data';
import type { Columns, RowOf, Table } from './table';

/** Columns whose absence is judged otherwise than by the definition: a proposal may lack what an offer may not. */
export type IsProposal = (table: Table, entry: Entry<RowOf<Columns>>) => boolean;

/** All findings of reading, then per table what its columns demand; in the order of sheet, row and column. */
export function checkTables(data: OfficeData, isProposal: IsProposal): readonly Issue[] {
  return [...data.issues, ...data.tables.flatMap((table) => checkTable(data, table, isProposal))];
}

function checkTable(data: OfficeData, table: Table, isProposal: IsProposal): readonly Issue[] {
  const rowsByKey = new Map<string, number>();
  return data.rows(table).flatMap((entry) => {
    const found: Issue[] = [];
    const missing = isProposal(table, entry) ? 'required.missingInProposal' : 'required.missing';
    for (const [name, column] of Object.entries(table.columns)) {
      const at = placeOf(data, table, entry, name);
      const value = entry.values[name];
      if (column.required && value === null && !entry.unread.has(name)) {
        found.push(issue(missing, { title: column.title }, at));
      }
      if (typeof value !== 'number') continue;
      if (column.min !== undefined && value < column.min) {
        found.push(issue('number.tooSmall', { value, min: column.min }, at));
      }
      if (column.max !== undefined && value > column.max) {
        found.push(issue('number.tooLarge', { value, max: column.max }, at));
      }
    }
    const key = String(entry.values[table.keyColumn]);
    const other = rowsByKey.get(key);
    if (other !== undefined && !isProvisional(key)) {
      found.push(issue('key.doubled', { key, other }, placeOf(data, table, entry, table.keyColumn)));
    }
    rowsByKey.set(key, entry.sheetRow);
    return found;
  });
}

/** The place of a cell for a finding: sheet and row as the user sees them, the column by its title. */
export function placeOf<Row>(data: OfficeData, table: Table, entry: Entry<Row>, column: string): Place {
  return {
    sheet: data.located(table)?.raw.sheet ?? table.title,
    sheetRow: entry.sheetRow,
    table: table.name,
    row: entry.row,
    column: table.columns[column]?.title ?? column,
  };
}
