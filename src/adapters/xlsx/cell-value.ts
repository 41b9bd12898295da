/** What a cell holds, from the type, the format and the text that a file gives for it. */
import { wholeNumber } from './whole-number';
import type { Cell } from '../../core/values/cell';
import { issue, type Issue } from '../../core/values/issue';
import { parseIsoDay, serialOfDay } from '../../core/values/iso-date';
import type { DateFormat } from '../../core/values/date-format';
import { decodeEscapes } from './excel-escapes';

/** What the cells of a workbook refer to. */
export interface CellSources {
  readonly texts: readonly string[];
  readonly formats: readonly DateFormat[];
  /** Whether serials count from 1904, as old Excel for Mac did. */
  readonly from1904: boolean;
}

/** Excel keeps so many characters in a cell. */
const MOST_CHARACTERS = 32_767;
/** Each of them takes up to seven where it is escaped. */
export const LONGEST_TEXT = 7 * MOST_CHARACTERS;

export function textTooLong(part: string): Issue {
  return issue('file.textTooLong', { part, limit: MOST_CHARACTERS });
}

/** Anything else stays as text: to take it for FALSE would be to make an answer up. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/** Days between the two ways of counting. */
const DAYS_TO_1904 = 1_462;

/**
 * Null for a cell that shows nothing; undefined for one that refers to a text the
 * workbook does not have. What is no number where one should stand stays as text.
 */
export function cellValue(
  type: string | undefined,
  format: string | undefined,
  content: string,
  sources: CellSources,
): Cell | undefined {
  switch (type) {
    case 's': {
      if (content === '') return null;
      const text = sources.texts[wholeNumber(content)];
      return text === '' ? null : text;
    }
    case 'str':
    case 'inlineStr':
      return content === '' ? null : decodeEscapes(content);
    case 'b':
      return content === '' ? null : (booleans.get(content.trim().toLowerCase()) ?? content);
    case 'e':
      return content === '' ? null : { error: content };
    case 'd':
      return content === '' ? null : (readIsoTime(content.trim()) ?? content);
    case undefined:
    default:
      return readNumber(content, sources.formats[Number(format ?? 0)] ?? 'none', sources.from1904);
  }
}

function readNumber(content: string, format: DateFormat, from1904: boolean): Cell {
  if (content === '' || content.trim() === '') return null;
  const number = Number(content);
  // Number() also takes `0x1F`, which no spreadsheet writes for a number.
  if (!Number.isFinite(number) || (content.charCodeAt(1) > 64 && /^0[xob]/i.test(content))) return content;
  if (format === 'none') return number;
  const isTimeOfDay = format === 'time' && number < 1;
  return { serial: from1904 && !isTimeOfDay ? number + DAYS_TO_1904 : number };
}

/** Dates as strict files write them: `2024-02-29T00:00:00`, whatever the workbook counts from. */
function readIsoTime(content: string): Cell | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(content);
  if (!match) return undefined;
  const [, date, hours = '0', minutes = '0', seconds = '0'] = match;
  const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (fraction >= 1) return undefined;
  if (date === undefined) return content === '' ? undefined : { serial: fraction };
  const day = parseIsoDay(date);
  return day && { serial: serialOfDay(day) + fraction };
}
