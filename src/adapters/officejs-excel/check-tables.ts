/**
 * The look before writing: the tables as they stand now, and what could be in the way. One trip where the tables have
 * the size they had when they were read; else as many as reading takes, and one.
 */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { isDateCell } from '../../core/values/cell';
import { ok, type Result } from '../../core/values/result';
import { askForTables, findTables, type AskedTable, type FoundTables } from './ask-tables';
import { headOf, isFormula } from './build-table';
import { cellOfValue } from './excel-cells';
import { blocksToCheck, sizeOf, type RowBlock } from './rows-to-check';
import { TRIP_BYTES } from './excel-run';
import { guardTable, type Guarded } from './guard-tables';
import { askForNote, hasNote } from './note-settings';
import { readTables } from './read-tables';
import { readMarker } from './table-marker';

export interface Checked extends Omit<FoundTables, 'tables'> {
  readonly tables: readonly RawTable[];
  readonly guarded: readonly Guarded[];
}

/** A table as it was read. */
interface KnownTable {
  readonly table: RawTable;
  /** Columns that hold dates. */
  readonly dates: ReadonlySet<number>;
}

function knownOf(table: RawTable): KnownTable {
  const dates = new Set<number>();
  for (const row of table.rows) {
    for (const [column, cell] of row.entries()) if (cell !== null && isDateCell(cell)) dates.add(column);
  }
  return { table, dates };
}

export async function checkTables(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  isFinishing: boolean,
): Promise<Result<Checked>> {
  const reads = [...new Map(edits.map(({ read }) => [read.name.toLowerCase(), read])).values()];
  return (
    (await checkRead(context, reads, edits, isFinishing)) ?? checkAnew(context, reads, edits, isFinishing)
  );
}

/** Undefined where a table no longer has the size it had when it was read, or more is to be looked at than a trip holds. */
async function checkRead(
  context: Excel.RequestContext,
  reads: readonly RawTable[],
  edits: readonly TableEdit[],
  isFinishing: boolean,
): Promise<Result<Checked> | undefined> {
  const memories = reads.map(knownOf);
  const blocks = memories.map(({ table }) => blocksToCheck(table, edits));
  const size = memories.reduce((sum, { table }, index) => sum + sizeOf(table, blocks[index] ?? []), 0);
  if (size > TRIP_BYTES) return undefined;
  const found = askForTables(
    context,
    reads.map(({ name }) => name),
    'withoutSample',
  );
  const parts = found.tables.map((asked, index) => {
    const { headerRow = 0, rows = [] } = memories[index]?.table ?? {};
    const read = (blocks[index] ?? []).map((block) => {
      const range = asked.header.getOffsetRange(1 + block.first, 0).getResizedRange(block.count - 1, 0);
      range.load('formulas,values');
      return { ...block, range };
    });
    return { asked, read, guarded: guardTable(asked, headerRow, rows.length, edits) };
  });
  await context.sync();
  const isSame = ({ table, rows }: AskedTable, index: number): boolean =>
    !table.isNullObject && rows.count === memories[index]?.table.rows.length;
  const isToBeFinished = hasNote(found.note) && !isFinishing;
  if (!isToBeFinished && !found.tables.every(isSame)) return undefined;
  return ok({
    tables: parts.flatMap(({ asked, read }, index) => {
      const memory = memories[index];
      return memory && !asked.table.isNullObject ? [rebuild(asked, memory, read)] : [];
    }),
    guarded: parts.map(({ guarded }) => guarded),
    marker: readMarker(found.marker),
    ...(hasNote(found.note) ? { note: found.note } : {}),
  });
}

async function checkAnew(
  context: Excel.RequestContext,
  reads: readonly RawTable[],
  edits: readonly TableEdit[],
  isFinishing: boolean,
): Promise<Result<Checked>> {
  const found = await findTables(
    context,
    reads.map(({ name }) => name),
  );
  if (found.note && !isFinishing) return ok({ ...found, tables: [], guarded: [] });
  const tables = await readTables(context, found.tables);
  if (!tables.ok) return tables;
  const guarded = found.tables.map((asked) =>
    guardTable(asked, asked.header.rowIndex + 1, asked.rows.count, edits),
  );
  const note = askForNote(context);
  await context.sync();
  return ok({ ...found, tables: tables.value, guarded, ...(hasNote(note) ? { note } : {}) });
}

/** The table as it was read, with the rows as they stand now that matter. */
function rebuild(
  asked: AskedTable,
  { table, dates }: KnownTable,
  read: readonly (RowBlock & { readonly range: Excel.Range })[],
): RawTable {
  const rows = [...table.rows];
  const formulas = new Set(table.formulas);
  for (const { first, range } of read) {
    const written: readonly (readonly unknown[])[] = range.formulas;
    const values: readonly (readonly unknown[])[] = range.values;
    for (const [down, line] of values.entries()) {
      rows[first + down] = line.map((value, column) => {
        const place = `${first + down}:${column}`;
        const formula = written[down]?.[column];
        if (isFormula(formula) && formula !== value) formulas.add(place);
        else formulas.delete(place);
        return cellOfValue(value, () => (dates.has(column) ? 'dd.mm.yyyy' : 'General'));
      });
    }
  }
  return { ...headOf(asked), rows, formulas };
}
