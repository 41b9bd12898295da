/** Two versions of a section as lines to be shown side by side: what stands in a document, what the workbook says. */
import type { Block } from '../blocks/block';
import { describeSource } from '../blocks/describe-source';
import { layOut, type Piece } from '../blocks/lay-out';
import { plainText } from '../values/plain-text';
import { linesOf } from './section-prints';

/** Of a text as a document gives it: a line per paragraph, line and cell that says something. */
export function comparableLines(text: string): readonly string[] {
  return linesOf(text).map((line) => line.trim());
}

/** Of what is to be written, in the same lines. */
export function linesOfBlocks(blocks: readonly Block[]): readonly string[] {
  return layOut(blocks).flatMap(({ piece }) =>
    comparableLines(textsOfPiece(piece).map(plainText).join('\n')),
  );
}

function textsOfPiece(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
      return [piece.text];
    case 'source':
      return [describeSource(piece)];
    case 'list':
      return piece.items;
    case 'table': {
      const header = piece.headers === 'column' ? [] : piece.columns.map(({ title }) => title);
      const rows = piece.rows.map((row) => piece.columns.map((_, index) => row[index] ?? ''));
      return [piece.caption, ...header, ...rows.flat()];
    }
    case 'gap':
      return [];
  }
}
