/**
 * A table as the tree that `docx` turns into XML. Its own table class would write
 * borders into every table instead of leaving them to the style, and knows no
 * description for people who do not see the table.
 */
import type { IXmlableObject } from 'docx';
import type { TableBlock, TableBlockColumn } from '../../core/blocks/block';
import { columnWidths } from './column-widths';
import { plainText } from '../../core/values/plain-text';

type Node = IXmlableObject;

const empty = (tag: string): Node => ({ [tag]: {} });
const valued = (tag: string, value: string): Node => ({ [tag]: { _attr: { 'w:val': value } } });

/** `textWidth` in twips: widths are shares of it; `withNext` keeps the last row on the page of what follows. */
export function tableXml(block: TableBlock, textWidth: number, withNext: boolean): Node {
  const headed = block.headers !== 'column';
  const widths = columnWidths(block, textWidth);
  const header = headed
    ? [
        rowXml(
          block.columns.map((column) => column.title),
          block,
          widths,
          'header',
          true,
        ),
      ]
    : [];
  const rows = block.rows.map((cells, index) =>
    rowXml(
      cells,
      block,
      widths,
      headed ? 'data' : 'facts',
      staysWithNext(index, block.rows.length, withNext),
    ),
  );
  const grid = widths.map((width) => ({
    'w:gridCol': { _attr: { 'w:w': Math.round((width / 5_000) * textWidth) } },
  }));
  return { 'w:tbl': [propertiesXml(block, headed), { 'w:tblGrid': grid }, ...header, ...rows] };
}

/** Most rows of a table that stays whole; a longer one may break, but leaves no single row behind. */
const WHOLE = 16;

function staysWithNext(index: number, count: number, withNext: boolean): boolean {
  if (index === count - 1) return withNext;
  return count <= WHOLE || index === 0 || index === count - 2;
}

function propertiesXml(block: TableBlock, headed: boolean): Node {
  const flags = {
    'w:val': headed ? '0620' : '0680',
    'w:firstRow': headed ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': headed ? 0 : 1,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  };
  const text = (tag: string, content: string): readonly Node[] => {
    const line = plainText(content).replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [valued(tag, line)];
  };
  return {
    'w:tblPr': [
      valued('w:tblStyle', headed ? 'MutTable' : 'MutFacts'),
      { 'w:tblW': { _attr: { 'w:w': 5000, 'w:type': 'pct' } } },
      { 'w:tblLayout': { _attr: { 'w:type': 'fixed' } } },
      { 'w:tblLook': { _attr: flags } },
      ...text('w:tblCaption', block.caption),
      ...text('w:tblDescription', block.description),
    ],
  };
}

type RowKind = 'header' | 'data' | 'facts';

function rowXml(
  cells: readonly string[],
  block: TableBlock,
  widths: readonly number[],
  kind: RowKind,
  withNext: boolean,
): Node {
  const properties = [empty('w:cantSplit'), ...(kind === 'header' ? [empty('w:tblHeader')] : [])];
  const children = block.columns.map((column, index) => {
    const style = cellStyle(column, index, kind);
    return cellXml(cells[index] ?? '', style, widths[index] ?? 0, withNext);
  });
  return { 'w:tr': [{ 'w:trPr': properties }, ...children] };
}

function cellStyle(column: TableBlockColumn, index: number, kind: RowKind): string {
  if (kind === 'header') return column.align === 'end' ? 'MutTableFigureHeading' : 'MutTableHeading';
  if (kind === 'facts' && index === 0) return 'MutTableHeading';
  return column.align === 'end' ? 'MutTableFigure' : 'MutTableText';
}

function cellXml(text: string, style: string, width: number, withNext: boolean): Node {
  const runs = plainText(text)
    .trim()
    .split('\n')
    .flatMap((line, index): readonly Node[] => {
      const content = [{ _attr: { 'xml:space': 'preserve' } }, line];
      if (index > 0) return [{ 'w:r': [empty('w:br'), { 'w:t': content }] }];
      return line === '' ? [] : [{ 'w:r': [{ 'w:t': content }] }];
    });
  const properties = [valued('w:pStyle', style), ...(withNext ? [empty('w:keepNext')] : [])];
  return {
    'w:tc': [
      { 'w:tcPr': [{ 'w:tcW': { _attr: { 'w:w': width, 'w:type': 'pct' } } }] },
      { 'w:p': [{ 'w:pPr': properties }, ...runs] },
    ],
  };
}
