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

/** `decided` is the municipality the user names for forms that do not tell theirs. */
export function assignReturn(
  data: OfficeData,
  form: ReturnForm,
  received: IsoDay,
  decided: string | undefined,
): Assignment {
  const { token, municipality: claimed } = form.meta;
  const matching = data.rows(invitations).filter((one) => token !== null && one.values.token === token);
  const [invitation] = matching;
  const municipality = invitation?.values.municipality ?? null;
  const survey = data.find(surveys, invitation?.values.survey ?? null);
  const contradicts = claimed !== null && municipality !== null && claimed !== municipality;
  if (invitation && survey && municipality !== null && matching.length === 1 && !contradicts) {
    const kept = decided !== undefined && decided !== municipality;
    const issues = kept ? [issue('return.municipalityKept', { invited: nameOf(data, municipality) })] : [];
    return { clear: true, survey, municipality, invitation, issues };
  }
  if (decided !== undefined) return assignAsDecided(data, form, received, decided);
  if (token === null) return { clear: false, issues: [issue('return.tokenMissing')] };
  if (contradicts) {
    const params = { invited: nameOf(data, municipality), claimed };
    return { clear: false, issues: [issue('return.tokenContradicts', params)] };
  }
  return { clear: false, issues: [issue('return.tokenUnknown')] };
}

function assignAsDecided(
  data: OfficeData,
  form: ReturnForm,
  received: IsoDay,
  municipality: string,
): Assignment {
  const survey = data.find(surveys, form.meta.surveyId) ?? surveyAt(data, received);
  if (!survey) return { clear: false, issues: [issue('survey.none')] };
  const invitation = data
    .rows(invitations)
    .find(({ values }) => values.survey === survey.values.id && values.municipality === municipality);
  const issues = invitation ? [] : [issue('return.notInvited', { municipality: nameOf(data, municipality) })];
  return { clear: true, survey, municipality, invitation, issues };
}

/** The municipality as people call it; its key when it is unknown. */
export function nameOf(data: OfficeData, municipality: string): string {
  return data.find(municipalities, municipality)?.values.name ?? municipality;
}
