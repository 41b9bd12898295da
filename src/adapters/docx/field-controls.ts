/** Puts a content control where a mark was written as text, so that the field is found again in the document. */
import { sourceOfElement, textContent, type Filling } from './filling';
import { textAt } from './mark-texts';
import { childOf, type XmlElement } from './xml-tree';
import { escapeXml } from './xml-text';

/** What stands for the mark at `at` of the joined texts: ends its run, and goes on behind the control with one like it. */
export function controlsInTexts(
  texts: readonly XmlElement[],
  filling: Filling,
): (at: number, tag: string, value: string) => string {
  const divided = new Set<XmlElement>();
  return (at, tag, value) => {
    const text = textAt(texts, at);
    if (text && !divided.has(text)) {
      divided.add(text);
      // A space before the mark would be lost at the end of a text.
      filling.replace(text.start, text.innerStart, '<w:t xml:space="preserve">');
    }
    const format = sourceOfElement(filling, childOf(text?.parent, 'rPr'));
    const [open, close] = [`<w:r>${format}<w:t xml:space="preserve">`, '</w:t></w:r>'];
    const properties = `<w:sdtPr>${format}<w:tag w:val="${escapeXml(tag)}"/></w:sdtPr>`;
    const content = `<w:sdtContent>${open}${textContent(value)}${close}</w:sdtContent>`;
    return `${close}<w:sdt>${properties}${content}</w:sdt>${open}`;
  };
}
