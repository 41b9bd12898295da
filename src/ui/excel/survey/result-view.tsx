/** What was taken over, in one line with the way back; the findings stay readable below. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { ReturnsPreview, ReturnsResult } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { answersInWords } from './counts-in-words';
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
  const proposed = preview.offers.proposed + preview.offers.possible;
  const left = preview.groups.open + preview.groups.leftOut;
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
              allowDisabledFocus
              onClick={() => {
                onMore(true);
              }}
            />
          )}
          <DefaultButton
            text={inPaneLanguage(returnsTexts['done.more'])}
            disabled={busy}
            allowDisabledFocus
            onClick={() => {
              onMore(false);
            }}
          />
        </>
      }
    >
      {above}
      <OutcomeLine
        text={batch === null ? inPaneLanguage(returnsTexts['done.nothing']) : sayTaken(preview)}
        undoLabel={inPaneLanguage(returnsTexts['done.undo'])}
        onUndo={batch === null ? undefined : onUndo}
      />
      <FileGroups preview={preview} isTaken={batch !== null} />
    </View>
  );
}

function sayTaken({ answers, offers, toTake }: ReturnsPreview): string {
  const proposed = offers.proposed + offers.possible;
  const what = [
    answersInWords(answers, []),
    ...(proposed > 0 ? [inPaneLanguage(returnsTexts['done.offers'], { count: proposed })] : []),
  ].filter((one) => one !== '');
  const taken = inPaneLanguage(returnsTexts.done, { count: toTake, what: what.join(', ') });
  return answers.kept === 0
    ? taken
    : `${taken} ${inPaneLanguage(returnsTexts['done.kept'], { count: answers.kept })}`;
}
