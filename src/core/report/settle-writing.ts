/**
 * A note of a writing that was broken off says what may stand there since. What does stand there decides what is left
 * of it: only this text is the program's, and whatever a person makes of it later is the person's, even where it is
 * what the program was about to write.
 */
import type { SectionId } from '../blocks/report-section';
import type { WritingNote } from './document-notes';
import { isStep } from './section-prints';
import { isBrokenOff, type FoundDocument } from './standing-section';

/** The same document with notes that are true of it. */
export function settleWriting<Place>(found: FoundDocument<Place>): FoundDocument<Place> {
  const { notes } = found;
  const writing = new Map<SectionId, WritingNote>();
  for (const [id, note] of notes.writing) {
    const left = found.sections.filter((one) => one.id === id && isBrokenOff(one, notes));
    const steps = note.steps.filter((step) => left.some(({ text }) => isStep(text, [step])));
    // Without its text it still says whose the control is, unless that is remembered from a writing before.
    if (steps.length > 0 || (note.made && !notes.sections.has(id))) writing.set(id, { ...note, steps });
  }
  return { ...found, notes: { ...notes, writing } };
}
