/**
 * Decides what is done to a document before anything is touched: the one place where a section edited by hand is
 * told from one that may be replaced, and a control of the county's from one of ours, whatever program holds the
 * document.
 */
import type { Block } from '../blocks/block';
import type { SectionId } from '../blocks/report-section';
import type { IssueCode } from '../texts/issue-texts';
import { issue, type Issue } from '../values/issue';
import { nextTo } from './next-to';
import { obstacleCodes } from './obstacle-codes';
import { planFields, type FieldAction } from './plan-fields';
import type { PaperDocument } from './paper-document';
import type {
  DocumentEdit,
  InsertSection,
  RefreshSection,
  RemoveSection,
  SectionOutcome,
  WriteOrder,
} from './section-edit';
import { printOfBlocks } from './section-prints';
import { isBrokenOff, stateOf, type FoundDocument, type FoundSection } from './standing-section';

/**
 * Where new content goes: into a control, in the place of a mark, below an edited control that is given up, or anew. Of
 * several behind, or before, the place of the same section each comes behind the one planned before it.
 */
export type Target<Place> =
  | { readonly kind: 'control' | 'mark' | 'below' | 'behind' | 'before'; readonly place: Place }
  | { readonly kind: 'end' | 'selection' };

export type SectionAction<Place> =
  | {
      readonly kind: 'fill';
      readonly at: Target<Place>;
      readonly blocks: readonly Block[];
      /** As it is remembered: whether the control is made for the section. */
      readonly made: boolean;
    }
  /** The text goes, the control stays. */
  | { readonly kind: 'clear'; readonly place: Place }
  | { readonly kind: 'delete'; readonly place: Place }
  /** Nothing but what is remembered changes. */
  | { readonly kind: 'note'; readonly blocks: readonly Block[] }
  | { readonly kind: 'forget' };

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

