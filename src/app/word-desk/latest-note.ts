import type { SectionNote } from '../../core/report/document-notes';
import type { StandingDocument } from '../../ports/document-writer';

/** Of the sections that stand there the one of the latest as-of date; of several with that date the first. */
export function latestNote({ sections }: StandingDocument): SectionNote | undefined {
  const notes = sections.flatMap(({ note, copies }) => (note && copies > 0 ? [note] : []));
  return [...notes].sort((a, b) => b.asOf.localeCompare(a.asOf))[0];
}
