/** Sentences about source, paper and outcome. */
import { papers } from '../../core/papers/papers';
import type { DocumentSource } from '../../core/report/document-notes';
import type { OfficeData } from '../../core/tables/office-data';
import { wordDeskTexts } from '../../core/texts/panes/word-texts';
import { say } from '../../core/texts/say';
import type { Language } from '../../core/texts/text-entry';
import { labelOf } from '../../core/values/code-codecs';
import { formatDate, formatNumber } from '../../core/values/german-notation';
import { sayMoment } from '../../core/values/moment';
import type { SectionOutcome, StandingDocument } from '../../ports/document-writer';
import type { ComparedSection } from '../compare-document';
import { latestNote } from './latest-note';

export interface PaperLine {
  readonly reference: string;
  /** Number, kind and date. */
  readonly line: string;
  readonly title: string;
}

/** The latest first; those without a number cannot be chosen by it and are left out. */
export function listPapers(data: OfficeData, language: Language): readonly PaperLine[] {
  return [...data.rows(papers)]
    .sort((a, b) => (b.values.date ?? '').localeCompare(a.values.date ?? ''))
    .flatMap(({ values }): readonly PaperLine[] => {
      const { reference, paperType, date, name } = values;
      if (reference === null) return [];
      const kind = paperType === null ? '–' : labelOf('Vorlagenart', paperType, data.context);
      const params = { reference, kind, date: date === null ? '–' : formatDate(date) };
      return [{ reference, line: say(language, wordDeskTexts['paper.line'], params), title: name ?? '' }];
    });
}

/** "Register.xlsx, 16.04.2015, 09:12"; only the name where the browser tells no time. */
export function describeSourceFile({ file, saved }: DocumentSource, language: Language): string {
  if (saved === undefined || Number.isNaN(Date.parse(saved))) return file;
  return say(language, wordDeskTexts['source.now'], { file, time: sayMoment(saved) });
}

/** "3f2a 91bc": enough of a file's fingerprint to tell two states of it apart by eye. */
export function describeFingerprint({ hash }: DocumentSource, language: Language): string {
  const digits = `${hash.slice(0, 4)} ${hash.slice(4, 8)}`.trim();
  return say(language, wordDeskTexts['source.fingerprint'], { digits });
}

/** Where what stands in the document comes from; null where nothing is remembered. */
export function describeRemembered(document: StandingDocument, language: Language): string | null {
  const latest = latestNote(document);
  if (!latest) return null;
  const { source, asOf } = latest;
  const params = {
    file: describeSourceFile(source, language),
    fingerprint: describeFingerprint(source, language),
    date: formatDate(asOf),
  };
  return say(language, wordDeskTexts['source.remembered'], params);
}

/** Another workbook than the one at hand, or another state of it. */
export function describeSourceChange(
  sections: readonly ComparedSection[],
  language: Language,
): readonly string[] {
  return (['otherFile', 'changed'] as const).flatMap((kind) => {
    const own = sections.filter(({ source, copies }) => source === kind && copies > 0);
    if (own.length === 0) return [];
    const before = own.flatMap(({ note }) => (note ? [note.source] : []));
    const file = [...new Set(before.map((one) => describeSourceFile(one, language)))].join('; ');
    const params = { count: own.length, number: formatNumber(own.length), file };
    return [say(language, wordDeskTexts[`source.${kind}`], params)];
  });
}

/** "3 Abschnitte sind eingefügt. 2 Abschnitte sind aktualisiert." */
export function describeOutcomes(outcomes: readonly SectionOutcome[], language: Language): string {
  const parts = (['inserted', 'refreshed', 'removed', 'kept'] as const).flatMap((outcome) => {
    const count = outcomes.filter((one) => one.outcome === outcome).length;
    return count === 0
      ? []
      : [say(language, wordDeskTexts[`done.${outcome}`], { count, number: formatNumber(count) })];
  });
  return parts.length === 0 ? say(language, wordDeskTexts['done.nothing']) : parts.join(' ');
}
