/** One codec per kind of value: what a cell means, and the cell that says it. */
import type { Cell } from './cell';
import type { Result } from './result';

/** The kinds of value a column can hold; sheets, forms and exports choose their presentation by it. */
export type ValueKind =
  | 'text'
  | 'longText'
  | 'whole'
  | 'decimal'
  | 'money'
  | 'date'
  | 'yesNo'
  | 'code'
  | 'codes'
  | 'reference'
  | 'url'
  | 'email'
  | 'postcode'
  | 'key';

/** One entry of a code list, in force from/until (ISO days, inclusive) where the list is dated. */
export interface CodeEntry {
  readonly code: string;
  readonly label: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** What decoding needs to know of the rest of the workbook. */
export interface CodecContext {
  /** Entries of a code list in their order; empty when the list is unknown. */
  codes(list: string): readonly CodeEntry[];
  /** The key a reference's cell means in another table, by key or by shown label; undefined when nothing or several rows answer. */
  findReference(table: string, shown: string): string | undefined;
  /** Whether several rows of that table are called so, and none has it for its key. */
  isShared(table: string, shown: string): boolean;
  /** What a reference to that key shows; undefined when there is no such row. */
  showReference(table: string, key: string): string | undefined;
}

/**
 * A two-way reading of one cell. `decode` gives null for a blank cell, an issue
 * for an unreadable one and never a default; `decode(encode(x))` gives x.
 */
export interface Codec<T> {
  readonly kind: ValueKind;
  decode(cell: Cell, context: CodecContext): Result<T | null>;
  encode(value: T | null, context: CodecContext): Cell;
}

/** A context that knows no lists and no tables, for values that need neither. */
export const noContext: CodecContext = {
  codes: () => [],
  findReference: () => undefined,
  isShared: () => false,
  showReference: () => undefined,
};
