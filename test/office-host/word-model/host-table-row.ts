/** A row of a table. */
import { HostError, type HostCollection, type HostObject } from '../host-object';
import { requireEditable, requireRemovable } from './controls';
import { HostContent } from './host-content';
import { WordCollection } from './host-collections';
import { isGrid } from './host-insertable';
import { writeCell } from './host-table';
import { isOn } from './properties';
import { textOfCell } from './table-shape';
import { cellsOf, contentOf, rowsOf } from './tree-walk';
import type { Span, WordObjects } from './word-objects';
import type { XmlElement } from './xml-element';

export class HostTableRow extends HostContent {
  readonly hostType = 'TableRow';
  readonly scalars = ['cellCount', 'rowIndex', 'values', 'isHeader'];

  constructor(
    objects: WordObjects,
    readonly element: XmlElement,
  ) {
    super(objects);
  }

  nodes(): readonly XmlElement[] {
    return cellsOf(this.anchor()).flatMap(contentOf);
  }

  anchor(): XmlElement {
    this.objects.requireThere(this.element);
    return this.element;
  }

  span(): Span {
    throw new Error('Emulated Word: rows are not selected');
  }

  get cellCount(): number {
    return cellsOf(this.anchor()).length;
  }

  get rowIndex(): number {
    return rowsOf(this.#table()).indexOf(this.anchor());
  }

  get isHeader(): boolean {
    return isOn(this.anchor(), 'tblHeader');
  }

  get values(): readonly (readonly string[])[] {
    return [cellsOf(this.anchor()).map(textOfCell)];
  }
  set values(values: readonly (readonly string[])[]) {
    const cells = cellsOf(this.#change());
    if (!isGrid(values) || values.length !== 1 || values[0]?.length !== cells.length)
      throw new HostError('InvalidArgument');
    for (const [column, cell] of cells.entries()) writeCell(cell, values[0][column] ?? '');
  }

  get cells(): HostCollection {
    const cells = cellsOf(this.anchor()).map((cell) => this.objects.cell(cell));
    return new WordCollection('TableCellCollection', cells);
  }

  override get parentTable(): HostObject {
    return this.objects.table(this.#table());
  }

  clear(): void {
    for (const cell of cellsOf(this.#change())) writeCell(cell, '');
  }

  delete(): void {
    requireRemovable([this.#change()]);
    const table = this.#table();
    this.element.remove();
    if (rowsOf(table).length === 0) table.remove();
  }

  #table(): XmlElement {
    const table = this.anchor().closest('w:tbl');
    if (!table) throw new HostError('ItemNotFound');
    return table;
  }

  #change(): XmlElement {
    this.objects.willChange();
    requireEditable(this.anchor());
    return this.element;
  }
}
