/** The head of the paper: its values, whether the document has places for them, and filling those. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { FieldLine, FilledFields } from '../../app/word-desk/field-desk';
import type { WordDesk } from '../../app/word-desk/word-desk';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { formatNumber } from '../../core/values/german-notation';
import { AskedView } from '../shared/asked-view';
import { inPaneLanguage } from '../shared/pane-text';
import { useAction } from '../shared/use-action';
import { useAnswer } from '../shared/use-answer';
import { useComingBack } from './use-coming-back';
import { DoneInWordLine } from './done-in-word-line';
import { InnerView } from './inner-view';
import { doneOf, type DoneInWord } from './done-in-word';

export interface FieldsViewProps {
  readonly desk: WordDesk;
  readonly onBack: () => void;
}

export function FieldsView({ desk, onBack }: FieldsViewProps): React.ReactElement {
  const answer = useAnswer(React.useCallback(() => desk.fields.read(), [desk]));
  const { asked, again } = answer;
  useComingBack(again);
  const action = useAction();
  const [done, setDone] = React.useState<DoneInWord>();
  const isMarked = asked.state === 'there' && asked.value.some((one) => one.isMarked);
  /** What the notices below name: only that may be replaced, for nobody has read anything else. */
  const [kept, setKept] = React.useState<FilledFields['kept']>([]);
  const fill = (replace: FilledFields['kept']): void => {
    setDone(undefined);
    setKept([]);
    action.run(async () => {
      const given = await desk.fields.fill(replace);
      setDone(doneOf(given));
      if (given.ok) setKept(given.value.kept);
      return given.ok ? { ...given, notices: [] } : given;
    }, again);
  };
  return (
    <InnerView
      title={inPaneLanguage(wordPaneTexts.head)}
      {...{ onBack, action }}
      {...(isMarked
        ? {
            actions: (
              <>
                <PrimaryButton
                  text={inPaneLanguage(wordPaneTexts['fields.fill'])}
                  disabled={action.busy}
                  allowDisabledFocus
                  onClick={() => {
                    fill([]);
                  }}
                />
                {kept.length > 0 && (
                  <DefaultButton
                    text={inPaneLanguage(wordPaneTexts['fields.replace'])}
                    disabled={action.busy}
                    allowDisabledFocus
                    onClick={() => {
                      fill(kept);
                    }}
                  />
                )}
              </>
            ),
          }
        : {})}
      {...(done
        ? {
            done: (
              <DoneInWordLine
                {...{ desk, done }}
                onUndone={(undone) => {
                  setDone(undone);
                  setKept([]);
                  again();
                }}
              />
            ),
          }
        : {})}
    >
      <p>{inPaneLanguage(wordPaneTexts['fields.about'])}</p>
      <AskedView answer={answer}>
        {(lines) => (
          <>
            <FieldList
              title={inPaneLanguage(wordPaneTexts['fields.marked'])}
              lines={lines.filter((one) => one.isMarked)}
            />
            <Unmarked lines={lines.filter((one) => !one.isMarked)} />
          </>
        )}
      </AskedView>
    </InnerView>
  );
}

/** What the document does not take up: there to be looked up, but out of the way. */
function Unmarked({ lines }: { readonly lines: readonly FieldLine[] }): React.ReactElement | null {
  if (lines.length === 0) return null;
  const count = { count: lines.length, number: formatNumber(lines.length) };
  return (
    <details className="fold">
      <summary>{inPaneLanguage(wordPaneTexts['fields.unmarked'], count)}</summary>
      <p>
        {inPaneLanguage(wordPaneTexts['fields.place.about'], { mark: '{{mut:titel}}', tag: 'mut:titel' })}
      </p>
      <Values lines={lines} />
    </details>
  );
}

interface FieldListProps {
  readonly title: string;
  readonly lines: readonly FieldLine[];
}

function FieldList({ title, lines }: FieldListProps): React.ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <section className="section" aria-label={title}>
      <h2>{title}</h2>
      <Values lines={lines} />
    </section>
  );
}

function Values({ lines }: { readonly lines: readonly FieldLine[] }): React.ReactElement {
  return (
    <dl className="head-values">
      {lines.map(({ name, label, value }) => (
        <div key={name} className="ruled field-line">
          <dt>{label}</dt>
          <dd className={value === '' ? 'quiet' : ''}>
            {value === '' ? inPaneLanguage(wordPaneTexts['fields.none']) : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
