/** TableStore over plain arrays: the adapter of the tests, and the measure of the others. */
import { arrangeTables, type Arrangement } from '../../core/tables/arrange-tables';
import type { RawTable } from '../../core/tables/raw-table';
import { isBlank } from '../../core/values/cell';
import { ok } from '../../core/values/result';
import type { TableListing, TableStore } from '../../ports/table-store';

export function createMemoryTableStore(tables: readonly RawTable[]): TableStore {
  let held = tables;
  const find = (name: string): RawTable | undefined =>
    held.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return {
    list: () =>
      Promise.resolve(
        ok(held.map(({ name, sheet, rows }): TableListing => ({ name, sheet, rows: rows.length }))),
      ),
    read: (names) => Promise.resolve(ok(names.flatMap((name) => find(name) ?? []))),
    apply(edits) {
      const arranged = arrangeTables(held, edits);
      if (!arranged.ok) return Promise.resolve(arranged);
      const changed = new Map(arranged.value.map((one) => [one.table, carryOut(one)]));
      held = held.map((table) => changed.get(table) ?? table);
      return Promise.resolve(ok(undefined));
    },
  };
}

function carryOut({ table, rows, added }: Arrangement): RawTable {
  const formulas = new Set<string>();
  const kept = rows.map(({ source, cells }, index) =>
    table.header.map((_, column) => {
      const after = cells.get(column);
      if (after !== undefined) return after;
      if (table.formulas?.has(`${source}:${column}`)) formulas.add(`${index}:${column}`);
      return table.rows[source]?.[column] ?? null;
    }),
  );
  const fresh = Array.from(added, (cells) =>
    table.header.map((_, column) => {
      const cell = cells[column] ?? null;
      return isBlank(cell) ? null : cell;
    }),
  );
  const { formulas: known, ...rest } = table;
  return known ? { ...rest, rows: [...kept, ...fresh], formulas } : { ...rest, rows: [...kept, ...fresh] };
}
