/** Word stops a batch where a place refuses, and says neither which it was nor what comes after: it is found by what stands in the document. */
import type { EditPlan, PlannedSection } from '../../core/report/plan-edits';
import type { FoundDocument } from '../../core/report/standing-section';
import { isBlankText, isStep, printsOfSteps } from '../../core/report/section-prints';
import { contentSteps } from './content-steps';
import type { WordPlace } from './read-document';

/** Names of sections, and of fields in the form `mut:drucksache`, that are left out of a try. */
export type Refused = ReadonlyMap<string, string>;

const codes: ReadonlySet<string> = new Set([
  'AccessDenied',
  'NotAllowed',
  'InvalidArgument',
  'ItemNotFound',
  'GeneralException',
]);

/** The code of an error that a single place may have caused; undefined for every other. */
export function refusalCode(cause: unknown): string | undefined {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && codes.has(code) ? code : undefined;
}

export function withoutRefused(plan: EditPlan<WordPlace>, refused: Refused): EditPlan<WordPlace> {
  return {
    issues: plan.issues,
    fields: plan.fields.filter(({ name }) => !refused.has(`mut:${name}`)),
    sections: plan.sections.map((one) =>
      refused.has(one.section) ? { ...one, outcome: 'kept', action: undefined, discard: [] } : one,
    ),
  };
}

/** The first place, in the order of writing, that is not as `plan` wanted it; undefined where all are. */
export function firstUndone(found: FoundDocument<WordPlace>, plan: EditPlan<WordPlace>): string | undefined {
  const field = plan.fields.find(({ writes }) => writes);
  if (field) return `mut:${field.name}`;
  return plan.sections.find((one) => !isDone(found, one))?.section;
}

function isDone(
  { sections }: FoundDocument<WordPlace>,
  { section, action, discard }: PlannedSection<WordPlace>,
): boolean {
  if (discard.length > 0) return false;
  if (action === undefined || action.kind === 'note') return true;
  const texts = sections
    .filter(({ id, kind }) => id === section && kind === 'control')
    .map(({ text }) => text);
  if (action.kind !== 'fill') return texts.every(isBlankText);
  const whole = printsOfSteps(contentSteps(action.blocks, nowhere).map(({ text }) => text)).slice(-1);
  return texts.some((text) => isStep(text, whole));
}

function nowhere(): never {
  throw new Error('These steps are only counted');
}
