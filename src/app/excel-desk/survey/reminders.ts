/** Reminding: the mails, and what noting them in the workbook changes. */
import { nameMunicipality } from '../../../core/office/name-municipality';
import type { Invited, SurveyEntry } from '../../../core/survey/count-returns';
import { findReminded, noteReminded, writeReminders } from '../../../core/survey/write-reminders';
import type { OfficeData } from '../../../core/tables/office-data';
import type { RowUpdate } from '../../../core/tables/row-change';
import { labelOf } from '../../../core/values/code-codecs';
import type { Issue } from '../../../core/values/issue';
import type { IsoDay } from '../../../core/values/iso-date';
import type { Done } from '../../desk/done';
import { countOf } from './survey-state';

export interface ReminderPlan {
  readonly mails: readonly ReminderMail[];
  /** What noting the reminders changes, row by row. */
  readonly changes: readonly ReminderChange[];
}

export interface ReminderMail {
  /** Municipalities with the function the invitation names. */
  readonly to: readonly { readonly name: string; readonly contactRole: string | null }[];
  readonly overdue: boolean;
  readonly subject: string;
  readonly body: string;
}

export interface ReminderChange {
  /** Key of the municipality. */
  readonly key: string;
  readonly name: string;
  readonly reminders: { readonly before: number; readonly after: number };
  /** As the list calls them; the same where the state stays. */
  readonly state: { readonly before: string; readonly after: string };
}

/** Whom to note a reminder at, by the key of the municipality, and how many were noted when that was shown. */
export type ToNote = Pick<ReminderChange, 'key'> & {
  readonly reminders: Pick<ReminderChange['reminders'], 'before'>;
};

export interface RemindersNoted extends Done {
  /** Names of those that have answered, or been excused, since the preview. */
  readonly skipped: readonly string[];
}

interface ReminderCells {
  readonly reminders: number | null;
  readonly status: string | null;
}

export function planReminders(
  data: OfficeData,
  survey: SurveyEntry,
  only: string | undefined,
  asOf: IsoDay,
): { readonly plan: ReminderPlan; readonly issues: readonly Issue[] } {
  const to = findReminded(countOf(data, survey, asOf).invited).filter(
    ({ municipality }) => only === undefined || municipality === only,
  );
  const { reminders, issues } = writeReminders(data, survey, to, asOf);
  return {
    plan: {
      mails: reminders.map((mail) => ({
        to: mail.to.map(({ municipality, invitation }) => ({
          name: nameMunicipality(data, municipality),
          contactRole: invitation.values.contactRole,
        })),
        overdue: mail.overdue,
        subject: mail.subject,
        body: mail.body,
      })),
      changes: to.map((one) => describeChange(data, one)),
    },
    issues,
  };
}

function describeChange(data: OfficeData, one: Invited): ReminderChange {
  const { before, after } = cellsOf(one);
  const label = (status: string | null): string =>
    status === null ? '–' : labelOf('Einladungsstatus', status, data.context);
  return {
    key: one.municipality,
    name: nameMunicipality(data, one.municipality),
    reminders: { before: before.reminders ?? 0, after: after.reminders ?? 0 },
    state: { before: label(before.status), after: label(after.status) },
  };
}

function cellsOf(one: Invited): { readonly before: ReminderCells; readonly after: ReminderCells } {
  const { reminders, status } = one.invitation.values;
  const before = { reminders, status };
  return { before, after: { ...before, ...(noteReminded(one).values as Partial<ReminderCells>) } };
}

/**
 * What to write for those of the wanted that can still be reminded. Where one reminder more is noted already than was
 * shown, an earlier try has broken off after it was written: it is not counted twice.
 */
export function planNoting(
  data: OfficeData,
  survey: SurveyEntry,
  wanted: readonly ToNote[],
  asOf: IsoDay,
): {
  readonly changes: readonly RowUpdate[];
  /** At how many it is noted then, or was already. */
  readonly count: number;
  readonly skipped: readonly string[];
} {
  const open = findReminded(countOf(data, survey, asOf).invited);
  const before = new Map(wanted.map(({ key, reminders }) => [key, reminders.before]));
  const chosen = open.filter(({ municipality }) => before.has(municipality));
  const skipped = wanted.filter(({ key }) => !chosen.some(({ municipality }) => municipality === key));
  const isNoted = ({ municipality, invitation }: Invited): boolean =>
    invitation.values.reminders === (before.get(municipality) ?? 0) + 1;
  return {
    changes: chosen.filter((one) => !isNoted(one)).map(noteReminded),
    count: chosen.length,
    skipped: skipped.map(({ key }) => nameMunicipality(data, key)),
  };
}
