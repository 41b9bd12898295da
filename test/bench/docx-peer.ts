/** The `docx` library used plainly: its own paragraphs and tables for the blocks of a paper. */
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { Block, TableBlock } from '../../src/core/blocks/block';
import { describeSource } from '../../src/core/blocks/describe-source';
import type { PaperDocument } from '../../src/ports/document-writer';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

export function writeWithDocx(paper: PaperDocument): Promise<ArrayBuffer> {
  const children = paper.sections.flatMap(({ blocks }) => blocks).flatMap(elements);
  return Packer.toArrayBuffer(
    new Document({ title: paper.title, creator: paper.author, sections: [{ children }] }),
  );
}

function elements(block: Block): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: runs(block.text) })];
    case 'paragraph':
      return [new Paragraph({ style: block.role, children: runs(block.text) })];
    case 'source':
      return [new Paragraph({ style: 'source', children: runs(describeSource(block)) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })];
    case 'table':
      return [new Paragraph({ style: 'Caption', children: runs(block.caption) }), table(block)];
  }
}

function runs(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function table({ columns, rows, headers }: TableBlock): Table {
  const row = (cells: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHeader,
      children: columns.map(
        ({ share }, index) =>
          new TableCell({
            width: { size: share, type: WidthType.PERCENTAGE },
            children: [new Paragraph({ style: 'TableText', children: runs(cells[index] ?? '') })],
          }),
      ),
    });
  const titles = columns.map(({ title }) => title);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...(headers === 'column' ? [] : [row(titles, true)]), ...rows.map((cells) => row(cells, false))],
  });
}
