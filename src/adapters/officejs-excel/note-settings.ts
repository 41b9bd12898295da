/**
 * The settings a note stands in: one that makes it valid, `MuT.writing`, pieces where it is long, and how many blocks
 * of rows are taken out. Settings of the add-in travel with the workbook. Pieces that no valid note names are what is
 * left where Excel broke off before the note was whole, or before all of an old one was gone.
 */
export const NOTE = 'MuT.writing';

/** A note that replaces another is put beside it: the other must stay whole until this one is valid. */
export type Slot = 'a' | 'b';

export interface Pointer {
  /** Of the form of the note; a program that does not know it cannot finish the writing. */
  readonly version: number;
  readonly slot: Slot;
  /** The note itself, or how many pieces it stands in. */
  readonly note?: string;
  readonly pieces?: number;
}

/** Of notes as they are written now. Their step counts blocks as `plan-writing` forms them. */
export const VERSION = 1;

/** Readable after the next sync. */
export interface AskedNote {
  readonly pointer: Excel.Setting;
  readonly steps: Readonly<Record<Slot, Excel.Setting>>;
  readonly all: Excel.SettingCollection;
}

export function askForNote(context: Excel.RequestContext): AskedNote {
  const { settings } = context.workbook;
  const pointer = settings.getItemOrNullObject(NOTE);
  const [a, b] = [settings.getItemOrNullObject(stepKey('a')), settings.getItemOrNullObject(stepKey('b'))];
  pointer.load('value');
  a.load('value');
  b.load('value');
  settings.load('items/key');
  return { pointer, steps: { a, b }, all: settings };
}

/** Whether a note, or a piece of one, is there. */
export function hasNote(asked: AskedNote): boolean {
  return isNoted(asked) || hasStray(asked);
}

/** Whether there are pieces that belong to no note. */
export function hasStray(asked: AskedNote): boolean {
  return strayKeys(asked).length > 0;
}

/** Whether a writing has begun and is not finished. */
export function isNoted({ pointer }: AskedNote): boolean {
  return !pointer.isNullObject;
}

/** Whether a later version of the program has written the note, which alone can finish it. */
export function isNewer(asked: AskedNote): boolean {
  const { version } = fieldsOf(asked);
  return typeof version === 'number' && Number.isInteger(version) && version > VERSION;
}

function fieldsOf({ pointer }: AskedNote): Partial<Record<keyof Pointer, unknown>> {
  const read = pointer.isNullObject ? undefined : parse(String(pointer.value));
  return typeof read === 'object' && read !== null ? read : {};
}

/** Undefined where the setting is damaged, or of a program that came later. */
export function pointerOf(asked: AskedNote): Pointer | undefined {
  const { version, slot, note, pieces } = fieldsOf(asked);
  if (version !== VERSION || (slot !== 'a' && slot !== 'b')) return undefined;
  if (typeof note === 'string') return { version, slot, note };
  return typeof pieces === 'number' && pieces > 0 && pieces <= MOST_PIECES
    ? { version, slot, pieces }
    : undefined;
}

/** More than a workbook could ever hold: whoever says so is damaged. */
const MOST_PIECES = 10_000;

export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Takes a note away whose work is done, with all its pieces: they hold rows of the register. */
export function queueNoteAway(context: Excel.RequestContext, asked: AskedNote): void {
  if (isNoted(asked)) queueKeysAway(context, [NOTE]);
  queueRestAway(context, asked);
}

/** Takes away what a note that another has replaced left behind. */
export function queueRestAway(context: Excel.RequestContext, asked: AskedNote): void {
  const stray = new Set(strayKeys(asked));
  queueKeysAway(
    context,
    besideKeys(asked).filter((key) => !stray.has(key)),
  );
}

/** Takes away pieces that belong to no note. */
export function queueStrayAway(context: Excel.RequestContext, asked: AskedNote): void {
  queueKeysAway(context, strayKeys(asked));
}

/** One that another pane has taken away meanwhile is no reason to break off. */
export function queueKeysAway({ workbook }: Excel.RequestContext, keys: readonly string[]): void {
  for (const key of keys) workbook.settings.getItemOrNullObject(key).delete();
}

/** Makes a note valid again whose pieces are still there. */
export function queueNoteBack({ workbook }: Excel.RequestContext, { pointer }: AskedNote): void {
  workbook.settings.add(NOTE, pointer.value);
}

/** The settings beside the one that makes a note valid, whichever note they belong to. */
export function besideKeys({ all }: AskedNote): readonly string[] {
  return all.items.map(({ key }) => key).filter((key) => beside.test(key));
}

const beside = /^MuT\.writing\.[ab]\.(\d+|step)$/;

/** None of a note that cannot be read: which pieces are its own is not known. */
function strayKeys(asked: AskedNote): readonly string[] {
  const pointer = pointerOf(asked);
  if (isNoted(asked) && !pointer) return [];
  const own = new Set(
    pointer ? [stepKey(pointer.slot), ...pieceKeys(pointer.slot, pointer.pieces ?? 0)] : [],
  );
  return besideKeys(asked).filter((key) => !own.has(key));
}

export function stepKey(slot: Slot): string {
  return `${NOTE}.${slot}.step`;
}

export function pieceKeys(slot: Slot, pieces: number): readonly string[] {
  return Array.from({ length: pieces }, (_, index) => `${NOTE}.${slot}.${index}`);
}
