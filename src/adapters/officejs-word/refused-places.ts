/** Word stops a batch where a place refuses, and says neither which it was nor what comes after: it is found by what stands in the document. */
import type { Block } from '../../core/blocks/block';
import type { EditPlan, PlannedSection } from '../../core/report/plan-edits';
import type { FieldAction } from '../../core/report/plan-fields';
import type { FoundDocument } from '../../core/report/standing-section';
import { isBlankText, isStep, printOfText, printsOfSteps } from '../../core/report/section-prints';
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
  const field = plan.fields.find((one) => one.writes && !isFilled(found, one));
  if (field) return `mut:${field.name}`;
  return plan.sections.find((one) => !isDone(found, one))?.section;
}

function isFilled({ fields }: FoundDocument<WordPlace>, { field, value }: FieldAction<WordPlace>): boolean {
  const same = fields.filter(({ name, kind }) => name === field.name && kind === field.kind);
  if (field.kind === 'mark') return same.length === 0;
  return same.every(({ text }) => printOfText(text) === printOfText(value));
}

function isDone(
  { sections }: FoundDocument<WordPlace>,
  { section, action, discard }: PlannedSection<WordPlace>,
): boolean {
  const controls = sections.filter(({ id, kind }) => id === section && kind === 'control');
  const single = discard.length > 0 || (action?.kind === 'fill' && action.at.kind === 'below');
  if (single && controls.length > 1) return false;
  if (action === undefined || action.kind === 'note') return true;
  if (action.kind !== 'fill') return controls.every(({ text }) => isBlankText(text));
  const whole = printsOfSteps(textsOf(action.blocks)).slice(-1);
  return controls.some(({ text }) => isStep(text, whole));
}

/** What stands in the section more than before after each of its steps. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  return contentSteps(blocks, nowhere).map(({ text }) => text);
}

function nowhere(): never {
  throw new Error('These steps are only counted');
}
