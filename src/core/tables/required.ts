/** What a row has to hold and does not. */
import type { Entry } from './office-data';
import type { Columns, RowOf, Table } from './table';

/** Names of required columns that are blank or cannot be read, in the order of the definition. */
export function missingRequired<C extends Columns>(
  table: Table<C>,
  { values, unread }: Pick<Entry<RowOf<C>>, 'values' | 'unread'>,
): readonly (keyof C & string)[] {
  return Object.entries(table.columns).flatMap(([name, { required }]) =>
    required && (values[name] === null || unread.has(name)) ? [name] : [],
  );
}
