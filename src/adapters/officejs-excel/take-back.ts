/**
 * Takes a writing back that met somebody else's change: between the look and the writing lies a moment in which a
 * co-author may write as well. What stood there came with the same trip, so each step is undone exactly where it was
 * done, the last one first, and the other's entry stands again.
 */
import { isBlank, sameCell, type Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';
import { issue, type Issue } from '../../core/values/issue';
import { isFormula } from './build-table';
import { cellOfValue, valueOfCell } from './excel-cells';
import type { Step } from './excel-run';
import { bytesOf } from './payload-size';
import { queueSize, rowsOf, type QueuedTable, type Replaced, type TableWork } from './queue-table';

/** Cells that were no longer as expected when they were written; the header alone where columns came or went. */
export function findOverwritten(queued: QueuedTable, countBefore: number): readonly Issue[] {
  const moved = movedColumns(queued.work);
  if (moved.length > 0) return moved;
  const found = queued.replaced.flatMap((one) => overwrittenIn(queued.work, one));
  const { write, sheet, headerRow } = queued.work;
  if (found.length > 0 || countBefore === write.rows) return found;
  return [issue('write.conflict', { found: `${countBefore}` }, { sheet, sheetRow: headerRow })];
}

/** The first column under which something else stood by then. */
function movedColumns({ write, current, sheet, headerRow }: TableWork): readonly Issue[] {
  const [titles = []]: readonly (readonly unknown[])[] = current().values;
  const now = titles.map(String);
  const count = Math.max(now.length, write.header.length);
  const moved = Array.from({ length: count }, (_, place) => place).find(
    (place) => now[place] !== write.header[place],
  );
  if (moved === undefined) return [];
  const column = now[moved] ?? write.header[moved] ?? '';
  return [issue('write.conflict', { found: now[moved] ?? '' }, { sheet, sheetRow: headerRow, column })];
}

function overwrittenIn(
  { sheet, headerRow, write, formulas: known }: TableWork,
  one: Replaced,
): readonly Issue[] {
  const values: readonly (readonly unknown[])[] = one.range.values;
  const formulas: readonly (readonly unknown[])[] = one.range.formulas;
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const written = formulas[row]?.[column];
      const found = cellOfValue(value, () => 'General');
      const at = { sheet, sheetRow: headerRow + 1 + one.first + row, column: write.header[column] ?? '' };
      if (isFormula(written) && written !== value) {
        const wasFormula = one.kind !== 'added' && known.has(`${one.first + row}:${column}`);
        if (!wasFormula) return [issue('write.conflict', { found: String(written) }, at)];
        // What it gives changes by what was written just before; it matters only where it was to be replaced.
        if (one.after[row]?.[column] === undefined) return [];
      }
      const before = one.before[row]?.[column] ?? null;
      // A row that is there already, word for word, is what an interrupted writing left.
      const after = one.kind === 'added' ? (one.after[row]?.[column] ?? null) : before;
      if (sameCell(found, before) || sameCell(found, after)) return [];
      return [issue('write.conflict', { found: showCell(found) }, at)];
    }),
  );
}

/** In the order in which it has to be done. */
export function takingBackSteps({ work, replaced }: QueuedTable, countBefore: number): readonly Step[] {
  const { write } = work;
  const kept = countBefore - write.removals.length;
  const smaller = (): void => {
    if (work.hasTotals) rowsOf(work, kept, write.added.length, 'table').delete('Up');
    else queueSize(work, kept);
  };
  return [
    ...(write.added.length > 0 ? [{ bytes: 2_000, queue: smaller }] : []),
    ...[...replaced].reverse().map((one): Step => {
      const before = asWritten(one.range);
      return { bytes: 2_000 + bytesOf(before), queue: () => putBack(work, one, before) };
    }),
  ];
}

type Written = string | number | boolean;

function putBack(work: TableWork, { kind, first, after }: Replaced, before: Written[][]): void {
  if (kind === 'removed') work.table.rows.add(first, before);
  // In a new row Excel has filled in its formulas, too: all of it goes.
  else if (kind === 'added') rowsOf(work, first, before.length).formulas = before;
  else {
    rowsOf(work, first, before.length).formulas = before.map((row, down) =>
      row.map((cell, column) => (after[down]?.[column] === undefined ? null : cell)),
    );
  }
}

/** What has to be written so that the same stands there again. */
function asWritten(range: Excel.Range): Written[][] {
  const values: readonly (readonly unknown[])[] = range.values;
  return range.formulas.map((row: readonly unknown[], down) =>
    row.map((written, column) => {
      const value = values[down]?.[column];
      if (isFormula(written) && written !== value) return String(written);
      const cell: Cell = cellOfValue(value, () => 'General');
      return isBlank(cell) && typeof cell !== 'string' ? '' : valueOfCell(cell);
    }),
  );
}
