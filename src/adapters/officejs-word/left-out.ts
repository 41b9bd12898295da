/** Places that a further try leaves out, because Word refused them or somebody was writing there. */
import type { EditPlan } from '../../core/report/plan-edits';
import type { FieldAction } from '../../core/report/plan-fields';
import type { FoundDocument } from '../../core/report/standing-section';
import { issue, type Issue } from '../../core/values/issue';
import type { WordPlace } from './read-document';

export interface LeftOut {
  /**
   * A section, a control by its id, or one of the marks of a name: those that were filled are gone, so the ones to leave
   * out are always the first.
   */
  readonly key: string;
  readonly finding: Issue;
}

export function sectionKey(section: string): string {
  return `section ${section}`;
}

export function fieldKey({ field }: Pick<FieldAction<WordPlace>, 'field'>): string {
  const { control } = field.place;
  return control ? `control ${control.id}` : `mark ${field.name}`;
}

export function countOf(key: string, leftOut: readonly LeftOut[]): number {
  return leftOut.filter((one) => one.key === key).length;
}

export function withoutLeftOut(plan: EditPlan<WordPlace>, leftOut: readonly LeftOut[]): EditPlan<WordPlace> {
  const met = new Map<string, number>();
  const fields = plan.fields.filter((one) => {
    if (!one.writes) return true;
    const key = fieldKey(one);
    const before = met.get(key) ?? 0;
    met.set(key, before + 1);
    return before >= countOf(key, leftOut);
  });
  const sections = plan.sections.map((one): EditPlan<WordPlace>['sections'][number] =>
    countOf(sectionKey(one.section), leftOut) > 0
      ? { ...one, outcome: 'kept', action: undefined, discard: [] }
      : one,
  );
  return { ...plan, fields, sections };
}

export function refused(key: string, name: string, detail: string): LeftOut {
  return { key, finding: issue('document.refused', { name, detail }) };
}

/** What is said about them; a place that is locked by now has said so already, in the findings of the plan. */
export function findingsOf(
  leftOut: readonly LeftOut[],
  plan: EditPlan<WordPlace>,
  { fields }: FoundDocument<WordPlace>,
): readonly Issue[] {
  const explained = new Set([
    ...plan.sections.filter(({ outcome }) => outcome === 'kept').map(({ section }) => sectionKey(section)),
    ...fields.filter(({ obstacle }) => obstacle !== undefined).map((field) => fieldKey({ field })),
  ]);
  const said = new Set(plan.issues.map(textOf));
  return leftOut
    .filter(({ key, finding }) => !explained.has(key) && !said.has(textOf(finding)))
    .map(({ finding }) => finding);
}

function textOf({ code, params }: Issue): string {
  return JSON.stringify([code, params]);
}
