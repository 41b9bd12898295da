/** Two versions of a section as lines to be shown side by side: what stands in a document, what the workbook says. */
import type { Block } from '../blocks/block';
import { describeSource } from '../blocks/describe-source';
import { layOut, type Piece } from '../blocks/lay-out';
import { plainText } from '../values/plain-text';
import { linesOf } from './section-prints';

/** A line of the workbook's version. */
export interface ComparableLine {
  readonly text: string;
  /** Where it stands in a table; absent for what is no cell. */
  readonly cell?: TableCell;
}

/** A cell of a paper's table, as a person finds it. */
export interface TableCell {
  /** Caption of the table; empty where it has none. */
  readonly table: string;
  /** What its row begins with, as much as tells it from the others; empty in the row of headers. */
  readonly row: string;
  /** Title of the column; empty where the table shows none. */
  readonly column: string;
}

/** Of a text as a document gives it: a line per paragraph, line and cell that says something. */
export function comparableLines(text: string): readonly string[] {
  return linesOf(text).map((line) => line.trim());
}

/** Of what is to be written, in the same lines. */
export function linesOfBlocks(blocks: readonly Block[]): readonly ComparableLine[] {
  return layOut(blocks).flatMap(({ piece }) =>
    textsOfPiece(piece).flatMap(({ text, cell }) =>
      comparableLines(plainText(text)).map((line) => ({ text: line, ...(cell ? { cell } : {}) })),
    ),
  );
}

function textsOfPiece(piece: Piece): readonly ComparableLine[] {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
      return [{ text: piece.text }];
    case 'source':
      return [{ text: describeSource(piece) }];
    case 'list':
      return piece.items.map((text) => ({ text }));
    case 'table':
      return [{ text: piece.caption }, ...cellsOf(piece)];
    case 'gap':
      return [];
  }
}

function cellsOf(piece: Extract<Piece, { readonly kind: 'table' }>): readonly ComparableLine[] {
  const { caption: table, columns, rows, headers } = piece;
  const titles = headers === 'column' ? [] : columns.map(({ title }) => title);
  const names = nameRows(rows);
  const header = titles.map((text) => ({ text, cell: { table, row: '', column: text } }));
  const cells = rows.flatMap((row, at) =>
    columns.map((_, index) => ({
      text: row[index] ?? '',
      cell: { table, row: names[at] ?? '', column: titles[index] ?? '' },
    })),
  );
  return [...header, ...cells];
}

/** By their first cell; where several begin alike, by as many cells as tell them apart, three at most. */
function nameRows(rows: readonly (readonly string[])[]): readonly string[] {
  const begin = (row: readonly string[], count: number): string =>
    row
      .slice(0, count)
      .map((cell) => plainText(cell).trim().replace(/\s+/g, ' '))
      .filter((cell) => cell !== '')
      .join(', ');
  const countsOf = (count: number): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(begin(row, count), (counts.get(begin(row, count)) ?? 0) + 1);
    return counts;
  };
  const [one, two] = [countsOf(1), countsOf(2)];
  return rows.map((row) => {
    if (one.get(begin(row, 1)) === 1) return begin(row, 1);
    return two.get(begin(row, 2)) === 1 ? begin(row, 2) : begin(row, 3);
  });
}
