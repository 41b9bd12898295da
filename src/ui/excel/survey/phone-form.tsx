/** The questionnaire as it is asked: questions come and go with the answers, offers are named row by row. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { FormState, QuestionForm, TypedReturn } from '../../../app/excel-desk/returns/typed-return';
import { phoneTexts } from '../../../core/texts/panes/phone-texts';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { useAnnounce } from '../../shared/announcer';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { useShelf } from '../shelf';
import { ActionNotices } from '../../shared/action-notices';
import { germanPart } from '../form/german-part';
import { ChoiceField } from '../../shared/choice-field';
import { dropTyped, findTyped, isTouched, keepTyped } from './phone-shelf';
import { PhoneOffers } from './phone-offers';
import { QuestionField } from './question-field';
import { useAction } from '../../shared/use-action';

export interface PhoneFormProps extends Pick<ExcelViewProps, 'desk' | 'onGo' | 'onShow'> {
  readonly above: React.ReactNode;
  readonly survey: string;
  readonly municipality: string;
}

export function PhoneForm(props: PhoneFormProps): React.ReactElement {
  const { above, desk, survey, municipality, onGo, onShow } = props;
  const ask = React.useCallback(
    () => desk.returns.askForm(survey, municipality),
    [desk, survey, municipality],
  );
  const answer = useAnswer(ask);
  const action = useAction();
  const shelf = useShelf();
  const announce = useAnnounce();
  const box = React.useRef<HTMLDivElement>(null);
  const kept = React.useRef(findTyped(shelf, survey, municipality)).current;
  const [isKept, setKept] = React.useState(kept !== undefined);
  const [typed, setTyped] = React.useState<TypedReturn>(kept ?? blankReturn(survey, municipality));
  const change = (next: TypedReturn): void => {
    // What is typed while it is handed on would be lost with the form.
    if (action.busy) return;
    setTyped(next);
    keepTyped(shelf, next);
  };
  const state = useFormState(desk, typed);
  const isBegun = isTouched(typed);
  return (
    <View
      title={inPaneLanguage(surveyPaneTexts['step.phone'])}
      actions={
        <PrimaryButton
          text={inPaneLanguage(phoneTexts['phone.check'])}
          disabled={action.busy || !isBegun}
          allowDisabledFocus
          aria-describedby={isBegun ? undefined : 'phone-check-hint'}
          onClick={() => {
            action.run(
              async () => {
                const handedOn = await desk.returns.type(typed, () => undefined);
                // From here on the returns hold it, also where nobody waits for it in this view.
                if (handedOn.ok) dropTyped(shelf, survey, municipality);
                return handedOn;
              },
              () => {
                onGo({ view: 'survey', step: 'returns' });
              },
            );
          }}
        />
      }
    >
      {above}
      {isKept && (
        <div className="panel">
          <p>{inPaneLanguage(phoneTexts['phone.back'])}</p>
          <DefaultButton
            text={inPaneLanguage(phoneTexts['phone.discard'])}
            onClick={() => {
              setKept(false);
              change(blankReturn(survey, municipality));
              announce(inPaneLanguage(phoneTexts['phone.discarded']));
              // The button is gone: the first field is where the typing begins again.
              box.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
            }}
          />
        </div>
      )}
      <div ref={box}>
        <ChoiceField
          label={inPaneLanguage(phoneTexts['phone.channel'])}
          value={typed.channel}
          options={(['phone', 'paper'] as const).map((key) => ({
            key,
            text: inPaneLanguage(phoneTexts[`phone.${key}`]),
          }))}
          onChange={(channel) => {
            change({ ...typed, channel: channel === 'paper' ? 'paper' : 'phone' });
          }}
        />
        <AskedView answer={answer} onShow={onShow}>
          {(form) => <Questions form={form} state={state ?? form.state} typed={typed} onType={change} />}
        </AskedView>
      </div>
      {!isBegun && (
        <p id="phone-check-hint" className="quiet small">
          {inPaneLanguage(phoneTexts['phone.begin'])}
        </p>
      )}
      <ActionNotices action={action} onShow={onShow} />
    </View>
  );
}

function blankReturn(survey: string, municipality: string): TypedReturn {
  return { survey, municipality, channel: 'phone', answers: {}, offers: [{}] };
}

/** A moment after the last key: a person does not read messages while typing. */
const PAUSE = 200;

function useFormState(desk: PhoneFormProps['desk'], typed: TypedReturn): FormState | undefined {
  const [state, setState] = React.useState<FormState>();
  React.useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      desk.returns.checkForm(typed).then(
        (answer) => {
          if (current && answer.ok) setState(answer.value);
        },
        (error: unknown) => {
          console.error(error);
        },
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [desk, typed]);
  return state;
}

interface QuestionsProps {
  readonly form: QuestionForm;
  readonly state: FormState;
  readonly typed: TypedReturn;
  readonly onType: (typed: TypedReturn) => void;
}

function Questions({ form, state, typed, onType }: QuestionsProps): React.ReactElement {
  const asked = new Set(state.asked);
  // On the telephone nobody has the sheet, and a number left out would be missed.
  const numbers =
    typed.channel === 'phone' ? new Map(state.asked.map((name, place) => [name, place + 1])) : undefined;
  return (
    <div className="questions">
      {form.items.map((item, index) => {
        if (item.kind === 'note') {
          return (
            <p key={index} {...germanPart()}>
              {item.label}
            </p>
          );
        }
        if (item.kind === 'group') {
          return (
            <React.Fragment key={index}>
              <h2 {...germanPart()}>{item.label}</h2>
              {item.hint !== null && !item.offers && (
                <p className="quiet small" {...germanPart()}>
                  {item.hint}
                </p>
              )}
              {item.offers && (
                <PhoneOffers
                  columns={form.offerColumns}
                  offers={typed.offers}
                  onChange={(offers) => {
                    onType({ ...typed, offers });
                  }}
                />
              )}
            </React.Fragment>
          );
        }
        if (!asked.has(item.name)) return null;
        return (
          <QuestionField
            key={item.name}
            question={item}
            number={numbers?.get(item.name) ?? item.number}
            value={typed.answers[item.name] ?? form.held[item.name] ?? form.presets[item.name] ?? ''}
            problem={state.unfit[item.name]}
            onChange={(value) => {
              onType({ ...typed, answers: { ...typed.answers, [item.name]: value } });
            }}
          />
        );
      })}
      {state.open.length > 0 && (
        <p role="status">{inPaneLanguage(phoneTexts['phone.open'], { count: state.open.length })}</p>
      )}
    </div>
  );
}
