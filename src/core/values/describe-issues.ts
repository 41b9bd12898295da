/**
 * Many findings of one kind: a sentence for all of them, and then each place with what differs there; where that is
 * several values, each says what it is. Where a kind has no sentence for all, its own one with "…" for what differs.
 */
import { groupTexts } from '../texts/group-texts';
import { issueEntry, type IssueCode } from '../texts/issue-texts';
import { partEntry } from '../texts/part-texts';
import { say } from '../texts/say';
import type { Language, TextEntry, Wording } from '../texts/text-entry';
import { describeIssue, describePlace, spokenParams } from './describe-issue';
import type { Issue, Place } from './issue';
import { shorten } from './shorten';

export interface DescribedIssues {
  readonly sentence: string;
  /** One per finding, in their order: "Zeile 7: zu prüfen seit 01.04.2015, zuletzt geprüft 01.10.2014". */
  readonly places: readonly string[];
}

const LEFT_OPEN = '…';
const placeParts = ['file', 'sheet', 'sheetRow', 'column'] as const;

/** `issues` have one code; at least one. */
export function describeIssues(
  issues: readonly [Issue, ...Issue[]],
  language: Language = 'de',
): DescribedIssues {
  const [first] = issues;
  const shared = (read: (one: Issue) => unknown): boolean => issues.every((one) => read(one) === read(first));
  const names = [...new Set(issues.flatMap(({ params }) => Object.keys(params)))];
  const open = names.filter((name) => !shared(({ params }) => params[name]));
  const common = placeParts.filter((part) => shared(({ at }) => at[part]));
  const at = pick(first.at, (part) => common.includes(part));
  const said = valueNames(first.code, language);
  const general = said.some((name) => open.includes(name)) ? groupTexts[first.code] : undefined;
  const told = general ? namesIn(general[language]) : said;
  const spoken = said.filter((name) => open.includes(name) || !told.includes(name));
  const sentence = general
    ? sayGenerally(general, { ...first, at }, open, language)
    : describeIssue(
        {
          ...first,
          at,
          params: { ...first.params, ...Object.fromEntries(open.map((name) => [name, LEFT_OPEN])) },
        },
        language,
      );
  const places = issues.map((one) => {
    const place = describePlace(
      pick(one.at, (part) => !common.includes(part)),
      language,
    );
    return [place, valuesOf(one, spoken, language)].filter((part) => part !== '').join(': ');
  });
  return { sentence, places };
}

/** The sentence for all, with those values filled in that are the same in all. */
function sayGenerally(general: TextEntry, one: Issue, open: readonly string[], language: Language): string {
  const params = Object.entries(spokenParams(one, language)).filter(([name]) => !open.includes(name));
  const sentence = say(language, general, Object.fromEntries(params));
  const place = describePlace(one.at, language);
  return place === '' ? sentence : `${place}: ${sentence}`;
}

/** A single value speaks for itself; of several, one could not tell which is which. The column is named by the place. */
function valuesOf(one: Issue, spoken: readonly string[], language: Language): string {
  const params = spokenParams(one, language);
  const [first, ...others] = spoken.filter((name) => params[name] !== one.at.column);
  const names = first === undefined ? [] : [first, ...others];
  if (first === undefined) return '';
  if (others.length === 0) return shorten(String(params[first] ?? '–'));
  const labelled = names.flatMap((name) => {
    const value = params[name];
    if (value === undefined) return [];
    const entry = partEntry(one.code, name);
    const shown = shorten(String(value));
    return [entry ? say(language, entry, { value: shown }) : shown];
  });
  return labelled.join(', ');
}

/** The values that the sentence of a finding says, in its order. */
export function valueNames(code: IssueCode, language: Language): readonly string[] {
  return namesIn(issueEntry(code)[language]);
}

function namesIn(wording: Wording): readonly string[] {
  const text = typeof wording === 'string' ? wording : wording.other;
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))];
}

function pick(at: Place, isWanted: (part: (typeof placeParts)[number]) => boolean): Place {
  return Object.fromEntries(placeParts.filter(isWanted).map((part) => [part, at[part]]));
}
