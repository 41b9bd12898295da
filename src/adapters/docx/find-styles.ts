/** Finds our styles in a template by their names: a German Word writes the id `berschrift1` with the name `heading 1`. */
import { paperStyle, type PaperStyle } from './paper-styles';
import { childOf, type XmlElement } from './xml-tree';

export interface TemplateStyles {
  /** Id of a style of ours in the template; undefined where it has none. */
  idOf(style: PaperStyle): string | undefined;
  readonly takenIds: ReadonlySet<string>;
  readonly takenNames: ReadonlySet<string>;
}

/** `root` is the root of the template's styles; undefined for a template without any. */
export function findStyles(root: XmlElement | undefined): TemplateStyles {
  const styles = root?.children.filter(({ name }) => name === 'style') ?? [];
  const named = (type: string, name: string): XmlElement | undefined =>
    styles.find((style) => typeOf(style) === type && nameOf(style) === name.toLowerCase());
  return {
    idOf(style) {
      const names = [style.name, ...(style.aliases ?? [])];
      const found = names.map((name) => named(style.type, name)).find((one) => one !== undefined);
      const standard =
        style.basedOn === undefined ? styles.find((one) => isDefault(one, style.type)) : undefined;
      const match = standard ?? found;
      // A list style that makes no list is of no use to us.
      if (match && style.id === 'ListBullet' && !isNumbered(match, styles)) return undefined;
      return match && idOf(match);
    },
    takenIds: new Set(styles.map(idOf)),
    takenNames: new Set(styles.map(nameOf)),
  };
}

/** Our style with all it is based on or followed by, each once, the bases first. */
export function withBases(id: string, before: readonly PaperStyle[] = []): readonly PaperStyle[] {
  const style = paperStyle(id);
  if (!style || before.includes(style)) return before;
  const bases = style.basedOn === undefined ? before : withBases(style.basedOn, before);
  const all = [...bases, style];
  return style.next === undefined ? all : withBases(style.next, all);
}

function typeOf(style: XmlElement): string {
  return style.attributes.get('type') ?? 'paragraph';
}

function idOf(style: XmlElement): string {
  return style.attributes.get('styleId') ?? '';
}

function nameOf(style: XmlElement): string {
  return (childOf(style, 'name')?.attributes.get('val') ?? '').toLowerCase();
}

function isDefault(style: XmlElement, type: string): boolean {
  return typeOf(style) === type && ['1', 'true', 'on'].includes(style.attributes.get('default') ?? '');
}

/** Whether the style, or one it is based on, brings a numbering. */
function isNumbered(
  style: XmlElement,
  styles: readonly XmlElement[],
  seen: readonly XmlElement[] = [],
): boolean {
  const numbering = childOf(childOf(style, 'pPr'), 'numPr');
  const number = childOf(numbering, 'numId')?.attributes.get('val');
  if (number !== undefined) return number !== '0';
  const base = childOf(style, 'basedOn')?.attributes.get('val');
  const above = styles.find((one) => idOf(one) === base);
  return above !== undefined && !seen.includes(above) && isNumbered(above, styles, [...seen, style]);
}
