/**
 * The note of a writing that has begun: set down in the workbook before the first cell is touched, taken away after
 * the last. Whoever finds one finishes it first. A short note is one setting; a long one stands in pieces, and becomes
 * valid by the setting that names them.
 */
import type { Cell } from '../../core/values/cell';
import type { Step } from './excel-run';
import {
  isNoted,
  NOTE,
  pieceKeys,
  pointerOf,
  queueKeysAway,
  stepKey,
  VERSION,
  type AskedNote,
  type Pointer,
  type Slot,
} from './note-settings';
import { bytesOf } from './payload-size';

/** Characters of a note in one setting; longer ones would make every reading bring them along. */
const SHORT = 200_000;
const PIECE_LENGTH = 500_000;

/** What is to be done to one table; rows and columns are counted from 0 as they stood before. */
export interface TableWrite {
  /** Name by which the program knows the table. */
  readonly name: string;
  readonly header: readonly string[];
  /** Data rows before. */
  readonly rows: number;
  readonly changes: readonly RowWrite[];
  readonly removals: readonly RemovedRow[];
  /** Rows that come behind those that stay. */
  readonly added: readonly (readonly Cell[])[];
  /** Columns in which each added row holds something that no other row held. */
  readonly keys: readonly number[];
  /** Where there is no such column: how many rows that stay untouched look like each of those added. */
  readonly alike: readonly number[];
}

export interface RemovedRow {
  readonly row: number;
  /** All cells before. */
  readonly before: readonly Cell[];
}

export interface RowWrite extends RemovedRow {
  /** Columns with their new cells. */
  readonly after: readonly (readonly [number, Cell])[];
}

export interface NoteSteps {
  readonly set: readonly Step[];
  /** Says that this many blocks of rows are taken out. */
  readonly mark: (blocks: number) => void;
  readonly away: Step;
}

/** Sets down a note, instead of the one that was `found` if there is one. */
export function noteSteps(
  context: Excel.RequestContext,
  tables: readonly TableWrite[],
  found: AskedNote | undefined,
): NoteSteps {
  const { settings } = context.workbook;
  const put = (key: string, value: string | number): Step => ({
    bytes: bytesOf(value) + 500,
    queue: () => {
      settings.add(key, value);
    },
  });
  const text = JSON.stringify(tables);
  const slot: Slot = found && isNoted(found) && pointerOf(found)?.slot === 'a' ? 'b' : 'a';
  const pieces = text.length <= SHORT ? [] : piecesOf(text);
  const keys = pieceKeys(slot, pieces.length);
  const about = pieces.length === 0 ? { note: text } : { pieces: pieces.length };
  const pointer: Pointer = { version: VERSION, slot, ...about };
  const besides = tables.some(({ removals }) => removals.length > 0) ? [stepKey(slot)] : [];
  return {
    set: [
      ...keys.map((key, index) => put(key, pieces[index] ?? '')),
      ...besides.map((key) => put(key, 0)),
      put(NOTE, JSON.stringify(pointer)),
    ],
    mark: (blocks) => {
      settings.add(stepKey(slot), blocks);
    },
    away: {
      bytes: 300 * (2 + keys.length),
      queue: () => {
        queueKeysAway(context, [NOTE, ...besides, ...keys]);
      },
    },
  };
}

function piecesOf(text: string): readonly string[] {
  const count = Math.ceil(text.length / PIECE_LENGTH);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH),
  );
}
