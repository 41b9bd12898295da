/** What cells mean across tables: code lists, and the names that references show. */
import { isBlank, type Cell } from '../values/cell';
import { readText } from '../values/cell-text';
import { noContext, type CodeEntry, type CodecContext } from '../values/codec';
import { provisionalKey, type LocatedTable } from './office-data';
import type { Table } from './table';
import { foldText } from '../values/fold-text';

interface References {
  /** Key by folded label or key; null where several rows share the label. */
  readonly keys: ReadonlyMap<string, string | null>;
  readonly labels: ReadonlyMap<string, string>;
}

/** Built once per reading; each table's references are indexed when first asked for. */
export function createContext(
  tables: readonly Table[],
  locate: (table: Table) => LocatedTable | undefined,
  codes: ReadonlyMap<string, readonly CodeEntry[]>,
): CodecContext {
  const indexes = new Map<string, References>();
  const indexOf = (name: string): References => {
    const known = indexes.get(name);
    if (known) return known;
    const table = tables.find((one) => one.name === name);
    const located = table && locate(table);
    const made = table && located ? indexReferences(table, located) : { keys: new Map(), labels: new Map() };
    indexes.set(name, made);
    return made;
  };
  return {
    codes: (list) => codes.get(list) ?? [],
    findReference: (table, shown) => indexOf(table).keys.get(foldText(shown)) ?? undefined,
    isShared: (table, shown) => indexOf(table).keys.get(foldText(shown)) === null,
    showReference: (table, key) => {
      const { keys, labels } = indexOf(table);
      const label = labels.get(key);
      // A name that several rows share would not lead back: then the key itself is shown.
      return label !== undefined && keys.get(foldText(label)) === key
        ? label
        : labels.has(key)
          ? key
          : undefined;
    },
  };
}

function indexReferences(table: Table, { raw, places }: LocatedTable): References {
  const keys = new Map<string, string | null>();
  const labels = new Map<string, string>();
  const cell = (row: readonly Cell[], column: string): string | null => {
    const place = places.get(column);
    const found = readText(place === undefined ? null : (row[place] ?? null));
    return found.ok ? found.value : null;
  };
  /** As the row itself is read: what the cell shows may lack the leading zero. */
  const keyIn = (row: readonly Cell[]): string | null => {
    const place = places.get(table.keyColumn);
    const found = table.columns[table.keyColumn]?.codec.decode(
      place === undefined ? null : (row[place] ?? null),
      noContext,
    );
    return found?.ok && typeof found.value === 'string' ? found.value : null;
  };
  raw.rows.forEach((row, index) => {
    if (row.every(isBlank)) return;
    const key = keyIn(row) ?? provisionalKey(raw.headerRow + 1 + index);
    const label = cell(row, table.labelColumn) ?? key;
    labels.set(key, label);
    const folded = foldText(label);
    keys.set(folded, keys.has(folded) && keys.get(folded) !== key ? null : key);
  });
  // A key always means its own row, whatever some other row is called.
  for (const key of labels.keys()) keys.set(foldText(key), key);
  return { keys, labels };
}
