/**
 * Which marks of single values are filled: those nobody has written into by hand. A mark written as text becomes a
 * control with a tag, so that it is found again when the workbook says something else, or says anything at all.
 */
import { sectionIds } from '../blocks/section-ids';
import { issue, type Issue } from '../values/issue';
import { plainText } from '../values/plain-text';
import { obstacleCodes } from './obstacle-codes';
import type { PaperDocument } from './paper-document';
import type { ShownField } from './section-edit';
import { isBlankText, printOfText } from './section-prints';
import type { FoundDocument, FoundField } from './standing-section';

export interface FieldAction<Place> {
  /** As the paper spells it. */
  readonly name: string;
  readonly field: FoundField<Place>;
  /** What is to stand there: never nothing, for Word would show its own placeholder, on paper as well. */
  readonly value: string;
  /** False where the value stands there already and only has to be remembered. */
  readonly writes: boolean;
}

/** Stands where the workbook has no value: nobody sees it on paper, and it counts as empty. */
const NOTHING = '\u00a0';

/**
 * Names are compared without case, as Word begins a sentence with a capital letter on its own. `replace`: texts of hands
 * that a person was shown and gives up; what somebody has entered since stays.
 */
export function planFields<Place>(
  { fields, notes }: FoundDocument<Place>,
  paper: PaperDocument,
  replace: readonly ShownField[],
): { readonly actions: readonly FieldAction<Place>[]; readonly issues: readonly Issue[] } {
  const known = new Map(Object.keys(paper.fields).map((name) => [name.toLowerCase(), name]));
  const isFree = (name: string, print: string): boolean =>
    notes.fields.get(name) === print || replace.some((one) => one.field === name && one.print === print);
  const actions: FieldAction<Place>[] = [];
  const issues: Issue[] = [];
  for (const field of fields) {
    const name = known.get(field.name.toLowerCase());
    const value = name === undefined ? undefined : fieldValue(paper, name);
    const written = value === '' ? NOTHING : value;
    if (name === undefined || value === undefined || written === undefined) {
      const all = [...sectionIds, ...known.values()].join(', ');
      issues.push(issue('document.unknownMark', { mark: `mut:${field.name}`, known: all }));
    } else if (field.kind === 'control' && isSame(field.text, value)) {
      actions.push({ name, field, value: written, writes: false });
    } else if (field.obstacle) {
      issues.push(issue(obstacleCodes[field.obstacle], { name }));
    } else if (field.kind === 'mark' || isBlankText(field.text) || isFree(name, printOfText(field.text))) {
      actions.push({ name, field, value: written, writes: true });
    } else {
      issues.push(issue('document.fieldKept', { field: name, found: field.text, value }));
    }
  }
  return { actions, issues };
}

/**
 * What the paper says there, as a document holds it: what is written and what is remembered are the same, whoever writes.
 * Undefined for a name that the paper does not have.
 */
export function fieldValue({ fields }: PaperDocument, name: string): string | undefined {
  const value = fields[name];
  return value === undefined ? undefined : plainText(value).trim();
}

function isSame(text: string, value: string): boolean {
  if (value === '') return text.trim() === '';
  return printOfText(text) === printOfText(value);
}
