/**
 * What stands in a .docx file, for a view without Word: headings, paragraphs, lists and tables by their styles, with our
 * sections as what they are. No looks: whoever shows it has its own.
 */
import { isSectionId } from '../../core/blocks/section-ids';
import type { PaperPart, PaperRole, PaperTable } from '../../ports/paper-file';
import { textOfElement } from './element-text';
import { markedControl } from './marked-control';
import type { TemplatePackage } from './template-package';
import { childOf, elementsOf, type XmlElement } from './xml-tree';

/** Throws a `Refusal` where the file is damaged. */
export function readPaperParts(template: TemplatePackage): readonly PaperPart[] {
  const { xml, root } = template.read(template.main);
  const [stylesPart] = template.related(template.main, 'styles');
  const styles = stylesPart === undefined ? [] : template.read(stylesPart).root.children;
  const names = new Map(
    styles.map((style) => [style.attributes.get('styleId') ?? '', valueIn(style, 'name').toLowerCase()]),
  );
  const body = childOf(root, 'body');
  return body ? partsIn(body, { xml, names }) : [];
}

interface Source {
  readonly xml: string;
  /** Names of the styles in small letters, by id. */
  readonly names: ReadonlyMap<string, string>;
}

function partsIn(parent: XmlElement, source: Source): readonly PaperPart[] {
  const parts: PaperPart[] = [];
  let caption = '';
  for (const element of parent.children) {
    if (element.name === 'p') {
      const name = styleOf(element, source);
      const text = textOf(element, source.xml);
      // A caption without a table after it is a text of its own.
      if (caption !== '') parts.push({ kind: 'paragraph', role: 'label', text: caption });
      caption = '';
      if (text.trim() === '') continue;
      const place = placeIn(text);
      if (place) parts.push(place);
      else if (name === 'caption' || name === 'beschriftung') caption = text;
      else addParagraph(parts, element, name, text);
    } else if (element.name === 'tbl') {
      parts.push(tableOf(element, caption, source));
      caption = '';
    } else if (element.name !== 'sectPr') {
      parts.push(...contentOf(element, source));
    }
  }
  return caption === '' ? parts : [...parts, { kind: 'paragraph', role: 'label', text: caption }];
}

/** A mark that waits for its section. */
function placeIn(text: string): PaperPart | undefined {
  const id = /^\s*\{\{mut:([^{}]+)\}\}\s*$/.exec(text)?.[1]?.trim().toLowerCase() ?? '';
  return isSectionId(id) ? { kind: 'section', id, parts: [] } : undefined;
}

/** Controls of ours as sections; anything else around paragraphs as if it were not there. */
function contentOf(element: XmlElement, source: Source): readonly PaperPart[] {
  const control = markedControl(element);
  const id = control?.mark.toLowerCase() ?? '';
  if (control && isSectionId(id)) return [{ kind: 'section', id, parts: partsIn(control.content, source) }];
  const inside = element.name === 'sdt' ? childOf(element, 'sdtContent') : element;
  return inside && element.name !== 'sdtPr' ? partsIn(inside, source) : [];
}

function addParagraph(parts: PaperPart[], element: XmlElement, name: string, text: string): void {
  const level = headingLevel(name);
  if (level !== undefined) {
    parts.push({ kind: 'heading', level, text });
    return;
  }
  if (!isListItem(element, name)) {
    parts.push({ kind: 'paragraph', role: roles[name] ?? 'body', text });
    return;
  }
  const last = parts.at(-1);
  if (last?.kind === 'list') parts[parts.length - 1] = { kind: 'list', items: [...last.items, text] };
  else parts.push({ kind: 'list', items: [text] });
}

const roles: Readonly<Partial<Record<string, PaperRole>>> = {
  title: 'title',
  titel: 'title',
  behörde: 'authority',
  feldbezeichnung: 'label',
  quellenangabe: 'note',
  signature: 'signature',
  unterschrift: 'signature',
};

function headingLevel(name: string): number | undefined {
  const level = /^(?:heading|überschrift) ([1-9])$/.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

function isListItem(paragraph: XmlElement, name: string): boolean {
  const numbering = childOf(childOf(paragraph, 'pPr'), 'numPr');
  if (numbering) return valueIn(numbering, 'numId') !== '0';
  return /^(list (bullet|number|paragraph)|aufzählungszeichen|listennummer|listenabsatz)/.test(name);
}

function tableOf(table: XmlElement, caption: string, source: Source): PaperTable {
  const properties = childOf(table, 'tblPr');
  const rows = table.children.filter(({ name }) => name === 'tr');
  const isHeaded = childOf(childOf(rows[0], 'trPr'), 'tblHeader') !== undefined;
  const look = childOf(properties, 'tblLook')?.attributes;
  const headers = isHeaded ? 'row' : look?.get('firstColumn') === '1' ? 'column' : 'none';
  return {
    kind: 'table',
    caption: caption === '' ? valueIn(properties, 'tblCaption') : caption,
    headers,
    rows: rows.map((row) =>
      row.children
        .filter(({ name }) => name === 'tc')
        .map((cell) => ({
          text: textOf(cell, source.xml),
          align: isFigure(cell, source) ? ('end' as const) : ('start' as const),
          span: Math.max(1, Number(valueIn(childOf(cell, 'tcPr'), 'gridSpan')) || 1),
        })),
    ),
  };
}

function isFigure(cell: XmlElement, source: Source): boolean {
  const paragraph = childOf(cell, 'p');
  const alignment = valueIn(childOf(paragraph, 'pPr'), 'jc');
  const name = paragraph ? styleOf(paragraph, source) : '';
  return (
    alignment === 'right' ||
    alignment === 'end' ||
    name.startsWith('tabellenzahl') ||
    name === 'tabellenkopf zahl'
  );
}

function styleOf(paragraph: XmlElement, { names }: Source): string {
  const id = valueIn(childOf(paragraph, 'pPr'), 'pStyle');
  return names.get(id) ?? '';
}

function valueIn(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.attributes.get('val') ?? '';
}

/** Without the signs that stand for what is no text; those are control characters. */
function textOf(element: XmlElement, xml: string): string {
  const text = textOfElement(element, xml).replace(/\r$/, '').replaceAll('\r', '\n');
  return text.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
}

/** Whether no text stands in the body, whatever it is made of. */
export function isEmptyPaper(template: TemplatePackage): boolean {
  const { xml, root } = template.read(template.main);
  const body = childOf(root, 'body');
  if (!body || textOf(body, xml).trim() !== '') return body === undefined;
  return ![...elementsOf(body)].some(({ name }) => name === 'drawing' || name === 'tbl');
}
