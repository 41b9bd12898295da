/** Checks that every table gets from its definition alone: cells, required columns, numbers in range, keys. */
import type { IssueCode } from '../texts/issue-texts';
import { issue, placed, type Issue, type Place } from '../values/issue';
import { isProvisional, type Entry, type OfficeData } from './office-data';
import { rangeIssue } from './read-field';
import type { Columns, RowOf, Table } from './table';

/** Columns whose absence is judged otherwise than by the definition: a proposal may lack what an offer may not. */
export type IsProposal = (table: Table, entry: Entry<RowOf<Columns>>) => boolean;

/** All findings of reading, then per table what its columns demand; in the order of sheet, row and column. */
export function checkTables(data: OfficeData, isProposal: IsProposal): readonly Issue[] {
  return [
    ...readingIssues(data, isProposal),
    ...data.tables.flatMap((table) => checkTable(data, table, isProposal)),
  ];
}

/** A proposal may name what the other tables do not know yet: that is the office's to add, not an error. */
function readingIssues(data: OfficeData, isProposal: IsProposal): readonly Issue[] {
  const rows = data.tables.flatMap((table) =>
    data.rows(table).flatMap((entry) => (isProposal(table, entry) ? [`${table.name}:${entry.row}`] : [])),
  );
  const proposals = new Set(rows);
  return data.issues.map((found) => {
    const code = namedInProposals.get(found.code);
    return code && proposals.has(`${found.at.table ?? ''}:${found.at.row ?? ''}`)
      ? { ...found, code }
      : found;
  });
}

const namedInProposals: ReadonlyMap<IssueCode, IssueCode> = new Map([
  ['reference.unknown', 'reference.unknownInProposal'],
  ['reference.ambiguous', 'reference.ambiguousInProposal'],
]);

function checkTable(data: OfficeData, table: Table, isProposal: IsProposal): readonly Issue[] {
  const rowsByKey = new Map<string, number>();
  return data.rows(table).flatMap((entry) => {
    const found = [...missingIn(data, table, entry, isProposal), ...outOfRange(data, table, entry)];
    const key = String(entry.values[table.keyColumn]);
    const other = rowsByKey.get(key);
    if (other !== undefined && !isProvisional(key)) {
      found.push(issue('key.doubled', { key, other }, placeOf(data, table, entry, table.keyColumn)));
    }
    rowsByKey.set(key, entry.sheetRow);
    return found;
  });
}

type AnyEntry = Entry<RowOf<Columns>>;

/** Each missing cell is a finding of its own, unless its whole column is missing: that is said once. What a proposal lacks is one hint at its first such cell. */
function missingIn(
  data: OfficeData,
  table: Table,
  entry: AnyEntry,
  isProposal: IsProposal,
): readonly Issue[] {
  const places = data.located(table)?.places;
  const missing = Object.entries(table.columns).filter(
    ([name, column]) =>
      column.required && places?.has(name) && entry.values[name] === null && !entry.unread.has(name),
  );
  const [first] = missing;
  if (first && isProposal(table, entry)) {
    const titles = missing.map(([, column]) => column.title).join(', ');
    return [issue('required.missingInProposal', { titles }, placeOf(data, table, entry, first[0]))];
  }
  return missing.map(([name, column]) =>
    issue('required.missing', { title: column.title }, placeOf(data, table, entry, name)),
  );
}

function outOfRange(data: OfficeData, table: Table, entry: AnyEntry): readonly Issue[] {
  return Object.entries(table.columns).flatMap(([name, column]) => {
    const found = rangeIssue(column, entry.values[name]);
    return found ? [placed(found, placeOf(data, table, entry, name))] : [];
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
