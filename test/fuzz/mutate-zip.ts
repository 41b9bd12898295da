/** Lies in the records of a zip file: sizes, offsets, names, methods, the order of the directory, packed streams. */
import type { Draft } from './draft';
import type { Random } from './random';

interface ZipRecord {
  readonly at: number;
  readonly kind: 'local' | 'entry' | 'end';
}

const signatures = new Map<number, ZipRecord['kind']>([
  [0x04034b50, 'local'],
  [0x02014b50, 'entry'],
  [0x06054b50, 'end'],
]);

/** Offset and width of the fields of each record, by its kind (APPNOTE 4.3). */
const fields: Readonly<
  Record<ZipRecord['kind'], readonly (readonly [offset: number, width: 2 | 4])[]>
> = {
  local: [[4, 2], [6, 2], [8, 2], [14, 4], [18, 4], [22, 4], [26, 2], [28, 2]],
  entry: [[8, 2], [10, 2], [16, 4], [20, 4], [24, 4], [28, 2], [30, 2], [32, 2], [42, 4]],
  end: [[8, 2], [10, 2], [12, 4], [16, 4], [20, 2]],
}; // prettier-ignore

const odd = [0, 1, 2, 8, 12, 99, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

function findRecords(bytes: Uint8Array): readonly ZipRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: ZipRecord[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    const kind = signatures.get(view.getUint32(at, true));
    if (kind !== undefined) found.push({ at, kind });
  }
  const end = bytes.length - 22;
  if (end >= 0 && view.getUint32(end, true) === 0x06054b50) found.push({ at: end, kind: 'end' });
  return found;
}

type Change = (bytes: Uint8Array, records: readonly ZipRecord[], random: Random) => string;

function changeField(bytes: Uint8Array, records: readonly ZipRecord[], random: Random): string {
  const kind = random.pick(['local', 'entry', 'end'] as const);
  const record = random.pick(records.filter((one) => one.kind === kind));
  const [offset, width] = random.pick(fields[kind]);
  const view = new DataView(bytes.buffer);
  const at = record.at + offset;
  const old = width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
  const value = random.chance(0.5) ? random.pick(odd) : old + random.below(9) - 4;
  if (width === 2) view.setUint16(at, value & 0xffff, true);
  else view.setUint32(at, value >>> 0, true);
  return `${kind}+${offset}=${value}`;
}

const names = [
  '../../etc/passwd',
  '/abs',
  'C:\\x',
  'xl\\workbook.xml',
  'xl/workbook.xml',
  '\0',
  '__proto__',
  'con',
];

function rename(bytes: Uint8Array, records: readonly ZipRecord[], random: Random): string {
  const entries = records.filter(({ kind }) => kind === 'entry');
  const { at } = random.pick(entries);
  // An earlier change may have made the length a lie.
  const length = Math.min(new DataView(bytes.buffer).getUint16(at + 28, true), bytes.length - at - 46);
  const name = random.pick(names).padEnd(length, 'x').slice(0, length);
  bytes.set(Buffer.from(name, 'latin1'), at + 46);
  return `name ${JSON.stringify(name)}`;
}

/** Two entries of the directory lead to each other's data. */
function swapEntries(bytes: Uint8Array, records: readonly ZipRecord[], random: Random): string {
  const entries = records.filter(({ kind }) => kind === 'entry');
  const [first, second] = [random.pick(entries).at, random.pick(entries).at];
  // Check sum, sizes and offset: the data of the other under the own name.
  for (const [from, length] of [
    [16, 12],
    [42, 4],
  ] as const) {
    // prettier-ignore
    const kept = bytes.slice(first + from, first + from + length);
    bytes.copyWithin(first + from, second + from, second + from + length);
    bytes.set(kept, second + from);
  }
  return 'entries swapped';
}

/** All entries lead to the data of one: the way of a bomb. */
function overlap(bytes: Uint8Array, records: readonly ZipRecord[], random: Random): string {
  const entries = records.filter(({ kind }) => kind === 'entry');
  const { at } = random.pick(entries);
  for (const other of entries) bytes.copyWithin(other.at + 42, at + 42, at + 46);
  return 'entries overlap';
}

function damageStream(bytes: Uint8Array, records: readonly ZipRecord[], random: Random): string {
  const locals = records.filter(({ kind }) => kind === 'local');
  const { at } = random.pick(locals);
  const view = new DataView(bytes.buffer);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const length = Math.max(1, view.getUint32(at + 18, true));
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const place = from + random.below(length);
    if (place < bytes.length) bytes[place] = random.below(256);
  }
  return 'stream';
}

const changes: readonly Change[] = [
  changeField,
  changeField,
  changeField,
  rename,
  swapEntries,
  overlap,
  damageStream,
];

export function mutateZip(draft: Draft, random: Random): string {
  const bytes = draft.bytes().slice();
  const records = findRecords(bytes);
  const kinds = new Set(records.map(({ kind }) => kind));
  if (kinds.size < 3) return 'no zip';
  const note = random.pick(changes)(bytes, records, random);
  draft.setBytes(bytes);
  return note;
}
