/** The office's abbreviations, ready to be looked up word by word. */
import { placeOf } from '../tables/check-tables';
import type { OfficeData } from '../tables/office-data';
import { issue, type Issue } from '../values/issue';
import { abbreviations } from './abbreviations';
import { nameWords, type ShortForms } from './name-words';

export interface ReadShortForms {
  readonly forms: ShortForms;
  /** One per row that is not used, at its column. */
  readonly issues: readonly Issue[];
}

const cache = new WeakMap<OfficeData, ReadShortForms>();

/** Read once per reading of the workbook; none when the table is missing. */
export function readShortForms(data: OfficeData): ReadShortForms {
  const known = cache.get(data) ?? read(data);
  cache.set(data, known);
  return known;
}

const none: ShortForms = new Map();

interface ShortForm {
  readonly words: readonly string[];
  readonly entry: ReturnType<typeof rowsOf>[number];
}

const rowsOf = (data: OfficeData) => data.rows(abbreviations);

function read(data: OfficeData): ReadShortForms {
  const written = new Map<string, ShortForm>();
  const issues: Issue[] = [];
  const skip = (
    code: 'severalWords' | 'doubled' | 'meaningless' | 'circular',
    entry: ShortForm['entry'],
    row?: number,
  ): void => {
    const column = code === 'meaningless' || code === 'circular' ? 'long' : 'short';
    const params = { short: entry.values.short ?? '', ...(row === undefined ? {} : { row }) };
    issues.push(issue(`abbreviation.${code}`, params, placeOf(data, abbreviations, entry, column)));
  };
  for (const entry of rowsOf(data)) {
    const { short, long, ignored } = entry.values;
    // The columns' own checks say what is missing or cannot be read.
    if (short === null || entry.unread.size > 0) continue;
    const [word, more] = nameWords(short, none);
    const other = word === undefined ? undefined : written.get(word);
    if (word === undefined || more !== undefined) skip('severalWords', entry);
    else if (other) skip('doubled', entry, other.entry.sheetRow);
    else if (ignored === true) written.set(word, { words: [], entry });
    else if (long === null) skip('meaningless', entry);
    else written.set(word, { words: nameWords(long, none), entry });
  }
  const forms = new Map<string, readonly string[]>();
  for (const [word, { entry }] of written) {
    const words = spellOut(word, written, []);
    if (words) forms.set(word, words);
    else skip('circular', entry);
  }
  return { forms, issues };
}

/** Abbreviations within a meaning are spelled out as well; undefined when a word leads back to itself. */
function spellOut(
  word: string,
  written: ReadonlyMap<string, ShortForm>,
  path: readonly string[],
): readonly string[] | undefined {
  if (path.includes(word)) return undefined;
  const found = written.get(word);
  if (!found) return [word];
  const parts = found.words.map((one) => spellOut(one, written, [...path, word]));
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
