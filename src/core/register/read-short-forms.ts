/** The office's abbreviations, ready to be looked up word by word. */
import type { TextParams } from '../texts/say';
import { placeOf } from '../tables/check-tables';
import type { OfficeData } from '../tables/office-data';
import { issue, type Issue } from '../values/issue';
import { abbreviations } from './abbreviations';
import { nameWords, type ShortForms } from './name-words';
import { spellOut } from './spell-out';

export interface ReadShortForms {
  readonly forms: ShortForms;
  /** One per row that is not used, at its column. */
  readonly issues: readonly Issue[];
  /** Rows that are not used, those included whose own cells say why. */
  readonly skipped: number;
}

const cache = new WeakMap<OfficeData, ReadShortForms>();

/** Read once per reading of the workbook; none when the table is missing. */
export function readShortForms(data: OfficeData): ReadShortForms {
  const known = cache.get(data) ?? read(data);
  cache.set(data, known);
  return known;
}

const none: ShortForms = new Map();

type AbbreviationEntry = ReturnType<typeof rowsOf>[number];

const rowsOf = (data: OfficeData) => data.rows(abbreviations);

/** More words than the longest name of an office has. */
const MOST_WORDS = 30;

type Finding = 'severalWords' | 'noWord' | 'doubled' | 'meaningless' | 'circular' | 'tooLong';

const ofMeaning: ReadonlySet<Finding> = new Set(['meaningless', 'circular', 'tooLong']);

function read(data: OfficeData): ReadShortForms {
  const entries = new Map<string, AbbreviationEntry>();
  const meanings = new Map<string, readonly string[]>();
  const issues: Issue[] = [];
  let unread = 0;
  const skip = (finding: Finding, entry: AbbreviationEntry | undefined, more: TextParams = {}): void => {
    if (!entry) return;
    const params = { short: entry.values.short ?? '', ...more };
    const at = placeOf(data, abbreviations, entry, ofMeaning.has(finding) ? 'long' : 'short');
    issues.push(issue(`abbreviation.${finding}`, params, at));
  };
  const use = (word: string, entry: AbbreviationEntry, words: readonly string[]): void => {
    entries.set(word, entry);
    meanings.set(word, words);
  };
  for (const entry of rowsOf(data)) {
    const { short, long, ignored } = entry.values;
    // The columns' own checks say what is missing or cannot be read.
    if (short === null || entry.unread.size > 0) {
      unread += 1;
      continue;
    }
    const [word, more] = nameWords(short, none);
    const other = word === undefined ? undefined : entries.get(word);
    if (word === undefined) skip('noWord', entry);
    else if (more !== undefined) skip('severalWords', entry);
    else if (other) skip('doubled', entry, { row: other.sheetRow });
    else if (ignored === true) use(word, entry, []);
    else if (long === null) skip('meaningless', entry);
    else use(word, entry, nameWords(long, none));
  }
  const { forms, circular, tooLong } = spellOut(meanings, MOST_WORDS);
  for (const [word, next] of circular) {
    skip('circular', entries.get(word), { row: entries.get(next)?.sheetRow ?? 0 });
  }
  for (const word of tooLong) skip('tooLong', entries.get(word), { most: MOST_WORDS });
  return { forms, issues, skipped: issues.length + unread };
}
