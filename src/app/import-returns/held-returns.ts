/** The returns that count now: what later ones have replaced is told apart. */
import type { ReturnEntry } from '../../core/survey/count-returns';
import { overlap, type ReturnParts } from '../../core/survey/return-content';
import { returns } from '../../core/survey/return-tables';
import type { OfficeData } from '../../core/tables/office-data';
import { formatDate } from '../../core/values/german-notation';
import { groupBy } from '../../core/values/group-by';
import { issue, type Issue } from '../../core/values/issue';
import type { IsoDay } from '../../core/values/iso-date';
import { sayOfficeMoment } from '../../core/values/moment';

/** Several returns may count at once: one with the answers, another with the offers. */
const SEPARATOR = '; ';

export interface HeldReturns {
  /** In the order of the sheet. */
  readonly current: readonly ReturnEntry[];
  readonly superseded: readonly ReturnEntry[];
}

/** All returns, grouped once for a whole import. */
export function groupReturns(data: OfficeData): (survey: string, municipality: string) => HeldReturns {
  const entries = data.rows(returns);
  const groups = groupBy(entries, ({ values }) => `${values.survey ?? ''}\n${values.municipality ?? ''}`);
  const replaced = new Set(
    entries.flatMap(({ values }) => values.supersedes?.split(SEPARATOR).map((id) => id.trim()) ?? []),
  );
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
  /** Whether a person named the day of receipt; otherwise it is merely the day of the import. */
  readonly receivedNamed: boolean;
  /** ISO time. */
  readonly modified: string | undefined;
}

/**
 * Why a file is older than what it would replace; undefined when it is not. Content
 * that was replaced counts again when a person says that it came in after what replaced it.
 */
export function findOlder(held: HeldReturns, found: NewReturn): Issue | undefined {
  const replaced = replacedBy(held, found.parts);
  const seen = held.superseded.find(({ values }) => values.contentHash === found.contentHash);
  if (seen) {
    const latest = latestDay(replaced);
    if (found.receivedNamed && latest !== undefined && found.received > latest) return undefined;
    return issue('return.superseded', {
      received: showDay(seen.values.receivedOn),
      held: showDay(latest ?? seen.values.receivedOn),
    });
  }
  for (const { values } of replaced) {
    if (values.receivedOn !== null && found.received < values.receivedOn) {
      const params = { received: formatDate(found.received), held: formatDate(values.receivedOn) };
      return issue('return.receivedEarlier', params);
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

function latestDay(entries: readonly ReturnEntry[]): IsoDay | undefined {
  return entries
    .flatMap(({ values }) => values.receivedOn ?? [])
    .reduce<IsoDay | undefined>((last, one) => (last !== undefined && last > one ? last : one), undefined);
}

function showDay(day: IsoDay | null): string {
  return day === null ? '?' : formatDate(day);
}

function isEarlier(time: string | undefined, other: string | null): boolean {
  return time !== undefined && other !== null && Date.parse(time) < Date.parse(other);
}

/** "04.05.2015, 12:12 Uhr"; the text itself when it is no time. */
function showTime(time: string | null | undefined): string {
  const shown = sayOfficeMoment(time ?? '');
  return shown === (time ?? '') ? shown : `${shown} Uhr`;
}
