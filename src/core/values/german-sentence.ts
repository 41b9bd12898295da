/** Numbers and lists as German running text has them: words up to twelve, "A, B und C". */
import { formatNumber } from './german-notation';

const words = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** "zwei", "zwölf", "13"; a count of one is worded by the text block itself ("eine Kommune"). */
export function countInWords(count: number): string {
  return words[count] ?? formatNumber(count);
}

/** "A", "A und B", "A, B und C"; empty for no names. */
export function enumerate(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} und ${last}`;
}

/** The text with a full stop where it has none; empty text stays empty. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const sentence = /[.!?…:]["“”«»)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return sentence.charAt(0).toLocaleUpperCase('de') + sentence.slice(1);
}
