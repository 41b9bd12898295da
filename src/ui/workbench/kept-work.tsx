/** Work that a closed page has left behind: restored, or discarded after asking once more. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { FoundWork } from '../../ports/kept-work';
import { sayExactMoment } from '../../core/values/moment';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import { Closable } from '../shared/closable';
import { inPaneLanguage } from '../shared/pane-text';
import { useFocusBack } from '../shared/use-focus-back';

export interface KeptWorkProps {
  readonly found: readonly FoundWork[];
  readonly onRestore: (id: string) => void;
  readonly onDiscard: (id: string) => void;
}

export function KeptWorkList({ found, onRestore, onDiscard }: KeptWorkProps): React.ReactElement | null {
  const [asked, setAsked] = React.useState<string>();
  const list = React.useRef<HTMLElement>(null);
  useFocusBack(list, asked !== undefined);
  useFocusBack(list, found.length > 0);
  if (found.length === 0) return null;
  return (
    <section ref={list} className="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">{inPaneLanguage(workbenchTexts['kept.title'])}</h2>
      <ul className="plain">
        {found.map(({ id, at, names: all }, index) => {
          const [time, names] = [sayExactMoment(at), all.join(', ')];
          const RestoreButton = index === 0 ? PrimaryButton : DefaultButton;
          return (
            <li key={id} className="kept-work">
              {asked === id ? (
                <SureQuestion
                  {...{ time, names }}
                  onYes={() => {
                    setAsked(undefined);
                    onDiscard(id);
                  }}
                  onNo={() => {
                    setAsked(undefined);
                  }}
                />
              ) : (
                <>
                  <p>{inPaneLanguage(workbenchTexts['kept.line'], { names, time })}</p>
                  <div className="ways">
                    <RestoreButton
                      text={inPaneLanguage(workbenchTexts['kept.restore'])}
                      onClick={() => {
                        onRestore(id);
                      }}
                    />
                    <button
                      type="button"
                      className="quiet-button"
                      onClick={() => {
                        setAsked(id);
                      }}
                    >
                      {inPaneLanguage(workbenchTexts['kept.discard'])}
                    </button>
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SureQuestion(props: {
  readonly time: string;
  readonly names: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}): React.ReactElement {
  const { time, names, onYes, onNo } = props;
  const question = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    question.current?.focus();
  }, []);
  return (
    <Closable onClose={onNo}>
      <p ref={question} tabIndex={-1}>
        {inPaneLanguage(workbenchTexts['kept.sure'], { time, names })}
      </p>
      <div className="ways">
        <DefaultButton text={inPaneLanguage(workbenchTexts.cancel)} onClick={onNo} />
        <button type="button" className="quiet-button losing" onClick={onYes}>
          {inPaneLanguage(workbenchTexts['kept.discard'])}
        </button>
      </div>
    </Closable>
  );
}
