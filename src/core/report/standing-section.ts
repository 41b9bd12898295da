/** A section as it stands in a document, judged by what is remembered about it. */
import type { SectionId } from '../blocks/report-section';
import type { DocumentNotes, SectionNote } from './document-notes';
import { isBlankText, isStep, printOfText } from './section-prints';

/**
 * `empty`: a mark that waits for its section. `written`: as the program left it. `edited`: a person has
 * changed the text since. `unknown`: a text nothing is remembered about.
 */
export type SectionState = 'empty' | 'written' | 'edited' | 'unknown';

/** Why nothing can be written there. */
export type Obstacle = 'locked' | 'wrongControl' | 'noRoom';

export interface StandingSection {
  readonly id: SectionId;
  readonly state: SectionState;
  readonly note: SectionNote | undefined;
  readonly text: string;
  readonly obstacle: Obstacle | undefined;
  /** How often it stands there: a person may have copied it. */
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
  /** Whether the control itself may be taken out. */
  readonly deletable?: boolean;
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

export function stateOf({ id, text, kind }: FoundSection<unknown>, notes: DocumentNotes): SectionState {
  if (kind === 'mark' || isBlankText(text)) return 'empty';
  const note = notes.sections.get(id);
  if (note === undefined) return 'unknown';
  return printOfText(text) === note.text ? 'written' : 'edited';
}

/** Whether a control holds what a writing left there that was broken off: all of it is ours. */
export function isBrokenOff({ id, text, kind }: FoundSection<unknown>, notes: DocumentNotes): boolean {
  const steps = notes.writing.get(id);
  return kind === 'control' && steps !== undefined && isStep(text, steps);
}

/** Each section once, in the order of the document; of a copied one the first that a person would miss. */
export function standingSections(found: FoundDocument<unknown>): readonly StandingSection[] {
  const ids = [...new Set(found.sections.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const all = found.sections.filter((one) => one.id === id);
    const whole = all.filter((one) => !isBrokenOff(one, found.notes));
    const states = whole.map((one) => ({ one, state: stateOf(one, found.notes) }));
    const shown = states.find(({ state }) => state !== 'empty') ?? states[0];
    const note = found.notes.sections.get(id);
    const standing = { id, note, copies: Math.max(1, whole.length) };
    if (shown) {
      const { one, state } = shown;
      return [{ ...standing, state, text: one.text, obstacle: one.obstacle }];
    }
    // Broken off and nothing else: it waits for its section like a mark.
    return [{ ...standing, state: 'empty' as const, text: '', obstacle: all[0]?.obstacle }];
  });
}
