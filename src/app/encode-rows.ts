/** Typed rows back into cells, in the order of a table's definition. */
import type { OfficeData } from '../core/tables/office-data';
import { isProvisional } from '../core/tables/office-data';
import type { Table } from '../core/tables/table';
import type { Cell } from '../core/values/cell';

/**
 * Each cell in its sheet form (dates as dates, numbers as numbers, labels for
 * codes); what could not be understood as it stands.
 */
export function encodeRows(data: OfficeData, table: Table): readonly (readonly Cell[])[] {
  return data.rows(table).map((entry) =>
    Object.entries(table.columns).map(([name, column]) => {
      const value = entry.values[name] ?? null;
      if (name === table.keyColumn && typeof value === 'string' && isProvisional(value)) return null;
      return entry.unread.get(name) ?? column.codec.encode(value, data.context);
    }),
  );
}
