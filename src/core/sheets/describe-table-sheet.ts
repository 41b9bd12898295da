/** One sheet of the office's workbook: title, what a row is, the table, and what stands out in it. */
import { say } from '../texts/say';
import { workbookTexts } from '../texts/workbook-texts';
import type { Table } from '../tables/table';
import type { CodeListSource, DueMark, SheetGroup } from './evaluation';
import { describeTableColumns } from './describe-table-columns';
import { HEADER_ROW } from './describe-names';
import { shownOf } from './count-figure';
import { listColumnName, listName } from './list-names';
import { placeOfColumn, rowsOf, type InitialRows, type ListRows } from './office-rows';
import { columnLetters } from './raw-workbook';
import { textFormula } from './table-formulas';
import type { CellPlan, MarkPlan, SheetPlan, TableColumnPlan } from './workbook-plan';

/** Blank rows of a table that holds nothing yet: enough to see where to type. */
const BLANK_ROWS = 5;
/** Characters that an A4 page across holds at the smallest print that is still read with ease (about 60 %). */
const PRINTED_WIDTH = 245;
/** Columns stay in view up to the one that names the row, as long as they leave room for the others. */
const FROZEN_WIDTH = 50;

interface Site {
  readonly group: SheetGroup;
  readonly start: string;
  readonly source: CodeListSource | undefined;
  readonly lists: readonly ListRows[];
  readonly rows: InitialRows;
  readonly hasList: (name: string) => boolean;
}

export function describeTableSheet(table: Table, site: Site): SheetPlan {
  const described = describeTableColumns(table, site.hasList);
  // What a hidden table keeps is read by the program.
  const columns = table.hidden ? described.map((column) => ({ ...column, oneLine: true })) : described;
  const rows = rowsOf(site.rows, table);
  const blankRows = rows.length === 0 ? BLANK_ROWS : 0;
  const firstRow = HEADER_ROW + 1;
  const lastRow = HEADER_ROW + rows.length + blankRows;
  const dueMarks = (site.group.dueMarks ?? []).filter((mark) => mark.table.name === table.name);
  return {
    name: table.title,
    visibility: table.hidden ? 'hidden' : 'visible',
    tabColor: site.group.tabColor,
    orientation: 'landscape',
    frozenRows: HEADER_ROW,
    frozenColumns: frozenColumns(table, columns),
    printedColumns: printedColumns(columns),
    columns: columns.map(({ width }) => ({ width })),
    cells: head(table, columns, site.start),
    tables: [{ name: table.excelName, row: HEADER_ROW, column: 1, columns, rows, blankRows, input: false }],
    choices: [],
    marks: [
      ...missingMarks(columns, firstRow, lastRow),
      ...dueMarks.map((mark) => describeDue(mark, firstRow, lastRow, site.lists)),
    ],
    guarded: false,
  };
}

function head(table: Table, columns: readonly TableColumnPlan[], start: string): readonly CellPlan[] {
  const required = columns.some((column) => column.required && !column.technical);
  const about = required ? `${table.about} ${say('de', workbookTexts.requiredSign)}` : table.about;
  return [
    { row: 1, column: 1, value: table.title, role: 'title' },
    {
      row: 1,
      column: linkColumn(table, columns),
      value: say('de', workbookTexts.toStart),
      role: 'link',
      linkTo: start,
    },
    { row: 2, column: 1, value: about, role: 'subtitle' },
  ];
}

/** The first column that the title, in its larger letters, does not reach. */
function linkColumn(table: Table, columns: readonly TableColumnPlan[]): number {
  let width = 0;
  const reached = columns.findIndex((column) => (width += column.width) >= 2 * table.title.length);
  return reached < 0 ? columns.length + 1 : reached + 2;
}

/** As many columns from the left as one page across holds; what is technical is never printed. */
function printedColumns(columns: readonly TableColumnPlan[]): number {
  let width = 0;
  const end = columns.findIndex((column) => {
    width += column.width;
    return column.technical === true || width > PRINTED_WIDTH;
  });
  return end < 0 ? columns.length : Math.max(1, end);
}

function frozenColumns(table: Table, columns: readonly TableColumnPlan[]): number {
  const place = placeOfColumn(table, table.labelColumn);
  const width = columns.slice(0, place + 1).reduce((sum, column) => sum + column.width, 0);
  return columns[place]?.technical === true || width > FROZEN_WIDTH ? 0 : place + 1;
}

/** A required cell that is blank in a row that holds anything else. */
function missingMarks(
  columns: readonly TableColumnPlan[],
  firstRow: number,
  lastRow: number,
): readonly MarkPlan[] {
  const plain = columns.findIndex((column) => column.technical);
  const last = columnLetters((plain < 0 ? columns.length : Math.max(1, plain)) - 1);
  return columns.flatMap((column, index) => {
    if (!column.required || column.technical) return [];
    const cell = `$${columnLetters(index)}${firstRow}`;
    const formula = `AND(LEN(TRIM(${cell}))=0,COUNTA($A${firstRow}:$${last}${firstRow})>0)`;
    return [{ column: index + 1, firstRow, lastRow, formula, look: 'missing' as const }];
  });
}

function describeDue(mark: DueMark, firstRow: number, lastRow: number, lists: readonly ListRows[]): MarkPlan {
  const { table, column, months, unless } = mark;
  const cell = (name: string): string => `$${columnLetters(placeOfColumn(table, name))}${firstRow}`;
  const place = `MATCH(${cell(months.by)},${listName(months.list)},0)`;
  // A blank cell would count as 0 months: dividing by it twice makes it an error like a missing entry.
  const interval = `IFERROR(1/(1/INDEX(${listColumnName(months.list, months.column)},${place})),${months.otherwise})`;
  const exempt = unless.map(
    (one) => `${cell(one.column)}<>${textFormula(shownOf(one.list, one.is, { lists }))}`,
  );
  const conditions = [`ISNUMBER(${cell(column)})`, ...exempt, `EDATE(${cell(column)},${interval})<=TODAY()`];
  // AND looks at all its conditions, and EDATE of a text is an error: an error marks nothing.
  const formula = `AND(${conditions.join(',')})`;
  return { column: placeOfColumn(table, column) + 1, firstRow, lastRow, formula, look: 'due' };
}
