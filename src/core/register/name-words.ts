/** A name as the words that count: legal forms and little words gone, abbreviations spelled out. */
import { foldGerman } from './fold-german';
import { abbreviations, fillers } from './offer-vocabulary';

/** "Ev.-luth. Kirchengemeinde Zeven e. V." gives evangelisch, lutherisch, kirchengemeinde, zeven. */
export function nameWords(name: string): readonly string[] {
  const words = withoutClubs(name)
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .replace(/(\p{L})[‐‑](?=\p{L})/gu, '$1-')
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .flatMap(readWord);
  const telling = words.filter((word) => !fillers.has(word));
  // A name of little words only still is a name.
  return telling.length > 0 ? telling : words;
}

/** The same words in one line, in alphabetical order: equal for names that differ in order and spelling only. */
export function normaliseName(name: string): string {
  return [...nameWords(name)].sort().join(' ');
}

/** Takes out "e.V." in its spellings; "Ev." before a name is a church. */
function withoutClubs(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])([eE]\s?\.\s?[vV]\.?|eV)(?![\p{L}\p{N}])/gu, ' ');
}

/** A hyphenated word is one word, unless one of its parts is a known abbreviation or a level. */
function readWord(word: string): readonly string[] {
  const parts = word
    .split('-')
    .map(foldGerman)
    .filter((part) => part !== '');
  const joined = parts.join('');
  const long = abbreviations.get(joined);
  if (long) return long;
  if (parts.some((part) => abbreviations.has(part) || /\d/.test(part))) {
    return parts.flatMap((part) => abbreviations.get(part) ?? [part]);
  }
  return joined === '' ? [] : [joined];
}
