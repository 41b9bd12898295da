/** A section as the pane shows it before it is inserted: plain pieces with every text in them. */
import type { Block, ParagraphRole } from '../../core/blocks/block';
import { describeSource } from '../../core/blocks/describe-source';
import { layOut, type Piece } from '../../core/blocks/lay-out';
import type { Language } from '../../core/texts/text-entry';

export type PreviewPiece =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      /** Empty only for the head of a paper. */
      readonly caption: string;
      readonly description: string;
      readonly columns: readonly { readonly title: string; readonly align: 'start' | 'end' }[];
      readonly rows: readonly (readonly string[])[];
      /** How many rows follow that are not shown. */
      readonly more: number;
      /** Where the headers stand. */
      readonly headers: 'row' | 'column';
    }
  /** Sheet and rows that the figures before it come from. */
  | { readonly kind: 'source'; readonly text: string };

/** A preview is to be looked at, not to be worked through: a longer table would only make the pane slow. */
const MOST_ROWS = 60;

/** In their order; what is only room is left out. Source lines are said in the language. */
export function previewPieces(blocks: readonly Block[], language: Language): readonly PreviewPiece[] {
  return layOut(blocks).flatMap(({ piece }) => previewPiece(piece, language));
}

function previewPiece(piece: Piece, language: Language): readonly PreviewPiece[] {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
      return [piece];
    case 'list':
      return [{ kind: 'list', items: piece.items.filter((item) => item.trim() !== '') }];
    case 'table': {
      const { caption, description, columns, rows, headers = 'row' } = piece;
      const shown = columns.map(({ title, align }) => ({ title, align }));
      const more = Math.max(0, rows.length - MOST_ROWS);
      return [
        {
          kind: 'table',
          caption,
          description,
          columns: shown,
          rows: rows.slice(0, MOST_ROWS),
          more,
          headers,
        },
      ];
    }
    case 'source':
      return [{ kind: 'source', text: describeSource(piece, language) }];
    case 'gap':
      return [];
  }
}
