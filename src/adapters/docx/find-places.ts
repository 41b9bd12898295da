/** Finds everything of ours in a .docx file: controls and marks for sections and fields, with what stands in them. */
import { isSectionId } from '../../core/blocks/section-ids';
import type { FoundDocument, FoundField, FoundSection } from '../../core/report/standing-section';
import { textOfElement } from './element-text';
import { marksInParagraph } from './mark-texts';
import { fieldObstacle, markedControl, sectionObstacle, type MarkedControl } from './marked-control';
import { readNotes } from './notes-part';
import type { TemplatePackage } from './template-package';
import { childOf, type XmlElement } from './xml-tree';

/** Good as long as its part is not changed. */
export interface DocxPlace {
  readonly part: string;
  /** A control, or the paragraph that a text mark stands in. */
  readonly control?: MarkedControl;
  readonly paragraph?: XmlElement;
}

/** The part with the text, and all headers and footers. */
export function partsOf(template: TemplatePackage): readonly string[] {
  const around = ['header', 'footer'].flatMap((kind) => template.related(template.main, kind));
  return [template.main, ...new Set(around)];
}

/** Throws a `Refusal` where the file is damaged. */
export function findPlaces(template: TemplatePackage): FoundDocument<DocxPlace> {
  const sections: FoundSection<DocxPlace>[] = [];
  const fields: FoundField<DocxPlace>[] = [];
  for (const part of partsOf(template)) {
    const { xml, root } = template.read(part);
    const takesSections = part === template.main;
    const find = (element: XmlElement): void => {
      const control = markedControl(element);
      if (control) addControl(control);
      if (element.name === 'p') addMarks(element);
      // What a section's control holds is its text, whatever it looks like.
      if (!control || !isSectionId(control.mark.toLowerCase())) element.children.forEach(find);
    };
    const addControl = (control: MarkedControl): void => {
      const place = { part, control };
      const id = control.mark.toLowerCase();
      const text = textIn(control, xml);
      if (!isSectionId(id)) {
        const obstacle = fieldObstacle(control)?.kind;
        const field = { name: control.mark, place, kind: 'control' as const, text };
        fields.push({ ...field, ...(obstacle ? { obstacle } : {}) });
        return;
      }
      const obstacle = takesSections ? sectionObstacle(control)?.kind : 'noRoom';
      const lock = childOf(control.properties, 'lock')?.attributes.get('val');
      const deletable = lock !== 'sdtLocked';
      const takesNeighbours = control.level === 'block' && isInText(control.element);
      const section = { id, place, kind: 'control' as const, text, deletable, takesNeighbours };
      sections.push({ ...section, ...(obstacle ? { obstacle } : {}) });
    };
    const addMarks = (paragraph: XmlElement): void => {
      for (const { name, takesControl } of marksInParagraph(paragraph, xml)) {
        const id = name.toLowerCase();
        const found = { place: { part, paragraph }, kind: 'mark' as const, text: '' };
        if (!isSectionId(id)) fields.push({ ...found, name, ...(takesControl ? {} : noControl) });
        else {
          const takesNeighbours = isInText(paragraph) && !endsPages(paragraph);
          sections.push({ ...found, id, takesNeighbours, ...(takesSections ? {} : { obstacle: 'noRoom' }) });
        }
      }
    };
    find(root);
  }
  return { sections, fields, notes: readNotes(template), readOnly: false };
}

const noControl = { obstacle: 'wrongControl' } as const;

/** Nothing where Word shows a placeholder. */
function textIn({ properties, content }: MarkedControl, xml: string): string {
  return childOf(properties, 'showingPlcHdr') ? '' : textOfElement(content, xml);
}

/** Whether it stands among the paragraphs of the text, in no table and no text box; another control may be around it. */
function isInText({ parent }: XmlElement): boolean {
  if (parent?.name === 'sdtContent') return parent.parent !== undefined && isInText(parent.parent);
  return parent?.name === 'body';
}

/** Whether a section of pages ends with this paragraph: behind it is another one. */
function endsPages(paragraph: XmlElement): boolean {
  return childOf(childOf(paragraph, 'pPr'), 'sectPr') !== undefined;
}
