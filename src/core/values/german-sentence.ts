/** Numbers and sentences as German running text has them: words up to twelve, a capital first, a full stop last. */
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

/** The text with a full stop where it has none; empty text stays empty. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const sentence = /[.!?…:]["“”«»)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return sentence.charAt(0).toLocaleUpperCase('de') + sentence.slice(1);
}
