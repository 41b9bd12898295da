/** What is wrong or due in surveys, questionnaires and returns beyond what the tables' definitions say. */
import { municipalities } from '../office/places';
import { placeOf } from '../tables/check-tables';
import type { OfficeData } from '../tables/office-data';
import { formatDate } from '../values/german-notation';
import { issue, type Issue } from '../values/issue';
import type { IsoDay } from '../values/iso-date';
import { checkQuestionnaire } from './check-questionnaire';
import { checkHeldAnswers } from './check-held-answers';
import { countReturns } from './count-returns';
import { readQuestionnaire } from './questionnaire';
import { answers, returns } from './return-tables';
import { invitations, questions, surveys } from './survey-tables';

export function checkSurvey(data: OfficeData, asOf: IsoDay): readonly Issue[] {
  return [
    ...checkSurveys(data),
    ...versionsOf(data).flatMap((version) => checkQuestionnaire(data, version)),
    ...checkInvitations(data),
    ...checkAnswers(data),
    ...checkHeldAnswers(data),
    ...findOverdue(data, asOf),
  ];
}

function versionsOf(data: OfficeData): readonly string[] {
  return [...new Set(data.rows(questions).flatMap(({ values }) => values.formVersion ?? []))];
}

function checkSurveys(data: OfficeData): readonly Issue[] {
  const versions = new Set(versionsOf(data));
  return data.rows(surveys).flatMap((entry) => {
    const { formVersion: version, sentOn, dueOn } = entry.values;
    const found: Issue[] = [];
    if (version !== null && !versions.has(version)) {
      found.push(issue('survey.noQuestions', { version }, placeOf(data, surveys, entry, 'formVersion')));
    }
    if (sentOn !== null && dueOn !== null && dueOn < sentOn) {
      const params = { due: formatDate(dueOn), sent: formatDate(sentOn) };
      found.push(issue('survey.dueBeforeSent', params, placeOf(data, surveys, entry, 'dueOn')));
    }
    return found;
  });
}

function checkInvitations(data: OfficeData): readonly Issue[] {
  const byToken = new Map<string, number>();
  const byMunicipality = new Map<string, number>();
  return data.rows(invitations).flatMap((entry) => {
    const { survey, municipality, token } = entry.values;
    const found: Issue[] = [];
    const sameToken = token === null ? undefined : byToken.get(token);
    if (sameToken !== undefined) {
      found.push(
        issue('invitation.tokenDoubled', { other: sameToken }, placeOf(data, invitations, entry, 'token')),
      );
    } else if (token !== null) byToken.set(token, entry.sheetRow);
    if (survey === null || municipality === null) return found;
    const key = `${survey}\n${municipality}`;
    const other = byMunicipality.get(key);
    if (other === undefined) byMunicipality.set(key, entry.sheetRow);
    else
      found.push(issue('invitation.doubled', { other }, placeOf(data, invitations, entry, 'municipality')));
    return found;
  });
}

function checkAnswers(data: OfficeData): readonly Issue[] {
  const known = new Map(
    data.rows(surveys).map(({ values }) => [values.id, readQuestionnaire(data, values.formVersion)] as const),
  );
  return data.rows(answers).flatMap((entry) => {
    const { survey, question: name, label, returnId, rawValue, value } = entry.values;
    const found: Issue[] = [];
    const empty = rawValue === null && value === null;
    if (survey !== null && name !== null && !empty && known.get(survey)?.find(name) === undefined) {
      const params = { name: label ?? name };
      found.push(issue('answer.questionUnknown', params, placeOf(data, answers, entry, 'question')));
    }
    if (returnId !== null && data.find(returns, returnId) === undefined) {
      found.push(issue('answer.returnUnknown', {}, placeOf(data, answers, entry, 'returnId')));
    }
    return found;
  });
}

/** Missing returns are due after the day itself; a municipality that has declined is not reminded. */
function findOverdue(data: OfficeData, asOf: IsoDay): readonly Issue[] {
  return (countReturns(data, asOf)?.missing ?? []).flatMap(({ invitation, municipality, dueOn }) => {
    if (dueOn === null || dueOn >= asOf || invitation.values.status === 'waived') return [];
    const name = data.find(municipalities, municipality)?.values.name ?? municipality;
    const params = { municipality: name, due: formatDate(dueOn) };
    return [issue('return.overdue', params, placeOf(data, invitations, invitation, 'status'))];
  });
}
