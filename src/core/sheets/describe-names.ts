/**
 * The named ranges behind the drop-downs of the office's workbook. Each has a
 * formula that follows its table: people sort tables and add rows, and a fixed
 * range would then offer the wrong entries.
 */
import type { Table } from '../tables/table';
import type { CodeListSource, SheetGroup } from './evaluation';
import { listColumnName, listName, referenceName, yesNoName } from './list-names';
import { placeOfColumn, rowsOf, type InitialRows, type ListRows } from './office-rows';
import { columnFormula, textFormula } from './table-formulas';
import type { NamedRange, SheetPlan } from './workbook-plan';

/** Row of the header on every table's sheet. */
export const HEADER_ROW = 3;

const LISTS_SHEET = '_listen';

/** The hidden sheet with what no table holds: the two words of a yes/no column. */
export const listsSheet: SheetPlan = {
  name: LISTS_SHEET,
  visibility: 'hidden',
  orientation: 'portrait',
  frozenRows: 0,
  columns: [{ width: 12 }],
  cells: ['ja', 'nein'].map((value, index) => ({ row: index + 1, column: 1, value, role: 'text' as const })),
  tables: [],
  choices: [],
  guarded: false,
};

const yesNoRange: NamedRange = { name: yesNoName, sheet: LISTS_SHEET, column: 1, firstRow: 1, lastRow: 2 };

/** Names for all lists, for all tables that others refer to, and for what conditional marks look up. */
export function describeNames(
  groups: readonly SheetGroup[],
  source: CodeListSource | undefined,
  lists: readonly ListRows[],
  rows: InitialRows,
): readonly NamedRange[] {
  const tables = groups.flatMap((group) => group.tables);
  const targets = new Set(
    tables.flatMap((table) => Object.values(table.columns)).map((column) => column.target),
  );
  const references = tables
    .filter((table) => targets.has(table.name))
    .map((table) => nameLabels(table, rows));
  const labels = source ? lists.map((list) => nameList(source, list, source.label, listName(list.list))) : [];
  const months = groups.flatMap((group) => group.dueMarks ?? []).map((mark) => mark.months);
  const lookedUp = lists.flatMap((list) => {
    const wanted = new Set(months.filter((one) => one.list === list.list).map((one) => one.column));
    return source
      ? [...wanted].map((column) => nameList(source, list, column, listColumnName(list.list, column)))
      : [];
  });
  return [...labels, ...lookedUp, ...references, yesNoRange];
}

/** The rows of one list, wherever they stand, as long as they stand together. */
function nameList(source: CodeListSource, list: ListRows, column: string, name: string): NamedRange {
  const shown = columnFormula(source.table, column);
  const group = columnFormula(source.table, source.list);
  const first = `MATCH(${textFormula(list.list)},${group},0)`;
  const count = `COUNTIF(${group},${textFormula(list.list)})`;
  return {
    name,
    sheet: source.table.title,
    column: placeOfColumn(source.table, column) + 1,
    firstRow: HEADER_ROW + 1 + list.first,
    lastRow: HEADER_ROW + list.first + list.labels.length,
    formula: `INDEX(${shown},${first}):INDEX(${shown},${first}+${count}-1)`,
  };
}

/** What references to a table show: its labels without the blank rows at the end. */
function nameLabels(table: Table, rows: InitialRows): NamedRange {
  const labels = columnFormula(table, table.labelColumn);
  return {
    name: referenceName(table.name),
    sheet: table.title,
    column: placeOfColumn(table, table.labelColumn) + 1,
    firstRow: HEADER_ROW + 1,
    lastRow: HEADER_ROW + Math.max(1, rowsOf(rows, table).length),
    formula: `INDEX(${labels},1):INDEX(${labels},MAX(1,COUNTA(${labels})))`,
  };
}
