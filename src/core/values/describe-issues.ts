/**
 * Many findings of one kind: the sentence once, with what is the same for all filled in and "…" for the rest,
 * and then each place with what the rest is there.
 */
import { issueEntry } from '../texts/issue-texts';
import type { Language, Wording } from '../texts/text-entry';
import { describeIssue, describePlace, spokenParams } from './describe-issue';
import type { Issue, Place } from './issue';

export interface DescribedIssues {
  readonly sentence: string;
  /** One per finding, in their order: "Zeile 7: 01.04.2015 · 01.10.2014". */
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
  const spoken = spokenNames(first, language).filter((name) => open.includes(name));
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
    const params = spokenParams(one, language);
    const values = spoken.map((name) => shorten(String(params[name] ?? '–'))).join(' · ');
    return [place, values].filter((part) => part !== '').join(': ');
  });
  return { sentence, places };
}

function pick(at: Place, isWanted: (part: (typeof placeParts)[number]) => boolean): Place {
  return Object.fromEntries(placeParts.filter(isWanted).map((part) => [part, at[part]]));
}

/** Names of the parameters in the order in which the sentence says them. */
function spokenNames({ code }: Issue, language: Language): readonly string[] {
  const wording: Wording = issueEntry(code)[language];
  const text = typeof wording === 'string' ? wording : wording.other;
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))];
}

const LONGEST_VALUE = 80;

function shorten(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1).trimEnd()}…`;
}
