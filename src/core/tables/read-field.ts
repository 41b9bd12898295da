/** What somebody typed into a field of a form: the value it means, or the finding to show beside it. */
import { cleanLine, cleanText } from '../values/clean-text';
import type { CodecContext, ValueKind } from '../values/codec';
import { issue, type Issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import type { Column } from './column';
import type { Table } from './table';

/**
 * As its column reads a cell, after the cleaning that texts from files get (`cleanText`, and `cleanLine` for what is no long text).
 * A number out of range fails, as the sheet itself would refuse it.
 */
export function readField(
  column: Column,
  typed: string,
  context: CodecContext,
  tables: readonly Table[],
): Result<unknown> {
  const read = decodeTyped(column, typed, context);
  if (!read.ok) return fail(...read.issues.map((found) => withTitles(found, tables)));
  const wrong = rangeIssue(column, read.value);
  return wrong ? fail(wrong) : ok(read.value);
}

function decodeTyped({ codec }: Column, typed: string, context: CodecContext): Result<unknown> {
  const decode = (text: string): Result<unknown> => codec.decode(text.trim() === '' ? null : text, context);
  const text = codec.kind === 'longText' ? cleanText(typed) : cleanLine(typed);
  const read = decode(text);
  if (read.ok || !chosen.has(codec.kind)) return read;
  // The name of another row, as somebody else has filled it in: what is kept is its key.
  const named = decode(typed);
  return named.ok ? named : read;
}

/** Kinds whose text only points at what is kept. */
const chosen: ReadonlySet<ValueKind> = new Set<ValueKind>(['code', 'codes', 'reference']);

/** A number below the column's least or above its greatest. */
export function rangeIssue({ min, max }: Column, value: unknown): Issue | undefined {
  if (typeof value !== 'number') return undefined;
  if (min !== undefined && value < min) return issue('number.tooSmall', { value, min });
  return max !== undefined && value > max ? issue('number.tooLarge', { value, max }) : undefined;
}

/** A reference knows its table by the name in the program; a person knows it by its title. */
function withTitles(found: Issue, tables: readonly Table[]): Issue {
  const target = tables.find(({ name }) => name === found.params['target']);
  return target ? { ...found, params: { ...found.params, target: target.title } } : found;
}
