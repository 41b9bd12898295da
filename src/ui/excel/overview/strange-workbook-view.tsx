/** A workbook that is not the office's, or not whole: what it is, and the next step. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { StrangeWorkbook } from '../../../app/excel-desk/overview/recognise-workbook';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { setUpTexts } from '../../../core/texts/panes/set-up-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { View } from '../../shared/view';
import { SetUpView } from './set-up-view';

export interface StrangeWorkbookViewProps {
  readonly desk: Pick<ExcelDesk, 'overview'>;
  readonly workbook: StrangeWorkbook;
  /** Reads the workbook again. */
  readonly onChanged: () => void;
  /** The same after it was set up; `line` says what was made. */
  readonly onSetUp: (line: string) => void;
}

export function StrangeWorkbookView(props: StrangeWorkbookViewProps): React.ReactElement {
  const { desk, workbook, onChanged, onSetUp } = props;
  switch (workbook.kind) {
    case 'new':
      return <SetUpView desk={desk} onDone={onSetUp} />;
    case 'form':
      return (
        <View
          title={inPaneLanguage(overviewTexts['form.title'])}
          actions={<DefaultButton text={inPaneLanguage(setUpTexts['half.again'])} onClick={onChanged} />}
        >
          <p>{inPaneLanguage(overviewTexts['form.about'])}</p>
        </View>
      );
    case 'half':
      return (
        <View
          title={inPaneLanguage(setUpTexts['half.title'])}
          actions={<PrimaryButton text={inPaneLanguage(setUpTexts['half.again'])} onClick={onChanged} />}
        >
          <p>{inPaneLanguage(setUpTexts['half.about'], { found: workbook.found, all: workbook.all })}</p>
          {workbook.renamed.length > 0 && (
            <ul>
              {workbook.renamed.map(({ table, found }) => (
                <li key={table}>{inPaneLanguage(setUpTexts['half.renamed'], { table, found })}</li>
              ))}
            </ul>
          )}
          {workbook.gone.length > 0 && (
            <>
              <p>
                {inPaneLanguage(setUpTexts['half.gone'])} {workbook.gone.join(', ')}
              </p>
              <p>{inPaneLanguage(setUpTexts['half.next'])}</p>
            </>
          )}
        </View>
      );
  }
}
