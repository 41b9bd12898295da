/** What was taken over, in one line with the way back; the findings stay readable below. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { ReturnsResult } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { FileGroups } from './file-groups';
import { OutcomeLine } from './outcome-line';

export interface ResultViewProps extends Pick<ExcelViewProps, 'onGo'> {
  readonly above: React.ReactNode;
  readonly busy: boolean;
  readonly result: ReturnsResult;
  readonly onUndo: () => void;
  /** With true, files that are still open stay. */
  readonly onMore: (onlyTaken: boolean) => void;
}

export function ResultView(props: ResultViewProps): React.ReactElement {
  const { above, busy, result, onGo, onUndo, onMore } = props;
  const { batch, preview, proposals } = result;
  const { answers, offers, groups, toTake } = preview;
  const proposed = offers.proposed + offers.possible;
  const left = groups.open + groups.refused + groups.leftOut;
  const line =
    batch === null
      ? inPaneLanguage(returnsTexts['done.nothing'])
      : inPaneLanguage(returnsTexts.done, { count: toTake, ...answers, offers: proposed }) +
        (answers.kept > 0 ? ` ${inPaneLanguage(returnsTexts['done.kept'], { count: answers.kept })}` : '');
  return (
    <View
      title={inPaneLanguage(returnsTexts['title.done'])}
      actions={
        <>
          {proposed > 0 && batch !== null && (
            <PrimaryButton
              text={inPaneLanguage(returnsTexts['done.proposals'], { count: proposed })}
              onClick={() => {
                onGo(proposals);
              }}
            />
          )}
          {left > 0 && (
            <DefaultButton
              text={inPaneLanguage(returnsTexts['done.open'])}
              disabled={busy}
              onClick={() => {
                onMore(true);
              }}
            />
          )}
          <DefaultButton
            text={inPaneLanguage(returnsTexts['done.more'])}
            disabled={busy}
            onClick={() => {
              onMore(false);
            }}
          />
        </>
      }
    >
      {above}
      <OutcomeLine
        text={line}
        undoLabel={inPaneLanguage(returnsTexts['done.undo'])}
        onUndo={batch === null ? undefined : onUndo}
      />
      <FileGroups preview={preview} />
    </View>
  );
}
