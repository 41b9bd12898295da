/** A survey as the pane shows it: who was asked, who has answered, who is still to. */
import { nameMunicipality } from '../../../core/office/name-municipality';
import {
  countReturnsOf,
  surveyAt,
  type Invited,
  type ReturnCount,
  type SurveyEntry,
} from '../../../core/survey/count-returns';
import { findUninvited } from '../../../core/survey/invite-municipalities';
import { findReminded } from '../../../core/survey/write-reminders';
import { returns } from '../../../core/survey/return-tables';
import { invitations, surveys } from '../../../core/survey/survey-tables';
import { placeOf } from '../../../core/tables/check-tables';
import type { OfficeData } from '../../../core/tables/office-data';
import { labelOf } from '../../../core/values/code-codecs';
import { formatDate } from '../../../core/values/german-notation';
import { issue, type Place } from '../../../core/values/issue';
import { daysBetween, type IsoDay } from '../../../core/values/iso-date';
import { fail, ok, type Result } from '../../../core/values/result';
import type { Door } from '../door';

export interface SurveyState {
  /** Id of the survey shown. */
  readonly id: string;
  readonly title: string;
  /** All surveys, the latest first. */
  readonly surveys: readonly { readonly id: string; readonly title: string }[];
  /** As dd.mm.yyyy; null where the table does not say. */
  readonly sentOn: string | null;
  readonly dueOn: string | null;
  readonly invited: number;
  readonly returned: number;
  /** Those that can be reminded: asked, without an answer, not excused. */
  readonly missing: number;
  readonly overdue: number;
  /** Whether the day to keep is near, or over, for any of those that are missing. */
  readonly isTimeToRemind: boolean;
  /** How many were invited and have no token: nobody has made a form for them. */
  readonly withoutForm: number;
  readonly towns: readonly InvitedTown[];
  /** Municipalities of the county that could be asked as well. */
  readonly uninvited: readonly { readonly key: string; readonly name: string }[];
  readonly returnedRows: Door;
  readonly missingRows: Door;
}

export type InvitationSign = 'waiting' | 'partial' | 'complete' | 'none';

export interface InvitedTown {
  /** Key of the municipality. */
  readonly key: string;
  readonly name: string;
  /** As the workbook's list calls it. */
  readonly state: string;
  readonly sign: InvitationSign;
  readonly contactRole: string | null;
  readonly dueOn: string | null;
  /** Whether another day than the survey's was agreed on. */
  readonly ownDue: boolean;
  readonly overdue: boolean;
  /** Whether it can be reminded. */
  readonly missing: boolean;
  readonly reminders: number;
  readonly lastReturn: { readonly on: string; readonly channel: string; readonly late: boolean } | null;
  /** Its invitation, and its returns. */
  readonly row: Door;
  readonly returnRows: Door;
  readonly at: Place;
}

/** The survey asked for; else the one sent last, or the latest there is. Fails with `survey.none`, `survey.unknown`. */
export function chooseSurvey(data: OfficeData, id: string | undefined, asOf: IsoDay): Result<SurveyEntry> {
  const at = { table: surveys.name };
  if (id !== undefined) {
    const found = data.find(surveys, id);
    return found ? ok(found) : fail(issue('survey.unknown', { id }, at));
  }
  const latest = surveyAt(data, asOf) ?? data.rows(surveys).at(-1);
  return latest ? ok(latest) : fail(issue('survey.none', {}, at));
}

/** Counted on the day looked from; a survey yet to be sent on the day of its sending. */
export function countOf(data: OfficeData, survey: SurveyEntry, asOf: IsoDay): ReturnCount {
  const { sentOn } = survey.values;
  return countReturnsOf(data, survey, sentOn !== null && sentOn > asOf ? sentOn : asOf);
}

/** So many days before its due date a return is worth a reminder. */
const REMIND_DAYS = 7;

export function describeSurvey(data: OfficeData, survey: SurveyEntry, asOf: IsoDay): SurveyState {
  const count = countOf(data, survey, asOf);
  const { id, title, sentOn, dueOn } = survey.values;
  const missing = findReminded(count.invited);
  const key = id ?? '';
  return {
    id: key,
    title: title ?? key,
    surveys: [...data.rows(surveys)]
      .sort((a, b) => (b.values.sentOn ?? '').localeCompare(a.values.sentOn ?? ''))
      .map(({ values }) => ({ id: values.id ?? '', title: values.title ?? values.id ?? '' })),
    sentOn: showDay(sentOn),
    dueOn: showDay(dueOn),
    invited: count.invited.length,
    returned: count.returned.length,
    missing: missing.length,
    overdue: missing.filter((one) => isOverdue(one, asOf)).length,
    isTimeToRemind: missing.some(({ dueOn }) => dueOn !== null && daysBetween(asOf, dueOn) <= REMIND_DAYS),
    withoutForm: missing.filter(({ invitation }) => invitation.values.token === null).length,
    towns: count.invited.map((one) => describeTown(data, survey, one, asOf)),
    uninvited: findUninvited(data, survey).map((one) => ({ key: one, name: nameMunicipality(data, one) })),
    returnedRows: { view: 'register', table: returns.name, search: { filters: { survey: [key] } } },
    missingRows: {
      view: 'register',
      table: invitations.name,
      search: { filters: { survey: [key], municipality: missing.map((one) => one.municipality) } },
    },
  };
}

function describeTown(data: OfficeData, survey: SurveyEntry, one: Invited, asOf: IsoDay): InvitedTown {
  const { municipality, invitation, dueOn, returns: received, late } = one;
  const { id, status, contactRole, reminders, dueOverride } = invitation.values;
  const last = received.at(-1)?.values;
  const filters = { survey: [survey.values.id ?? ''], municipality: [municipality] };
  return {
    key: municipality,
    name: nameMunicipality(data, municipality),
    state: status === null ? '–' : labelOf('Einladungsstatus', status, data.context),
    sign: signOf(status, received.length > 0),
    contactRole,
    dueOn: showDay(dueOn),
    ownDue: dueOverride !== null,
    overdue: isOverdue(one, asOf),
    missing: findReminded([one]).length > 0,
    reminders: reminders ?? 0,
    lastReturn: last
      ? {
          on: showDay(last.receivedOn) ?? '',
          channel: last.channel === null ? '' : labelOf('Eingangsweg', last.channel, data.context),
          late,
        }
      : null,
    row: { view: 'register', table: invitations.name, row: id ?? '' },
    returnRows: { view: 'register', table: returns.name, search: { filters } },
    at: placeOf(data, invitations, invitation, 'status'),
  };
}

/** By what is there first: a state that nobody has kept up does not make a return vanish. */
function signOf(status: string | null, returned: boolean): InvitationSign {
  if (status === 'complete' || status === 'verified') return 'complete';
  if (status === 'partial' || returned) return 'partial';
  return status === 'waived' || status === 'unanswered' ? 'none' : 'waiting';
}

function isOverdue(one: Invited, asOf: IsoDay): boolean {
  return findReminded([one]).length > 0 && one.dueOn !== null && one.dueOn < asOf;
}

function showDay(day: IsoDay | null): string | null {
  return day === null ? null : formatDate(day);
}
