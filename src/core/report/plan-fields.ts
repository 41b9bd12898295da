/** Which marks of single values are filled: those nobody has written into by hand. */
import { sectionIds } from '../blocks/section-ids';
import { issue, type Issue } from '../values/issue';
import { obstacleCodes } from './obstacle-codes';
import type { PaperDocument } from './paper-document';
import { isBlankText, printOfText } from './section-prints';
import type { FoundDocument, FoundField } from './standing-section';

export interface FieldAction<Place> {
  /** As the paper spells it. */
  readonly name: string;
  readonly field: FoundField<Place>;
  readonly value: string;
  /** False where the value stands there already and only has to be remembered. */
  readonly writes: boolean;
}

/** Names are compared without case, as Word begins a sentence with a capital letter on its own. */
export function planFields<Place>(
  { fields, notes }: FoundDocument<Place>,
  paper: PaperDocument,
  ifEdited: 'keep' | 'replace',
): { readonly actions: readonly FieldAction<Place>[]; readonly issues: readonly Issue[] } {
  const known = new Map(Object.keys(paper.fields).map((name) => [name.toLowerCase(), name]));
  const actions: FieldAction<Place>[] = [];
  const issues: Issue[] = [];
  for (const field of fields) {
    const name = known.get(field.name.toLowerCase());
    const value = (name === undefined ? undefined : paper.fields[name])?.trim();
    if (name === undefined || value === undefined) {
      const all = [...sectionIds, ...known.values()].join(', ');
      issues.push(issue('document.unknownMark', { mark: `mut:${field.name}`, known: all }));
    } else if (field.kind === 'mark') {
      actions.push({ name, field, value, writes: true });
    } else if (isSame(field.text, value)) {
      actions.push({ name, field, value, writes: false });
    } else if (field.obstacle) {
      issues.push(issue(obstacleCodes[field.obstacle], { name }));
    } else if (
      isBlankText(field.text) ||
      ifEdited === 'replace' ||
      notes.fields.get(name) === printOfText(field.text)
    ) {
      actions.push({ name, field, value, writes: true });
    } else {
      issues.push(issue('document.fieldKept', { field: name, found: field.text, value }));
    }
  }
  return { actions, issues };
}

function isSame(text: string, value: string): boolean {
  return printOfText(text) === printOfText(value);
}
