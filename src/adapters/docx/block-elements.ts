/** Blocks as elements of the `docx` library: one style per role, no formatting beside it. */
import type { FileChild, IParagraphOptions, IXmlableObject } from 'docx';
import type { Block, ParagraphRole, TableBlock } from '../../core/blocks/block';
import { describeSource } from '../../core/blocks/describe-source';
import type { DocxLibrary } from './docx-library';
import { layOut, type LaidOut } from '../../core/blocks/lay-out';
import { tableXml } from './table-xml';
import { plainText } from '../../core/values/plain-text';

const roleStyles: Readonly<Record<ParagraphRole, string>> = {
  body: 'BodyText',
  authority: 'MutAuthority',
  label: 'MutLabel',
  title: 'Title',
  signature: 'Signature',
};

/** Elements of one section, `textWidth` twips wide; never ends with a table. */
export function blockElements(
  docx: DocxLibrary,
  blocks: readonly Block[],
  textWidth: number,
): readonly FileChild[] {
  return layOut(blocks).flatMap((laidOut) => pieceElements(docx, laidOut, textWidth));
}

function pieceElements(
  docx: DocxLibrary,
  { piece, onNewPage, withNext }: LaidOut,
  textWidth: number,
): readonly FileChild[] {
  const paragraph = (style: string, text: string, first = true, last = true): FileChild =>
    new docx.Paragraph({
      style,
      ...(onNewPage && first ? { pageBreakBefore: true } : {}),
      ...(withNext && last ? { keepNext: true } : {}),
      children: textRuns(docx, text),
    });
  switch (piece.kind) {
    case 'heading':
      return [paragraph(`Heading${piece.level}`, piece.text)];
    case 'paragraph':
      return [paragraph(roleStyles[piece.role], piece.text)];
    case 'source':
      return [paragraph('MutSource', describeSource(piece))];
    case 'gap':
      return [paragraph('MutGap', '')];
    case 'list': {
      const items = piece.items.filter((item) => item.trim() !== '');
      return items.map((item, index) =>
        paragraph('ListBullet', item, index === 0, index === items.length - 1),
      );
    }
    case 'table': {
      const table = tableElement(docx, piece, textWidth, withNext);
      return piece.caption.trim() === ''
        ? [table]
        : [paragraph('Caption', piece.caption, true, false), table];
    }
  }
}

/** A line end within a text stays one. */
function textRuns(docx: DocxLibrary, text: string): NonNullable<IParagraphOptions['children']> {
  const lines = plainText(text).trim().split('\n');
  if (lines.length === 1 && lines[0] === '') return [];
  return lines.map((line, index) => new docx.TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function tableElement(docx: DocxLibrary, block: TableBlock, textWidth: number, withNext: boolean): FileChild {
  return new (class extends docx.FileChild {
    override prepForXml(): IXmlableObject {
      return tableXml(block, textWidth, withNext);
    }
  })('w:tbl');
}
