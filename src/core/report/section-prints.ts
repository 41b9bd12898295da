/** Fingerprints by which a section is known again: of what was to be written, and of the text that stands there. */
import type { Block } from '../blocks/block';
import { digest } from '../values/digest';

/** Long enough that two texts of one document never have the same by chance. */
const LENGTH = 16;

export function printOfBlocks(blocks: readonly Block[]): string {
  return digest(JSON.stringify(blocks)).slice(0, LENGTH);
}

/**
 * Of a text as a document gives it. Ends of paragraphs, lines and cells count as one end however many and of which
 * kind they are, for programs differ in them; a person who adds an empty paragraph has not edited the text.
 */
export function printOfText(text: string): string {
  return digest(foldEnds(text)).slice(0, LENGTH);
}

// eslint-disable-next-line no-control-regex -- BEL ends a cell in Word
const ends = /[\t\n\v\f\r\u0007\u2028\u2029]+/g;

function foldEnds(text: string): string {
  return text.replace(ends, '\n').replace(/^\n|\n$/g, '');
}

/** The lines of a text, without empty ones. */
export function linesOf(text: string): readonly string[] {
  return foldEnds(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Whether nothing stands there, or only the mark that stands for a section. */
export function isBlankText(text: string): boolean {
  return /^(\{\{mut:[^{}]*\}\})?$/i.test(bare(text));
}

/** Fingerprints of a text that grows piece by piece: of nothing, of the first, of the first two, and so on. */
export function printsOfSteps(pieces: readonly string[]): readonly string[] {
  let text = '';
  const prints = pieces.map((piece) => {
    text += bare(piece);
    return stepPrint(text);
  });
  return [...new Set([stepPrint(''), ...prints])];
}

/** Whether a text is one of the steps; spaces and ends do not count, for they are not all there yet. */
export function isStep(text: string, steps: readonly string[]): boolean {
  return steps.includes(stepPrint(bare(text)));
}

function bare(text: string): string {
  // eslint-disable-next-line no-control-regex -- BEL ends a cell in Word
  return text.replace(/[\s\u0007]+/g, '');
}

function stepPrint(text: string): string {
  return digest(text).slice(0, LENGTH / 2);
}
