/** How sections have to stand in a document, whatever program put them there. */
import type { Block, TableBlock } from '../../src/core/blocks/block';
import { describeSource } from '../../src/core/blocks/describe-source';
import type { PaperSection } from '../../src/core/report/paper-document';
import type { OutlineLine } from './document-outline';

export function expectedOutline(sections: readonly PaperSection[]): readonly OutlineLine[] {
  return sections.flatMap(({ id, blocks }) =>
    blocks.flatMap(linesOf).map((line) => ({ ...line, within: `mut:${id}` })),
  );
}

function linesOf(block: Block): readonly OutlineLine[] {
  switch (block.kind) {
    case 'heading':
      return [{ role: `heading ${block.level}`, text: block.text }];
    case 'paragraph':
      return [{ role: block.role === 'title' ? 'title' : 'text', text: block.text }];
    case 'source':
      return [{ role: 'text', text: describeSource(block) }];
    case 'list':
      return block.items.map((text) => ({ role: 'list', text }));
    case 'pageBreak':
      return [{ role: 'page break', text: '' }];
    case 'table':
      return [...(block.caption === '' ? [] : [{ role: 'caption', text: block.caption }]), tableLine(block)];
  }
}

function tableLine({ columns, rows, headers }: TableBlock): OutlineLine {
  const header = headers === 'column' ? [] : [columns.map(({ title }) => title)];
  return { role: 'table', cells: [...header, ...rows], headerRows: header.length };
}
