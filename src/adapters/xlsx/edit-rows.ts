/** Single rows of a sheet part: their cells with their places, and the row written anew with some of them changed. */
import { spliceText, type Splice } from '../opc/splice-text';
import { cellName, formatRange, parseRange } from './edit-ranges';
import { parseRow, type ParsedRow, type RowCell } from './edit-parse-row';
import type { SheetMap } from './edit-sheet-map';
import { withAttribute } from './edit-xml';

export type { ParsedRow, RowCell } from './edit-parse-row';

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

/** The cell's XML under another name; a formula that names the cells it holds for names them where they are by now. */
export function renamedCell(cell: RowCell, name: string): string {
  const place = cell.name === undefined ? -1 : cell.xml.indexOf(`"${cell.name}"`);
  const inTag = cell.name !== undefined && place > 0 && place < cell.openLength;
  const open = inTag
    ? `${cell.xml.slice(0, place)}"${name}${cell.xml.slice(place + cell.name.length + 1, cell.openLength)}`
    : withAttribute(cell.xml.slice(0, cell.openLength), 'r', name);
  return open + placedFormula(cell, name);
}

/** What stands in the cell, for a cell of that name. */
function placedFormula({ xml, openLength, column, formula }: RowCell, name: string): string {
  const content = xml.slice(openLength);
  if (formula === undefined) return content;
  const tag = rowTag(formula);
  const range = parseRange(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
  const row = parseRange(name)?.firstRow;
  if (!range || row === undefined || column < range.firstColumn || column > range.lastColumn) return content;
  if (row >= range.firstRow && row <= range.lastRow) return content;
  const moved = { ...range, firstRow: row, lastRow: row + range.lastRow - range.firstRow };
  return content.replace(tag, () => withAttribute(tag, 'ref', formatRange(moved)));
}

/** The row's cells as they are when they go to another row: each by its new name, all else as it is written. */
export function renamedContent(row: ParsedRow, to: number): string {
  const pieces: string[] = [];
  let at = row.openLength;
  for (const cell of row.cells.values()) {
    pieces.push(row.xml.slice(at, cell.start), renamedCell(cell, cellName(to, cell.column)));
    at = cell.end;
  }
  const end = row.selfClosing ? at : row.xml.lastIndexOf('<');
  return pieces.join('') + row.xml.slice(at, end);
}

/** The row with other cells in the place of all its own. */
export function refilledRow(row: ParsedRow, tag: string, content: string, columns: Iterable<number>): string {
  const open = openTag(row, [...columns]);
  if (content === '') return row.selfClosing ? open : `${open}</${tag}>`;
  return `${row.selfClosing ? open.replace(/\s*\/>$/, '>') : open}${content}</${tag}>`;
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

/** The open tag at the start of an element's XML. */
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
