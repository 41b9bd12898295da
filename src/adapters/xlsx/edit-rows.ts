/** Single rows of a sheet part: their cells with their places, and the row written anew with some of them changed. */
import { spliceText, type Splice } from '../opc/splice-text';
import { cellName, columnNumber } from './edit-ranges';
import type { SheetMap } from './edit-sheet-map';
import { isSelfClosing, walkXml, withAttribute, type XmlElement } from './edit-xml';

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
  readonly formula: CellFormula | undefined;
}

export interface CellFormula {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Place of the formula's text in the cell's XML. */
  readonly start: number;
  readonly end: number;
}

export interface ParsedRow {
  readonly xml: string;
  readonly openLength: number;
  readonly selfClosing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: ReadonlyMap<number, RowCell>;
}

/** A row's XML as cells by column, counted from 1; cells without a name follow the one before. */
export function parseRow(xml: string): ParsedRow {
  const cells = new Map<number, RowCell>();
  let root: XmlElement | undefined;
  let column = 0;
  let filled = false;
  let formula: { element: XmlElement; text: string } | undefined;
  const take = (element: XmlElement, text: string): void => {
    if (element.name === 'f') formula = { element, text };
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
      formula: formula && {
        text: formula.text,
        attributes: formula.element.attributes,
        start: formula.element.openEnd - element.start,
        end: formula.element.innerEnd - element.start,
      },
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

/** Rows of a sheet by number, each parsed once; undefined where the sheet has none. */
export function rowParser(map: SheetMap): (row: number) => ParsedRow | undefined {
  const parsed = new Map<number, ParsedRow>();
  return (number) => {
    const known = parsed.get(number);
    const place = map.rows.get(number);
    if (known || !place) return known;
    const row = parseRow(map.xml.slice(place.start, place.end));
    parsed.set(number, row);
    return row;
  };
}

/** The cell's XML under another name. */
export function renamedCell(cell: RowCell, name: string): string {
  const open = cell.xml.slice(0, cell.openLength);
  return withAttribute(open, 'r', name) + cell.xml.slice(cell.openLength);
}

/**
 * The row with some cells changed, by column: their new XML, or null for no cell.
 * What is not named stays as it is, but for names that were only implied.
 */
export function rewriteRow(
  row: ParsedRow,
  number: number,
  tag: string,
  changes: ReadonlyMap<number, string | null>,
): string {
  const splices: Splice[] = [];
  const cells = [...row.cells.values()].sort((a, b) => a.column - b.column);
  for (const cell of cells) {
    const change = changes.get(cell.column);
    const name = cellName(number, cell.column);
    if (change === undefined && cell.name === name) continue;
    const text = change === undefined ? renamedCell(cell, name) : (change ?? '');
    splices.push({ start: cell.start, end: cell.end, text });
  }
  const added = [...changes].filter(([column, text]) => text !== null && !row.cells.has(column));
  const behind = cells.at(-1)?.end ?? row.openLength;
  for (const [column, text] of added.sort(([a], [b]) => a - b)) {
    const next = cells.find((cell) => cell.column > column);
    const at = next ? next.start : behind;
    splices.push({ start: at, end: at, text: text ?? '' });
  }
  const open = openTag(row, [...row.cells.keys(), ...added.map(([column]) => column)]);
  if (row.selfClosing) {
    const content = splices.map((splice) => splice.text).join('');
    return content === '' ? open : `${open.replace(/\s*\/>$/, '>')}${content}</${tag}>`;
  }
  return spliceText(row.xml, [{ start: 0, end: row.openLength, text: open }, ...splices]);
}

/** The open tag of a row's XML. */
export function rowTag(xml: string): string {
  return /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml)?.[0] ?? '';
}

/** `spans` is a hint which columns are filled; one that is too narrow would be wrong. */
function openTag(row: ParsedRow, columns: readonly number[]): string {
  const open = row.xml.slice(0, row.openLength);
  const [first = NaN, last = NaN] = (row.attributes['spans'] ?? '').split(':').map(Number);
  if (Number.isNaN(first) || Number.isNaN(last) || columns.length === 0) return open;
  const spans = `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
  return spans === row.attributes['spans'] ? open : withAttribute(open, 'spans', spans);
}
