/** Reads a note that was found. Its settings may have been cut or written by another version: nothing is taken on trust. */
import type { Cell } from '../../core/values/cell';
import { parse, pieceKeys, pointerOf, type AskedNote } from './note-settings';
import type { RemovedRow, RowWrite, TableWrite } from './write-note';

/** Pieces of half a million signs that one answer carries, whatever the signs. */
export const PIECES_AT_ONCE = 2;

export interface WriteNote {
  readonly tables: readonly TableWrite[];
  /** How many blocks of rows are certainly taken out already. */
  readonly step: number;
}

/** Undefined where nobody can tell any more what was to be written. One more trip per 2 pieces. */
export async function readNote(
  context: Excel.RequestContext,
  asked: AskedNote,
): Promise<WriteNote | undefined> {
  const pointer = pointerOf(asked);
  if (!pointer) return undefined;
  const { slot, note, pieces = 0 } = pointer;
  const marked = asked.steps[slot];
  const step = marked.isNullObject ? 0 : Number(marked.value);
  const text = note ?? (await readPieces(context, pieceKeys(slot, pieces)));
  const tables = text === undefined ? undefined : parse(text);
  return Array.isArray(tables) && tables.every(isTableWrite) && Number.isInteger(step)
    ? { tables, step }
    : undefined;
}

/** Undefined where one is missing. */
async function readPieces(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<string | undefined> {
  if (keys.length === 0) return '';
  const settings = keys.slice(0, PIECES_AT_ONCE).map((key) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    return setting;
  });
  await context.sync();
  if (settings.some(({ isNullObject }) => isNullObject)) return undefined;
  const others = await readPieces(context, keys.slice(PIECES_AT_ONCE));
  return others === undefined
    ? undefined
    : settings.map((setting) => String(setting.value)).join('') + others;
}

type Unread<T> = Readonly<Partial<Record<keyof T, unknown>>>;

function isTableWrite(read: unknown): read is TableWrite {
  if (typeof read !== 'object' || read === null) return false;
  const { name, header, rows, changes, removals, added, keys, alike } = read as Unread<TableWrite>;
  return (
    typeof name === 'string' &&
    isListOf(header, (title) => typeof title === 'string') &&
    isPlace(rows) &&
    isListOf(changes, isRowWrite) &&
    isListOf(removals, isRow) &&
    isListOf(added, isCells) &&
    isListOf(keys, isPlace) &&
    isListOf(alike, isPlace)
  );
}

function isRowWrite(read: unknown): boolean {
  if (!isRow(read)) return false;
  const { after } = read as Unread<RowWrite>;
  return isListOf(after, (one) => Array.isArray(one) && isPlace(one[0]) && isCell(one[1]));
}

function isRow(read: unknown): boolean {
  if (typeof read !== 'object' || read === null) return false;
  const { row, before } = read as Unread<RemovedRow>;
  return isPlace(row) && isCells(before);
}

function isCells(read: unknown): boolean {
  return isListOf(read, isCell);
}

function isCell(read: unknown): read is Cell {
  if (typeof read !== 'object' || read === null) return read !== undefined;
  return 'serial' in read ? typeof read.serial === 'number' : 'error' in read;
}

function isPlace(read: unknown): boolean {
  return typeof read === 'number' && Number.isInteger(read) && read >= 0;
}

function isListOf(read: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(read) && read.every(is);
}
