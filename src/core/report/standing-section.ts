/** A section as it stands in a document, judged by what is remembered about it. */
import type { SectionId } from '../blocks/report-section';
import type { DocumentNotes, SectionNote } from './document-notes';
import { isBlankText, isStep, printOfText } from './section-prints';

/**
 * `empty`: a mark that waits for its section. `written`: as the program left it. `edited`: a person has
 * changed the text since. `unknown`: a text nothing is remembered about. `unfinished`: a piece of the section, all of
 * it the program's, whose writing was broken off.
 */
export type SectionState = 'empty' | 'written' | 'edited' | 'unknown' | 'unfinished';

/** Why nothing can be written there. */
export type Obstacle = 'locked' | 'wrongControl' | 'noRoom';

export interface StandingSection {
  readonly id: SectionId;
  /** `gone`: it was written, and a person has deleted it with its control. */
  readonly state: SectionState | 'gone';
  readonly note: SectionNote | undefined;
  readonly text: string;
  readonly obstacle: Obstacle | undefined;
  /** How often it stands there: a person may have copied it. 0 where it is gone. */
  readonly copies: number;
}

/** A place for a section that a document was found to have; `place` is whatever its adapter finds it by. */
export interface FoundSection<Place> {
  readonly id: SectionId;
  readonly place: Place;
  /** A content control, or a mark written as text, which holds nothing yet. */
  readonly kind: 'control' | 'mark';
  /** Empty where only a placeholder is shown. */
  readonly text: string;
  readonly obstacle?: Obstacle;
  /** False where the control itself is locked against being deleted; its text may be free all the same. */
  readonly deletable?: boolean;
  /** Whether another section can come before or behind it: it stands among the paragraphs of the text, in no table or line. */
  readonly takesNeighbours: boolean;
}

export interface FoundField<Place> {
  /** As the mark spells it. */
  readonly name: string;
  readonly place: Place;
  readonly kind: 'control' | 'mark';
  readonly text: string;
  readonly obstacle?: Obstacle;
}

/** Everything of ours that was found in a document, in its order, and what is remembered about it. */
export interface FoundDocument<Place> {
  readonly sections: readonly FoundSection<Place>[];
  readonly fields: readonly FoundField<Place>[];
  readonly notes: DocumentNotes;
  readonly readOnly: boolean;
}

export function stateOf(one: FoundSection<unknown>, notes: DocumentNotes): SectionState {
  const { id, text, kind } = one;
  const blank = kind === 'mark' || isBlankText(text);
  if (isBrokenOff(one, notes)) return blank && notes.writing.get(id)?.made !== true ? 'empty' : 'unfinished';
  if (blank) return 'empty';
  const note = notes.sections.get(id);
  if (note === undefined) return 'unknown';
  return printOfText(text) === note.text ? 'written' : 'edited';
}

/** Whether a control holds what a writing left there that was broken off: all of it is ours. */
export function isBrokenOff({ id, text, kind }: FoundSection<unknown>, notes: DocumentNotes): boolean {
  const writing = notes.writing.get(id);
  // Where the old text still stands, nothing has been done yet.
  const before = !isBlankText(text) && printOfText(text) === notes.sections.get(id)?.text;
  return kind === 'control' && writing !== undefined && !before && isStep(text, writing.steps);
}

/** Each section once, in the order of the document, then what is gone; of a copied one the first that a person would miss. */
export function standingSections(found: FoundDocument<unknown>): readonly StandingSection[] {
  const { notes } = found;
  const ids = [...new Set(found.sections.map(({ id }) => id))];
  const standing = ids.flatMap((id): readonly StandingSection[] => {
    const all = found.sections.filter((one) => one.id === id);
    const whole = all.filter((one) => !isBrokenOff(one, notes));
    const shown = whole.find((one) => stateOf(one, notes) !== 'empty') ?? whole[0] ?? all[0];
    if (!shown) return [];
    const { text, obstacle } = shown;
    const copies = Math.max(1, whole.length);
    return [{ id, state: stateOf(shown, notes), note: notes.sections.get(id), text, obstacle, copies }];
  });
  const gone = [...notes.sections]
    .filter(([id]) => !ids.includes(id))
    .map(([id, note]) => ({ id, state: 'gone' as const, note, text: '', obstacle: undefined, copies: 0 }));
  return [...standing, ...gone];
}
