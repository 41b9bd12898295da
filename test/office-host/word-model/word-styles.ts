/**
 * The styles of a document under the names that the API and the interface have for them. A built-in style that the
 * file does not hold is there all the same: Word writes it into the file when it is first used.
 */
import { HostError } from '../host-object';
import {
  builtInStyles,
  givenId,
  shownName,
  type BuiltInStyle,
  type InterfaceLanguage,
} from './built-in-styles';
import { w, type XmlElement } from './xml-element';
import { serializeElement } from './xml-part';

export type StyleType = BuiltInStyle['type'];

const OTHER = 'Other';

/** What Word brings along for a built-in style, as far as a reader would miss it. */
const looks: Readonly<Record<string, () => readonly XmlElement[]>> = {
  heading: () => [w('pPr', {}, w('keepNext'), w('keepLines')), w('rPr', {}, w('b'))],
  'Table Grid': () => [
    w(
      'tblPr',
      {},
      w('tblBorders', {}, ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line)),
    ),
  ],
};

export class WordStyles {
  /** `newList` makes a list for a style whose paragraphs are items by themselves. */
  constructor(
    private readonly root: XmlElement,
    private readonly language: InterfaceLanguage,
    private readonly newList: () => number,
  ) {}

  /** The name in the interface of a style that a file names by its id; without an id that of the default. */
  localName(type: StyleType, id: string | undefined): string {
    const name = this.#fileName(type, id);
    const known = builtIn(type, name);
    return known ? shownName(known, this.language) : name;
  }

  /** The same as the API's constant, `Other` for styles that are not built in. */
  builtInKey(type: StyleType, id: string | undefined): string {
    return builtIn(type, this.#fileName(type, id))?.key ?? OTHER;
  }

  /** The id of the style with that constant, written into the file where it is not yet there. */
  idForKey(key: unknown, types: readonly StyleType[]): { readonly id: string; readonly type: StyleType } {
    const known = builtInStyles.find((one) => one.key === key);
    if (!known || !types.includes(known.type)) throw new HostError('InvalidArgument');
    return { id: this.ensure(known), type: known.type };
  }

  /** The id of the style with that name in the interface. */
  idForName(name: unknown, types: readonly StyleType[]): { readonly id: string; readonly type: StyleType } {
    const known = builtInStyles.find(
      (one) => shownName(one, this.language) === name && types.includes(one.type),
    );
    if (known) return { id: this.ensure(known), type: known.type };
    for (const type of types) {
      const own = this.#all(type).find((one) => nameOf(one) === name && !builtIn(type, nameOf(one)));
      if (own) return { id: idOf(own), type };
    }
    throw new HostError('InvalidArgument');
  }

  /** The id of a built-in style by its name in files. */
  idForFileName(type: StyleType, name: string): string {
    const known = builtIn(type, name);
    if (!known) throw new Error(`Emulated Word: the style ${name} is not modelled`);
    return this.ensure(known);
  }

  /** The style element with that id. */
  byId(id: string | undefined): XmlElement | undefined {
    return this.root.elements.find((one) => one.name === 'w:style' && idOf(one) === id);
  }

  /** The id under which the document has a style of another one, by name; taken over where it has none. */
  adopt(style: XmlElement): string {
    const type = (style.attribute('w:type') ?? 'paragraph') as StyleType;
    const held = this.#all(type).find((one) => sameName(nameOf(one), nameOf(style)));
    if (held) return idOf(held);
    const copy = style.clone();
    copy.attributes.delete('w:default');
    for (const name of ['w:basedOn', 'w:next', 'w:link']) copy.first(name)?.remove();
    this.root.insert([copy]);
    return idOf(copy);
  }

  serialize(): string {
    return serializeElement(this.root);
  }

  ensure(style: BuiltInStyle): string {
    const held = this.#all(style.type).find((one) => sameName(nameOf(one), style.name));
    if (held) return idOf(held);
    const look = looks[style.name.startsWith('heading') ? 'heading' : style.name]?.() ?? [];
    const parent = this.#default(style.type);
    const base = parent ? [w('basedOn', { val: idOf(parent) })] : [];
    const id = givenId(style, this.language);
    const own = style.name.startsWith('List ') && style.type === 'paragraph' ? this.#listLook(style) : look;
    this.root.insert([
      w('style', { type: style.type, styleId: id }, w('name', { val: style.name }), ...base, ...own),
    ]);
    return id;
  }

  /** Whether the paragraph style makes list items by itself, as "List Bullet" does. */
  numberingOf(id: string | undefined): XmlElement | undefined {
    return this.byId(id)?.first('w:pPr')?.first('w:numPr');
  }

  #listLook({ name }: BuiltInStyle): readonly XmlElement[] {
    if (name === 'List Paragraph') return [];
    return [w('pPr', {}, w('numPr', {}, w('numId', { val: String(this.newList()) })))];
  }

  #fileName(type: StyleType, id: string | undefined): string {
    // Word takes the default for an id that the file does not explain.
    const style = this.#all(type).find((one) => idOf(one) === id) ?? this.#default(type);
    return style ? nameOf(style) : type === 'table' ? 'Normal Table' : 'Normal';
  }

  #default(type: StyleType): XmlElement | undefined {
    return this.#all(type).find((one) => ['1', 'true'].includes(one.attribute('w:default') ?? ''));
  }

  #all(type: StyleType): readonly XmlElement[] {
    return this.root.elements.filter((one) => one.name === 'w:style' && one.attribute('w:type') === type);
  }
}

function builtIn(type: StyleType, name: string): BuiltInStyle | undefined {
  return builtInStyles.find((one) => one.type === type && sameName(one.name, name));
}

/** Word does not tell capitals apart in names of built-in styles: other programs write `Heading 1`. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function nameOf(style: XmlElement): string {
  return style.first('w:name')?.attribute('w:val') ?? idOf(style);
}

function idOf(style: XmlElement): string {
  return style.attribute('w:styleId') ?? '';
}

function line(side: string): XmlElement {
  return w(side, { val: 'single', sz: '4', space: '0', color: 'auto' });
}
