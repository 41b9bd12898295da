/**
 * Queues the changes of one table: cells first, then rows taken out from the bottom up, so that no position
 * moves before it is used, then new rows as one block below and the table's new size.
 */
import type { ArrangedRow, Arrangement } from '../../core/tables/arrange-tables';
import { isBlank, type Cell } from '../../core/values/cell';
import { formatOfCell, valueOfCell } from './excel-cells';

/** Queues all of it, without a sync. Returns the number of data rows the table has afterwards. */
export function queueTableChanges(
  table: Excel.Table,
  { table: read, rows: kept, added: inserts }: Arrangement,
): number {
  const width = read.header.length;
  const body = table.getDataBodyRange();
  const added = [...inserts];
  const count = kept.length + added.length;
  for (const run of runsOf(kept.filter((row) => row.cells.size > 0))) {
    const block = body.getRow(run.first).getResizedRange(run.rows.length - 1, 0);
    queueCells(
      block,
      run.rows.map((row) => cellsOf(row, width)),
    );
  }
  // A table keeps one row at least: where all go, the first stays and is emptied.
  const stays = new Set(kept.length > 0 ? kept.map((row) => row.source) : [0]);
  for (let row = read.rows.length - 1; row >= 0; row -= 1) {
    if (!stays.has(row)) table.rows.getItemAt(row).delete();
  }
  if (added.length === 0) return kept.length;
  const header = table.getHeaderRowRange();
  const block = header.getOffsetRange(1 + kept.length, 0).getResizedRange(added.length - 1, 0);
  const [first, ...others] = added;
  const firstBlank = kept.length > 0 ? undefined : null;
  queueCells(block, [
    ...(first ? [newCells(first, width, firstBlank)] : []),
    ...others.map((row) => newCells(row, width, undefined)),
  ]);
  if (count > stays.size) table.resize(header.getResizedRange(count, 0));
  return count;
}

/** Cells of a row from left to right; undefined leaves the cell as it is. */
type CellsToWrite = readonly (Cell | undefined)[];

function cellsOf({ cells }: ArrangedRow, width: number): CellsToWrite {
  return Array.from({ length: width }, (_, column) => cells.get(column));
}

/** Cells of a new row; a blank one is `otherwise`. */
function newCells(cells: readonly Cell[], width: number, otherwise: null | undefined): CellsToWrite {
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column] ?? null;
    return isBlank(cell) ? otherwise : cell;
  });
}

/** One write for the values, one for the formats where there are dates; null leaves a cell alone. */
function queueCells(block: Excel.Range, rows: readonly CellsToWrite[]): void {
  const formats = rows.map((cells) => cells.map((cell) => (cell === undefined ? null : formatOfCell(cell))));
  if (formats.some((row) => row.some((format) => format !== null))) block.numberFormat = formats;
  block.values = rows.map((cells) => cells.map((cell) => (cell === undefined ? null : valueOfCell(cell))));
}

interface Run {
  readonly first: number;
  readonly rows: ArrangedRow[];
}

/** Rows that stand together, so that they are written together. */
function runsOf(rows: readonly ArrangedRow[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.first + last.rows.length === row.source) last.rows.push(row);
    else runs.push({ first: row.source, rows: [row] });
  }
  return runs;
}
