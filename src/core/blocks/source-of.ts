/** Names the rows behind a figure, so that every number leads back to the sheet. */
import type { Entry } from '../tables/office-data';
import type { Table } from '../tables/table';
import type { Source } from './block';

/** The rows of these entries on the sheet of `table`, ascending, each once. */
export function sourceOf<Row>(table: Table, entries: readonly Entry<Row>[]): Source {
  const rows = [...new Set(entries.map((entry) => entry.sheetRow))].sort((a, b) => a - b);
  return { table: table.title, rows };
}
