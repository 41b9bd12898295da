/** The returns that count now: what later ones have replaced is told apart. */
import type { ReturnEntry } from '../../core/survey/count-returns';
import { overlap, type ReturnParts } from '../../core/survey/return-content';
import { returns } from '../../core/survey/return-tables';
import type { OfficeData } from '../../core/tables/office-data';
import { formatDate } from '../../core/values/german-notation';
import { issue, type Issue } from '../../core/values/issue';
import { parseIsoDay, type IsoDay } from '../../core/values/iso-date';

/** Several returns may count at once: one with the answers, another with the offers. */
const SEPARATOR = '; ';

export interface HeldReturns {
  /** In the order of the sheet. */
  readonly current: readonly ReturnEntry[];
  readonly superseded: readonly ReturnEntry[];
}

/** All returns, grouped once for a whole import. */
export function groupReturns(data: OfficeData): (survey: string, municipality: string) => HeldReturns {
  const groups = new Map<string, ReturnEntry[]>();
  const replaced = new Set<string>();
  for (const entry of data.rows(returns)) {
    const { survey, municipality, supersedes } = entry.values;
    for (const id of supersedes?.split(SEPARATOR) ?? []) replaced.add(id.trim());
    const key = `${survey ?? ''}\n${municipality ?? ''}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(entry);
  }
  return (survey, municipality) => {
    const all = groups.get(`${survey}\n${municipality}`) ?? [];
    return {
      current: all.filter(({ values }) => !replaced.has(values.id ?? '')),
      superseded: all.filter(({ values }) => replaced.has(values.id ?? '')),
    };
  };
}

/** The current returns that a new one with these parts replaces. */
export function replacedBy(held: HeldReturns, parts: ReturnParts): readonly ReturnEntry[] {
  return held.current.filter(({ values }) => overlap(partsOfHeld(values.parts), parts));
}

/** Ids of replaced returns, as the table keeps them; null for none. */
export function joinIds(replaced: readonly ReturnEntry[]): string | null {
  return replaced.length === 0 ? null : replaced.map(({ values }) => values.id ?? '').join(SEPARATOR);
}

/** A return typed in by hand says nothing of its parts: then it is taken for a whole one. */
function partsOfHeld(parts: string | null): ReturnParts {
  return parts === 'answers' || parts === 'offers' ? parts : 'both';
}

export interface NewReturn {
  readonly contentHash: string;
  readonly parts: ReturnParts;
  readonly received: IsoDay;
  /** ISO time. */
  readonly modified: string | undefined;
}

/** Why a file is older than what it would replace; undefined when it is not. */
export function findOlder(held: HeldReturns, found: NewReturn): Issue | undefined {
  const received = formatDate(found.received);
  const seen = held.superseded.find(({ values }) => values.contentHash === found.contentHash);
  if (seen) {
    const day = seen.values.receivedOn;
    return issue('return.superseded', { received: day === null ? '?' : formatDate(day) });
  }
  for (const { values } of replacedBy(held, found.parts)) {
    if (values.receivedOn !== null && found.received < values.receivedOn) {
      return issue('return.receivedEarlier', { received, held: formatDate(values.receivedOn) });
    }
    if (isEarlier(found.modified, values.modified)) {
      return issue('return.savedEarlier', {
        saved: showTime(found.modified),
        held: showTime(values.modified),
      });
    }
  }
  return undefined;
}

function isEarlier(time: string | undefined, other: string | null): boolean {
  return time !== undefined && other !== null && Date.parse(time) < Date.parse(other);
}

/** "04.05.2015, 10:12 Uhr Weltzeit"; the text itself when it is no time. */
function showTime(time: string | null | undefined): string {
  const [, day = '', clock = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(time ?? '') ?? [];
  const date = parseIsoDay(day);
  return date === undefined ? (time ?? '') : `${formatDate(date)}, ${clock} Uhr Weltzeit`;
}
