/** The first thing a new user sees: what this is, and the tables set up with one click, with the sample county to try. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import type { Notice } from '../../../app/desk/answer';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { setUpTexts } from '../../../core/texts/panes/set-up-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { useAnnounce } from '../../shared/announcer';
import { NoticeList } from '../../shared/notice-list';
import { inPaneLanguage, paneText } from '../../shared/pane-text';
import { View } from '../../shared/view';
import { ReplaceQuestion } from './replace-question';

export interface SetUpViewProps {
  readonly desk: Pick<ExcelDesk, 'overview'>;
  /** `line` says what was made. */
  readonly onDone: (line: string) => void;
}

/** Sheets that may only go if the person agrees, and what was to be set up. */
interface Asked {
  readonly sheets: readonly string[];
  readonly sample: boolean;
}

export function SetUpView({ desk, onDone }: SetUpViewProps): React.ReactElement {
  const [isBusy, setBusy] = React.useState(false);
  const [notices, setNotices] = React.useState<readonly Notice[]>([]);
  const [asked, setAsked] = React.useState<Asked>();
  const [failed, setFailed] = React.useState(false);
  const problem = React.useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  React.useEffect(() => {
    if (!asked && (notices.length > 0 || failed)) problem.current?.focus();
  }, [notices, failed, asked]);

  async function setUp(sample: boolean, replace: readonly string[] = []): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setNotices([]);
    setAsked(undefined);
    setFailed(false);
    announce(inPaneLanguage(setUpTexts['setup.doing']));
    try {
      const made = await desk.overview.setUp(sample, replace);
      setBusy(false);
      if (made.ok && made.value.state === 'asking') setAsked({ sheets: made.value.sheets, sample });
      setNotices(made.notices);
      if (!made.ok || made.value.state === 'asking') return;
      const { tables, rows } = made.value;
      const params = { tables: formatNumber(tables), rows: formatNumber(rows) };
      const line = inPaneLanguage(setUpTexts['setup.done'], params);
      announce(line);
      onDone(line);
    } catch (error) {
      console.error(error);
      setBusy(false);
      setFailed(true);
    }
  }

  return (
    <View
      title={inPaneLanguage(setUpTexts['setup.title'])}
      actions={
        <>
          <PrimaryButton
            text={inPaneLanguage(setUpTexts['setup.do'])}
            disabled={isBusy}
            allowDisabledFocus
            onClick={() => void setUp(false)}
          />
          <DefaultButton
            text={inPaneLanguage(setUpTexts['setup.doSample'])}
            disabled={isBusy}
            allowDisabledFocus
            onClick={() => void setUp(true)}
          />
        </>
      }
    >
      <div ref={problem} tabIndex={-1}>
        <NoticeList notices={notices} />
        {failed && <p>{paneText('failed')}</p>}
      </div>
      {asked && (
        <ReplaceQuestion
          sheets={asked.sheets}
          onReplace={() => void setUp(asked.sample, asked.sheets)}
          onKeep={() => {
            setAsked(undefined);
            setNotices([]);
            announce(inPaneLanguage(overviewTexts['replace.kept']));
            // The question goes: what could be done before it is the way on.
            problem.current?.focus();
          }}
        />
      )}
      <p>{inPaneLanguage(setUpTexts['setup.about'])}</p>
      <p>{inPaneLanguage(setUpTexts['setup.next'])}</p>
      <p className="quiet">{inPaneLanguage(setUpTexts['setup.sample'])}</p>
      {isBusy && <Spinner label={inPaneLanguage(setUpTexts['setup.doing'])} ariaLive="off" />}
    </View>
  );
}
