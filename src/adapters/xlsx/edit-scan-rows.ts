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
const QUOTED = `"[^"]*"|'[^']*'`;

/** Undefined where a comment or a CDATA section may look like a row, or a row has no number. */
export function scanRows(xml: string): ScannedRows | undefined {
  const data = xml.includes('<!') ? null : SHEET_DATA.exec(xml);
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
    rows.push({ number, start: tag.index, end });
    open.lastIndex = end;
  }
  return { gap, rows, sharedFormulas: findSharedFormulas(xml, gap, prefix) };
}

function findSharedFormulas(xml: string, gap: Gap, prefix: string): ScannedRows['sharedFormulas'] {
  const found: { ref: string; isArray: boolean }[] = [];
  if (!xml.includes(`<${prefix}f `)) return found;
  const tags = new RegExp(`<${prefix}f\\s(?:[^>"']|${QUOTED})*>`, 'g');
  tags.lastIndex = gap.start;
  for (let tag = tags.exec(xml); tag && tag.index < gap.end; tag = tags.exec(xml)) {
    const ref = /\sref\s*=\s*["']([^"']*)["']/.exec(tag[0])?.[1];
    if (ref !== undefined) found.push({ ref, isArray: !/\st\s*=\s*["']shared["']/.test(tag[0]) });
  }
  return found;
}
