/** A cell of a table; its text is a body of its own. */
import { HostError, type HostObject } from '../host-object';
import { requireEditable } from './controls';
import { missing } from './host-content';
import { writeCell } from './host-table';
import { readAlignment, writeAlignment } from './paragraph-format';
import { readProperty, readValue, writeProperty } from './properties';
import { columnWidth, setColumnWidth, textOfCell } from './table-shape';
import { cellsOf, contentOf, paragraphsIn, rowsOf } from './tree-walk';
import { WordObject, type WordObjects } from './word-objects';
import type { XmlElement } from './xml-element';

const verticals: Readonly<Record<string, string>> = { Top: 'top', Center: 'center', Bottom: 'bottom' };

export class HostTableCell extends WordObject {
  readonly hostType = 'TableCell';
  readonly scalars = [
    ...['rowIndex', 'cellIndex', 'value', 'shadingColor', 'horizontalAlignment', 'verticalAlignment'],
    ...['columnWidth', 'width'],
  ];

  constructor(
    objects: WordObjects,
    readonly element: XmlElement,
  ) {
    super(objects);
  }

  get value(): string {
    return textOfCell(this.#there());
  }
  set value(text: string) {
    if (typeof text !== 'string') throw new HostError('InvalidArgument');
    writeCell(this.#change(), text);
  }

  get rowIndex(): number {
    return rowsOf(this.#table()).indexOf(this.#row());
  }

  get cellIndex(): number {
    return cellsOf(this.#row()).indexOf(this.#there());
  }

  get body(): HostObject {
    return this.objects.body(this.#there());
  }

  get parentRow(): HostObject {
    return this.objects.row(this.#row());
  }

  get parentTable(): HostObject {
    return this.objects.table(this.#table());
  }

  get columnWidth(): number {
    return columnWidth(this.#table(), this.cellIndex);
  }
  set columnWidth(points: number) {
    this.#change();
    setColumnWidth(this.#table(), this.cellIndex, points);
  }

  get width(): number {
    return Number(readProperty(this.#there(), 'tcW')?.attribute('w:w') ?? 0) / 20;
  }

  get shadingColor(): string {
    const fill = readProperty(this.#there(), 'shd')?.attribute('w:fill') ?? 'auto';
    return fill === 'auto' ? '' : `#${fill}`;
  }
  set shadingColor(color: string) {
    if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new HostError('InvalidArgument');
    writeProperty(this.#change(), 'shd', { val: 'clear', color: 'auto', fill: color.slice(1).toUpperCase() });
  }

  get horizontalAlignment(): string {
    const found = new Set(paragraphsIn(contentOf(this.#there())).map(readAlignment));
    return found.size === 1 ? ([...found][0] ?? 'Mixed') : 'Mixed';
  }
  set horizontalAlignment(value: string) {
    for (const paragraph of paragraphsIn(contentOf(this.#change()))) writeAlignment(paragraph, value);
  }

  get verticalAlignment(): string {
    const value = readValue(this.#there(), 'vAlign') ?? 'top';
    return Object.entries(verticals).find(([, written]) => written === value)?.[0] ?? 'Mixed';
  }
  set verticalAlignment(value: string) {
    const written = verticals[value];
    if (written === undefined) throw new HostError('InvalidArgument');
    writeProperty(this.#change(), 'vAlign', { val: written });
  }

  getNextOrNullObject(): HostObject | null {
    const all = rowsOf(this.#table()).flatMap(cellsOf);
    const next = all[all.indexOf(this.#there()) + 1];
    return next ? this.objects.cell(next) : null;
  }

  #row(): XmlElement {
    return this.#there().closest('w:tr') ?? missing();
  }

  #table(): XmlElement {
    return this.#there().closest('w:tbl') ?? missing();
  }

  #there(): XmlElement {
    this.objects.requireThere(this.element);
    return this.element;
  }

  #change(): XmlElement {
    this.objects.willChange();
    requireEditable(this.#there());
    return this.element;
  }
}
