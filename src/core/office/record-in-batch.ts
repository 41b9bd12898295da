/**
 * What a person takes over from an imported row into another one goes on record with that import: whoever takes the
 * import back takes back what came by it, wherever it stands by now.
 */
import type { OfficeData } from '../tables/office-data';
import { insertRow, updateRow, type RowChange, type RowUpdate } from '../tables/row-change';
import type { Table } from '../tables/table';
import { sameCell, type Cell } from '../values/cell';
import { quoteCell } from './cell-notation';
import { changes, journal } from './journal';

/** The import that made the row and was not taken back; undefined for a row that somebody typed. */
export function findBatchOf(data: OfficeData, table: Table, key: string): string | undefined {
  for (const { values } of data.rows(changes)) {
    if (values.action !== 'insert' || values.table !== table.name || values.row !== key) continue;
    const batch = data.find(journal, values.batch);
    if (batch?.values.undoneAt === null) return batch.values.id ?? undefined;
  }
  return undefined;
}

/** The records of one more change of the batch, `cells` being those it writes; and the journal's count of them. */
export function recordInBatch(
  data: OfficeData,
  batch: string,
  change: RowUpdate,
  cells: ReadonlyMap<string, Cell>,
): readonly RowChange[] {
  const own = data.rows(changes).filter(({ values }) => values.batch === batch);
  let last = own.reduce((highest, { values }) => Math.max(highest, numberOf(values.id, batch)), 0);
  let added = 0;
  const recorded = [...cells].flatMap(([column, after]): readonly RowChange[] => {
    const before = cellOf(data, change, column);
    if (sameCell(before, after)) return [];
    // The same cell a second time: what stood there before the import is what comes back.
    const known = own.find(
      ({ values }) =>
        values.table === change.table.name && values.row === change.key && values.column === column,
    );
    if (known) return [updateRow(changes, known.values.id ?? '', { after: quoteCell(after) })];
    last += 1;
    added += 1;
    const place = { batch, action: 'update', table: change.table.name, row: change.key, column };
    const quoted = { before: quoteCell(before), after: quoteCell(after) };
    return [insertRow(changes, `${batch}/${last}`, { ...place, ...quoted })];
  });
  const count = data.find(journal, batch)?.values.changes ?? own.length;
  return added === 0 ? recorded : [...recorded, updateRow(journal, batch, { changes: count + added })];
}

function numberOf(id: string | null, batch: string): number {
  const number = Number(id?.slice(batch.length + 1));
  return Number.isInteger(number) ? number : 0;
}

function cellOf(data: OfficeData, { table, key }: RowUpdate, column: string): Cell {
  const located = data.located(table);
  const place = located?.places.get(column);
  const row = data.find(table, key)?.row;
  if (!located || place === undefined || row === undefined) return null;
  return located.raw.rows[row - 1]?.[place] ?? null;
}
