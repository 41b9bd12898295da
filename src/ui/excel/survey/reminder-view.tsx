/** Mails that remind, ready to copy, and the note in the workbook that they were sent. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { ReminderMail, ReminderPlan } from '../../../app/excel-desk/survey/reminders';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { ActionNotices } from '../../shared/action-notices';
import { germanPart } from '../form/german-part';
import { CopiedText } from './copied-text';
import { OutcomeLine } from './outcome-line';
import { useAction } from '../../shared/use-action';

export interface ReminderViewProps extends Pick<ExcelViewProps, 'desk' | 'onShow'> {
  readonly survey: string;
  /** Undefined for all that are missing. */
  readonly municipality: string | undefined;
  readonly onBack: () => void;
}

interface Said {
  readonly text: string;
  /** Whether the reminder is noted now. */
  readonly isNoted: boolean;
  /** Names the action; null where nothing can be taken back. */
  readonly undo: string | null;
}

export function ReminderView(props: ReminderViewProps): React.ReactElement {
  const { desk, survey, municipality, onBack, onShow } = props;
  const ask = React.useCallback(() => desk.survey.remind(survey, municipality), [desk, survey, municipality]);
  const answer = useAnswer(ask);
  const action = useAction();
  const [said, setSaid] = React.useState<Said>();
  const plan = answer.asked.state === 'there' ? answer.asked.value : undefined;
  const count = plan?.changes.length ?? 0;
  const note = (): void => {
    const shown = plan?.changes ?? [];
    action.run(
      () => desk.survey.noteReminded(survey, shown),
      ({ what, undo: id, skipped }) => {
        setSaid({ text: withSkipped(what, skipped), isNoted: true, undo: id });
        answer.again();
      },
    );
  };
  const isNoted = said?.isNoted === true;
  const undo = (id: string): void => {
    action.run(
      () => desk.actions.undo(id),
      (text) => {
        setSaid({ text, isNoted: false, undo: null });
        answer.again();
      },
    );
  };
  const undoOf = ({ undo: id }: Said): (() => void) | undefined =>
    id === null
      ? undefined
      : () => {
          undo(id);
        };
  return (
    <View
      title={inPaneLanguage(surveyPaneTexts['reminder.title'])}
      back={<Link onClick={onBack}>{inPaneLanguage(surveyPaneTexts['reminder.back'])}</Link>}
      actions={
        !isNoted && count > 0 ? (
          <PrimaryButton
            text={inPaneLanguage(surveyPaneTexts['reminder.note'], { count })}
            disabled={action.busy}
            allowDisabledFocus
            onClick={note}
          />
        ) : undefined
      }
    >
      {said && (
        <OutcomeLine
          text={said.text}
          undoLabel={inPaneLanguage(surveyPaneTexts.undo)}
          onUndo={undoOf(said)}
          disabled={action.busy}
        />
      )}
      <ActionNotices action={action} onShow={onShow} />
      <AskedView answer={answer} onShow={onShow}>
        {(value) => <Mails plan={value} noted={isNoted} />}
      </AskedView>
    </View>
  );
}

function withSkipped(what: string, names: readonly string[]): string {
  if (names.length === 0) return what;
  return `${what} ${inPaneLanguage(surveyPaneTexts['reminder.skipped'], { names: names.join(', ') })}`;
}

function Mails(props: { readonly plan: ReminderPlan; readonly noted: boolean }): React.ReactElement {
  const { mails, changes } = props.plan;
  return (
    <>
      {mails.map((mail, index) => (
        <Mail key={index} mail={mail} />
      ))}
      {!props.noted && changes.length > 0 && (
        <details className="fold">
          <summary>{inPaneLanguage(surveyPaneTexts['reminder.changes'], { count: changes.length })}</summary>
          <ul className="plain-list">
            {changes.map(({ key, name, reminders, state }) => (
              <li key={key}>
                {inPaneLanguage(surveyPaneTexts['reminder.change'], {
                  name,
                  from: reminders.before,
                  to: reminders.after,
                  before: state.before,
                  after: state.after,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {changes.length === 0 && <p>{inPaneLanguage(surveyPaneTexts['none.missing'])}</p>}
    </>
  );
}

function Mail({ mail }: { readonly mail: ReminderMail }): React.ReactElement {
  const { to, subject, body } = mail;
  return (
    <section className="mail">
      <h2>{inPaneLanguage(surveyPaneTexts['reminder.to'])}</h2>
      <ul className="plain-list">
        {to.map(({ name, contactRole }) => (
          <li key={name} {...germanPart()}>
            {contactRole === null ? name : `${name}, ${contactRole}`}
          </li>
        ))}
      </ul>
      <CopiedText
        label={inPaneLanguage(surveyPaneTexts['reminder.subject'])}
        copyLabel={inPaneLanguage(surveyPaneTexts['reminder.copySubject'])}
        text={subject}
        rows={4}
      />
      <CopiedText
        label={inPaneLanguage(surveyPaneTexts['reminder.body'])}
        copyLabel={inPaneLanguage(surveyPaneTexts['reminder.copyBody'])}
        text={body}
        rows={14}
      />
    </section>
  );
}
