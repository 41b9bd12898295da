/** Where the marks stand that are written as text: in the `w:t` of a paragraph, over which Word spreads them as it likes. */
import { markOfTag, textMarks } from '../../core/report/marks';
import { childOf, type XmlElement } from './xml-tree';

export interface MarkInText {
  readonly name: string;
  /** Whether a control may take its place. */
  readonly takesControl: boolean;
}

/** The marks in the paragraph's own text, in its order. */
export function marksInParagraph(paragraph: XmlElement, xml: string): readonly MarkInText[] {
  const texts = textsOf(paragraph);
  const joined = texts.map((text) => xml.slice(text.innerStart, text.innerEnd)).join('');
  return [...joined.matchAll(textMarks())].map((match) => ({
    name: match[1] ?? '',
    takesControl: takesControl(texts, match.index),
  }));
}

/** The `w:t` of the paragraph itself: not those of text boxes in it, nor of controls that are filled by their tag. */
export function textsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child): readonly XmlElement[] => {
    if (child.name === 't') return [child];
    if (child.name === 'p' || child.name === 'txbxContent') return [];
    const tag = childOf(childOf(child, 'sdtPr'), 'tag')?.attributes.get('val');
    return child.name === 'sdt' && markOfTag(tag) !== undefined ? [] : textsOf(child);
  });
}

/** The one in which the joined texts are at `at`. */
export function textAt(texts: readonly XmlElement[], at: number): XmlElement | undefined {
  let end = 0;
  return texts.find(({ innerStart, innerEnd }) => {
    end += innerEnd - innerStart;
    return at < end;
  });
}

/** A control for plain text, a date or a list holds no other control. */
export function takesControl(texts: readonly XmlElement[], at: number): boolean {
  for (let one = textAt(texts, at)?.parent; one; one = one.parent) {
    const properties = one.name === 'sdt' ? childOf(one, 'sdtPr') : undefined;
    if (properties?.children.some(({ name }) => plainKinds.has(name))) return false;
  }
  return true;
}

const plainKinds: ReadonlySet<string> = new Set(['text', 'date', 'dropDownList', 'comboBox']);
