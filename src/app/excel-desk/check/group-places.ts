/** Places grouped by what is wrong, narrowed by weight and table: the heaviest and largest first. */
import { allTables } from '../../../core/catalog';
import { findingTitles } from '../../../core/texts/panes/finding-titles';
import { fixTexts } from '../../../core/texts/panes/fix-texts';
import { say } from '../../../core/texts/say';
import type { Language, Severity, TextEntry } from '../../../core/texts/text-entry';
import { describeIssues } from '../../../core/values/describe-issues';
import { groupBy } from '../../../core/values/group-by';
import type { CheckedPlace, GroupKey } from './find-places';

export interface CheckFilter {
  /** All where left out. */
  readonly severities?: readonly Severity[];
  /** Name of a table definition. */
  readonly table?: string;
}

export interface FindingGroup {
  readonly key: GroupKey;
  readonly title: string;
  /** Null for cells that are no findings and could be kept more uniformly. */
  readonly severity: Severity | null;
  readonly count: number;
  /** How many of its places can be put right without asking. */
  readonly fixable: number;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function weightOf({ severity }: FindingGroup): number {
  return severity === null ? 3 : weights[severity];
}

export function narrowPlaces(
  places: readonly CheckedPlace[],
  { severities, table }: CheckFilter,
): readonly CheckedPlace[] {
  return places.filter(
    (place) => isOf(place, severities) && (table === undefined || place.at.table === table),
  );
}

/** What has no weight is shown as long as no weight is chosen. */
function isOf({ severity }: CheckedPlace, chosen: CheckFilter['severities']): boolean {
  return chosen === undefined || (severity !== null && chosen.includes(severity));
}

export function groupPlaces(places: readonly CheckedPlace[], language: Language): readonly FindingGroup[] {
  return [...groupBy(places, ({ group }) => group)]
    .map(([key, members]): FindingGroup => {
      const severity = members[0]?.severity ?? null;
      const fixable = members.filter(({ fix }) => fix !== undefined).length;
      return { key, title: titleOf(key, members, language), severity, count: members.length, fixable };
    })
    .sort((a, b) => weightOf(a) - weightOf(b) || b.count - a.count);
}

function titleOf(key: GroupKey, places: readonly CheckedPlace[], language: Language): string {
  const kind = fixKindOf(key);
  if (kind !== undefined) return say(language, fixTexts[kind].title);
  const titles: Readonly<Record<string, TextEntry>> = findingTitles;
  const entry = titles[key];
  if (entry) return say(language, entry);
  // A finding that no heading is known for says what it is itself.
  const [first] = places.flatMap(({ issue }) => issue ?? []);
  return first ? describeIssues([first], language).sentence : key;
}

export function fixKindOf(key: GroupKey): keyof typeof fixTexts | undefined {
  const kind = key.startsWith('fix.') ? key.slice(4) : '';
  return Object.hasOwn(fixTexts, kind) ? (kind as keyof typeof fixTexts) : undefined;
}

export interface CheckedTable {
  readonly name: string;
  readonly title: string;
  /** Findings. */
  readonly count: number;
}

/** Tables with something to show, in the order of their sheets. */
export function countTables(places: readonly CheckedPlace[]): readonly CheckedTable[] {
  const counts = new Map<string, number>();
  for (const { at, severity } of places) {
    const name = at.table ?? '';
    counts.set(name, (counts.get(name) ?? 0) + (severity === null ? 0 : 1));
  }
  return allTables.flatMap(({ name, title }) => {
    const count = counts.get(name);
    return count === undefined ? [] : [{ name, title, count }];
  });
}
