/** What "update all" does, said before it is done: per section either an edit, or why it stays. */
import type { SectionId } from '../../core/blocks/report-section';
import { wordDeskTexts } from '../../core/texts/panes/word-texts';
import { say } from '../../core/texts/say';
import type { Language } from '../../core/texts/text-entry';
import { formatNumber } from '../../core/values/german-notation';
import type { DocumentEdit } from '../../ports/document-writer';
import type { ComparedSection } from '../compare-document';
import { hasPlace, markOf, titleOf, type SectionMark } from './section-lines';
import type { Reading } from './word-session';

/** `hand`: a person has worked on it. `stuck`: it is missing, copied, or nothing can be written there. */
export type PlanKind = 'insert' | 'refresh' | 'hand' | 'stuck' | 'current';

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
} as const satisfies Record<SectionMark, PlanKind | undefined>;

/** Kinds that there are none of are left out. */
export function planUpdate(sections: readonly ComparedSection[], language: Language): readonly PlanLine[] {
  return (['insert', 'refresh', 'hand', 'stuck', 'current'] as const).flatMap((kind): readonly PlanLine[] => {
    const own = sections.filter((section) => kinds[markOf(section)] === kind);
    if (own.length === 0) return [];
    const params = { count: own.length, number: formatNumber(own.length) };
    const text = say(language, wordDeskTexts[`plan.${kind}`], params);
    const named = own.map((one) => ({ id: one.id, title: titleOf(one.id, language), mark: markOf(one) }));
    return [{ kind, text, sections: named }];
  });
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
        ? [{ kind: 'insert', section: id, at: 'end' }]
        : [];
    }
    if (mark === 'absent' || mark === 'unfinished') return [{ kind: 'insert', section: id, at: 'end' }];
    if (mark === 'outdated') return [{ kind: 'refresh', section: id, ifEdited: 'keep' }];
    const { note } = section;
    const isNoted = note?.asOf === reading.choice.asOf && section.source === 'same';
    return mark === 'current' && !isNoted ? [{ kind: 'refresh', section: id, ifEdited: 'keep' }] : [];
  });
  return document.fields.length > 0 ? [...edits, { kind: 'fields', ifEdited: 'keep' }] : edits;
}
