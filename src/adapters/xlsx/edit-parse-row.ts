/**
 * A row of a sheet part as cells with their places. The usual row is cut by its tags alone,
 * which takes a tenth of the time; what might mislead that is read by a parser.
 */
import { columnNumber } from './edit-ranges';
import { isSelfClosing, walkXml, type XmlElement } from './edit-xml';

export interface RowCell {
  /** Counted from 1. */
  readonly column: number;
  /** As it is written; undefined where it is only implied. */
  readonly name: string | undefined;
  /** The whole element as it is written. */
  readonly xml: string;
  /** Length of its open tag. */
  readonly openLength: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | undefined;
  /** Whether it holds a value, a text or a formula. */
  readonly filled: boolean;
  /** The formula's element as it is written; undefined where there is none. */
  readonly formula: string | undefined;
}

export interface ParsedRow {
  readonly xml: string;
  readonly openLength: number;
  readonly selfClosing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** By column, counted from 1, in the order they are written. */
  readonly cells: ReadonlyMap<number, RowCell>;
}

const CELL = /<((?:[\w.-]+:)?)c(\s[^>"]*(?:"[^"]*"[^>"]*)*)?\/?>/g;
const ROW = /^<(?:[\w.-]+:)?row(?:\s[^>"]*(?:"[^"]*"[^>"]*)*)?\/?>/;
const FORMULA = /<((?:[\w.-]+:)?)f(?:[\s/][^>]*)?>(?:[^<]*<\/\1f>)?/;
const CONTENT = /<(?:[\w.-]+:)?(?:v|is|f)[\s/>]/;

/** A row's XML as cells by column, counted from 1; cells without a name follow the one before. */
export function parseRow(xml: string): ParsedRow {
  return cutRow(xml) ?? readRow(xml);
}

/** Undefined where comments, quotes of another kind or extensions need a parser. */
function cutRow(xml: string): ParsedRow | undefined {
  if (xml.includes('<!') || xml.includes('<?') || xml.includes('extLst')) return undefined;
  const open = ROW.exec(xml)?.[0];
  if (open === undefined || open.includes("'")) return undefined;
  const cells = new Map<number, RowCell>();
  let column = 0;
  CELL.lastIndex = open.length;
  for (let tag = CELL.exec(xml); tag; tag = CELL.exec(xml)) {
    const [whole, prefix = '', attributes = ''] = tag;
    if (attributes.includes("'")) return undefined;
    const openEnd = tag.index + whole.length;
    const close = whole.endsWith('/>') ? openEnd : xml.indexOf(`</${prefix}c>`, openEnd);
    if (close < 0) return undefined;
    const end = close === openEnd && whole.endsWith('/>') ? openEnd : close + prefix.length + 4;
    const name = /\sr\s*=\s*"([^"]*)"/.exec(attributes)?.[1];
    const content = xml.slice(openEnd, close);
    const filled = content !== '' && CONTENT.test(content);
    column = columnNumber(/^[A-Za-z]+/.exec(name ?? '')?.[0] ?? '') || column + 1;
    cells.set(column, {
      column,
      name,
      xml: xml.slice(tag.index, end),
      openLength: whole.length,
      start: tag.index,
      end,
      style: /\ss\s*=\s*"([^"]*)"/.exec(attributes)?.[1],
      filled,
      formula: filled ? FORMULA.exec(content)?.[0] : undefined,
    });
    CELL.lastIndex = end;
  }
  const pairs = [...open.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );
  const selfClosing = open.length === xml.length;
  return { xml, openLength: open.length, selfClosing, attributes: Object.fromEntries(pairs), cells };
}

function readRow(xml: string): ParsedRow {
  const cells = new Map<number, RowCell>();
  let root: XmlElement | undefined;
  let column = 0;
  let filled = false;
  let formula: string | undefined;
  const take = (element: XmlElement): void => {
    if (element.name === 'f') formula = xml.slice(element.start, element.end);
    if (element.name === 'v' || element.name === 'is' || element.name === 'f') filled = true;
    if (element.name !== 'c' || element.parent !== root) return;
    cells.set(column, {
      column,
      name: element.attributes['r'],
      xml: xml.slice(element.start, element.end),
      openLength: element.openEnd - element.start,
      start: element.start,
      end: element.end,
      style: element.attributes['s'],
      filled,
      formula,
    });
  };
  const opened = (element: XmlElement): void => {
    root ??= element;
    if (element.name !== 'c' || element.parent !== root) return;
    column = columnNumber(/^[A-Za-z]+/.exec(element.attributes['r'] ?? '')?.[0] ?? '') || column + 1;
    filled = false;
    formula = undefined;
  };
  walkXml(xml, take, opened);
  if (!root) throw new Error('A row without an element');
  const { openEnd, attributes } = root;
  return { xml, openLength: openEnd, selfClosing: isSelfClosing(root), attributes, cells };
}
