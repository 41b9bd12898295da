/**
 * Decides what is done to a document before anything is touched: the one place where a section edited by hand is
 * told from one that may be replaced, whatever program holds the document.
 */
import type { Block } from '../blocks/block';
import type { SectionId } from '../blocks/report-section';
import type { IssueCode } from '../texts/issue-texts';
import { issue, type Issue } from '../values/issue';
import { obstacleCodes } from './obstacle-codes';
import { planFields, type FieldAction } from './plan-fields';
import type { PaperDocument } from './paper-document';
import type { DocumentEdit, InsertSection, RefreshSection, SectionOutcome, WriteOrder } from './section-edit';
import { printOfBlocks } from './section-prints';
import {
  isBrokenOff,
  stateOf,
  type FoundDocument,
  type FoundSection,
  type SectionState,
} from './standing-section';

/** Where new content goes: into a control, in the place of a mark, below an edited control that is given up, or anew. */
export type Target<Place> =
  | { readonly kind: 'control' | 'mark' | 'below'; readonly place: Place }
  | { readonly kind: 'end' | 'selection' };

export type SectionAction<Place> =
  | { readonly kind: 'fill'; readonly at: Target<Place>; readonly blocks: readonly Block[] }
  /** The text goes, the control stays. */
  | { readonly kind: 'clear'; readonly place: Place }
  | { readonly kind: 'delete'; readonly place: Place }
  /** Nothing but what is remembered changes. */
  | { readonly kind: 'note'; readonly blocks: readonly Block[] };

export interface PlannedSection<Place> extends SectionOutcome {
  readonly action: SectionAction<Place> | undefined;
  /** Remains of a writing that was broken off: taken out first. */
  readonly discard: readonly Place[];
}

export interface EditPlan<Place> {
  readonly sections: readonly PlannedSection<Place>[];
  readonly fields: readonly FieldAction<Place>[];
  readonly issues: readonly Issue[];
}

export function planEdits<Place>(
  found: FoundDocument<Place>,
  { paper, edits }: Pick<WriteOrder, 'paper' | 'edits'>,
): EditPlan<Place> {
  if (found.readOnly && edits.length > 0) {
    return { sections: lastOfEach(edits).map(kept), fields: [], issues: [issue('document.readOnly')] };
  }
  const issues: Issue[] = [];
  const sections = lastOfEach(edits).map((edit) => planSection(edit, found, paper, issues));
  const wanted = edits.filter((edit) => edit.kind === 'fields').at(-1);
  const fields = wanted ? planFields(found, paper, wanted.ifEdited) : { actions: [], issues: [] };
  return { sections, fields: fields.actions, issues: [...issues, ...fields.issues] };
}

type SectionEdit = Exclude<DocumentEdit, { readonly kind: 'fields' }>;

function lastOfEach(edits: readonly DocumentEdit[]): readonly SectionEdit[] {
  const bySection = new Map<SectionId, SectionEdit>();
  for (const edit of edits) if (edit.kind !== 'fields') bySection.set(edit.section, edit);
  return [...bySection.values()];
}

function kept({ section }: SectionEdit): PlannedSection<never> {
  return { section, outcome: 'kept', action: undefined, discard: [] };
}

function planSection<Place>(
  edit: SectionEdit,
  found: FoundDocument<Place>,
  paper: PaperDocument,
  issues: Issue[],
): PlannedSection<Place> {
  const { section } = edit;
  const places = found.sections.filter(({ id }) => id === section);
  const broken = places.filter((one) => isBrokenOff(one, found.notes));
  const whole = places.filter((one) => !broken.includes(one));
  const complain = (code: IssueCode, params: Issue['params']): PlannedSection<Place> => {
    issues.push(issue(code, params));
    return kept(edit);
  };
  if (whole.length > 1) return complain('document.copied', { section, count: whole.length });
  const main = whole[0] ?? broken[0];
  const discard = broken.filter((one) => one !== main).map(({ place }) => place);
  const as = (
    outcome: SectionOutcome['outcome'],
    action: SectionAction<Place> | undefined,
  ): PlannedSection<Place> => ({ section, outcome, action, discard });
  const blocks = paper.sections.find(({ id }) => id === section)?.blocks;
  if (!main) {
    if (edit.kind === 'remove' || blocks === undefined) return as('unchanged', undefined);
    const started = found.notes.writing.has(section);
    if (edit.kind === 'refresh' && !started) return complain('document.gone', { section });
    const at: Target<Place> = { kind: edit.kind === 'insert' ? edit.at : 'end' };
    return blocks.length === 0 ? as('unchanged', undefined) : as('inserted', { kind: 'fill', at, blocks });
  }
  if (main.obstacle) return complain(obstacleCodes[main.obstacle], { name: section });
  const state = broken.includes(main) ? 'empty' : stateOf(main, found.notes);
  if (edit.kind === 'remove') {
    if (isOthers(state) && edit.ifEdited === 'keep') return complain(keptCodes[state], { section });
    return as(state === 'empty' ? 'unchanged' : 'removed', removal(main, found));
  }
  if (blocks === undefined) return as('unchanged', undefined);
  return planFilling(edit, { main, state, blocks, found }, as, complain);
}

const keptCodes = { edited: 'document.editedKept', unknown: 'document.unknownKept' } as const;

function isOthers(state: SectionState): state is 'edited' | 'unknown' {
  return state === 'edited' || state === 'unknown';
}

function removal<Place>(
  main: FoundSection<Place>,
  found: FoundDocument<Place>,
): SectionAction<Place> | undefined {
  if (main.kind === 'mark') return undefined;
  const made = found.notes.sections.get(main.id)?.made === true && main.deletable !== false;
  if (made || found.notes.writing.has(main.id)) return { kind: 'delete', place: main.place };
  return stateOf(main, found.notes) === 'empty' ? undefined : { kind: 'clear', place: main.place };
}

interface Standing<Place> {
  readonly main: FoundSection<Place>;
  readonly state: SectionState;
  readonly blocks: readonly Block[];
  readonly found: FoundDocument<Place>;
}

function planFilling<Place>(
  edit: InsertSection | RefreshSection,
  { main, state, blocks, found }: Standing<Place>,
  as: (outcome: SectionOutcome['outcome'], action: SectionAction<Place> | undefined) => PlannedSection<Place>,
  complain: (code: IssueCode, params: Issue['params']) => PlannedSection<Place>,
): PlannedSection<Place> {
  const fill = (kind: 'control' | 'mark' | 'below'): SectionAction<Place> => ({
    kind: 'fill',
    at: { kind, place: main.place },
    blocks,
  });
  if (state === 'empty') return as('inserted', fill(main.kind));
  const note = found.notes.sections.get(main.id);
  if (state === 'written') {
    const same = note?.blocks === printOfBlocks(blocks);
    return same ? as('unchanged', { kind: 'note', blocks }) : as('refreshed', fill('control'));
  }
  const policy = edit.kind === 'refresh' ? edit.ifEdited : 'keep';
  if (policy === 'keep') return complain(keptCodes[state], { section: main.id });
  return as('refreshed', fill(policy === 'below' ? 'below' : 'control'));
}
