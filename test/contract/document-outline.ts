/** What a .docx file says and how it is built, without what programs are free to do differently: ids, runs, empty paragraphs. */
import { openPackage } from '../../src/adapters/opc/opc-package';
import { officeLimits } from '../../src/adapters/opc/package-limits';
import { textOfElement } from '../../src/adapters/docx/element-text';
import { childOf, elementsOf, parseXmlTree, type XmlElement } from '../../src/adapters/docx/xml-tree';
import { must } from '../environment/must';

export type OutlineLine =
  | { readonly role: string; readonly text: string; readonly within?: string }
  | {
      readonly role: 'table';
      readonly cells: readonly (readonly string[])[];
      readonly headerRows: number;
      readonly within?: string;
    };

/** `within`: the tag of the control around it. A page break is a line of its own. */
export function outlineOf(bytes: Uint8Array): readonly OutlineLine[] {
  const part = (name: string): string => textOfPart(bytes, name) ?? '';
  const xml = part('word/document.xml');
  const roles = rolesOf(part('word/styles.xml'));
  const body = childOf(parseXmlTree(xml, 'document'), 'body');
  const linesOf = (element: XmlElement, within: string | undefined): readonly OutlineLine[] =>
    element.children.flatMap((child): readonly OutlineLine[] => {
      const around = within === undefined ? {} : { within };
      if (child.name === 'p')
        return paragraphLines(child, xml, roles).map((line) => ({ ...line, ...around }));
      if (child.name === 'tbl') return [{ ...tableLine(child, xml), ...around }];
      if (child.name !== 'sdt') return [];
      const tag = childOf(childOf(child, 'sdtPr'), 'tag')?.attributes.get('val');
      const content = childOf(child, 'sdtContent');
      return content ? linesOf(content, tag ?? within) : [];
    });
  return body ? linesOf(body, undefined) : [];
}

/** Everything of the document that no section may change: headers, footers, media, as text. */
export function surroundings(bytes: Uint8Array): Readonly<Record<string, string>> {
  const names = must(openPackage(bytes, officeLimits)).names.filter((name) =>
    /^word\/(header|footer|media)/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, textOfPart(bytes, name) ?? '']));
}

function textOfPart(bytes: Uint8Array, name: string): string | undefined {
  const opened = must(openPackage(bytes, officeLimits));
  return opened.has(name) ? new TextDecoder().decode(must(opened.part(name))) : undefined;
}

function paragraphLines(
  paragraph: XmlElement,
  xml: string,
  roles: ReadonlyMap<string, string>,
): readonly OutlineLine[] {
  const properties = childOf(paragraph, 'pPr');
  const text = textOfElement(paragraph, xml).replace(/\r$/, '');
  const breaks =
    childOf(properties, 'pageBreakBefore') !== undefined ||
    [...elementsOf(paragraph)].some((one) => one.name === 'br' && one.attributes.get('type') === 'page');
  const style = childOf(properties, 'pStyle')?.attributes.get('val') ?? '';
  const numbering = childOf(childOf(properties, 'numPr'), 'numId')?.attributes.get('val') ?? '0';
  const role = numbering === '0' ? (roles.get(style) ?? 'text') : 'list';
  const lines = text.trim() === '' ? [] : [{ role, text }];
  return breaks ? [{ role: 'page break', text: '' }, ...lines] : lines;
}

function tableLine(table: XmlElement, xml: string): OutlineLine {
  const rows = table.children.filter(({ name }) => name === 'tr');
  const cells = rows.map((row) =>
    row.children
      .filter(({ name }) => name === 'tc')
      .map((cell) => textOfElement(cell, xml).replace(/\r$/, '')),
  );
  const headerRows = rows.filter((row) => childOf(childOf(row, 'trPr'), 'tblHeader') !== undefined).length;
  return { role: 'table', cells, headerRows };
}

/** Roles by style id: whatever is no heading, title, caption or list is text. */
function rolesOf(styles: string): ReadonlyMap<string, string> {
  const roles: Readonly<Record<string, string>> = {
    'heading 1': 'heading 1',
    'heading 2': 'heading 2',
    'heading 3': 'heading 3',
    title: 'title',
    caption: 'caption',
    'list bullet': 'list',
  };
  const found = parseXmlTree(styles, 'styles').children.filter(({ name }) => name === 'style');
  return new Map(
    found.map((style) => {
      const name = childOf(style, 'name')?.attributes.get('val')?.toLowerCase() ?? '';
      return [style.attributes.get('styleId') ?? '', roles[name] ?? 'text'] as const;
    }),
  );
}
