/**
 * Who was asked, who answered, who is missing, at an as-of date. Status and paper
 * both count here, so that they cannot differ.
 */
import { municipalities } from '../office/places';
import type { Entry, OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import type { IsoDay } from '../values/iso-date';
import { returns } from './return-tables';
import { invitations, surveys } from './survey-tables';

export type SurveyEntry = Entry<RowOf<typeof surveys.columns>>;
export type InvitationEntry = Entry<RowOf<typeof invitations.columns>>;
export type ReturnEntry = Entry<RowOf<typeof returns.columns>>;

/** One municipality that was asked. */
export interface Invited {
  /** Key of the municipality. */
  readonly municipality: string;
  readonly invitation: InvitationEntry;
  readonly dueOn: IsoDay | null;
  /** Its returns up to the as-of date, oldest first; none when it is missing. */
  readonly returns: readonly ReturnEntry[];
  /** Whether its first return came after it was due. */
  readonly late: boolean;
}

export interface ReturnCount {
  readonly survey: SurveyEntry;
  /** In the order of the table of municipalities. */
  readonly invited: readonly Invited[];
  readonly returned: readonly Invited[];
  readonly missing: readonly Invited[];
  readonly late: readonly Invited[];
}

/** The survey last sent on or before the day; undefined when none was. */
export function surveyAt(data: OfficeData, asOf: IsoDay): SurveyEntry | undefined {
  const sent = data.rows(surveys).filter(({ values }) => values.sentOn !== null && values.sentOn <= asOf);
  return sent.reduce<SurveyEntry | undefined>(
    (last, one) => (last && (last.values.sentOn ?? '') > (one.values.sentOn ?? '') ? last : one),
    undefined,
  );
}

/** Counts for the survey last sent on or before the day; undefined when none was. */
export function countReturns(data: OfficeData, asOf: IsoDay): ReturnCount | undefined {
  const survey = surveyAt(data, asOf);
  return survey && countReturnsOf(data, survey, asOf);
}

/** The same for a survey of one's choice. */
export function countReturnsOf(data: OfficeData, survey: SurveyEntry, asOf: IsoDay): ReturnCount {
  const invited = findInvited(data, survey, asOf);
  return {
    survey,
    invited,
    returned: invited.filter((one) => one.returns.length > 0),
    missing: invited.filter((one) => one.returns.length === 0),
    late: invited.filter((one) => one.late),
  };
}

function findInvited(data: OfficeData, survey: SurveyEntry, asOf: IsoDay): readonly Invited[] {
  const order = data.rows(municipalities).map((entry) => entry.values.key);
  const byMunicipality = new Map<string, Invited>();
  for (const invitation of data.rows(invitations)) {
    const { municipality, survey: asked, sentOn, dueOverride } = invitation.values;
    if (municipality === null || asked !== survey.values.id || byMunicipality.has(municipality)) continue;
    if (sentOn !== null && sentOn > asOf) continue;
    const received = returnsOf(data, survey, municipality, asOf);
    const dueOn = dueOverride ?? survey.values.dueOn;
    const first = received[0]?.values.receivedOn ?? null;
    const late = first !== null && dueOn !== null && first > dueOn;
    byMunicipality.set(municipality, { municipality, invitation, dueOn, returns: received, late });
  }
  return [...byMunicipality.values()].sort(
    (a, b) => order.indexOf(a.municipality) - order.indexOf(b.municipality),
  );
}

function returnsOf(
  data: OfficeData,
  survey: SurveyEntry,
  municipality: string,
  asOf: IsoDay,
): readonly ReturnEntry[] {
  return data
    .rows(returns)
    .filter(({ values }) => values.survey === survey.values.id && values.municipality === municipality)
    .filter(({ values }) => values.receivedOn !== null && values.receivedOn <= asOf)
    .sort((a, b) => (a.values.receivedOn ?? '').localeCompare(b.values.receivedOn ?? ''));
}
