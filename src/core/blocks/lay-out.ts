/**
 * Decides between the blocks of one section: what stays with what, where a page
 * begins, and where two tables need something between them, for Word would join
 * them. Blocks that say nothing are left out.
 */
import type { Block, PageBreakBlock, ParagraphBlock } from './block';

/** Stands between two tables, or after a last one: no document, cell or control may end with a table. */
export interface GapBlock {
  readonly kind: 'gap';
}

export type Piece = Exclude<Block, PageBreakBlock> | GapBlock;

export interface LaidOut {
  readonly piece: Piece;
  readonly onNewPage: boolean;
  /** Its end is kept on the page of the next piece. */
  readonly withNext: boolean;
}

/** The pieces in order; never ends with a table. A page break with nothing after it is left out. */
export function layOut(blocks: readonly Block[]): readonly LaidOut[] {
  const pieces: { piece: Piece; onNewPage: boolean }[] = [];
  let onNewPage = false;
  const add = (piece: Piece): void => {
    pieces.push({ piece, onNewPage });
    onNewPage = false;
  };
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      onNewPage = true;
    } else if (!isEmpty(block)) {
      const bare = block.kind === 'table' && block.caption.trim() === '';
      if (bare && (onNewPage || pieces.at(-1)?.piece.kind === 'table')) add({ kind: 'gap' });
      add(block);
    }
  }
  if (pieces.at(-1)?.piece.kind === 'table') pieces.push({ piece: { kind: 'gap' }, onNewPage: false });
  return pieces.map((one, index) => ({ ...one, withNext: staysWith(one.piece, pieces[index + 1]?.piece) }));
}

/** A source line stays with what it is the source of, and the signature's lines stay together. */
function staysWith(piece: Piece, next: Piece | undefined): boolean {
  return next?.kind === 'source' || (isSignature(piece) && next !== undefined && isSignature(next));
}

function isSignature(piece: Piece): piece is ParagraphBlock {
  return piece.kind === 'paragraph' && piece.role === 'signature';
}

function isEmpty(block: Exclude<Block, PageBreakBlock>): boolean {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.trim() === '';
    case 'list':
      return block.items.every((item) => item.trim() === '');
    case 'table':
      return block.columns.length === 0 || block.rows.length === 0;
    case 'source':
      return block.sources.length === 0;
  }
}
