/** The list style's numbering: real lists, so that Word and screen readers count their items. */
import { WORD_NAMESPACE } from './style-xml';
import { escapeXml } from './xml-text';

/** Fixed, so that Word knows the definition again when texts are copied between papers. */
const FINGERPRINT = '4D755401';

/** The definition: en dashes as German papers have them, in the font of the text. `listStyle` is the id of the list style. */
export function abstractNumberingXml(id: number, listStyle: string): string {
  const levels = [0, 1, 2].map((level) => {
    const style = level === 0 ? `<w:pStyle w:val="${escapeXml(listStyle)}"/>` : '';
    const indent = `<w:ind w:left="${(level + 1) * 340}" w:hanging="340"/>`;
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>${style}<w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr>${indent}</w:pPr></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${FINGERPRINT}"/><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`;
}

/** The numbering that uses a definition. */
export function numberingXml(id: number, abstractId: number): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/></w:num>`;
}

/** A part `word/numbering.xml` around definitions. */
export function numberingPart(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${WORD_NAMESPACE}">${content}</w:numbering>`;
}
