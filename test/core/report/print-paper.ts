/** A paper as plain text, one line per block: what golden files and failing tests show. */
import type { Block } from '../../../src/core/blocks/block';
import { describeSource } from '../../../src/core/blocks/describe-source';

export function printBlocks(blocks: readonly Block[]): string {
  return blocks.map(printBlock).join('\n');
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.role === 'body' ? block.text : `[${block.role}] ${block.text}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table': {
      const titles = block.headers === 'column' ? [] : [block.columns.map((column) => column.title)];
      const lines = [...titles, ...block.rows].map(
        (cells) => `| ${cells.map((cell) => cell.replace(/\n/g, ' / ')).join(' | ')} |`,
      );
      return [...(block.caption === '' ? [] : [`Tabelle: ${block.caption}`]), ...lines].join('\n');
    }
    case 'source':
      return `(${describeSource(block)})`;
    case 'pageBreak':
      return '--- neue Seite ---';
  }
}
