/** The office at a glance: figures, what is next, findings, imports. In another workbook: what to do about it. */
import * as React from 'react';
import type { OverviewDoor } from '../../../app/excel-desk/door';
import { excelTexts } from '../../../core/texts/panes/excel-texts';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { AskedView } from '../../shared/asked-view';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage, paneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { AsOfLine } from '../../shared/as-of-line';
import { CheckLines } from './check-lines';
import { FirstStepsLines } from './first-steps-lines';
import { FigureLines } from './figure-lines';
import { HeardLines } from './heard-lines';
import { ImportLines } from './import-lines';
import { StrangeWorkbookView } from './strange-workbook-view';
import { UpcomingLines } from './upcoming-lines';

export function OverviewView({ desk, onGo, onShow }: ExcelViewProps<OverviewDoor>): React.ReactElement {
  const ask = React.useCallback(() => desk.overview.read(), [desk]);
  const answer = useAnswer(ask);
  const { again, asked } = answer;
  useOutsideChange(again);
  /** What setting up has made, as long as the view is open. */
  const [made, setMade] = React.useState<string>();
  if (asked.state === 'there' && asked.value.kind !== 'office') {
    return (
      <StrangeWorkbookView
        desk={desk}
        workbook={asked.value}
        onChanged={again}
        onSetUp={(line) => {
          setMade(line);
          again();
        }}
      />
    );
  }
  return (
    <View title={inPaneLanguage(excelTexts['tab.overview'])}>
      <AskedView answer={answer} onShow={onShow}>
        {(overview) =>
          overview.kind === 'office' ? (
            <>
              {made !== undefined && <p className="done">{made}</p>}
              {paneLanguage() === 'en' && (
                <p className="small quiet">{inPaneLanguage(overviewTexts['words.german'])}</p>
              )}
              <AsOfLine
                lookFrom={(typed) => desk.overview.lookFrom(typed)}
                asOf={overview.asOf}
                isToday={overview.isToday}
                onChanged={again}
              />
              <HeardLines desk={desk} heard={overview.heard} onShow={onShow} onSeen={again} />
              <FirstStepsLines steps={overview.first} onGo={onGo} />
              <FigureLines overview={overview} onGo={onGo} />
              <CheckLines desk={desk} reading={asked} unread={overview.unread} onGo={onGo} />
              <UpcomingLines upcoming={overview.upcoming} onGo={onGo} onShow={onShow} />
              <ImportLines
                desk={desk}
                imports={overview.imports}
                onGo={onGo}
                onShow={onShow}
                onChanged={again}
              />
            </>
          ) : null
        }
      </AskedView>
    </View>
  );
}
