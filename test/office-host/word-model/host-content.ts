/** What body, paragraph, control, range and table of the emulated Word have in common: reading what is in them. */
import { HostError, type HostCollection, type HostObject } from '../host-object';
import { controlsOfKinds, kindOf, richTextOf } from './controls';
import { asSearchOptions, searchIn } from './search';
import { flatOpc } from './flat-opc';
import { readProperties, readValue, writeProperty } from './properties';
import { containerOf, controlsIn, paragraphsIn, runsIn, tablesIn, textOfBlocks } from './tree-walk';
import { WordObject, type Span } from './word-objects';
import type { XmlElement } from './xml-element';

export abstract class HostContent extends WordObject {
  /** What the object holds: blocks, or the pieces of one paragraph. */
  abstract nodes(): readonly XmlElement[];
  /** The element the object is or stands in; its ancestors are the object's surroundings. */
  abstract anchor(): XmlElement;
  /** The object as a stretch of the document. */
  abstract span(): Span;

  get text(): string {
    return isInline(this.nodes())
      ? runsIn(this.nodes())
          .map((run) => textOfBlocks([run]))
          .join('')
      : textOfBlocks(this.nodes());
  }

  get paragraphs(): HostCollection {
    return this.objects.paragraphs(this.paragraphElements());
  }

  get contentControls(): HostCollection {
    return this.objects.controls(richTextOf(controlsIn(this.nodes())));
  }

  getContentControls(options: unknown): HostCollection {
    return this.objects.controls(controlsOfKinds(controlsIn(this.nodes()), options));
  }

  get tables(): HostCollection {
    return this.objects.tables(tablesIn(this.nodes()));
  }

  get lists(): HostCollection {
    return this.objects.listCollection(this.paragraphElements());
  }

  get font(): HostObject {
    return this.objects.font(() => runsIn(this.nodes()));
  }

  get style(): string {
    return this.#common((id) => this.objects.styles.localName('paragraph', id)) ?? '';
  }

  set style(name: string) {
    this.#apply(this.objects.styles.idForName(name, ['paragraph', 'character']));
  }

  get styleBuiltIn(): string {
    return this.#common((id) => this.objects.styles.builtInKey('paragraph', id)) ?? 'Other';
  }

  set styleBuiltIn(key: string) {
    this.#apply(this.objects.styles.idForKey(key, ['paragraph', 'character']));
  }

  get parentContentControlOrNullObject(): HostObject | null {
    let found = this.outside().closest('w:sdt');
    // Others are passed over: OfficeDev/office-js#1302.
    while (found && kindOf(found) !== 'RichText') found = found.parent?.closest('w:sdt') ?? null;
    return found && this.objects.control(found);
  }

  get parentContentControl(): HostObject {
    return this.parentContentControlOrNullObject ?? missing();
  }

  get parentTableOrNullObject(): HostObject | null {
    const found = this.outside().closest('w:tbl');
    return found && this.objects.table(found);
  }

  get parentTable(): HostObject {
    return this.parentTableOrNullObject ?? missing();
  }

  get parentTableCellOrNullObject(): HostObject | null {
    const found = this.outside().closest('w:tc');
    return found && this.objects.cell(found);
  }

  get parentTableCell(): HostObject {
    return this.parentTableCellOrNullObject ?? missing();
  }

  get parentBody(): HostObject {
    return this.objects.body(containerOf(this.anchor()));
  }

  search(text: unknown, options: unknown): HostCollection {
    const found = searchIn(this.paragraphElements(), text, asSearchOptions(options));
    const inside = isInline(this.nodes()) ? new Set(runsIn(this.nodes())) : undefined;
    const hits = found.filter((runs) => !inside || runs.every((run) => inside.has(run)));
    return this.objects.ranges(hits.map((nodes) => ({ kind: 'nodes', nodes })));
  }

  getOoxml(): string {
    const nodes = this.nodes();
    return flatOpc(isInline(nodes) ? this.paragraphElements() : nodes, this.objects.styles);
  }

  insertHtml(html: unknown, location: unknown): never {
    throw new Error(
      `Emulated Word: what becomes of HTML is not modelled (${String(html)}, ${String(location)})`,
    );
  }

  select(mode: unknown): void {
    const span = this.span();
    if ((mode ?? 'Select') !== 'Select') throw new Error('Emulated Word: only whole objects can be selected');
    this.objects.select(span);
  }

  /** The nearest element around the object that is none of its own. */
  protected outside(): XmlElement {
    return this.anchor();
  }

  protected paragraphElements(): readonly XmlElement[] {
    const nodes = this.nodes();
    if (!isInline(nodes)) return paragraphsIn(nodes);
    const around = (nodes[0] ?? this.anchor()).closest('w:p');
    return around ? [around] : [];
  }

  #common(nameOf: (id: string | undefined) => string): string | undefined {
    const names = new Set(this.paragraphElements().map((one) => nameOf(readValue(one, 'pStyle'))));
    return names.size === 1 ? [...names][0] : undefined;
  }

  #apply({ id, type }: { readonly id: string; readonly type: string }): void {
    this.objects.willChange();
    if (type === 'character') {
      for (const run of runsIn(this.nodes())) writeProperty(run, 'rStyle', { val: id });
      return;
    }
    for (const paragraph of this.paragraphElements()) {
      const properties = readProperties(paragraph);
      const isDefault = this.objects.styles.byId(id)?.attribute('w:default') === '1';
      if (properties || !isDefault) writeProperty(paragraph, 'pStyle', isDefault ? undefined : { val: id });
    }
  }
}

/** Whether nodes are pieces of a paragraph. */
export function isInline(nodes: readonly XmlElement[]): boolean {
  return nodes.length === 0 || nodes.every((one) => one.name !== 'w:p' && one.parent?.closest('w:p') != null);
}

export function missing(): never {
  throw new HostError('ItemNotFound');
}
