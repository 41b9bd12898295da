/** A table with its rows and cells counted from 0. */
import { HostError, type HostCollection, type HostObject } from '../host-object';
import { requireRemovable, wrapInControl } from './controls';
import { missing } from './host-content';
import { HostTableFormat } from './host-table-format';
import { WordCollection } from './host-collections';
import { HostTableBorder } from './host-table-border';
import { isGrid, tableTexts } from './host-insertable';
import { cellParagraphs, makeParagraph, makeRow, makeTable } from './make-content';
import { blockAfter, blockBefore, checkLocation, keepLastParagraph, open, separateTable } from './places';
import { isOn, writeProperty } from './properties';
import { rangeOfTable } from './range-locations';
import { addColumnsAt, deleteColumnsAt, isUniform, setColumnWidth, valuesOf } from './table-shape';
import { cellsOf, contentOf, paragraphsIn, rowsOf, tablesIn } from './tree-walk';
import type { XmlElement } from './xml-element';

export class HostTable extends HostTableFormat {
  readonly hostType = 'Table';
  readonly scalars = [
    ...[
      'isUniform',
      'nestingLevel',
      'values',
      'style',
      'styleBuiltIn',
      'rowCount',
      'headerRowCount',
      'width',
    ],
    ...['alignment', 'horizontalAlignment', 'styleBandedRows', 'styleBandedColumns', 'styleFirstColumn'],
    ...['styleLastColumn', 'styleTotalRow'],
  ];

  get rowCount(): number {
    return rowsOf(this.anchor()).length;
  }

  get isUniform(): boolean {
    return isUniform(this.anchor());
  }

  get nestingLevel(): number {
    let level = 0;
    for (let one: XmlElement | null = this.anchor(); one; one = one.parent)
      if (one.name === 'w:tbl') level += 1;
    return level;
  }

