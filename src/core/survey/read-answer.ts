/** What a municipality wrote, understood through the type of the question. */
import { isErrorCell, type Cell } from '../values/cell';
import { CELL_LIMIT } from '../values/text-codec';
import { showCell } from '../values/cell-text';
import { cleanText } from '../values/clean-text';
import { codeCodec, codesCodec } from '../values/code-codecs';
import type { Codec, CodecContext } from '../values/codec';
import { dateCodec } from '../values/date-codec';
import { formatDate, formatNumber } from '../values/german-notation';
import { issue, type Issue } from '../values/issue';
import { decimalCodec, wholeCodec } from '../values/number-codecs';
import type { ExpressionValue } from './expression/evaluate-expression';
import type { AnswerType } from './question-type';

export interface AnswerReading {
  /** As people read it: labels joined by "; ", dd.mm.yyyy, German numbers. Null when blank or unreadable. */
  readonly value: string | null;
  /** As expressions see it; '' when blank or unreadable. */
  readonly typed: ExpressionValue;
  /** Code of a single choice, codes of several; for whoever files the answer under it. */
  readonly codes: readonly string[];
  /** Why it cannot be understood; the raw text is kept all the same. */
  readonly issues: readonly Issue[];
}

const blank: AnswerReading = { value: null, typed: '', codes: [], issues: [] };

/** Room that a text needs beside itself where the journal quotes it. */
const QUOTES = 2;

/** The cell as clean text, as far as a cell holds it; null when blank. */
export function rawText(cell: Cell): string | null {
  const text = cleanText(showCell(cell))
    .trim()
    .slice(0, CELL_LIMIT - QUOTES)
    // Half of a character that was cut in two.
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return text === '' ? null : text;
}

/**
 * Understands what is kept of the cell, so that `readAnswer(type, rawText(cell))` is the same
 * reading at any later time; only that a text was too long is known from the cell alone.
 * Also reads the canonical text back: `readAnswer(type, reading.value)` gives the same reading.
 */
export function readAnswer(type: AnswerType, cell: Cell, context: CodecContext): AnswerReading {
  const text = rawText(cell);
  if (isErrorCell(cell) || (text !== null && errorTexts.has(text))) {
    return { ...blank, issues: [issue('cell.error', { cell: text ?? '' })] };
  }
  return type.kind === 'text' ? readPlainText(text, cell) : readText(type, text, context);
}

/** What a formula leaves that went wrong, in the languages of the office; never an answer. */
const errorTexts: ReadonlySet<string> = new Set(
  [
    '#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #FIELD! #GETTING_DATA',
    '#NV #ZAHL! #BEZUG! #WERT! #ÜBERLAUF! #KALK! #FELD!',
  ].flatMap((line) => line.split(' ')),
);

function readText(
  type: Exclude<AnswerType, { kind: 'text' }>,
  text: string | null,
  context: CodecContext,
): AnswerReading {
  switch (type.kind) {
    case 'integer':
      return readBy(wholeCodec, text, context, (value) => ({ value: formatNumber(value), typed: value }));
    case 'decimal':
      return readBy(decimalCodec, text, context, (value) => ({ value: formatNumber(value), typed: value }));
    case 'date':
      return readBy(dateCodec, text, context, (value) => ({ value: formatDate(value), typed: value }));
    case 'selectOne': {
      const codec = codeCodec(type.list);
      return readBy(codec, text, context, (code) => ({
        value: showCell(codec.encode(code, context)),
        typed: code,
        codes: [code],
      }));
    }
    case 'selectMultiple': {
      const codec = codesCodec(type.list);
      return readBy(codec, separated(text, type.list, context), context, (codes) => ({
        value: showCell(codec.encode(codes, context)),
        typed: codes.join(' '),
        codes,
      }));
    }
  }
}

/** Longer than a cell can be kept: the beginning is, and the rest is a finding. */
function readPlainText(text: string | null, cell: Cell): AnswerReading {
  if (text === null) return blank;
  const length = cleanText(showCell(cell)).trim().length;
  const limit = CELL_LIMIT - QUOTES;
  const issues = length <= limit ? [] : [issue('answer.tooLong', { length, limit })];
  return { ...blank, value: text, typed: text, issues };
}

/** Choices on lines of their own, or between commas where that is the only reading that fits the list. */
function separated(raw: string | null, list: string, context: CodecContext): string | null {
  if (raw === null) return null;
  const text = raw.replace(/\n+/g, ';');
  if (text.includes(';') || !text.includes(',')) return text;
  const byComma = text.replace(/,/g, ';');
  return codesCodec(list).decode(text, context).ok || !codesCodec(list).decode(byComma, context).ok
    ? text
    : byComma;
}

type Understood = Pick<AnswerReading, 'typed'> & {
  readonly value: string;
  readonly codes?: readonly string[];
};

function readBy<T>(
  codec: Codec<T>,
  text: string | null,
  context: CodecContext,
  understand: (value: T) => Understood,
): AnswerReading {
  const decoded = codec.decode(text, context);
  if (!decoded.ok) return { ...blank, issues: decoded.issues };
  return decoded.value === null ? blank : { ...blank, ...understand(decoded.value) };
}
