/** Which survey and which municipality a form belongs to: by its token, else as the user decides. */
import { municipalities } from '../../core/office/places';
import { surveyAt, type InvitationEntry, type SurveyEntry } from '../../core/survey/count-returns';
import type { ReturnForm } from '../../core/survey/return-form';
import { invitations, surveys } from '../../core/survey/survey-tables';
import type { OfficeData } from '../../core/tables/office-data';
import { groupBy } from '../../core/values/group-by';
import { issue, type Issue } from '../../core/values/issue';
import type { IsoDay } from '../../core/values/iso-date';

export type Assignment =
  | {
      readonly clear: true;
      readonly survey: SurveyEntry;
      readonly municipality: string;
      /** Undefined when the municipality was not invited. */
      readonly invitation: InvitationEntry | undefined;
      readonly issues: readonly Issue[];
    }
  | { readonly clear: false; readonly issues: readonly Issue[] };

/**
 * `decided` is the municipality the user names for a form that does not tell its own.
 * It settles what a file leaves open, never against what the file itself says.
 */
export type AssignReturn = (form: ReturnForm, decided: string | undefined) => Assignment;

/** For all files of a run. */
export function createAssigner(data: OfficeData, received: IsoDay): AssignReturn {
  const invited = indexInvitations(data);
  return (form, decided) =>
    decided === undefined
      ? assignByToken(data, form, invited)
      : assignAsDecided(data, form, received, decided, invited);
}

interface InvitationIndex {
  readonly byToken: (token: string | null) => readonly InvitationEntry[];
  readonly of: (survey: SurveyEntry, municipality: string) => InvitationEntry | undefined;
}

/** Made once: a run may bring thousands of files, and a survey may invite thousands. */
function indexInvitations(data: OfficeData): InvitationIndex {
  const tokens = groupBy(data.rows(invitations), ({ values }) => values.token);
  const places = new Map<string, InvitationEntry>();
  for (const one of data.rows(invitations)) {
    const { survey, municipality } = one.values;
    const place = `${survey ?? ''}\n${municipality ?? ''}`;
    if (!places.has(place)) places.set(place, one);
  }
  return {
    byToken: (token) => (token === null ? [] : (tokens.get(token) ?? [])),
    of: (survey, municipality) => places.get(`${survey.values.id ?? ''}\n${municipality}`),
  };
}

function assignByToken(data: OfficeData, form: ReturnForm, invited: InvitationIndex): Assignment {
  const { token, municipality: claimed } = form.meta;
  if (token === null) return { clear: false, issues: [issue('return.tokenMissing')] };
  const matching = invited.byToken(token);
  const [invitation] = matching;
  const municipality = matching.flatMap(({ values }) => values.municipality ?? [])[0];
  const survey = data.find(surveys, invitation?.values.survey ?? null);
  if (claimed !== null && municipality !== undefined && claimed !== municipality) {
    const params = { invited: nameOf(data, municipality), claimed: nameOf(data, claimed) };
    return { clear: false, issues: [issue('return.tokenContradicts', params)] };
  }
  if (invitation && survey && municipality !== undefined && matching.length === 1) {
    return { clear: true, survey, municipality, invitation, issues: surveyIssues(form, survey) };
  }
  return { clear: false, issues: [issue('return.tokenUnknown')] };
}

function contradiction(data: OfficeData, claims: readonly string[], decided: string): Assignment {
  const claimed = claims.map((key) => `${nameOf(data, key)} (${key})`).join(', ');
  const params = { claimed, decided: `${nameOf(data, decided)} (${decided})` };
  return { clear: false, issues: [issue('return.decisionContradicts', params)] };
}

function assignAsDecided(
  data: OfficeData,
  form: ReturnForm,
  received: IsoDay,
  municipality: string,
  invited: InvitationIndex,
): Assignment {
  const { token, municipality: claimed, surveyId } = form.meta;
  const matching = invited.byToken(token);
  const known = claimed !== null && data.find(municipalities, claimed) ? [claimed] : [];
  const claims = [...new Set([...matching.flatMap(({ values }) => values.municipality ?? []), ...known])];
  if (claims.length > 0 && !claims.includes(municipality)) return contradiction(data, claims, municipality);
  const own = matching.find(({ values }) => values.municipality === municipality);
  const survey =
    data.find(surveys, own?.values.survey ?? null) ??
    data.find(surveys, surveyId) ??
    surveyAt(data, received);
  if (!survey) return { clear: false, issues: [issue('survey.none')] };
  const invitation = own ?? invited.of(survey, municipality);
  const uninvited = invitation
    ? []
    : [issue('return.notInvited', { municipality: nameOf(data, municipality) })];
  return {
    clear: true,
    survey,
    municipality,
    invitation,
    issues: [...surveyIssues(form, survey), ...uninvited],
  };
}

/** A file that names another survey than the one it is taken for. */
function surveyIssues({ meta }: ReturnForm, survey: SurveyEntry): readonly Issue[] {
  const { id, title } = survey.values;
  if (meta.surveyId === null || meta.surveyId === id) return [];
  return [issue('return.otherSurvey', { named: meta.surveyId, taken: title ?? id ?? '' })];
}

/** The municipality as people call it; its key when it is unknown. */
export function nameOf(data: OfficeData, municipality: string): string {
  return data.find(municipalities, municipality)?.values.name ?? municipality;
}
