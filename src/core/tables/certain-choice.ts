/**
 * Choices and names that are spelled otherwise than their list or table has them, where only one entry can be meant.
 * Looser than reading: a cell that is not read stays a finding until a person has seen what it would become.
 */
import type { CodeEntry } from '../values/codec';
import type { OfficeData } from './office-data';
import type { Table } from './table';

/** What else entries were called: the labels that ship with the product, by list. */
export type OldLabels = ReadonlyMap<string, readonly CodeEntry[]>;

/** Codes of a cell with one or several choices; undefined unless each part means one entry. */
export function certainCodes(
  shown: string,
  entries: readonly CodeEntry[],
  old: readonly CodeEntry[],
): readonly string[] | undefined {
  const find = indexOfCodes(entries, old);
  const found = shown
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const whole = find(part);
      if (whole !== undefined) return [whole];
      // A comma or a new line is how people part what the sheet parts by a semicolon.
      const parts = part.split(/[,\n]/).filter((one) => one.trim() !== '');
      return parts.length < 2 ? undefined : parts.map(find);
    });
  const codes = found.flatMap((part) => part ?? [undefined]);
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length && known.length > 0 ? [...new Set(known)] : undefined;
}

function indexOfCodes(
  entries: readonly CodeEntry[],
  old: readonly CodeEntry[],
): (shown: string) => string | undefined {
  const known = knownIndexes.get(entries);
  if (known?.old === old) return known.find;
  const names = new Map<string, string | null>();
  const add = (name: string, code: string): void => {
    const spelled = foldSpelling(name);
    names.set(spelled, names.has(spelled) && names.get(spelled) !== code ? null : code);
  };
  for (const { code, label } of entries) for (const name of [label, code]) add(name, code);
  // A label of today always goes before one of yesterday.
  const today = new Set(names.keys());
  for (const { code, label } of old) {
    if (!today.has(foldSpelling(label)) && entries.some((entry) => entry.code === code)) add(label, code);
  }
  const find = (shown: string): string | undefined => names.get(foldSpelling(shown)) ?? undefined;
  knownIndexes.set(entries, { old, find });
  return find;
}

interface KnownIndex {
  readonly old: readonly CodeEntry[];
  readonly find: (shown: string) => string | undefined;
}

/** Lists are asked once per cell. */
const knownIndexes = new WeakMap<readonly CodeEntry[], KnownIndex>();

/** The key of the one row of the table whose label is spelled nearly so; undefined for none or several. */
export function createNameFinder(data: OfficeData): (table: string, shown: string) => string | undefined {
  const indexes = new Map<string, ReadonlyMap<string, string | null>>();
  return (name, shown) => {
    const table = data.tables.find((one) => one.name === name);
    if (!table) return undefined;
    const known = indexes.get(name) ?? indexLabels(data, table);
    indexes.set(name, known);
    return known.get(foldSpelling(shown)) ?? undefined;
  };
}

function indexLabels(data: OfficeData, table: Table): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  for (const { values } of data.rows(table)) {
    const [key, label] = [values[table.keyColumn], values[table.labelColumn]];
    if (typeof key !== 'string' || typeof label !== 'string') continue;
    const spelled = foldSpelling(label);
    keys.set(spelled, keys.has(spelled) && keys.get(spelled) !== key ? null : key);
  }
  return keys;
}

/** Letters, digits and signs that mean something, without blanks, hyphens, points, quotes and strokes; umlauts written out. */
function foldSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[\s\-‐‑–—.,/'"„“”‚‘’]+/g, '');
}
