/** Styles as WordprocessingML: a whole part for our own documents, single ones for a template that lacks them. */
import { paperStyles, type PaperStyle } from './paper-styles';
import { escapeXml } from './xml-text';

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Ids of the numbering and of related styles in the document the style goes into. */
export interface StylePlace {
  /** Id a style of ours has there. */
  idOf(ownId: string): string;
  /** Numbering of the list style. */
  readonly listNumbering: number;
}

/** `isDefault` marks the standard style of its type: a document has one of each. */
export function styleXml(style: PaperStyle, place: StylePlace, isDefault = false): string {
  const link = (tag: string, id: string | undefined): string =>
    id === undefined ? '' : `<w:${tag} w:val="${escapeXml(place.idOf(id))}"/>`;
  const numbering =
    style.id === 'ListBullet' ? `<w:numPr><w:numId w:val="${place.listNumbering}"/></w:numPr>` : '';
  const properties = (tag: string, content: string | undefined): string =>
    content === undefined || content === '' ? '' : `<w:${tag}>${content}</w:${tag}>`;
  return [
    `<w:style w:type="${style.type}"${isDefault ? ' w:default="1"' : ''}${style.own ? ' w:customStyle="1"' : ''} w:styleId="${escapeXml(place.idOf(style.id))}">`,
    `<w:name w:val="${escapeXml(style.name)}"/>`,
    link('basedOn', style.basedOn),
    link('next', style.next),
    style.type === 'paragraph' ? '<w:qFormat/>' : '',
    properties('pPr', numbering + (style.paragraph ?? '')),
    properties('rPr', style.run),
    style.table ?? '',
    '</w:style>',
  ].join('');
}

/** Body text in 11 pt, and in German for the proofing tools and for whoever has it read aloud. */
const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

const plainDefaults =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>';

/** The part `word/styles.xml` of our own documents. */
export function stylesPart(): string {
  const place: StylePlace = { idOf: (id) => id, listNumbering: 1 };
  const styles = paperStyles.map((style) => styleXml(style, place, style.basedOn === undefined));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${WORD_NAMESPACE}">${defaults}${plainDefaults}${styles.join('')}</w:styles>`;
}
