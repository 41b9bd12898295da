/** What a cell holds, from the type, the format and the text that a file gives for it. */
import type { Cell } from '../../core/values/cell';
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

/** Excel keeps 32,767 characters in a cell, each of which takes up to seven where it is escaped. */
export const LONGEST_TEXT = 7 * 32_767;

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
      const text = sources.texts[Number(content)];
      return text === '' ? null : text;
    }
    case 'str':
    case 'inlineStr':
      return content === '' ? null : decodeEscapes(content);
    case 'b':
      return content === '' ? null : /^\s*(1|true)\s*$/.test(content);
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
  if (!Number.isFinite(number)) return content;
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
  if (date === undefined) return content === '' ? undefined : { serial: fraction };
  const day = parseIsoDay(date);
  return day && { serial: serialOfDay(day) + fraction };
}