/** `found`: with notes that are settled by what stands there. */
export function planEdits<Place>(
  found: FoundDocument<Place>,
  { paper, edits }: Pick<WriteOrder, 'paper' | 'edits'>,
): EditPlan<Place> {
  if (found.readOnly && edits.length > 0) {
    return { sections: lastOfEach(edits).map(kept), fields: [], issues: [issue('document.readOnly')] };
  }
  const issues: Issue[] = [];
  const last = lastOfEach(edits);
  const around = { found, staying: stayingPlaces(found, last) };
  const sections = last.map((edit) => planSection(edit, around, paper, issues));
  const wanted = edits.filter((edit) => edit.kind === 'fields').at(-1);
  const fields = wanted ? planFields(found, paper, wanted.replace) : { actions: [], issues: [] };
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

interface Around<Place> {
  readonly found: FoundDocument<Place>;
  /** Beside which others may come. */
  readonly staying: readonly FoundSection<Place>[];
}

/** What is taken out, or given up for a version below, is no neighbour. */
function stayingPlaces<Place>(
  found: FoundDocument<Place>,
  edits: readonly SectionEdit[],
): readonly FoundSection<Place>[] {
  const going = edits.filter(
    (edit) => edit.kind === 'remove' || (edit.kind === 'refresh' && edit.ifEdited === 'below'),
  );
  return found.sections.filter(({ id }) => going.every(({ section }) => section !== id));
}

function planSection<Place>(
  edit: SectionEdit,
  { found, staying }: Around<Place>,
  paper: PaperDocument,
  issues: Issue[],
): PlannedSection<Place> {
  const { section } = edit;
  const { notes } = found;
  const places = found.sections.filter(({ id }) => id === section);
  const broken = places.filter((one) => isBrokenOff(one, notes));
  const whole = places.filter((one) => !broken.includes(one));
  const complain = (code: IssueCode, params: Issue['params']): PlannedSection<Place> => {
    issues.push(issue(code, params));
    return kept(edit);
  };
  const main = whole[0] ?? broken[0];
  const discard = broken.filter((one) => one !== main);
  const writing = notes.writing.get(section);
  // A half-written control beside another goes, but only where it is known to be ours.
  const mayDiscard = whole.length === 1 && discard.length === 1 && writing?.made === true;
  if (whole.length > 1 || (discard.length > 0 && !mayDiscard))
    return complain('document.copied', { section, count: places.length });
  const stuck = discard.find(({ obstacle, deletable }) => obstacle === 'locked' || deletable === false);
  if (stuck) return complain(stuck.obstacle ? 'document.locked' : 'document.cannotDelete', { name: section });
  const as: Planned<Place> = (outcome, action) => ({
    section,
    outcome,
    action,
    discard: discard.map(({ place }) => place),
  });
  const blocks = paper.sections.find(({ id }) => id === section)?.blocks;
  if (!main) {
    if (edit.kind === 'remove') return as('unchanged', { kind: 'forget' });
    if (blocks === undefined) return as('unchanged', undefined);
    if (edit.kind === 'refresh' && !writing) return complain('document.gone', { section });
    const at: Target<Place> =
      edit.kind === 'insert' && edit.at === 'selection'
        ? { kind: 'selection' }
        : (nextTo(section, staying) ?? { kind: 'end' });
    return blocks.length === 0
      ? as('unchanged', undefined)
      : as('inserted', { kind: 'fill', at, blocks, made: true });
  }
  if (main.obstacle) return complain(obstacleCodes[main.obstacle], { name: section });
  const isBroken = broken.includes(main);
  // The note of a writing is about the half-written control, where there is one.
  const begun = writing?.made === true;
  const made = isBroken ? begun : (notes.sections.get(section)?.made ?? (begun && broken.length === 0));
  const standing = { main, made, found };
  if (edit.kind === 'remove') return planRemoval(edit, standing, as, complain);
  return blocks === undefined
    ? as('unchanged', undefined)
    : planFilling(edit, blocks, standing, as, complain);
}

type Planned<Place> = (
  outcome: SectionOutcome['outcome'],
  action: SectionAction<Place> | undefined,
) => PlannedSection<Place>;
type Complain<Place> = (code: IssueCode, params: Issue['params']) => PlannedSection<Place>;

interface Standing<Place> {
  readonly main: FoundSection<Place>;
  /** Whether its control was made for it. */
  readonly made: boolean;
  readonly found: FoundDocument<Place>;
}

const keptCodes = { edited: 'document.editedKept', unknown: 'document.unknownKept' } as const;

function planRemoval<Place>(
  edit: RemoveSection,
  { main, made, found }: Standing<Place>,
  as: Planned<Place>,
  complain: Complain<Place>,
): PlannedSection<Place> {
  const state = stateOf(main, found.notes);
  if ((state === 'edited' || state === 'unknown') && edit.ifEdited === 'keep')
    return complain(keptCodes[state], { section: main.id });
  if (main.kind === 'mark') return as('unchanged', { kind: 'forget' });
  const { place } = main;
  if (!made) {
    return state === 'empty' ? as('unchanged', { kind: 'forget' }) : as('removed', { kind: 'clear', place });
  }
  if (main.deletable === false) return complain('document.cannotDelete', { name: main.id });
  return as('removed', { kind: 'delete', place });
}

function planFilling<Place>(
  edit: InsertSection | RefreshSection,
  blocks: readonly Block[],
  { main, made, found }: Standing<Place>,
  as: Planned<Place>,
  complain: Complain<Place>,
): PlannedSection<Place> {
  const { place } = main;
  const fill = (kind: 'control' | 'mark' | 'below'): SectionAction<Place> => ({
    kind: 'fill',
    at: { kind, place },
    blocks,
    made: kind === 'control' ? made : true,
  });
  const state = stateOf(main, found.notes);
  if (state === 'empty' || state === 'unfinished') return as('inserted', fill(main.kind));
  const note = found.notes.sections.get(main.id);
  if (state === 'written') {
    const same = note?.blocks === printOfBlocks(blocks);
    return same ? as('unchanged', { kind: 'note', blocks }) : as('refreshed', fill('control'));
  }
  const policy = edit.kind === 'refresh' ? edit.ifEdited : 'keep';
  if (policy === 'keep') return complain(keptCodes[state], { section: main.id });
  if (policy === 'replace') return as('refreshed', fill('control'));
  // The old text stays without its control.
  if (main.deletable === false) return complain('document.cannotDelete', { name: main.id });
  return as('refreshed', fill('below'));
}
