/** Word's search inside paragraphs, as far as the API's options go that are modelled. */
import { HostError, HostObject } from '../host-object';
import { makeRun } from './make-content';
import { readProperties } from './properties';
import { runsIn, textOfRun } from './tree-walk';
import type { XmlElement } from './xml-element';

/** The options as the client sends them: an object of the host whose properties are set before the search. */
export class HostSearchOptions extends HostObject {
  readonly hostType = 'SearchOptions';
  readonly scalars = [];
  matchCase = false;
  matchPrefix = false;
  matchSuffix = false;
  matchWildcards = false;
  matchWholeWord = false;

  set ignorePunct(value: boolean) {
    refuse('ignorePunct', value);
  }

  set ignoreSpace(value: boolean) {
    refuse('ignoreSpace', value);
  }
}

export function asSearchOptions(given: unknown): HostSearchOptions {
  if (given === undefined || given === null) return new HostSearchOptions();
  if (given instanceof HostSearchOptions) return given;
  throw new HostError('InvalidArgument');
}

/** Longest text the real search takes. */
const LONGEST = 255;

/** The runs of each hit, cut so that they hold the hit alone; a hit never reaches over the end of a paragraph. */
export function searchIn(
  paragraphs: readonly XmlElement[],
  text: unknown,
  options: HostSearchOptions,
): readonly (readonly XmlElement[])[] {
  if (typeof text !== 'string') throw new HostError('InvalidArgument');
  if (text === '' || text.length > LONGEST) throw new HostError('SearchStringInvalidOrTooLong');
  if (text.includes('^')) throw new Error(`Emulated Word: special characters are not searched: ${text}`);
  const pattern = patternFor(text, options);
  return paragraphs.flatMap((paragraph) => {
    const whole = runsIn(paragraph.elements).map(textOfRun).join('');
    const hits = [...whole.matchAll(pattern)].filter(([hit]) => hit !== '');
    return hits.map((hit) => cutOut(paragraph, hit.index, hit.index + hit[0].length));
  });
}

function patternFor(text: string, options: HostSearchOptions): RegExp {
  const source = options.matchWildcards ? wildcards(text) : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = options.matchWholeWord || options.matchPrefix ? '(?<![\\p{L}\\p{N}_])' : '';
  const after = options.matchWholeWord || options.matchSuffix ? '(?![\\p{L}\\p{N}_])' : '';
  return new RegExp(`${before}${source}${after}`, options.matchCase || options.matchWildcards ? 'gu' : 'giu');
}

/** Word's wildcards: `?` one character, `*` as few as possible, `@` once or more, `{n,m}`, `[…]`, `[!…]`, `<` and `>` ends of words, `\` takes the next as it is. */
function wildcards(text: string): string {
  const pieces = text.match(/\\[^]|\[[^\]]*\]|\{\d+(?:,\d*)?\}|[^]/gu) ?? [];
  return pieces
    .map((piece) => {
      if (piece.length > 1 && piece.startsWith('\\')) return escaped(piece.slice(1));
      if (piece.length > 1 && piece.startsWith('[')) return piece.replace('[!', '[^');
      if (piece.length > 1 && piece.startsWith('{')) return piece;
      const meanings: Readonly<Record<string, string>> = {
        '?': '.',
        '*': '.*?',
        '@': '+',
        '<': '\\b',
        '>': '\\b',
      };
      if ('{}[]()'.includes(piece)) throw new HostError('SearchStringInvalidOrTooLong');
      return meanings[piece] ?? escaped(piece);
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The runs that hold the text from `start` to `end`; runs that hold more are divided. */
export function cutOut(paragraph: XmlElement, start: number, end: number): readonly XmlElement[] {
  divideAt(paragraph, start);
  divideAt(paragraph, end);
  const found: XmlElement[] = [];
  let at = 0;
  for (const run of runsIn(paragraph.elements)) {
    const length = textOfRun(run).length;
    if (at >= start && at + length <= end && length > 0) found.push(run);
    at += length;
  }
  return found;
}

/** What stands before the place moves into a run of its own, so that the run that is known keeps its end. */
function divideAt(paragraph: XmlElement, place: number): void {
  let at = 0;
  for (const run of runsIn(paragraph.elements)) {
    const text = textOfRun(run);
    if (place > at && place < at + text.length) {
      const simple = run.elements.every((one) => ['w:rPr', 'w:t', 'w:tab', 'w:br'].includes(one.name));
      if (!simple || text.includes('\f')) throw new Error('Emulated Word: this run is not divided');
      const head = makeRun(text.slice(0, place - at), readProperties(run));
      run.parent?.insert([head], run);
      const tail = makeRun(text.slice(place - at));
      for (const child of run.elements) if (child.name !== 'w:rPr') child.remove();
      run.insert([...tail.children]);
      return;
    }
    at += text.length;
  }
}

function refuse(name: string, value: boolean): void {
  if (value) throw new Error(`Emulated Word: searching with ${name} is not modelled`);
}
