/** A cell of a sheet part as XML. Text is written inline, so that the shared texts stay untouched. */
import { isDateCell, isErrorCell, type Cell } from '../../core/values/cell';
import { escapeXml } from './edit-xml';

/** What a cell shows as a formula's source, still without value: Excel works it out when it opens the file. */
export interface NewFormula {
  readonly formula: string;
}

export interface CellPlace {
  /** Name of the cell, `B7`. */
  readonly name: string;
  /** Prefix of the sheet's tags with its colon, or nothing. */
  readonly prefix: string;
  /** Index of the style as it stands in the `s` attribute. */
  readonly style: string | undefined;
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: boolean;
}

/** Characters a cell holds; Excel calls a file with more damaged. */
export const TEXT_LIMIT = 32_767;
/** Days between the two systems of counting. */
const DAYS_1904 = 1462;

/** The whole element; undefined for a cell that holds nothing and looks like nothing. */
export function writeCellXml(place: CellPlace, value: Cell | NewFormula): string | undefined {
  const { prefix, name, style } = place;
  const start = `<${prefix}c r="${name}"${style === undefined ? '' : ` s="${style}"`}`;
  const wrap = (type: string, content: string): string => `${start}${type}>${content}</${prefix}c>`;
  const number = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null || value === '') return style === undefined ? undefined : `${start}/>`;
  if (typeof value === 'string') return wrap(' t="inlineStr"', inlineText(prefix, value));
  if (typeof value === 'boolean') return wrap(' t="b"', number(value ? '1' : '0'));
  if (typeof value === 'number') return wrap('', number(String(value)));
  if ('formula' in value) return wrap('', `<${prefix}f>${escapeXml(value.formula)}</${prefix}f>`);
  if (isErrorCell(value)) return wrap(' t="e"', number(escapeXml(value.error)));
  if (isDateCell(value)) return wrap('', number(String(value.serial - (place.date1904 ? DAYS_1904 : 0))));
  return undefined;
}

function inlineText(prefix: string, text: string): string {
  const content = escapeXml(escapeCharacters(text));
  return `<${prefix}is><${prefix}t xml:space="preserve">${content}</${prefix}t></${prefix}is>`;
}

/**
 * Characters that XML cannot carry, as Excel writes them: `_x000D_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 * Text that merely looks like such an escape gets its underscore escaped.
 */
function escapeCharacters(text: string): string {
  // Nearly no text needs it, and looking for classes of characters takes ten times as long.
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (!/[_\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/.test(text)) return text;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    const isAllowed = sign === '\t' || sign === '\n' || (code >= 0x7f && code <= 0x9f);
    return isAllowed ? sign : `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
