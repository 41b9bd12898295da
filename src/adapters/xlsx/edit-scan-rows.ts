/**
 * Finds the rows of a sheet part without looking at their cells, which is where
 * nearly all of the text is: a parser takes ten times as long. Only for text that the
 * guarded reader has found well-formed, and only where a row is sure to be one.
 */
import type { Gap } from './edit-xml';

export interface RowPlace {
  /** Counted from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export interface ScannedRows {
  /** The content of the sheet's data. */
  readonly gap: Gap;
  readonly rows: readonly RowPlace[];
  /** Formulas that name the range of cells they hold for. */
  readonly sharedFormulas: readonly { readonly ref: string; readonly isArray: boolean }[];
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>/;
const BLANKS = [' ', '\n', '\r', '\t'];
const QUOTED = `"[^"]*"|'[^']*'`;

/**
 * Undefined where a comment, a CDATA section or an instruction may look like a row, where something else stands
 * between the rows, or a row has no number.
 */
export function scanRows(xml: string): ScannedRows | undefined {
  const data = xml.includes('<!') || holdsInstruction(xml) ? null : SHEET_DATA.exec(xml);
  if (!data || data[0].endsWith('/>')) return undefined;
  const prefix = data[1] ?? '';
  const gap = { start: data.index + data[0].length, end: xml.indexOf(`</${prefix}sheetData`, data.index) };
  const close = `</${prefix}row>`;
  const open = new RegExp(`<${prefix}row(?:\\s(?:[^>"']|${QUOTED})*)?>`, 'g');
  const rows: RowPlace[] = [];
  open.lastIndex = gap.start;
  for (let tag = open.exec(xml); tag && tag.index < gap.end; tag = open.exec(xml)) {
    const number = Number(/\sr\s*=\s*["'](\d+)["']/.exec(tag[0])?.[1]);
    const end = tag[0].endsWith('/>') ? open.lastIndex : xml.indexOf(close, open.lastIndex) + close.length;
    if (Number.isNaN(number) || end < open.lastIndex || end > gap.end) return undefined;
    if (xml.indexOf('<', rows.at(-1)?.end ?? gap.start) !== tag.index) return undefined;
    rows.push({ number, start: tag.index, end });
    open.lastIndex = end;
  }
  if (xml.indexOf('<', rows.at(-1)?.end ?? gap.start) !== gap.end) return undefined;
  return { gap, rows, sharedFormulas: findSharedFormulas(xml, gap, prefix) };
}

/** Whether one stands behind the first line, which looks like one. */
function holdsInstruction(xml: string): boolean {
  return xml.includes('<?', '\ufeff<?xml'.length);
}

function findSharedFormulas(xml: string, gap: Gap, prefix: string): ScannedRows['sharedFormulas'] {
  const found: { ref: string; isArray: boolean }[] = [];
  if (!BLANKS.some((blank) => xml.includes(`<${prefix}f${blank}`))) return found;
  const tags = new RegExp(`<${prefix}f\\s(?:[^>"']|${QUOTED})*>`, 'g');
  tags.lastIndex = gap.start;
  for (let tag = tags.exec(xml); tag && tag.index < gap.end; tag = tags.exec(xml)) {
    const ref = /\sref\s*=\s*["']([^"']*)["']/.exec(tag[0])?.[1];
    if (ref !== undefined) found.push({ ref, isArray: !/\st\s*=\s*["']shared["']/.test(tag[0]) });
  }
  return found;
}
