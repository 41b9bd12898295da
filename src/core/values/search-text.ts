/** What a person types to find a row, and what is looked through: case, accents, umlauts and ß do not matter. */
import { foldText } from './fold-text';

/**
 * One text to look through, of both spellings: "Bremervörde" is found by "bremervorde" and by "bremervoerde". Letter by
 * letter, so that every part of a text is found that somebody may type.
 */
export function searchText(shown: string): string {
  const folded = foldText(shown);
  const plain = withoutMarks(folded);
  if (plain === folded) return plain;
  const spelled = withoutMarks(folded.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`));
  return spelled === plain ? plain : `${plain} ${spelled}`;
}

/** The words to look for, each of them anywhere in the text; none when nothing was typed. */
export function searchWords(typed: string): readonly string[] {
  return withoutMarks(foldText(typed))
    .split(/\s+/)
    .filter((word) => word !== '');
}

const PLAIN = /^[ -~]*$/;

function withoutMarks(folded: string): string {
  if (PLAIN.test(folded)) return folded;
  // A sigma ends a word in another form; the dotless i is what some keyboards have.
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/ı/g, 'i');
}
