/**
 * What a cell should hold so that it says the same to people, to formulas and to this program, where that is certain:
 * a date that is text, a number that is text, blanks too many, a choice in another spelling.
 */
import { isBlank, isErrorCell, sameCell, type Cell } from '../values/cell';
import { showCell } from '../values/cell-text';
import type { CodecContext } from '../values/codec';
import { certainDate, certainDay } from '../values/certain-date';
import { withAtSign, withoutAbout } from '../values/certain-spelling';
import { certainCodes, type OldLabels } from './certain-choice';
import type { Column } from './column';

/** What kind of correction it is; `key` and `derived` are those of whole rows, see `findFixes`. */
export type FixKind =
  'date' | 'number' | 'about' | 'blanks' | 'at' | 'choice' | 'name' | 'digits' | 'key' | 'derived';

export interface CertainCell {
  readonly kind: FixKind;
  readonly cell: Cell;
}

export interface CertainContext {
  readonly codec: CodecContext;
  readonly old: OldLabels;
  /** The key of the one row that is called nearly so. */
  readonly findName: (table: string, shown: string) => string | undefined;
}

/** Undefined where the cell is right already, or where nothing is certain. The result is right itself. */
export function certainCell(column: Column, cell: Cell, context: CertainContext): CertainCell | undefined {
  if (isBlank(cell) || isErrorCell(cell) || column.verbatim === true) return undefined;
  const found = propose(column, cell, context);
  if (found === undefined || isAlike(found.cell, cell)) return undefined;
  // Whatever was worked out has to be readable, or nothing is won.
  return column.codec.decode(found.cell, context.codec).ok ? found : undefined;
}

/** Blanks make a difference here; whether digits are kept as a number or as text does not where they read the same. */
function isAlike(after: Cell, before: Cell): boolean {
  if (typeof before === 'number' && typeof after === 'string') return showCell(before) === after;
  return typeof before === 'object' ? sameCell(after, before) : after === before;
}

function propose(column: Column, cell: Cell, context: CertainContext): CertainCell | undefined {
  switch (column.codec.kind) {
    case 'text':
      return typeof cell === 'string' ? withoutBlanks(cell) : undefined;
    case 'longText':
      return undefined;
    case 'url':
      return typeof cell === 'string' ? { kind: 'blanks', cell: cell.trim() } : undefined;
    case 'email':
      return typeof cell === 'string' ? asAddress(cell) : undefined;
    case 'key':
    case 'postcode':
      return withAllDigits(column, cell, context);
    case 'whole':
    case 'decimal':
    case 'money':
      return asNumber(column, cell, context);
    case 'date':
      return typeof cell === 'string' ? asDate(column, cell, context) : undefined;
    case 'yesNo':
      return reencoded(column, cell, context, 'choice');
    case 'code':
    case 'codes':
      return reencoded(column, cell, context, 'choice') ?? otherCodes(column, cell, context);
    case 'reference':
      return reencoded(column, cell, context, 'name') ?? otherName(column, cell, context);
  }
}

/** One line of text; runs of blanks count as one. A text of several lines is left as it was set. */
function withoutBlanks(text: string): CertainCell | undefined {
  if (/[\r\n]/.test(text.trim())) return undefined;
  return { kind: 'blanks', cell: text.replace(/[ \t\u00a0]{2,}/g, ' ').trim() };
}

/** Excel takes a leading zero from what it holds for a number. */
function withAllDigits(column: Column, cell: Cell, { codec }: CertainContext): CertainCell | undefined {
  if (typeof cell === 'string') return { kind: 'blanks', cell: cell.trim() };
  const read = column.codec.decode(cell, codec);
  if (typeof cell !== 'number' || !read.ok || typeof read.value !== 'string') return undefined;
  return read.value === showCell(cell) ? undefined : { kind: 'digits', cell: read.value };
}

function asAddress(cell: string): CertainCell {
  const address = withAtSign(cell);
  return address === undefined ? { kind: 'blanks', cell: cell.trim() } : { kind: 'at', cell: address };
}

/** "1.250" is 1250 to a German and 1,25 to a machine: as text it is only clear where no fraction is possible. */
function asNumber(column: Column, cell: Cell, { codec }: CertainContext): CertainCell | undefined {
  if (typeof cell !== 'string') return undefined;
  if (column.codec.kind !== 'whole' && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(cell)) return undefined;
  const number = withoutAbout(cell);
  const read = column.codec.decode(number ?? cell, codec);
  const kind = number === undefined ? 'number' : 'about';
  return read.ok ? { kind, cell: column.codec.encode(read.value, codec) } : undefined;
}

function asDate(column: Column, cell: string, { codec }: CertainContext): CertainCell | undefined {
  const takesMonths = column.codec.decode('2015', codec).ok;
  const date = takesMonths ? certainDate(cell) : certainDay(cell);
  return date === undefined ? undefined : { kind: 'date', cell: column.codec.encode(date, codec) };
}

/** As the list or the table spells what the cell is read as. */
function reencoded(
  column: Column,
  cell: Cell,
  { codec }: CertainContext,
  kind: FixKind,
): CertainCell | undefined {
  const read = column.codec.decode(cell, codec);
  return read.ok && read.value !== null ? { kind, cell: column.codec.encode(read.value, codec) } : undefined;
}

function otherCodes(column: Column, cell: Cell, { codec, old }: CertainContext): CertainCell | undefined {
  const list = column.list ?? '';
  const codes = certainCodes(showCell(cell), codec.codes(list), old.get(list) ?? []);
  if (codes === undefined || (column.codec.kind === 'code' && codes.length !== 1)) return undefined;
  const value = column.codec.kind === 'code' ? codes[0] : codes;
  return { kind: 'choice', cell: column.codec.encode(value ?? null, codec) };
}

function otherName(column: Column, cell: Cell, { codec, findName }: CertainContext): CertainCell | undefined {
  const key = findName(column.target ?? '', showCell(cell));
  return key === undefined ? undefined : { kind: 'name', cell: column.codec.encode(key, codec) };
}
