/**
 * New rows on their way to a table, kept small: every few hundred are packed into bytes and unpacked
 * again when somebody walks through them. Few rows are never packed, so they cost nothing.
 */
import type { Cell } from '../values/cell';
import type { InsertedRows } from './raw-table';

/** Makes a text small, e.g. by compressing it; `unpack(pack(text))` is the text. */
export interface TextPacker {
  pack(text: string): Uint8Array;
  unpack(packed: Uint8Array): string;
}

export interface RowBlocks extends InsertedRows {
  add(row: readonly Cell[]): void;
}

type Rows = readonly (readonly Cell[])[];

/** So many rows that a few repeat what others say, and so few that a block unpacks to well under a megabyte. */
const ROWS_PER_BLOCK = 512;

/** Without a packer all rows are held as they are. */
export function createRowBlocks(packer?: TextPacker): RowBlocks {
  const packed: Uint8Array[] = [];
  let open: (readonly Cell[])[] = [];
  return {
    get length() {
      return packed.length * ROWS_PER_BLOCK + open.length;
    },
    add(row) {
      open.push(row);
      if (!packer || open.length < ROWS_PER_BLOCK) return;
      packed.push(packer.pack(JSON.stringify(open)));
      open = [];
    },
    *[Symbol.iterator]() {
      if (packer) for (const block of packed) yield* JSON.parse(packer.unpack(block)) as Rows;
      yield* open;
    },
  };
}
