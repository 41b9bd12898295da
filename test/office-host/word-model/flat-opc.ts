/** Pieces of a document as one XML text ("flat OPC"): what `getOoxml` gives and `insertOoxml` takes. */
import { HostError } from '../host-object';
import { readValue, writeProperty } from './properties';
import { contentOf, find } from './tree-walk';
import type { WordStyles } from './word-styles';
import type { XmlElement } from './xml-element';
import { parseXml, serializeElement } from './xml-part';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The blocks with the styles of the document. */
export function flatOpc(blocks: readonly XmlElement[], styles: WordStyles): string {
  const body = blocks.map(serializeElement).join('');
  const relation = (kind: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const relations = 'application/vnd.openxmlformats-package.relationships+xml';
  return `<pkg:package xmlns:pkg="${PACKAGE}">${[
    part('/_rels/.rels', relations, relation('officeDocument', 'word/document.xml')),
    part('/word/_rels/document.xml.rels', relations, relation('styles', 'styles.xml')),
    part(
      '/word/document.xml',
      `${TYPE}.document.main+xml`,
      `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ),
    part('/word/styles.xml', `${TYPE}.styles+xml`, styles.serialize()),
  ].join('')}</pkg:package>`;
}

/** The blocks of such a text, their styles those of the document by name; a style it does not have is taken over. */
export function blocksOf(ooxml: unknown, styles: WordStyles): readonly XmlElement[] {
  if (typeof ooxml !== 'string') throw new HostError('InvalidArgument');
  const root = parsed(ooxml);
  const body = firstIn(root, 'w:body');
  if (!body) throw new HostError('InvalidArgument');
  const blocks = contentOf(body).map((one) => one.clone());
  const theirs = firstIn(root, 'w:styles');
  for (const [owner, property] of [
    ['w:p', 'pStyle'],
    ['w:r', 'rStyle'],
    ['w:tbl', 'tblStyle'],
  ] as const) {
    for (const one of find(blocks, owner, { into: true })) {
      const id = readValue(one, property);
      const style =
        id === undefined ? undefined : theirs?.elements.find((each) => each.attribute('w:styleId') === id);
      if (style) writeProperty(one, property, { val: styles.adopt(style) });
    }
  }
  if (
    blocks.some((one) => firstIn(one, 'w:numPr') ?? firstIn(one, 'w:drawing') ?? firstIn(one, 'w:hyperlink'))
  )
    throw new Error('Emulated Word: lists, pictures and links in inserted OOXML are not modelled');
  return blocks;
}

function parsed(ooxml: string): XmlElement {
  try {
    return parseXml(ooxml);
  } catch (error) {
    throw new HostError('InvalidArgument', `The OOXML cannot be read: ${String(error)}`);
  }
}

function firstIn(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of element.elements) {
    const found = firstIn(child, name);
    if (found) return found;
  }
  return undefined;
}
