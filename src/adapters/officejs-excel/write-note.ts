/**
 * The note of a writing that has begun: set down in the workbook before the first cell is touched, taken away after
 * the last. Whoever finds one finishes it first. Settings of the add-in travel with the workbook. A short note is one
 * setting; a long one stands in pieces, and becomes valid by the setting that names them.
 */
import type { Cell } from '../../core/values/cell';
import type { Step } from './excel-run';

const NOTE = 'MuT.writing';
const PIECE_LENGTH = 1_000_000;
const PIECES_AT_ONCE = 2;

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

export interface WriteNote {
  readonly tables: readonly TableWrite[];
  /** How many blocks of rows are certainly taken out already. */
  readonly step: number;
}

interface Pointer {
  readonly slot: Slot;
  /** The note itself, or how many pieces it stands in. */
  readonly note?: string;
  readonly pieces?: number;
}

/** A note that replaces another is put beside it: the other must stay whole until this one is valid. */
type Slot = 'a' | 'b';

/** Readable by `readNote` after the next sync. */
export interface AskedNote {
  readonly pointer: Excel.Setting;
  readonly steps: Readonly<Record<Slot, Excel.Setting>>;
}

export function askForNote(context: Excel.RequestContext): AskedNote {
  const { settings } = context.workbook;
  const pointer = settings.getItemOrNullObject(NOTE);
  const [a, b] = [settings.getItemOrNullObject(stepKey('a')), settings.getItemOrNullObject(stepKey('b'))];
  pointer.load('value');
  a.load('value');
  b.load('value');
  return { pointer, steps: { a, b } };
}

export function hasNote({ pointer }: AskedNote): boolean {
  return !pointer.isNullObject;
}

/** The note that was asked for; one more trip where it stands in pieces. */
export async function readNote(context: Excel.RequestContext, asked: AskedNote): Promise<WriteNote> {
  const { slot, note, pieces = 0 } = pointerOf(asked);
  const marked = asked.steps[slot];
  const step = marked.isNullObject ? 0 : Number(marked.value);
  if (note !== undefined) return { tables: JSON.parse(note) as readonly TableWrite[], step };
  const text = await readPieces(context, pieceKeys(slot, pieces));
  return { tables: JSON.parse(text) as readonly TableWrite[], step };
}

/** As many at once as a trip carries. */
async function readPieces(context: Excel.RequestContext, keys: readonly string[]): Promise<string> {
  if (keys.length === 0) return '';
  const settings = keys.slice(0, PIECES_AT_ONCE).map((key) => {
    const setting = context.workbook.settings.getItem(key);
    setting.load('value');
    return setting;
  });
  await context.sync();
  const text = settings.map((setting) => String(setting.value)).join('');
  return text + (await readPieces(context, keys.slice(PIECES_AT_ONCE)));
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
    bytes: JSON.stringify(value).length * 1.1 + 100,
    queue: () => {
      settings.add(key, value);
    },
  });
  const text = JSON.stringify(tables);
  const slot: Slot = found && hasNote(found) && pointerOf(found).slot === 'a' ? 'b' : 'a';
  const pieces = text.length <= PIECE_LENGTH ? [] : piecesOf(text);
  const keys = pieceKeys(slot, pieces.length);
  const pointer: Pointer = pieces.length === 0 ? { slot, note: text } : { slot, pieces: pieces.length };
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
      bytes: 200 * (2 + keys.length),
      queue: () => {
        for (const key of [NOTE, ...besides, ...keys]) settings.getItem(key).delete();
      },
    },
  };
}

/** Takes a note away whose work is done, with all its pieces: they hold rows of the register. */
export function queueNoteAway(context: Excel.RequestContext, asked: AskedNote): void {
  for (const key of [NOTE, ...keysOf(asked)]) context.workbook.settings.getItem(key).delete();
}

/** Takes away what a note that another has replaced left behind. */
export function queueRestAway(context: Excel.RequestContext, asked: AskedNote): void {
  for (const key of keysOf(asked)) context.workbook.settings.getItem(key).delete();
}

/** Makes a note valid again whose pieces are still there. */
export function queueNoteBack(context: Excel.RequestContext, { pointer }: AskedNote): void {
  context.workbook.settings.add(NOTE, pointer.value);
}

/** Settings that belong to a note, beside the one that makes it valid. */
function keysOf(asked: AskedNote): readonly string[] {
  const { slot, pieces = 0 } = pointerOf(asked);
  const steps = (['a', 'b'] as const).filter((one) => !asked.steps[one].isNullObject).map(stepKey);
  return [...pieceKeys(slot, pieces), ...steps];
}

function pointerOf({ pointer }: AskedNote): Pointer {
  return JSON.parse(String(pointer.value)) as Pointer;
}

function stepKey(slot: Slot): string {
  return `${NOTE}.${slot}.step`;
}

function pieceKeys(slot: Slot, pieces: number): readonly string[] {
  return Array.from({ length: pieces }, (_, index) => `${NOTE}.${slot}.${index}`);
}

function piecesOf(text: string): readonly string[] {
  const count = Math.ceil(text.length / PIECE_LENGTH);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH),
  );
}
