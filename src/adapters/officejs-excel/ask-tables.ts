/**
 * The first trip of every call: which tables there are, how large they are, how their first rows look, and whether
 * a writing was broken off. What the first rows hold decides what the second trip asks for, and how much it costs.
 */
import { askForNote, hasNote, type AskedNote } from './note-settings';
import { askForMarker, findMarked, readMarker, type TableMarker } from './table-marker';

/** Rows at the top that come with the first trip; a table with fewer is read by it whole. */
export const SAMPLE_ROWS = 20;

/** A table with what was asked of it; readable after the next sync. */
export interface AskedTable {
  /** The name it was asked for by. */
  readonly asked: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly rows: Excel.TableRowCollection;
  /** The first rows, and what stands below the table where it has less. */
  readonly sample: Excel.Range;
  /** All tables of the workbook. */
  readonly all: Excel.TableCollection;
}

/** Where the row below the table stands in its rows, counted from 0; a totals row is part of the table. */
export function rowBelow({ table, rows }: AskedTable): number {
  return rows.count + (table.showTotals ? 1 : 0);
}

/** Whether the first trip brought the table whole, and the row below it. */
export function isInSample(asked: AskedTable): boolean {
  return rowBelow(asked) < SAMPLE_ROWS;
}

export interface Asked {
  readonly note: AskedNote;
  readonly marker: Excel.Setting;
  readonly all: Excel.TableCollection;
  readonly tables: readonly AskedTable[];
}

export function askForTables(
  context: Excel.RequestContext,
  names: readonly string[],
  sample: 'withSample' | 'withoutSample' = 'withSample',
): Asked {
  const { tables } = context.workbook;
  tables.load('items/id,items/name,items/worksheet/name');
  return {
    note: askForNote(context),
    marker: askForMarker(context),
    all: tables,
    tables: names.map((name) => askFor(context, name, name, tables, sample)),
  };
}

function askFor(
  context: Excel.RequestContext,
  asked: string,
  name: string,
  all: Excel.TableCollection,
  wanted: 'withSample' | 'withoutSample' = 'withSample',
): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const { worksheet: sheet, rows } = table;
  const header = table.getHeaderRowRange();
  const sample = header.getOffsetRange(1, 0).getResizedRange(SAMPLE_ROWS - 1, 0);
  table.load('id,name,showTotals');
  sheet.load('name');
  header.load('values,rowIndex,columnIndex');
  rows.load('count');
  if (wanted === 'withSample') sample.load('formulas,values,numberFormat');
  return { asked, table, sheet, header, rows, sample, all };
}

/** What the first trip found. */
export interface FoundTables {
  /** The tables that are there, renamed ones included. */
  readonly tables: readonly AskedTable[];
  readonly marker: TableMarker;
  /** Present where a writing was broken off, or left something. */
  readonly note?: AskedNote;
}

/** Takes the first trip; two more where one of the tables goes by another name now. */
export async function findTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<FoundTables> {
  const asked = askForTables(context, names);
  await context.sync();
  const marker = readMarker(asked.marker);
  const note = hasNote(asked.note) ? { note: asked.note } : {};
  const missing = asked.tables.filter(({ table, asked: name }) => table.isNullObject && marker.has(name));
  const there = asked.tables.filter(({ table }) => !table.isNullObject);
  if (missing.length === 0) return { tables: there, marker, ...note };
  const renamed = await findRenamed(context, asked.all, missing, there, marker);
  return { tables: [...there, ...renamed], marker, ...note };
}

async function findRenamed(
  context: Excel.RequestContext,
  all: Excel.TableCollection,
  missing: readonly AskedTable[],
  there: readonly AskedTable[],
  marker: TableMarker,
): Promise<readonly AskedTable[]> {
  const { tables } = context.workbook;
  tables.load('items/id,items/name,items/worksheet/name,items/columns/items/name');
  await context.sync();
  const taken = new Set(there.map(({ table }) => table.id));
  const candidates = tables.items
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name, columns }) => ({ id, name, titles: columns.items.map((column) => column.name) }));
  const found = missing.flatMap(({ asked }) => {
    const now = findMarked(marker.get(asked), candidates);
    return now ? [askFor(context, asked, now.name, all)] : [];
  });
  if (found.length > 0) await context.sync();
  return found;
}
