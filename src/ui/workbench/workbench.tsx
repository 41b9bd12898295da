/** The workbench: the office's workbook in a browser, without Office. Begins with the sample county or a file of one's own. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { Text } from 'office-ui-fabric-react/lib/Text';
import type { Answer, Notice } from '../../app/desk/answer';
import type { ExcelDesk } from '../../app/excel-desk/excel-desk';
import type { OnBench, WorkbenchDesk } from '../../app/workbench-desk/workbench-desk';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import { NoticeList } from '../shared/notice-list';
import { inPaneLanguage, paneText } from '../shared/pane-text';
import { View } from '../shared/view';

export interface WorkbenchProps {
  readonly desk: WorkbenchDesk;
  /** The views of the workbook: the same as in Excel. */
  readonly renderWorkbook: (desk: ExcelDesk) => React.ReactNode;
}

type State =
  | { readonly state: 'none'; readonly notices: readonly Notice[] }
  | { readonly state: 'opening' }
  | { readonly state: 'open' }
  | { readonly state: 'failed' };

export function Workbench({ desk, renderWorkbook }: WorkbenchProps): React.ReactElement {
  const [bench, setBench] = React.useState<State>({ state: 'none', notices: [] });
  const input = React.useRef<HTMLInputElement>(null);

  async function open(asked: () => Promise<Answer<OnBench>>): Promise<void> {
    setBench({ state: 'opening' });
    try {
      const answer = await asked();
      setBench(answer.ok ? { state: 'open' } : { state: 'none', notices: answer.notices });
    } catch (error) {
      console.error(error);
      setBench({ state: 'failed' });
    }
  }

  async function openFile(file: File): Promise<Answer<OnBench>> {
    return desk.openFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }

  if (bench.state === 'open') return <>{renderWorkbook(desk.excel)}</>;
  return (
    <View
      title={inPaneLanguage(workbenchTexts.title)}
      actions={
        <>
          <PrimaryButton
            text={inPaneLanguage(workbenchTexts.sample)}
            onClick={() => void open(() => desk.openSample())}
          />
          <DefaultButton text={inPaneLanguage(workbenchTexts.file)} onClick={() => input.current?.click()} />
        </>
      }
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={inPaneLanguage(workbenchTexts.file)}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void open(() => openFile(file));
          currentTarget.value = '';
        }}
      />
      <Text block>{inPaneLanguage(workbenchTexts.about)}</Text>
      {bench.state === 'opening' && (
        <Spinner label={inPaneLanguage(workbenchTexts.opening)} ariaLive="polite" />
      )}
      {bench.state === 'none' && <NoticeList notices={bench.notices} />}
      {bench.state === 'failed' && <MessageBar isMultiline>{paneText('failed')}</MessageBar>}
    </View>
  );
}
