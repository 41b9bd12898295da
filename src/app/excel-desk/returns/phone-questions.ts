/** The questionnaire as it is asked on the telephone or read off paper, and the return that comes of it. */
import { ok, type Result } from '../../../core/values/result';
import type { OfficeSession } from '../../desk/office-session';
import { chooseSurvey } from '../survey/survey-state';
import {
  describeQuestions,
  describeState,
  formContext,
  typedForm,
  type FormState,
  type QuestionForm,
  type TypedReturn,
} from './typed-return';

/** With what the municipality has answered so far. Fails with `survey.…`. */
export async function askForm(
  session: OfficeSession,
  survey: string | undefined,
  municipality: string,
): Promise<Result<QuestionForm>> {
  const context = await contextOf(session, survey, municipality);
  return context.ok ? ok(describeQuestions(context.value, session.language)) : context;
}

export async function checkForm(
  session: OfficeSession,
  { survey, municipality, answers }: TypedReturn,
): Promise<Result<FormState>> {
  const context = await contextOf(session, survey, municipality);
  return context.ok ? ok(describeState(context.value, answers, session.language)) : context;
}

export async function fillForm(
  session: OfficeSession,
  typed: TypedReturn,
): Promise<Result<ReturnType<typeof typedForm>>> {
  const context = await contextOf(session, typed.survey, typed.municipality);
  return context.ok ? ok(typedForm(context.value, typed)) : context;
}

async function contextOf(
  session: OfficeSession,
  id: string | undefined,
  municipality: string,
): Promise<Result<ReturnType<typeof formContext>>> {
  const data = await session.read();
  if (!data.ok) return data;
  const survey = chooseSurvey(data.value, id, session.asOf());
  return survey.ok ? ok(formContext(data.value, survey.value, municipality, session.clock.today())) : survey;
}
