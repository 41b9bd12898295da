/** A part is held as a tree, which has its limits: a section that would make it larger than that is not put in. */
import type { SectionId } from '../../core/blocks/report-section';
import type { EditPlan } from '../../core/report/plan-edits';
import { issue, type Issue } from '../../core/values/issue';
import type { DocxPlace } from './find-places';
import { LONGEST_PART, MOST_ELEMENTS } from './xml-tree';

/** For controls around sections, namespaces, and what a person adds before the next writing. */
const SPARE = 0.95;

/** `xml` is the part that takes the sections; `contentOf` what a section is filled with. The sections left out are kept as they are, and named. */
export function withinRoom(
  plan: EditPlan<DocxPlace>,
  xml: string,
  contentOf: (id: SectionId) => string,
): EditPlan<DocxPlace> {
  let [elements, length] = [elementsIn(xml), xml.length];
  const issues: Issue[] = [];
  const sections = plan.sections.map((one): EditPlan<DocxPlace>['sections'][number] => {
    const { section, action } = one;
    if (action?.kind !== 'fill') return one;
    const filling = contentOf(section);
    const before = action.at.kind === 'control' ? contentIn(action.at.place, xml) : '';
    const grown = elements + elementsIn(filling) - elementsIn(before);
    const longer = length + filling.length - before.length;
    if (grown > MOST_ELEMENTS * SPARE || longer > LONGEST_PART * SPARE) {
      issues.push(issue('document.noRoomInFile', { section }));
      return { section, outcome: 'kept', action: undefined, discard: [] };
    }
    [elements, length] = [grown, longer];
    return one;
  });
  return { ...plan, sections, issues: [...plan.issues, ...issues] };
}

function contentIn({ control }: DocxPlace, xml: string): string {
  return control ? xml.slice(control.content.innerStart, control.content.innerEnd) : '';
}

/** Start tags; in text `<` is escaped. */
function elementsIn(xml: string): number {
  return xml.match(/<[^/?!]/g)?.length ?? 0;
}
