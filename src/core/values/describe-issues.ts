/**
 * Many findings of one kind: the sentence once, with what is the same for all filled in and "…" for the rest,
 * and then each place with what the rest is there; where that is several values, each says what it is.
 */
import { issueEntry, type IssueCode } from '../texts/issue-texts';
import { partEntry } from '../texts/part-texts';
import { say } from '../texts/say';
import type { Language, Wording } from '../texts/text-entry';
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
  const spoken = valueNames(first.code, language).filter((name) => open.includes(name));
  const sentence = describeIssue(
    {
      ...first,
      at: pick(first.at, (part) => common.includes(part)),
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

/** A single value stands for the "…" of the sentence; of several, one could not tell which is which. */
function valuesOf(one: Issue, names: readonly string[], language: Language): string {
  const params = spokenParams(one, language);
  const [first, ...others] = names;
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
  const wording: Wording = issueEntry(code)[language];
  const text = typeof wording === 'string' ? wording : wording.other;
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))];
}

function pick(at: Place, isWanted: (part: (typeof placeParts)[number]) => boolean): Place {
  return Object.fromEntries(placeParts.filter(isWanted).map((part) => [part, at[part]]));
}
