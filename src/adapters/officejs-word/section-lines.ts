/** The pieces of a section in the form in which Word takes them: paragraphs of lines, items of lists, tables of texts. */
import type { Block, TableBlock } from '../../core/blocks/block';
import { describeSource } from '../../core/blocks/describe-source';
import { layOut, type Piece } from '../../core/blocks/lay-out';
import { plainText } from '../../core/values/plain-text';
import {
  captionLook,
  headingLooks,
  listLook,
  plainLook,
  roleLooks,
  sourceLook,
  type WordLook,
} from './word-styles';

export interface ParagraphLine {
  readonly kind: 'paragraph';
  /** At least one; a line end within a paragraph stays one. */
  readonly lines: readonly [string, ...string[]];
  readonly look: WordLook;
  /** Its place in a list, where it is an item. */
  readonly item?: 'first' | 'next';
  readonly onNewPage: boolean;
}

export interface TableLine {
  readonly kind: 'table';
  /** All rows, the header among them; each as wide as the table. */
  readonly cells: readonly (readonly string[])[];
  readonly headers: 'row' | 'column';
}

export type SectionLine = ParagraphLine | TableLine;

export function sectionLines(blocks: readonly Block[]): readonly SectionLine[] {
  return layOut(blocks).flatMap(({ piece, onNewPage }) => linesOfPiece(piece, onNewPage));
}

function linesOfPiece(piece: Piece, onNewPage: boolean): readonly SectionLine[] {
  switch (piece.kind) {
    case 'heading':
      return [paragraph(piece.text, headingLooks[piece.level], onNewPage)];
    case 'paragraph':
      return [paragraph(piece.text, roleLooks[piece.role], onNewPage)];
    case 'source':
      return [paragraph(describeSource(piece), sourceLook, onNewPage)];
    case 'gap':
      return [paragraph('', plainLook, onNewPage)];
    case 'list': {
      const items = piece.items.filter((item) => item.trim() !== '');
      return items.map((item, index) => ({
        ...paragraph(item, listLook, onNewPage && index === 0),
        item: index === 0 ? ('first' as const) : ('next' as const),
      }));
    }
    case 'table':
      return piece.caption.trim() === ''
        ? [tableLine(piece)]
        : [paragraph(piece.caption, captionLook, onNewPage), tableLine(piece)];
  }
}

function paragraph(text: string, look: WordLook, onNewPage: boolean): ParagraphLine {
  const [first = '', ...others] = plainText(text).trim().split('\n');
  return { kind: 'paragraph', lines: [first, ...others], look, onNewPage };
}

function tableLine({ columns, rows, headers = 'row' }: TableBlock): TableLine {
  const header = headers === 'row' ? [columns.map(({ title }) => title)] : [];
  const cells = [...header, ...rows].map((row) =>
    columns.map((_, index) => plainText(row[index] ?? '').trim()),
  );
  return { kind: 'table', cells, headers };
}
