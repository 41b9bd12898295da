/** The cells a row change writes, by column name: raw cells as they are, values through their codecs. */
import type { Cell } from '../values/cell';
import type { OfficeData } from './office-data';
import type { RowInsert, RowUpdate } from './row-change';

/** Columns the change does not mention are absent. */
export function encodeChange(data: OfficeData, change: RowInsert | RowUpdate): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [name, column] of Object.entries(change.table.columns)) {
    if (Object.hasOwn(change.cells, name)) cells.set(name, change.cells[name] ?? null);
    else if (Object.hasOwn(change.values, name)) {
      cells.set(name, column.codec.encode(change.values[name] ?? null, data.context));
    }
  }
  return cells;
}