  get values(): readonly (readonly string[])[] {
    return valuesOf(this.anchor());
  }
  set values(values: readonly (readonly string[])[]) {
    const rows = this.change().map(cellsOf);
    if (!isGrid(values) || values.length !== rows.length) throw new HostError('InvalidArgument');
    if (rows.some((cells, row) => cells.length !== values[row]?.length))
      throw new HostError('InvalidArgument');
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries()) writeCell(cell, values[row]?.[column] ?? '');
  }

  get headerRowCount(): number {
    const rows = rowsOf(this.anchor());
    const first = rows.findIndex((row) => !isOn(row, 'tblHeader'));
    return first < 0 ? rows.length : first;
  }
  set headerRowCount(count: number) {
    const rows = this.change();
    if (!(count >= 0 && count <= rows.length)) throw new HostError('InvalidArgument');
    for (const [index, row] of rows.entries())
      writeProperty(row, 'tblHeader', index < count ? {} : undefined);
  }

  get rows(): HostCollection {
    return this.#rowCollection(rowsOf(this.anchor()));
  }

  override get tables(): HostCollection {
    return this.objects.tables(
      rowsOf(this.anchor()).flatMap((row) => cellsOf(row).flatMap((cell) => tablesIn(contentOf(cell)))),
    );
  }

  getCellOrNullObject(row: unknown, column: unknown): HostObject | null {
    const cells = rowsOf(this.anchor())[Number(row)];
    const cell = cells && cellsOf(cells)[Number(column)];
    return cell ? this.objects.cell(cell) : null;
  }
  getCell(row: unknown, column: unknown): HostObject {
    return this.getCellOrNullObject(row, column) ?? missing();
  }

  addRows(location: unknown, count: unknown, values: unknown): HostCollection {
    const at = checkLocation(location, ['Start', 'End']);
    const rows = this.change();
    const width = String(Math.round((this.width * 20) / Math.max(1, cellsOf(rows[0] ?? missing()).length)));
    const texts = tableTexts(count, cellsOf(rows[0] ?? missing()).length, values);
    const made = texts.map((row) => makeRow(row, width));
    this.element.insert(made, at === 'Start' ? (rows[0] ?? null) : null);
    return this.#rowCollection(made);
  }

  addColumns(location: unknown, count: unknown, values: unknown): void {
    const at = checkLocation(location, ['Start', 'End']);
    const rows = this.change();
    const texts = tableTexts(rows.length, count, values);
    addColumnsAt(
      this.element,
      at === 'Start' ? 0 : cellsOf(rows[0] ?? missing()).length,
      texts[0]?.length ?? 0,
      texts,
    );
  }

  deleteRows(index: unknown, count: unknown): void {
    const rows = this.change().slice(Number(index), Number(index) + Number(count ?? 1));
    if (rows.length === 0) throw new HostError('InvalidArgument');
    for (const row of rows) row.remove();
    if (rowsOf(this.element).length === 0) this.element.remove();
  }

  deleteColumns(index: unknown, count: unknown): void {
    this.change();
    deleteColumnsAt(this.element, Number(index), Number(count ?? 1));
  }

  distributeColumns(): void {
    const columns = cellsOf(this.change()[0] ?? missing()).length;
    const width = this.width / columns;
    for (let column = 0; column < columns; column += 1) setColumnWidth(this.element, column, width);
  }

  autoFitWindow(): void {
    this.change();
    writeProperty(this.element, 'tblW', { w: '5000', type: 'pct' });
  }

  clear(): void {
    for (const row of this.change()) for (const cell of cellsOf(row)) writeCell(cell, '');
  }

  delete(): void {
    this.objects.willChange();
    requireRemovable(this.nodes());
    const { parent } = this.element;
    this.element.remove();
    if (parent) keepLastParagraph(parent);
  }

  getBorder(location: unknown): HostObject {
    return new HostTableBorder(this.objects, this.element, location);
  }

  getRange(location: unknown): HostObject {
    return this.objects.range(rangeOfTable(this.anchor(), location));
  }

  getParagraphBeforeOrNullObject(): HostObject | null {
    return this.#paragraphBeside(this.anchor().previous);
  }
  getParagraphBefore(): HostObject {
    return this.getParagraphBeforeOrNullObject() ?? missing();
  }
  getParagraphAfterOrNullObject(): HostObject | null {
    return this.#paragraphBeside(this.anchor().next);
  }
  getParagraphAfter(): HostObject {
    return this.getParagraphAfterOrNullObject() ?? missing();
  }

  insertParagraph(text: unknown, location: unknown): HostObject {
    if (typeof text !== 'string') throw new HostError('InvalidArgument');
    return this.objects.paragraph(this.#insert(makeParagraph(text), location));
  }

  insertTable(rowCount: unknown, columnCount: unknown, location: unknown, values: unknown): HostObject {
    const texts = tableTexts(rowCount, columnCount, values);
    const made = this.#insert(
      makeTable(texts, this.objects.styles.idForFileName('table', 'Table Grid')),
      location,
    );
    separateTable(made, undefined);
    return this.objects.table(made);
  }

  insertContentControl(): HostObject {
    this.change();
    return this.objects.adopt(wrapInControl([this.element]));
  }

  protected override outside(): XmlElement {
    return this.anchor().parent ?? this.element;
  }

  #insert(node: XmlElement, location: unknown): XmlElement {
    const at = checkLocation(location, ['Before', 'After']);
    this.objects.willChange();
    const place = at === 'Before' ? blockBefore(this.anchor()) : blockAfter(this.anchor());
    open(place, 'blocks');
    place.parent.insert([node], place.before);
    return node;
  }

  #paragraphBeside(node: XmlElement | null): HostObject | null {
    return node?.name === 'w:p' ? this.objects.paragraph(node) : null;
  }

  #rowCollection(rows: readonly XmlElement[]): HostCollection {
    return new WordCollection(
      'TableRowCollection',
      rows.map((row) => this.objects.row(row)),
    );
  }
}

/** The text of a cell, in the format it has. */
export function writeCell(cell: XmlElement, text: string): void {
  requireRemovable(contentOf(cell));
  const [first] = paragraphsIn(contentOf(cell));
  const made = cellParagraphs(text, first);
  for (const node of contentOf(cell)) node.remove();
  cell.insert(made);
}
