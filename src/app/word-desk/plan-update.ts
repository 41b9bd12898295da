/** What "update all" does, said before it is done: per section either an edit, or why it stays. */
import type { SectionId } from '../../core/blocks/report-section';
import type { NotedReport } from '../../core/report/document-notes';
import { wordDeskTexts } from '../../core/texts/panes/word-texts';
import { say, type TextParams } from '../../core/texts/say';
import type { Language } from '../../core/texts/text-entry';
import { formatDate, formatNumber } from '../../core/values/german-notation';
import type { DocumentEdit } from '../../ports/document-writer';
import type { ComparedSection } from '../compare-document';
import { hasPlace, markOf, titleOf, type SectionMark } from './section-lines';
import type { Choice, Reading } from './word-session';

/** `hand`: a person has worked on it. `stuck`: it is missing, copied, or nothing can be written there. */
export type SectionPlanKind = 'insert' | 'refresh' | 'hand' | 'stuck' | 'current';

/** `asOf` and `paper`: sections that were written for another day, or for another paper. */
export type PlanKind = 'asOf' | 'paper' | SectionPlanKind;

export interface PlanLine {
  readonly kind: PlanKind;
  /** "3 Abschnitte werden eingefügt" */
  readonly text: string;
  readonly sections: readonly {
    readonly id: SectionId;
    readonly title: string;
    readonly mark: SectionMark;
  }[];
}

const kinds = {
  absent: 'insert',
  unfinished: 'insert',
  outdated: 'refresh',
  edited: 'hand',
  unknown: 'hand',
  gone: 'stuck',
  copied: 'stuck',
  locked: 'stuck',
  wrongControl: 'stuck',
  noRoom: 'stuck',
  current: 'current',
  aside: undefined,
  silent: undefined,
} as const satisfies Record<SectionMark, SectionPlanKind | undefined>;

/** Kinds that there are none of are left out; what moves to another day or paper comes first. */
export function planUpdate(
  sections: readonly ComparedSection[],
  choice: Choice,
  language: Language,
): readonly PlanLine[] {
  const line = (kind: PlanKind, own: readonly ComparedSection[], params: TextParams = {}): PlanLine[] => {
    if (own.length === 0) return [];
    const counts = { count: own.length, number: formatNumber(own.length) };
    const text = say(language, wordDeskTexts[`plan.${kind}`], { ...counts, ...params });
    const named = own.map((one) => ({ id: one.id, title: titleOf(one.id, language), mark: markOf(one) }));
    return [{ kind, text, sections: named }];
  };
  // What a person has worked on stays, with the day it was written for.
  const renewed = sections.filter((one) => ['refresh', 'current'].includes(kinds[markOf(one)] ?? ''));
  const moved = renewed.filter(({ note }) => note !== undefined && note.asOf !== choice.asOf);
  const days = [...new Set(moved.flatMap(({ note }) => note?.asOf ?? []))].sort();
  const others = renewed.filter(({ note }) => paperOf(note?.report, choice) !== undefined);
  const papers = [...new Set(others.flatMap(({ note }) => paperOf(note?.report, choice) ?? []))].sort();
  return [
    ...line('asOf', moved, { before: days.map(formatDate).join(', '), after: formatDate(choice.asOf) }),
    ...line('paper', others, { before: papers.join(', '), after: choice.reference ?? '–' }),
    ...(['insert', 'refresh', 'hand', 'stuck', 'current'] as const).flatMap((kind) =>
      line(
        kind,
        sections.filter((section) => kinds[markOf(section)] === kind),
      ),
    ),
  ];
}

/** The number it was written for, where that is another one. */
function paperOf(noted: NotedReport | undefined, { kind, reference }: Choice): string | undefined {
  const before = noted?.kind === 'vorlage' && kind === 'vorlage' ? noted.reference : null;
  return before === null || before === reference ? undefined : before;
}

/** A section that is up to date is written anew only in what is remembered: as-of date and source. */
export function editsForUpdate(reading: Reading): readonly DocumentEdit[] {
  const { document, sections } = reading;
  const edits = sections.flatMap((section): readonly DocumentEdit[] => {
    const { id } = section;
    const mark = markOf(section);
    if (mark === 'silent') {
      // A mark for what has nothing to say goes once; after that an empty control is as it should be.
      return hasPlace(id, document) && section.note === undefined
        ? [{ kind: 'insert', section: id, at: 'order' }]
        : [];
    }
    if (mark === 'absent' || mark === 'unfinished') return [{ kind: 'insert', section: id, at: 'order' }];
    if (mark === 'outdated') return [{ kind: 'refresh', section: id, ifEdited: 'keep' }];
    const { note } = section;
    const { asOf, kind, reference } = reading.choice;
    const isSame = note?.report?.kind === kind && note.report.reference === reference;
    const isNoted = note?.asOf === asOf && isSame && section.source === 'same';
    return mark === 'current' && !isNoted ? [{ kind: 'refresh', section: id, ifEdited: 'keep' }] : [];
  });
  return document.fields.length > 0 ? [...edits, { kind: 'fields', replace: [] }] : edits;
}
