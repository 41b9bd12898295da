/** Writes down what an import does to every row, so that it can be taken back. */
import { encodeChange } from '../tables/encode-change';
import { isProvisional, type OfficeData } from '../tables/office-data';
import type { NewKey } from '../tables/plan-edits';
import { insertRow, type RowChange, type RowInsert, type RowUpdate } from '../tables/row-change';
import { sameCell, type Cell } from '../values/cell';
import { fingerprintCell, quoteCell } from './cell-notation';
import { changes } from './journal';

/**
 * One row of the table of changes per new row and per changed cell. Removals are not
 * recorded: no import removes. `newKey` names rows that get their key by the same write.
 */
export function recordChanges(
  data: OfficeData,
  batch: string,
  rowChanges: readonly RowChange[],
  newKey: NewKey,
): readonly RowInsert[] {
  const recorded = rowChanges.flatMap((change) => {
    if (change.kind === 'remove') return [];
    return change.kind === 'insert' ? [recordInsert(data, change)] : recordUpdate(data, change, newKey);
  });
  return recorded.map((values, index) => insertRow(changes, `${batch}/${index + 1}`, { ...values, batch }));
}

/** Marks of a new row's cells by column: an edit of any of them is noticed later. */
export type RowMarks = Readonly<Record<string, string>>;

type Recorded = Parameters<typeof insertRow<typeof changes.columns>>[2];

function recordInsert(data: OfficeData, change: RowInsert): Recorded {
  const cells = [...encodeChange(data, change)];
  const marks: RowMarks = Object.fromEntries(
    cells.map(([name, cell]) => [name, fingerprintCell(cell)] as const).filter(([, mark]) => mark !== ''),
  );
  return { action: 'insert', table: change.table.name, row: change.key, after: JSON.stringify(marks) };
}

function recordUpdate(data: OfficeData, change: RowUpdate, newKey: NewKey): readonly Recorded[] {
  const row = isProvisional(change.key) ? newKey(change.table, change.key) : change.key;
  return [...encodeChange(data, change)].flatMap(([column, after]) => {
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
