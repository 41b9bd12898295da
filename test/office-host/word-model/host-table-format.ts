/** How a table looks: its style, what of the style is shown, its place and width. */
import { HostError } from '../host-object';
import { requireEditable } from './controls';
import { HostContent } from './host-content';
import { readAlignment, writeAlignment } from './paragraph-format';
import { readProperty, readValue, writeProperty } from './properties';
import { tableWidth } from './table-shape';
import { paragraphsIn, rowsOf } from './tree-walk';
import type { Span, WordObjects } from './word-objects';
import type { XmlElement } from './xml-element';

export abstract class HostTableFormat extends HostContent {
  constructor(
    objects: WordObjects,
    readonly element: XmlElement,
  ) {
    super(objects);
  }

  nodes(): readonly XmlElement[] {
    return [this.anchor()];
  }

  anchor(): XmlElement {
    this.objects.requireThere(this.element);
    return this.element;
  }

  span(): Span {
    return { kind: 'nodes', nodes: this.nodes() };
  }

  override get style(): string {
    return this.objects.styles.localName('table', readValue(this.anchor(), 'tblStyle'));
  }
  override set style(name: string) {
    this.#setStyle(this.objects.styles.idForName(name, ['table']).id);
  }
  override get styleBuiltIn(): string {
    return this.objects.styles.builtInKey('table', readValue(this.anchor(), 'tblStyle'));
  }
  override set styleBuiltIn(key: string) {
    this.#setStyle(this.objects.styles.idForKey(key, ['table']).id);
  }

  get alignment(): string {
    return readAlignment(this.anchor());
  }
  set alignment(value: string) {
    this.change();
    if (value === 'Justified') throw new HostError('InvalidArgument');
    writeAlignment(this.element, value);
  }

  get horizontalAlignment(): string {
    const found = new Set(paragraphsIn(this.nodes()).map(readAlignment));
    return found.size === 1 ? ([...found][0] ?? 'Mixed') : 'Mixed';
  }
  set horizontalAlignment(value: string) {
    this.change();
    for (const paragraph of paragraphsIn(this.nodes())) writeAlignment(paragraph, value);
  }

  get width(): number {
    return tableWidth(this.anchor());
  }
  set width(points: number) {
    this.change();
    if (!(points > 0)) throw new HostError('InvalidArgument');
    writeProperty(this.element, 'tblW', { w: String(Math.round(points * 20)), type: 'dxa' });
  }

  get styleFirstColumn(): boolean {
    return this.#look('firstColumn');
  }
  set styleFirstColumn(on: boolean) {
    this.#setLook('firstColumn', on);
  }
  get styleLastColumn(): boolean {
    return this.#look('lastColumn');
  }
  set styleLastColumn(on: boolean) {
    this.#setLook('lastColumn', on);
  }
  get styleTotalRow(): boolean {
    return this.#look('lastRow');
  }
  set styleTotalRow(on: boolean) {
    this.#setLook('lastRow', on);
  }
  get styleBandedRows(): boolean {
    return !this.#look('noHBand');
  }
  set styleBandedRows(on: boolean) {
    this.#setLook('noHBand', !on);
  }
  get styleBandedColumns(): boolean {
    return !this.#look('noVBand');
  }
  set styleBandedColumns(on: boolean) {
    this.#setLook('noVBand', !on);
  }

  #setStyle(id: string): void {
    this.change();
    writeProperty(this.element, 'tblStyle', { val: id });
  }

  #look(name: string): boolean {
    return ['1', 'true'].includes(readProperty(this.anchor(), 'tblLook')?.attribute(`w:${name}`) ?? '0');
  }

  #setLook(name: string, on: boolean): void {
    this.change();
    const held = Object.fromEntries(readProperty(this.element, 'tblLook')?.attributes ?? []);
    delete held['w:val'];
    writeProperty(this.element, 'tblLook', { ...held, [name]: on ? '1' : '0' });
  }

  /** Its rows, when it may be changed. */
  protected change(): readonly XmlElement[] {
    this.objects.willChange();
    requireEditable(this.anchor());
    return rowsOf(this.element);
  }
}
