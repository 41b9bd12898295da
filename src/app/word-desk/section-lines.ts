/** The sections of a paper as the list in Word shows them: a state in words, where each came from, what can be done. */
import type { SectionId } from '../../core/blocks/report-section';
import { compareTexts } from '../../core/report/compare-texts';
import { countDifferences } from '../../core/report/pair-lines';
import type { SectionNote } from '../../core/report/document-notes';
import { wordDeskTexts, type WordDeskText } from '../../core/texts/panes/word-texts';
import { say } from '../../core/texts/say';
import { sectionNames } from '../../core/texts/section-names';
import type { Language } from '../../core/texts/text-entry';
import { formatDate, formatNumber } from '../../core/values/german-notation';
import type { StandingDocument, StandingSection } from '../../ports/document-writer';
import type { ComparedSection } from '../compare-document';

/**
 * `silent`: not there, and the workbook has nothing to say. `aside`: stands there, and is no part of this report. The
 * last before it are what stands in the way; the others as in `SectionStatus`.
 */
export type SectionMark =
  | 'absent'
  | 'silent'
  | 'current'
  | 'outdated'
  | 'edited'
  | 'unknown'
  | 'unfinished'
  | 'gone'
  | 'copied'
  | 'locked'
  | 'wrongControl'
  | 'noRoom'
  | 'aside';

/**
 * `insertAtMark`: the document has a place for it. `insertInOrder`: beside its neighbours in the paper. `replace`, `below` and `removeEdited` are about a text of a person's:
 * they need it to have been shown.
 */
export type SectionDeed =
  | 'insertAtMark'
  | 'insertInOrder'
  | 'insertAtCursor'
  | 'refresh'
  | 'replace'
  | 'below'
  | 'remove'
  | 'removeEdited';

export interface SectionLine {
  readonly id: SectionId;
  readonly title: string;
  readonly mark: SectionMark;
  /** The state as words, e.g. "2 Änderungen". */
  readonly state: string;
  /** As-of date and source that it was written from; null where nothing is remembered. */
  readonly origin: string | null;
}

export function markOf({ status, copies, obstacle, silent }: ComparedSection): SectionMark {
  if (copies > 1) return 'copied';
  if (obstacle !== undefined) return obstacle;
  return status === 'absent' && silent ? 'silent' : status;
}

/** Whether a mark or an empty control waits for it. */
export function hasPlace(id: SectionId, { sections }: StandingDocument): boolean {
  return sections.some((one) => one.id === id && one.state === 'empty');
}

export function describeSection(section: ComparedSection, language: Language): SectionLine {
  const mark = markOf(section);
  const count = mark === 'outdated' ? countChanges(section) : section.copies;
  return {
    id: section.id,
    title: titleOf(section.id, language),
    mark,
    state: say(language, wordDeskTexts[`state.${mark}`], { count, number: formatNumber(count) }),
    origin: describeOrigin(section.note, language),
  };
}

/** A section of the document that this report does not have. */
export function describeAside({ id, note }: StandingSection, language: Language): SectionLine {
  return {
    id,
    title: titleOf(id, language),
    mark: 'aside',
    state: say(language, wordDeskTexts['state.aside']),
    origin: describeOrigin(note, language),
  };
}

export function asideSections(
  sections: readonly ComparedSection[],
  document: StandingDocument,
): readonly StandingSection[] {
  const own = new Set<string>(sections.map(({ id }) => id));
  return document.sections.filter(({ id, state }) => !own.has(id) && state !== 'gone' && state !== 'empty');
}

export function titleOf(id: SectionId, language: Language): string {
  return say(language, sectionNames[id]);
}

function describeOrigin(note: SectionNote | undefined, language: Language): string | null {
  if (note === undefined) return null;
  const params = { date: formatDate(note.asOf), file: note.source.file };
  return say(language, wordDeskTexts.origin, params);
}

/** A change of form alone, e.g. of a list, is one too. */
function countChanges({ lines }: ComparedSection): number {
  return Math.max(1, countDifferences(compareTexts(lines.document, lines.workbook)));
}

export function describeMark(mark: SectionMark, atPlace: boolean, language: Language): string {
  const key: WordDeskText = mark === 'absent' && atPlace ? 'about.mark' : `about.${mark}`;
  return say(language, wordDeskTexts[key]);
}

export interface DeedConditions {
  readonly atPlace: boolean;
  readonly isEdited: boolean;
  readonly hasCursor: boolean;
}

export function deedsOf(mark: SectionMark, conditions: DeedConditions): readonly SectionDeed[] {
  const { atPlace, isEdited, hasCursor } = conditions;
  const free = hasCursor ? (['insertInOrder', 'insertAtCursor'] as const) : (['insertInOrder'] as const);
  switch (mark) {
    case 'absent':
      return atPlace ? ['insertAtMark'] : free;
    case 'gone':
      return free;
    case 'unfinished':
      return ['refresh', 'remove'];
    case 'outdated':
      return ['refresh', 'remove'];
    case 'current':
      return ['remove'];
    case 'edited':
    case 'unknown':
      return ['below', 'replace', 'removeEdited'];
    case 'aside':
      return [isEdited ? 'removeEdited' : 'remove'];
    case 'silent':
    case 'copied':
    case 'locked':
    case 'wrongControl':
    case 'noRoom':
      return [];
  }
}
