/** The paper to look at: what stands in the document now, its sections where the pane can lead to them. */
import * as React from 'react';
import type { WorkbenchDesk } from '../../../app/workbench-desk/workbench-desk';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import type { PageEvents } from '../page-events';
import { ShownArea } from '../shown-area';
import { PaperParts, sectionElementId } from './paper-parts';

export interface PaperAreaProps {
  readonly desk: Pick<WorkbenchDesk, 'paper'>;
  /** Counts the changes of the paper. */
  readonly version: number;
  readonly events: PageEvents;
  /** Something is to be shown: the paper has to be in sight. */
  readonly onShown: () => void;
  /** Whether there is nothing beside it. */
  readonly isAlone: boolean;
}

export function PaperArea({ desk, version, events, onShown, isAlone }: PaperAreaProps): React.ReactElement {
  const answer = useAnswer(
    // Asked anew with each change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    React.useCallback(() => desk.paper(), [desk, version]),
  );
  const [shown, setShown] = React.useState<string>();
  React.useEffect(
    () =>
      events.onSection((id) => {
        const element = document.getElementById(sectionElementId(id));
        if (!element) return false;
        const wasHidden = element.offsetParent === null;
        onShown();
        setShown(id);
        // Once it is in sight.
        setTimeout(() => {
          element.scrollIntoView({ block: 'start' });
          if (wasHidden) element.focus({ preventScroll: true });
        }, 0);
        return true;
      }),
    [events, onShown],
  );
  return (
    <ShownArea
      className="paper-area"
      label={inPaneLanguage(benchTexts['paper.label'])}
      isAlone={isAlone}
      scrolls
    >
      <p className="sheet-note quiet small">{inPaneLanguage(benchTexts['paper.about'])}</p>
      <article className="paper-sheet" lang="de">
        <AskedView answer={answer}>
          {(parts) =>
            parts.length === 0 ? (
              <p className="quiet">{inPaneLanguage(benchTexts['paper.empty'])}</p>
            ) : (
              <PaperParts parts={parts} shown={shown} />
            )
          }
        </AskedView>
      </article>
    </ShownArea>
  );
}
