/** Sheets of a broken-off set-up that somebody has worked in: whether they may go, asked before anything is lost. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { inPaneLanguage } from '../../shared/pane-text';

export interface ReplaceQuestionProps {
  readonly sheets: readonly string[];
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

export function ReplaceQuestion({ sheets, onReplace, onKeep }: ReplaceQuestionProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    heading.current?.focus();
  }, [sheets]);
  const count = { count: sheets.length };
  return (
    <div className="inset" role="group" aria-labelledby="replace-title">
      <h2 id="replace-title" ref={heading} tabIndex={-1}>
        {inPaneLanguage(overviewTexts['replace.title'], count)}
      </h2>
      <ul>
        {sheets.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{inPaneLanguage(overviewTexts['replace.about'], count)}</p>
      <div className="buttons">
        <DefaultButton text={inPaneLanguage(overviewTexts['replace.do'], count)} onClick={onReplace} />
        <button type="button" className="link-button" onClick={onKeep}>
          {inPaneLanguage(overviewTexts['replace.keep'])}
        </button>
      </div>
    </div>
  );
}
