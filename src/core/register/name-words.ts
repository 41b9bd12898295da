/** A name as the words that count: little words gone, abbreviations spelled out. */
import { foldGerman } from './fold-german';
import { littleWords, wordWeights } from './offer-vocabulary';

/** Folded long form as words by folded short form; no words where the short form does not count. */
export type ShortForms = ReadonlyMap<string, readonly string[]>;

/** "Ev.-luth. Kirchengemeinde Zeven e. V." gives evangelisch, lutherisch, kirchengemeinde, zeven. */
export function nameWords(name: string, forms: ShortForms): readonly string[] {
  const written = (SIGNS.test(name) ? withoutSigns(name) : name).split(/[^\p{L}\p{M}\p{N}-]+/u);
  const telling = written.flatMap((word) => readWord(word, forms)).filter((word) => !littleWords.has(word));
  // A name of little words only still is a name.
  return telling.length > 0 ? telling : written.flatMap((word) => readWord(word, new Map()));
}

/** What any of the spellings has that are taken out or joined. */
const SIGNS = /[.*:_/‐‑-]|Innen|eV/;

function withoutSigns(name: string): string {
  return withoutClubs(withoutGender(name))
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .replace(/(\p{L})\.?[‐‑-](?=\p{L})/gu, '$1-');
}

/** The same words in one line, in alphabetical order: equal for names that differ in order and spelling only. */
export function normaliseName(name: string, forms: ShortForms): string {
  return [...nameWords(name, forms)].sort().join(' ');
}

/**
 * Takes out "e.V." in its spellings. This is no abbreviation of the office's table,
 * because dots and capitals alone tell it from "Ev.", which is a church.
 */
function withoutClubs(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])([eE]\s?\.\s?[vV]\.?|eV)(?![\p{L}\p{N}])/gu, ' ');
}

/** "Teilnehmer*innen", "Helfer:in", "Lehrer/innen" and "DolmetscherInnen" lose what names both sexes. */
function withoutGender(name: string): string {
  return name.replace(/(?<=\p{L})(?:[*:_]in(?:nen)?|\/-?in(?:nen)?(?!\p{L})|(?<=\p{Ll})Innen)/gu, '');
}

/** A hyphenated word is one word, unless one of its parts is a known abbreviation, a level or a word that many titles share. */
function readWord(word: string, forms: ShortForms): readonly string[] {
  const parts = word
    .split('-')
    .map(foldGerman)
    .filter((part) => part !== '');
  const joined = parts.join('');
  const long = forms.get(joined);
  if (long) return long;
  if (parts.some((part) => forms.has(part) || /\d/.test(part) || wordWeights.has(part))) {
    return parts.flatMap((part) => forms.get(part) ?? [part]);
  }
  return joined === '' ? [] : [joined];
}
