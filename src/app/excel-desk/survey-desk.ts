/** Surveys in the pane in Excel: who was asked and has answered, reminders, and the forms that are sent out. */
import { surveyPaneTexts } from '../../core/texts/panes/survey-pane-texts';
import { say, sayInAll } from '../../core/texts/say';
import { planInvitations } from '../../core/survey/invite-municipalities';
import { ok } from '../../core/values/result';
import type { ZipFiles } from '../../ports/file-zipper';
import type { NamedFile, WorkbookWriter } from '../../ports/workbook-files';
import type { Breathe } from '../../ports/world';
import { createForms, planForms, type FormsPlan } from '../create-forms';
import { answerOf, type Answer } from '../desk/answer';
import type { Done } from '../desk/done';
import type { OfficeSession } from '../desk/office-session';
import {
  planNoting,
  planReminders,
  type ReminderPlan,
  type RemindersNoted,
  type ToNote,
} from './survey/reminders';
import { chooseSurvey, describeSurvey, type SurveyState } from './survey/survey-state';

export interface SurveyDesk {
  /** The survey asked for, or the one sent last. */
  read(survey?: string): Promise<Answer<SurveyState>>;
  /** Invites these municipalities, as far as they are not invited yet. */
  invite(survey: string, municipalities: readonly string[]): Promise<Answer<Done>>;
  /** Mails to one municipality, or to all that are missing, and what noting them would change. */
  remind(survey: string, municipality?: string): Promise<Answer<ReminderPlan>>;
  /** Notes a reminder at these municipalities, as far as they are still to answer: one, however often it is asked. */
  noteReminded(survey: string, municipalities: readonly ToNote[]): Promise<Answer<RemindersNoted>>;
  /** What `makeForms` would do. */
  planForms(survey: string, municipality?: string): Promise<Answer<FormsPlan>>;
  /** The forms as files, for the page to save; new tokens are in the workbook before. */
  makeForms(
    survey: string,
    municipality: string | undefined,
    onProgress: (done: number, total: number) => void,
  ): Promise<Answer<MadeForms>>;
  /** No form is handed over that is being made. */
  cancelForms(): Promise<void>;
}

export interface MadeForms {
  readonly files: readonly NamedFile[];
  /** The one to save: the form, or all of them as a zip archive. */
  readonly download: NamedFile;
  /** How many invitations got a token. */
  readonly newTokens: number;
}

export interface SurveyWorld {
  readonly loadWriter: () => Promise<WorkbookWriter>;
  readonly zipFiles: ZipFiles;
  readonly breathe: Breathe;
}

export function createSurveyDesk(world: SurveyWorld, session: OfficeSession): SurveyDesk {
  const { language } = session;
  let making = { aborted: false };
  const bundle = async (files: readonly NamedFile[]): Promise<NamedFile> => {
    const [only] = files;
    if (only && files.length === 1) return only;
    const name = say('de', surveyPaneTexts['forms.zip'], { day: session.clock.today() });
    return { name, bytes: await world.zipFiles(files) };
  };

  return {
    async read(id) {
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      const survey = chooseSurvey(data.value, id, session.asOf());
      if (!survey.ok) return answerOf(survey, language);
      return answerOf(ok(describeSurvey(data.value, survey.value, session.asOf())), language);
    },
    async invite(id, municipalities) {
      session.forget();
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      const survey = chooseSurvey(data.value, id, session.asOf());
      if (!survey.ok) return answerOf(survey, language);
      const changes = planInvitations(data.value, survey.value, municipalities, session.ids);
      const what = sayInAll(surveyPaneTexts['invite.done'], { count: changes.length });
      return answerOf(await session.write(data.value, changes, what), language);
    },
    async remind(id, municipality) {
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      const survey = chooseSurvey(data.value, id, session.asOf());
      if (!survey.ok) return answerOf(survey, language);
      const { plan, issues } = planReminders(data.value, survey.value, municipality, session.asOf());
      return answerOf(ok(plan), language, issues);
    },
    async noteReminded(id, municipalities) {
      session.forget();
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      const survey = chooseSurvey(data.value, id, session.asOf());
      if (!survey.ok) return answerOf(survey, language);
      const planned = planNoting(data.value, survey.value, municipalities, session.asOf());
      const what = sayInAll(surveyPaneTexts['reminder.noted'], { count: planned.count });
      const written = await session.write(data.value, planned.changes, what);
      if (!written.ok) return answerOf(written, language);
      return answerOf(ok({ ...written.value, skipped: planned.skipped }), language);
    },
    async planForms(survey, municipality) {
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      return answerOf(planForms(data.value, { survey, municipality }), language);
    },
    async makeForms(survey, municipality, onProgress) {
      const cancel = (making = { aborted: false });
      const files: NamedFile[] = [];
      const sink = {
        check: () => Promise.resolve(ok(undefined)),
        writeAll(made: readonly NamedFile[]) {
          files.push(...made);
          return Promise.resolve(ok(undefined));
        },
      };
      const writer = await world.loadWriter();
      try {
        const made = await createForms(
          { store: session.store, writer, sink, ids: session.ids, breathe: world.breathe },
          { survey, municipality, onProgress, cancel },
        );
        if (!made.ok) return await answerOf(made, language);
        const download = await bundle(files);
        return await answerOf(ok({ files, download, newTokens: made.value.newTokens }), language);
      } finally {
        session.forget();
      }
    },
    cancelForms() {
      making.aborted = true;
      return Promise.resolve();
    },
  };
}
