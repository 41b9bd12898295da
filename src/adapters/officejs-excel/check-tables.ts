/**
 * The look before writing: the tables as they stand now, and what could be in the way. One trip where the tables were
 * read before, because then their size is known; else as many as reading takes, and one.
 */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { isDateCell } from '../../core/values/cell';
import { ok, type Result } from '../../core/values/result';
import { askForTables, findTables, type AskedTable, type FoundTables } from './ask-tables';
import { isFormula, namesOf } from './build-table';
import { cellOfValue } from './excel-cells';
import { TRIP_BYTES } from './excel-run';
import { readTables, SHEET_ROWS } from './read-tables';
import { readMarker } from './table-marker';
import { askForNote, hasNote } from './write-note';

/** A table that may be written to, with what stands around it. */
export interface Guarded {
  readonly asked: AskedTable;
  readonly filter: Excel.AutoFilter;
  readonly protection: Excel.WorksheetProtection;
  /** The cells below that new rows would take; absent where none is added or the sheet ends there. */
  readonly room: Excel.Range | undefined;
}

export interface Checked extends Omit<FoundTables, 'tables'> {
  readonly tables: readonly RawTable[];
  readonly guarded: readonly Guarded[];
}

/** What is remembered of a table that was read. */
export interface KnownTable {
  readonly table: RawTable;
  readonly bytes: number;
  readonly formulas: ReadonlySet<number>;
  readonly dates: ReadonlySet<number>;
}

export function knownOf(table: RawTable): KnownTable {
  const formulas = new Set<number>();
  for (const place of table.formulas ?? []) formulas.add(Number(place.slice(place.indexOf(':') + 1)));
  const dates = new Set<number>();
  let bytes = 0;
  for (const row of table.rows) {
    for (const [column, cell] of row.entries()) {
      if (cell !== null && isDateCell(cell)) dates.add(column);
      bytes += typeof cell === 'string' ? cell.length * 1.1 + 3 : 6;
    }
  }
  return { table, bytes, formulas, dates };
}

export async function checkTables(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  known: ReadonlyMap<string, KnownTable>,
  isFinishing: boolean,
): Promise<Result<Checked>> {
  const names = [...new Map(edits.map(({ name }) => [name.toLowerCase(), name])).values()];
  return (await checkKnown(context, names, edits, known)) ?? checkUnknown(context, names, edits, isFinishing);
}

/** Undefined where it takes more than a trip, or a table is no longer there under its name. */
async function checkKnown(
  context: Excel.RequestContext,
  names: readonly string[],
  edits: readonly TableEdit[],
  known: ReadonlyMap<string, KnownTable>,
): Promise<Result<Checked> | undefined> {
  const memories = names.map((name) => known.get(name.toLowerCase()));
  const bytes = memories.reduce((sum, memory) => sum + (memory?.bytes ?? Infinity), 0);
  if (bytes > TRIP_BYTES) return undefined;
  const found = askForTables(context, names, 'withoutSample');
  const parts = found.tables.map((asked, index) => {
    const body = asked.table.getDataBodyRange();
    body.load('values');
    const formulas = [...(memories[index]?.formulas ?? [])].map((column) => {
      const range = body.getColumn(column);
      range.load('formulas');
      return [column, range] as const;
    });
    const last = (memories[index]?.table.headerRow ?? 0) + (memories[index]?.table.rows.length ?? 0);
    return { body, formulas, guarded: guard(asked, body.getLastRow().getOffsetRange(1, 0), last, edits) };
  });
  await context.sync();
  const isThere = found.tables.every(({ table }) => !table.isNullObject);
  if (!isThere || parts.some(({ body }) => (body.values as unknown) === null)) return undefined;
  const tables = parts.map(({ body, formulas, guarded }, index) =>
    rebuild(guarded.asked, body, formulas, memories[index]?.dates ?? new Set()),
  );
  return ok({
    tables,
    guarded: parts.map(({ guarded }) => guarded),
    marker: readMarker(found.marker),
    ...(hasNote(found.note) ? { note: found.note } : {}),
  });
}

async function checkUnknown(
  context: Excel.RequestContext,
  names: readonly string[],
  edits: readonly TableEdit[],
  isFinishing: boolean,
): Promise<Result<Checked>> {
  const found = await findTables(context, names);
  if (found.note && !isFinishing) return ok({ ...found, tables: [], guarded: [] });
  const tables = await readTables(context, found.tables);
  if (!tables.ok) return tables;
  const guarded = found.tables.map((asked) => {
    const last = asked.header.rowIndex + 1 + asked.rows.count;
    const below = last < SHEET_ROWS ? asked.header.getOffsetRange(1 + asked.rows.count, 0) : undefined;
    return guard(asked, below, last, edits);
  });
  const note = askForNote(context);
  await context.sync();
  return ok({ ...found, tables: tables.value, guarded, ...(hasNote(note) ? { note } : {}) });
}

/** `last`: how many rows of the sheet are used up to the end of the table. */
function guard(
  asked: AskedTable,
  below: Excel.Range | undefined,
  last: number,
  edits: readonly TableEdit[],
): Guarded {
  const { table, sheet } = asked;
  const filter = table.autoFilter;
  filter.load('isDataFiltered');
  const { protection } = sheet;
  protection.load('protected');
  const inserts = edits
    .filter(({ name }) => name.toLowerCase() === asked.asked.toLowerCase())
    .reduce((sum, edit) => sum + edit.inserts.length, 0);
  const fits = Math.min(inserts, SHEET_ROWS - last);
  const room = below && fits > 0 ? below.getResizedRange(fits - 1, 0) : undefined;
  room?.load('values');
  return { asked, filter, protection, room };
}

function rebuild(
  asked: AskedTable,
  body: Excel.Range,
  formulas: readonly (readonly [number, Excel.Range])[],
  dates: ReadonlySet<number>,
): RawTable {
  const values: readonly (readonly unknown[])[] = body.values;
  const places = new Set<string>();
  for (const [column, range] of formulas) {
    const written: readonly (readonly unknown[])[] = range.formulas;
    for (const [row, [cell]] of written.entries()) {
      if (isFormula(cell) && cell !== values[row]?.[column]) places.add(`${row}:${column}`);
    }
  }
  const titles: readonly unknown[] = (asked.header.values as unknown[][])[0] ?? [];
  return {
    ...namesOf(asked),
    sheet: asked.sheet.name,
    headerRow: asked.header.rowIndex + 1,
    header: titles.map(String),
    rows: values.map((cells) =>
      cells.map((value, column) => cellOfValue(value, () => (dates.has(column) ? 'dd.mm.yyyy' : 'General'))),
    ),
    formulas: places,
  };
}
