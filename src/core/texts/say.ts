/** Turns an entry and its parameters into the sentence: number form first, then the placeholders. */
import Mustache from 'mustache';
import type { Language, TextEntry, Wording } from './text-entry';

export type TextParams = Readonly<Record<string, string | number>>;

/** "1.250", in both languages: the tables beside the sentence are German. */
const counts = new Intl.NumberFormat('de-DE');
const plurals = { de: new Intl.PluralRules('de'), en: new Intl.PluralRules('en') };

/**
 * The sentence in that language; `params.count` chooses the number form where the entry has two, and is said with its
 * thousands in groups.
 */
export function say(language: Language, entry: TextEntry, params: TextParams = {}): string {
  const wording = chooseForm(language, entry[language], params['count']);
  const { count } = params;
  const shown = typeof count === 'number' ? { ...params, count: counts.format(count) } : params;
  return Mustache.render(wording, shown, undefined, { escape: String });
}

/** The same in every language: for what is said later, perhaps in another one. */
export function sayInAll(entry: TextEntry, params: TextParams = {}): Readonly<Record<Language, string>> {
  return { de: say('de', entry, params), en: say('en', entry, params) };
}

function chooseForm(language: Language, wording: Wording, count: string | number | undefined): string {
  if (typeof wording === 'string') return wording;
  return plurals[language].select(Number(count)) === 'one' ? wording.one : wording.other;
}
