/**
 * Cells that can be put right without asking what is meant. Nothing is changed here: a person sees before and after
 * first. What a formula gives, what was kept as it came in, and the program's own tables are left alone.
 */
import type { Cell } from '../values/cell';
import type { Place } from '../values/issue';
import { certainCell, type CertainContext, type FixKind } from './certain-cell';
import { createNameFinder, type OldLabels } from './certain-choice';
import { placeOf } from './check-tables';
import { isProvisional, type Entry, type LocatedTable, type OfficeData } from './office-data';
import type { Columns, RowOf, Table } from './table';

export interface CellFix {
  readonly kind: FixKind;
  readonly table: Table;
  /** Key of the row; provisional where the row has none yet. */
  readonly key: string;
  /** Name of the column. */
  readonly column: string;
  readonly before: Cell;
  /** Null for the key of a row: it is given on writing. */
  readonly after: Cell;
  /** What is written along into other columns of the row, by their names: who has corrected it, and when. */
  readonly noted?: Readonly<Record<string, unknown>>;
  readonly at: Place;
}

/** The value that a missing cell must have by what stands beside it; undefined when it could have another. */
export type Derive = (
  data: OfficeData,
  table: Table,
  entry: Entry<RowOf<Columns>>,
  column: string,
) => unknown;

/** In the order of the tables, rows and columns. */
export function findFixes(
  data: OfficeData,
  known: { readonly old: OldLabels; readonly derive: Derive },
): readonly CellFix[] {
  const context: CertainContext = { codec: data.context, old: known.old, findName: createNameFinder(data) };
  return data.tables.flatMap((table) => {
    const located = data.located(table);
    return located && !table.hidden ? fixesIn(data, table, located, context, known.derive) : [];
  });
}

function fixesIn(
  data: OfficeData,
  table: Table,
  { raw, places }: LocatedTable,
  context: CertainContext,
  derive: Derive,
): readonly CellFix[] {
  const columns = Object.entries(table.columns).flatMap(([name, column]) => {
    const place = places.get(name);
    return place === undefined ? [] : [{ name, column, place }];
  });
  const fixes: CellFix[] = [];
  for (const entry of data.rows(table)) {
    const row = entry.row - 1;
    const cells = raw.rows[row] ?? [];
    const key = String(entry.values[table.keyColumn]);
    // Of two rows with one key only the first can be told by it.
    if (data.find(table, key)?.row !== entry.row) continue;
    for (const { name, column, place } of columns) {
      const before = cells[place] ?? null;
      if (raw.formulas?.has(`${row}:${place}`) === true) continue;
      const found =
        before === null ? missing(data, table, entry, name, derive) : certainCell(column, before, context);
      if (!found) continue;
      const at = placeOf(data, table, entry, name);
      fixes.push({ kind: found.kind, table, key, column: name, before, after: found.cell, at });
    }
  }
  return fixes;
}

function missing(
  data: OfficeData,
  table: Table,
  entry: Entry<RowOf<Columns>>,
  name: string,
  derive: Derive,
): { readonly kind: FixKind; readonly cell: Cell } | undefined {
  const column = table.columns[name];
  if (!column) return undefined;
  if (name === table.keyColumn) {
    const given = name === 'id' && isProvisional(String(entry.values[name]));
    return given ? { kind: 'key', cell: null } : undefined;
  }
  if (!column.required) return undefined;
  const value = derive(data, table, entry, name);
  return value === undefined
    ? undefined
    : { kind: 'derived', cell: column.codec.encode(value ?? null, data.context) };
}
