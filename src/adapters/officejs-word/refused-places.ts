/** Word stops a batch where a place refuses, and says neither which it was nor what comes after: it is found by what stands in the document. */
import type { Block } from '../../core/blocks/block';
import { markOfText } from '../../core/report/marks';
import type { EditPlan, PlannedSection } from '../../core/report/plan-edits';
import type { FieldAction } from '../../core/report/plan-fields';
import type { FoundDocument, FoundField } from '../../core/report/standing-section';
import { isBlankText, isStep, printOfText, printsOfSteps } from '../../core/report/section-prints';
import { contentSteps } from './content-steps';
import { countOf, fieldKey, refused, sectionKey, type LeftOut } from './left-out';
import type { WordPlace } from './read-document';

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

/** The first place, in the order of writing, that is not as `plan` wanted it; undefined where all are. */
export function firstUndone(
  found: FoundDocument<WordPlace>,
  plan: EditPlan<WordPlace>,
  leftOut: readonly LeftOut[],
  code: string,
): LeftOut | undefined {
  const fields = plan.fields.filter(({ writes }) => writes);
  const known = new Set([...fields.map(fieldKey), ...leftOut.map(({ key }) => key)]);
  const begun = found.fields.find((one) => isBegun(one) && !known.has(fieldKey({ field: one })));
  if (begun) return refused(fieldKey({ field: begun }), `mut:${begun.name}`, code);
  const field = fields.find((one, index) => {
    const mark = one.field.place.control === undefined;
    return !(mark ? isMarkFilled(found, fields, index, leftOut) : isFilled(found, one));
  });
  if (field) return refused(fieldKey(field), `mut:${field.name}`, code);
  const section = plan.sections.find((one) => !isDone(found, one))?.section;
  return section === undefined ? undefined : refused(sectionKey(section), section, code);
}

/** A control was put around the mark, and holds it still. */
function isBegun({ kind, text }: FoundField<WordPlace>): boolean {
  return kind === 'control' && markOfText(text.trim()) !== undefined;
}

function isFilled({ fields }: FoundDocument<WordPlace>, { field, value }: FieldAction<WordPlace>): boolean {
  const id = field.place.control?.id;
  const now = fields.find(({ place }) => place.control?.id === id);
  return now !== undefined && printOfText(now.text) === printOfText(value);
}

/** Marks go when they are filled, one after the other: so as many as are gone are done. */
function isMarkFilled(
  found: FoundDocument<WordPlace>,
  fields: readonly FieldAction<WordPlace>[],
  index: number,
  leftOut: readonly LeftOut[],
): boolean {
  const key = fields.map(fieldKey)[index] ?? '';
  const same = (upTo: number): number => fields.slice(0, upTo).filter((one) => fieldKey(one) === key).length;
  const left = found.fields.filter((field) => fieldKey({ field }) === key).length - countOf(key, leftOut);
  return same(index + 1) <= same(fields.length) - left;
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
