/** One section to look at: how the workbook says it, both texts line by line, and what can be done with it. */
import type { SectionId } from '../../core/blocks/report-section';
import { comparableLines } from '../../core/report/comparable-lines';
import { compareTexts, type ComparedPair } from '../../core/report/compare-texts';
import { countDifferences } from '../../core/report/pair-lines';
import { printOfText } from '../../core/report/section-prints';
import type { Language } from '../../core/texts/text-entry';
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { StandingDocument } from '../../ports/document-writer';
import { previewPieces, type PreviewPiece } from './preview-pieces';
import {
  deedsOf,
  describeAside,
  describeMark,
  describeSection,
  hasPlace,
  type SectionDeed,
  type SectionLine,
} from './section-lines';
import type { Reading } from './word-session';

export interface SectionView extends SectionLine {
  readonly about: string;
  readonly deeds: readonly SectionDeed[];
  /** As the workbook says it. */
  readonly pieces: readonly PreviewPiece[];
  /** Both texts line by line; empty where it does not stand there. */
  readonly pairs: readonly ComparedPair[];
  readonly differences: number;
  /** Fingerprint of the text in the document that is shown. */
  readonly shown: string;
}

/** Fails with `document.gone` where neither paper nor document has it. */
export function viewSection(reading: Reading, id: SectionId, language: Language): Result<SectionView> {
  const { document, assembled } = reading;
  const { hasCursor } = reading.look;
  const shown = printOfSection(document, id);
  const section = reading.sections.find((one) => one.id === id);
  const standing = document.sections.find((one) => one.id === id);
  if (!section) {
    if (!standing) return fail(issue('document.gone', { section: id }));
    const line = describeAside(standing, language);
    const isEdited = standing.state === 'edited' || standing.state === 'unknown';
    const pairs = isEdited ? compareTexts(comparableLines(standing.text), []) : [];
    const deeds = deedsOf('aside', { atPlace: false, isEdited, hasCursor });
    const about = describeMark('aside', false, language);
    return ok({ ...line, about, deeds, pieces: [], pairs, differences: 0, shown });
  }
  const line = describeSection(section, language);
  const atPlace = hasPlace(id, document);
  const blocks = assembled.paper.sections.find((one) => one.id === id)?.blocks ?? [];
  const isThere = section.lines.document.length > 0;
  const pairs = isThere ? compareTexts(section.lines.document, section.lines.workbook) : [];
  return ok({
    ...line,
    about: describeMark(line.mark, atPlace, language),
    deeds: deedsOf(line.mark, { atPlace, isEdited: false, hasCursor }),
    pieces: previewPieces(blocks, language),
    pairs,
    differences: countDifferences(pairs),
    shown,
  });
}

/** Fingerprint of a section as it stands in the document. */
export function printOfSection({ sections }: StandingDocument, id: SectionId): string {
  return printOfText(sections.find((one) => one.id === id)?.text ?? '');
}
