/** What a person does in the open document, and what they see of it; a co-author does the same between two trips. */
import { contentElement, giveId, idOf, lock, unwrapControl, wrapInControl } from './controls';
import { makeParagraph, makeRuns } from './make-content';
import type { OpenDocument } from './open-document';
import { keepLastParagraph } from './places';
import { ensureProperties, insertOrdered, readValue, writeProperty } from './properties';
import { pointAt } from './range-locations';
import { cutOut } from './search';
import { contentOf, controlsIn, paragraphsIn, tablesIn, textOfBlocks, textOfParagraph } from './tree-walk';
import { w, type XmlElement } from './xml-element';

/** What a new control is: rich text, or one of the kinds that take no free text. */
export type ControlKind = 'richText' | 'text' | 'date' | 'dropDownList' | 'comboBox' | 'picture';

export class WordUser {
  constructor(
    private readonly open: OpenDocument,
    /** How often the add-in saved the document. */
    readonly timesSaved: () => number,
  ) {}

  /** Texts of all paragraphs of the body, those in tables included. */
  get paragraphTexts(): readonly string[] {
    return this.#paragraphs().map(textOfParagraph);
  }

  /** Style names of the same paragraphs, as the interface shows them. */
  get paragraphStyles(): readonly string[] {
    return this.#paragraphs().map((one) => this.open.styles.localName('paragraph', readValue(one, 'pStyle')));
  }

  /** The whole text of the body. */
  get text(): string {
    return textOfBlocks(contentOf(this.open.bodyElement));
  }

  /** How many tables stand in the body, those inside other tables left out. */
  get tableCount(): number {
    return tablesIn(contentOf(this.open.bodyElement)).length;
  }

  /** Tags of all controls in the order of the document. */
  get tags(): readonly string[] {
    return this.open.allControls().map((one) => readValue(one, 'tag') ?? '');
  }

  /** Text of the n-th control with that tag. */
  textOf(tag: string, nth = 0): string {
    return textOfBlocks(contentOf(contentElement(this.#control(tag, nth))));
  }

  /** Switches on that changes are kept as proposals. */
  trackChanges(): void {
    this.open.tracksChanges = true;
  }

  /** Types at the end of the n-th paragraph of the body, counted from 0. */
  typeInto(paragraph: number, text: string): void {
    this.#paragraph(paragraph).insert(makeRuns(text));
  }

  /** Types into a control: at the end of its last paragraph. */
  typeIntoControl(tag: string, text: string): void {
    const content = contentElement(this.#control(tag));
    (paragraphsIn(contentOf(content)).at(-1) ?? content).insert(makeRuns(text));
  }

  /** A new paragraph at the end of the body, in a style named as in the interface. */
  appendParagraph(text: string, style?: string): void {
    const made = makeParagraph(text);
    if (style !== undefined)
      writeProperty(made, 'pStyle', { val: this.open.styles.idForName(style, ['paragraph']).id });
    this.open.bodyElement.insert([made], this.open.bodyElement.first('w:sectPr') ?? null);
  }

  /** Deletes the n-th paragraph of the body. */
  deleteParagraph(paragraph: number): void {
    const element = this.#paragraph(paragraph);
    const { parent } = element;
    element.remove();
    if (parent) keepLastParagraph(parent);
  }

  /** Puts a control around paragraphs of the body, from the first to the last number, counted from 0. */
  addControl(tag: string, first: number, last = first, kind: ControlKind = 'richText'): void {
    this.#label(wrapInControl(this.#paragraphs().slice(first, last + 1)), tag, kind);
  }

  /** Puts a control around a text inside a paragraph. */
  addInlineControl(tag: string, text: string, kind: ControlKind = 'richText'): void {
    this.#label(wrapInControl(this.#find(text)), tag, kind);
  }

  deleteControl(tag: string, options: { readonly keepContent: boolean }): void {
    const control = this.#control(tag);
    const { parent } = control;
    if (options.keepContent) unwrapControl(control);
    else control.remove();
    if (parent && parent.name !== 'w:p') keepLastParagraph(parent);
  }

  /** Copies a control and pastes it behind itself: the same tag, another id. */
  copyControl(tag: string): void {
    const control = this.#control(tag);
    const copy = control.clone();
    control.parent?.insert([copy], control.next);
    for (const one of controlsIn([copy])) giveId(one, new Set(this.open.allControls().map(idOf)));
  }

  /** Moves a control to the end of the body. */
  moveControlToEnd(tag: string): void {
    const control = this.#control(tag);
    const { parent } = control;
    this.open.bodyElement.insert([control], this.open.bodyElement.first('w:sectPr') ?? null);
    if (parent) keepLastParagraph(parent);
    keepLastParagraph(this.open.bodyElement);
  }

  lockControl(
    tag: string,
    options: { readonly content?: boolean; readonly deletion?: boolean } = { content: true },
  ): void {
    lock(this.#control(tag), options.content === true, options.deletion === true);
  }

  /** Puts the cursor at the end of a paragraph of the body. */
  putCursor(paragraph: number): void {
    this.open.select(pointAt({ parent: this.#paragraph(paragraph), before: null }));
  }

  /** Puts the cursor at the end of a control. */
  putCursorIntoControl(tag: string): void {
    const content = contentElement(this.#control(tag));
    this.open.select(pointAt({ parent: paragraphsIn(contentOf(content)).at(-1) ?? content, before: null }));
  }

  selectText(text: string): void {
    this.open.select({ kind: 'nodes', nodes: this.#find(text) });
  }

  selectParagraphs(first: number, last: number): void {
    this.open.select({ kind: 'nodes', nodes: this.#paragraphs().slice(first, last + 1) });
  }

  #label(control: XmlElement, tag: string, kind: ControlKind): void {
    giveId(control, new Set(this.open.allControls().map(idOf)));
    writeProperty(control, 'tag', { val: tag });
    if (kind !== 'richText') insertOrdered(ensureProperties(control), w(kind));
  }

  #find(text: string): readonly XmlElement[] {
    for (const paragraph of this.#paragraphs()) {
      const at = textOfParagraph(paragraph).indexOf(text);
      if (at >= 0) return cutOut(paragraph, at, at + text.length);
    }
    throw new Error(`The document has no text ${text}`);
  }

  #control(tag: string, nth = 0): XmlElement {
    const found = this.open.allControls().filter((one) => readValue(one, 'tag') === tag)[nth];
    if (!found) throw new Error(`The document has no control ${tag}`);
    return found;
  }

  #paragraphs(): readonly XmlElement[] {
    return paragraphsIn(contentOf(this.open.bodyElement));
  }

  #paragraph(index: number): XmlElement {
    const found = this.#paragraphs()[index];
    if (!found) throw new Error(`The document has no paragraph ${index}`);
    return found;
  }
}
