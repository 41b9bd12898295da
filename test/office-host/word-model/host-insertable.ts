/** Inserting into body, paragraph, control and range: which places they take is theirs, what happens there is here. */
import { HostError, type HostObject } from '../host-object';
import { blocksOf } from './flat-opc';
import { HostContent } from './host-content';
import { insertText } from './insert-text';
import { makeParagraph, makeTable } from './make-content';
import { checkLocation, open, separateTable, settled, type Location, type Place } from './places';
import { readProperties } from './properties';
import { contentOf } from './tree-walk';
import { w, type XmlElement } from './xml-element';
import type { Span } from './word-objects';

/** The locations an object takes, by what is inserted. */
export interface Locations {
  readonly blocks: readonly Location[];
  readonly text: readonly Location[];
}

export abstract class HostInsertable extends HostContent {
  protected abstract readonly locations: Locations;
  /** Where blocks go. */
  protected abstract blockPlace(location: Location): Place;
  /** Where text goes. */
  protected abstract textPlace(location: Location): Place;
  /** Where a line break goes. */
  protected linePlace(location: Location): Place {
    const inText: Location = location === 'Before' ? 'Start' : location === 'After' ? 'End' : location;
    return this.textPlace(inText);
  }
  /** Takes out what is there and says where the new text goes, and in which format. */
  protected abstract replaceText(): { readonly place: Place; readonly format: XmlElement | undefined };
  /** Takes out what is there and says where blocks go instead. */
  protected abstract replaceBlocks(): Place;

  /** Told of new text, for objects whose extent follows it. */
  protected wroteText(_location: Location, _span: Span): void {
    // Bodies, paragraphs and controls hold what stands in them anyway.
  }

  insertParagraph(text: unknown, location: unknown): HostObject {
    const place = this.#open(location);
    if (typeof text !== 'string') throw new HostError('InvalidArgument');
    if (/[\r\n]/.test(text)) throw new Error('Emulated Word: a line feed in insertParagraph is not modelled');
    const paragraph = makeParagraph(text, place.like);
    place.parent.insert([paragraph], place.before);
    return this.objects.paragraph(paragraph);
  }

  insertText(text: unknown, location: unknown): HostObject {
    if (typeof text !== 'string') throw new HostError('InvalidArgument');
    const at = checkLocation(location, this.locations.text);
    this.objects.willChange();
    const { place, format } =
      at === 'Replace' ? this.replaceText() : { place: this.textPlace(at), format: undefined };
    const nodes = insertText(place, text, format);
    const span: Span =
      nodes.length > 0
        ? { kind: 'nodes', nodes }
        : { kind: 'point', parent: place.parent, before: place.before };
    this.wroteText(at, span);
    return this.objects.range(span);
  }

  insertTable(rowCount: unknown, columnCount: unknown, location: unknown, values: unknown): HostObject {
    const texts = tableTexts(rowCount, columnCount, values);
    const place = this.#open(location);
    const table = makeTable(texts, this.objects.styles.idForFileName('table', 'Table Grid'));
    place.parent.insert([table], place.before);
    separateTable(table, place.like);
    return this.objects.table(table);
  }

  insertBreak(kind: unknown, location: unknown): void {
    if (kind === 'Line') {
      const at = checkLocation(location, this.locations.blocks);
      this.objects.willChange();
      insertText(this.linePlace(at), '\v');
      return;
    }
    const sections: Readonly<Record<string, string>> = {
      Next: 'nextPage',
      SectionNext: 'nextPage',
      SectionContinuous: 'continuous',
      SectionEven: 'evenPage',
      SectionOdd: 'oddPage',
    };
    const section = sections[String(kind)];
    if (kind !== 'Page' && section === undefined) throw new HostError('InvalidArgument');
    const place = this.#open(location);
    const paragraph = makeParagraph('', place.like);
    if (section === undefined) paragraph.insert([w('r', {}, w('br', { type: 'page' }))]);
    else endSection(paragraph, place.parent, section);
    place.parent.insert([paragraph], place.before);
  }

  insertOoxml(ooxml: unknown, location: unknown): HostObject {
    const blocks = blocksOf(ooxml, this.objects.styles);
    const at = checkLocation(location, this.locations.text);
    this.objects.willChange();
    const inBlocks: Location = at;
    const found = at === 'Replace' ? this.replaceBlocks() : this.blockPlace(inBlocks);
    open(found, 'blocks');
    const place = settled(found);
    place.parent.insert(blocks, place.before);
    for (const table of blocks.filter((one) => one.name === 'w:tbl')) separateTable(table, place.like);
    return this.objects.range({ kind: 'nodes', nodes: blocks });
  }

  #open(location: unknown): Place {
    const at = checkLocation(location, this.locations.blocks);
    this.objects.willChange();
    const place = this.blockPlace(at);
    open(place, 'blocks');
    return settled(place);
  }
}

/** The texts of a new table; without values its cells are empty. */
export function tableTexts(rows: unknown, columns: unknown, values: unknown): readonly (readonly string[])[] {
  if (typeof rows !== 'number' || typeof columns !== 'number' || !(rows > 0) || !(columns > 0))
    throw new HostError('InvalidArgument');
  if (values === undefined || values === null)
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  if (!isGrid(values) || values.length !== rows || values.some((row) => row.length !== columns))
    throw new HostError('InvalidArgument');
  return values;
}

export function isGrid(values: unknown): values is readonly (readonly string[])[] {
  return (
    Array.isArray(values) &&
    values.every((row) => Array.isArray(row) && row.every((one) => typeof one === 'string'))
  );
}

/** The new paragraph ends a section that looks like the one it stands in; what follows begins as asked for. */
function endSection(paragraph: XmlElement, parent: XmlElement, type: string): void {
  const body = parent.name === 'w:body' ? parent : undefined;
  const last = body?.first('w:sectPr');
  if (!body || !last) throw new HostError('InvalidArgument');
  const next = contentOf(body).find((one) => readProperties(one)?.first('w:sectPr'));
  if (next) throw new Error('Emulated Word: a break inside an earlier section is not modelled');
  const ended = last.clone();
  last.first('w:type')?.remove();
  const place = last.elements.find((one) => !['w:headerReference', 'w:footerReference'].includes(one.name));
  last.insert([w('type', { val: type })], place ?? null);
  paragraph.insert([w('pPr', {}, ended)], paragraph.elements[0] ?? null);
}
