/** The figures of the office, each a door. Being built. */
import * as React from 'react';
import type { OverviewDoor } from '../../../app/excel-desk/door';
import { excelTexts } from '../../../core/texts/panes/excel-texts';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';

export function OverviewView({ desk, onShow }: ExcelViewProps<OverviewDoor>): React.ReactElement {
  const ask = React.useCallback(() => desk.overview.read(), [desk]);
  const answer = useAnswer(ask);
  return (
    <View title={inPaneLanguage(excelTexts['tab.overview'])}>
      <AskedView answer={answer} onShow={onShow}>
        {(overview) => <p>{overview.asOf}</p>}
      </AskedView>
    </View>
  );
}
