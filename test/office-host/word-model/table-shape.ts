/** Rows, columns and widths of a table in the tree. */
import { HostError } from '../host-object';
import { makeCell } from './make-content';
import { readProperty, writeProperty } from './properties';
import { cellsOf, contentOf, rowsOf, textOfBlocks } from './tree-walk';
import { w, type XmlElement } from './xml-element';

export function valuesOf(table: XmlElement): readonly (readonly string[])[] {
  return rowsOf(table).map((row) => cellsOf(row).map(textOfCell));
}

export function textOfCell(cell: XmlElement): string {
  return textOfBlocks(contentOf(cell));
}

/** Whether all rows have as many cells and none is merged. */
export function isUniform(table: XmlElement): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const merged = rows.flat().some((cell) => readProperty(cell, 'gridSpan') ?? readProperty(cell, 'vMerge'));
  return !merged && new Set(rows.map((cells) => cells.length)).size <= 1;
}

/** Work by columns is only modelled where there are columns. */
function requireUniform(table: XmlElement): void {
  if (!isUniform(table)) throw new HostError('InvalidArgument');
}

/** Puts columns before the one with that number, counted from 0; `texts` by row. */
export function addColumnsAt(
  table: XmlElement,
  column: number,
  count: number,
  texts: readonly (readonly string[])[],
): void {
  requireUniform(table);
  const grid = table.first('w:tblGrid');
  const model = grid?.elements[Math.min(column, grid.elements.length - 1)];
  const width = model?.attribute('w:w') ?? '1000';
  const gridCells = Array.from({ length: count }, () => w('gridCol', { w: width }));
  grid?.insert(gridCells, grid.elements[column] ?? null);
  for (const [index, row] of rowsOf(table).entries()) {
    const cells = cellsOf(row);
    const made = Array.from({ length: count }, (_, at) => makeCell(texts[index]?.[at] ?? '', width));
    row.insert(made, cells[column] ?? null);
  }
}

export function deleteColumnsAt(table: XmlElement, column: number, count: number): void {
  requireUniform(table);
  for (const one of table.first('w:tblGrid')?.elements.slice(column, column + count) ?? []) one.remove();
  for (const row of rowsOf(table))
    for (const cell of cellsOf(row).slice(column, column + count)) cell.remove();
  if (rowsOf(table).every((row) => cellsOf(row).length === 0)) table.remove();
}

/** Width in points of a column. */
export function columnWidth(table: XmlElement, column: number): number {
  return Number(table.first('w:tblGrid')?.elements[column]?.attribute('w:w') ?? 0) / 20;
}

export function setColumnWidth(table: XmlElement, column: number, points: unknown): void {
  if (typeof points !== 'number' || !(points >= 0)) throw new HostError('InvalidArgument');
  const width = String(Math.round(points * 20));
  table.first('w:tblGrid')?.elements[column]?.attributes.set('w:w', width);
  for (const row of rowsOf(table)) {
    const cell = cellsOf(row)[column];
    if (cell) writeProperty(cell, 'tcW', { w: width, type: 'dxa' });
  }
}

/** Width in points: what is set, else the sum of the columns. */
export function tableWidth(table: XmlElement): number {
  const set = readProperty(table, 'tblW');
  if (set?.attribute('w:type') === 'dxa') return Number(set.attribute('w:w')) / 20;
  const columns = table.first('w:tblGrid')?.elements ?? [];
  return columns.reduce((sum, one) => sum + Number(one.attribute('w:w') ?? 0), 0) / 20;
}
