/** The head of the paper: its values, whether the document has places for them, and filling those. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { FilledFields } from '../../app/word-desk/field-desk';
import type { WordDesk } from '../../app/word-desk/word-desk';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { AskedView } from '../shared/asked-view';
import { NoticeList } from '../shared/notice-list';
import { inPaneLanguage, paneText } from '../shared/pane-text';
import { useAction } from '../shared/use-action';
import { useAnswer } from '../shared/use-answer';
import { View } from '../shared/view';
import { useComingBack } from './use-coming-back';
import { BackLink } from './back-link';
import { DoneInWordLine } from './done-in-word-line';
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
    <div
      role="presentation"
      className="section-view"
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !action.busy) onBack();
      }}
    >
      <View
        title={inPaneLanguage(wordPaneTexts.head)}
        back={<BackLink onBack={onBack} />}
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
      >
        {done && (
          <DoneInWordLine
            {...{ desk, done }}
            onUndone={(undone) => {
              setDone(undone);
              setKept([]);
              again();
            }}
          />
        )}
        <NoticeList notices={action.notices} />
        {action.failed && <MessageBar messageBarType={MessageBarType.error}>{paneText('failed')}</MessageBar>}
        <p>{inPaneLanguage(wordPaneTexts['fields.about'])}</p>
        <details className="fold">
          <summary>{inPaneLanguage(wordPaneTexts['fields.place'])}</summary>
          <p>
            {inPaneLanguage(wordPaneTexts['fields.place.about'], { mark: '{{mut:titel}}', tag: 'mut:titel' })}
          </p>
        </details>
        <AskedView answer={answer}>
          {(lines) => (
            <dl className="head-values">
              {lines.map(({ name, label, value, isMarked: hasPlace }) => (
                <div key={name} className="ruled field-line">
                  <dt>
                    {label}
                    <span className="quiet small block">
                      {hasPlace ? '● ' : '○ '}
                      {inPaneLanguage(wordPaneTexts[hasPlace ? 'fields.marked' : 'fields.unmarked'])}
                    </span>
                  </dt>
                  <dd className={value === '' ? 'quiet' : ''}>
                    {value === '' ? inPaneLanguage(wordPaneTexts['fields.none']) : value}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </AskedView>
      </View>
    </div>
  );
}
