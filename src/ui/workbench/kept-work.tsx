/** Work that a closed page has left behind: restored, or discarded after asking once more. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { FoundWork } from '../../ports/kept-work';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import { Closable } from '../shared/closable';
import { inPaneLanguage } from '../shared/pane-text';
import { useFocusBack } from '../shared/use-focus-back';
import { sayMoment } from './say-moment';

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
        {found.map(({ id, at, names }) => {
          const time = sayMoment(at);
          return (
            <li key={id} className="kept-work">
              {asked === id ? (
                <SureQuestion
                  time={time}
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
                  <p>{inPaneLanguage(workbenchTexts['kept.line'], { names: names.join(', '), time })}</p>
                  <div className="ways">
                    <DefaultButton
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
  readonly onYes: () => void;
  readonly onNo: () => void;
}): React.ReactElement {
  const question = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    question.current?.focus();
  }, []);
  return (
    <Closable onClose={props.onNo}>
      <p ref={question} tabIndex={-1}>
        {inPaneLanguage(workbenchTexts['kept.sure'], { time: props.time })}
      </p>
      <div className="ways">
        <DefaultButton text={inPaneLanguage(workbenchTexts.cancel)} onClick={props.onNo} />
        <button type="button" className="quiet-button losing" onClick={props.onYes}>
          {inPaneLanguage(workbenchTexts['kept.discard'])}
        </button>
      </div>
    </Closable>
  );
}
