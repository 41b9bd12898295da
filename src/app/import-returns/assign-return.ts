/** Which survey and which municipality a form belongs to: by its token, else as the user decides. */
import { municipalities } from '../../core/office/places';
import { surveyAt, type InvitationEntry, type SurveyEntry } from '../../core/survey/count-returns';
import type { ReturnForm } from '../../core/survey/return-form';
import { invitations, surveys } from '../../core/survey/survey-tables';
import type { OfficeData } from '../../core/tables/office-data';
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
 * `decided` is the municipality the user names for forms that do not tell theirs. It
 * settles what the file leaves open, never against what the file itself says.
 */
export function assignReturn(
  data: OfficeData,
  form: ReturnForm,
  received: IsoDay,
  decided: string | undefined,
): Assignment {
  const { token, municipality: claimed } = form.meta;
  const matching = data.rows(invitations).filter((one) => token !== null && one.values.token === token);
  const invited = matching.flatMap(({ values }) => values.municipality ?? []);
  if (decided !== undefined) {
    const known = claimed !== null && data.find(municipalities, claimed) ? [claimed] : [];
    const claims = [...new Set([...invited, ...known])];
    if (claims.length > 0 && !claims.includes(decided)) return contradiction(data, claims, decided);
    const own = matching.find(({ values }) => values.municipality === decided);
    return assignAsDecided(data, form, received, decided, own);
  }
  if (token === null) return { clear: false, issues: [issue('return.tokenMissing')] };
  const [invitation] = matching;
  const [municipality] = invited;
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

/** `own` is the invitation that the token of the file belongs to. */
function assignAsDecided(
  data: OfficeData,
  form: ReturnForm,
  received: IsoDay,
  municipality: string,
  own: InvitationEntry | undefined,
): Assignment {
  const survey =
    data.find(surveys, own?.values.survey ?? null) ??
    data.find(surveys, form.meta.surveyId) ??
    surveyAt(data, received);
  if (!survey) return { clear: false, issues: [issue('survey.none')] };
  const invitation =
    own ??
    data
      .rows(invitations)
      .find(({ values }) => values.survey === survey.values.id && values.municipality === municipality);
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
