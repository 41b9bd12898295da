/** Writes down what an import does to every row, so that it can be taken back. */
import { isProvisional, type OfficeData } from '../tables/office-data';
import type { NewKey } from '../tables/plan-edits';
import { insertRow, type RowChange, type RowInsert, type RowUpdate } from '../tables/row-change';
import { sameCell, type Cell } from '../values/cell';
import { fingerprintCell, quoteCell } from './cell-notation';
import { changes } from './journal';

export interface ChangeRecorder {
  /** How many rows have been made so far. */
  readonly count: number;
  /** The rows of the table of changes for one change; `cells` are those of `encodeChange`. */
  record(change: RowChange, cells: ReadonlyMap<string, Cell>): readonly RowInsert[];
}

/**
 * One row of the table of changes per new row and per changed cell, numbered through the batch.
 * Removals are not recorded: no import removes. `newKey` names rows that get their key by the same write.
 */
export function createChangeRecorder(data: OfficeData, batch: string, newKey: NewKey): ChangeRecorder {
  let count = 0;
  return {
    get count() {
      return count;
    },
    record(change, cells) {
      if (change.kind === 'remove') return [];
      const recorded =
        change.kind === 'insert' ? [recordInsert(change, cells)] : recordUpdate(data, change, cells, newKey);
      return recorded.map((values) => {
        count += 1;
        return insertRow(changes, `${batch}/${count}`, { ...values, batch });
      });
    },
  };
}

/** Marks of a new row's cells by column: an edit of any of them is noticed later. */
export type RowMarks = Readonly<Record<string, string>>;

type Recorded = Parameters<typeof insertRow<typeof changes.columns>>[2];

function recordInsert(change: RowInsert, cells: ReadonlyMap<string, Cell>): Recorded {
  const marks: Record<string, string> = {};
  for (const [name, cell] of cells) {
    const mark = fingerprintCell(cell);
    if (mark !== '') marks[name] = mark;
  }
  return { action: 'insert', table: change.table.name, row: change.key, after: JSON.stringify(marks) };
}

function recordUpdate(
  data: OfficeData,
  change: RowUpdate,
  cells: ReadonlyMap<string, Cell>,
  newKey: NewKey,
): readonly Recorded[] {
  const row = isProvisional(change.key) ? newKey(change.table, change.key) : change.key;
  return [...cells].flatMap(([column, after]) => {
    const before = cellOf(data, change, column);
    if (sameCell(before, after)) return [];
    const place = { action: 'update', table: change.table.name, row, column };
    return [{ ...place, before: quoteCell(before), after: quoteCell(after) }];
  });
}

function cellOf(data: OfficeData, change: RowUpdate, column: string): Cell {
  const located = data.located(change.table);
  const row = data.find(change.table, change.key)?.row;
  const place = located?.places.get(column);
  if (!located || row === undefined || place === undefined) return null;
  return located.raw.rows[row - 1]?.[place] ?? null;
}
