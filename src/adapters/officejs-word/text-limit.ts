/** A document is to be read in one answer: a section that would make it longer than that is not put in. */
import type { EditPlan } from '../../core/report/plan-edits';
import type { FoundDocument } from '../../core/report/standing-section';
import { issue, type Issue } from '../../core/values/issue';
import type { WordPlace } from './read-document';
import { textsOf } from './refused-places';
import { byteLength } from './step';

const MEGABYTE = 1_000_000;

export function withinLimit(
  plan: EditPlan<WordPlace>,
  { sections }: FoundDocument<WordPlace>,
  limit: number,
): EditPlan<WordPlace> {
  if (limit === Infinity) return plan;
  const filled = new Set(
    plan.sections.flatMap(({ section, action }) => (action?.kind === 'fill' ? [section] : [])),
  );
  let bytes = byteLength(sections.filter(({ id }) => !filled.has(id)).map(({ text }) => text));
  const issues: Issue[] = [];
  const within = plan.sections.map((one): EditPlan<WordPlace>['sections'][number] => {
    if (one.action?.kind !== 'fill') return one;
    const size = byteLength(textsOf(one.action.blocks));
    if (bytes + size <= limit) {
      bytes += size;
      return one;
    }
    const params = {
      section: one.section,
      size: Math.ceil(size / MEGABYTE),
      limit: Math.floor(limit / MEGABYTE),
    };
    issues.push(issue('document.tooLong', params));
    return { ...one, outcome: 'kept', action: undefined, discard: [] };
  });
  return { ...plan, sections: within, issues: [...plan.issues, ...issues] };
}
