/** The workbook that the report is made from: which one, from when, and how another is chosen. Files are read by the page. */
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import type { Notice } from '../../app/desk/answer';
import type { ReportState } from '../../app/word-desk/report-state';
import type { WordDesk } from '../../app/word-desk/word-desk';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { useAnnounce } from '../shared/announcer';
import { NoticeList } from '../shared/notice-list';
import { inPaneLanguage } from '../shared/pane-text';
import { sayTooLarge } from '../shared/taken-file';
import { useFileDrop } from '../shared/use-file-drop';
import { useSavedSince } from './use-saved-since';

export interface SourceLineProps {
  readonly desk: WordDesk;
  readonly state: ReportState;
  /** The file that the person has picked; kept by the pane, for this line comes and goes. */
  readonly picked: React.MutableRefObject<File | undefined>;
  readonly onOpened: () => void;
}

interface Opening {
  /** The file that is being read. */
  readonly file?: string;
  readonly notices: readonly Notice[];
  readonly problem?: string;
}

export function SourceLine({ desk, state, picked, onOpened }: SourceLineProps): React.ReactElement {
  const [opening, setOpening] = React.useState<Opening>({ notices: [] });
  const savedSince = useSavedSince(picked);
  const announce = useAnnounce();
  const input = React.useRef<HTMLInputElement>(null);
  /** Counts the choices: an earlier file that is read later must not replace a newer one. */
  const latest = React.useRef(0);

  async function open(file: File): Promise<void> {
    latest.current += 1;
    const choice = latest.current;
    setOpening({ file: file.name, notices: [] });
    const next = await read(desk, file, () => choice === latest.current);
    if (next === undefined || choice !== latest.current) return;
    setOpening(next.opening);
    if (next.said === undefined) return;
    picked.current = file;
    savedSince.forget();
    announce(inPaneLanguage(wordPaneTexts.opened, { file: next.said }));
    onOpened();
  }

  const { isOver, handlers } = useFileDrop({
    onFile: (file) => void open(file),
    onProblem: (problem) => {
      setOpening({ notices: [], problem });
    },
  });
  const choose = (): void => input.current?.click();
  if (!state.isPicked) return <GivenSource state={state} />;
  return (
    <div className={isOver ? 'source drop-over' : 'source'} {...handlers}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={inPaneLanguage(wordPaneTexts.choose)}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void open(file);
          // So that choosing the same file again, after it was saved anew, is a choice too.
          currentTarget.value = '';
        }}
      />
      {state.source === null ? (
        <div className="drop">
          <p>{inPaneLanguage(wordPaneTexts.invitation)}</p>
          {state.remembered !== null && <p className="strong">{state.remembered}</p>}
          <p>
            <PrimaryButton text={inPaneLanguage(wordPaneTexts.choose)} onClick={choose} />
          </p>
          <p className="quiet small">{inPaneLanguage(wordPaneTexts.drop)}</p>
        </div>
      ) : (
        <div>
          <SourceName state={state} />
          {savedSince.file !== undefined && (
            <MessageBar
              messageBarType={MessageBarType.warning}
              isMultiline
              actions={<DefaultButton text={inPaneLanguage(wordPaneTexts.choose)} onClick={choose} />}
            >
              {inPaneLanguage(wordPaneTexts.savedSince, { file: savedSince.file })}
            </MessageBar>
          )}
          <button type="button" className="link-button block" onClick={choose}>
            {inPaneLanguage(wordPaneTexts.chooseOther)}
          </button>
        </div>
      )}
      {opening.file !== undefined && (
        <Spinner label={inPaneLanguage(wordPaneTexts.opening, { file: opening.file })} ariaLive="polite" />
      )}
      <NoticeList notices={opening.notices} />
      {opening.problem !== undefined && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {opening.problem}
        </MessageBar>
      )}
      <SourceChanges state={state} />
    </div>
  );
}

interface SourceProps {
  readonly state: ReportState;
}

/** The workbook that lies beside the paper: no other can be chosen. */
function GivenSource({ state }: SourceProps): React.ReactElement {
  return (
    <div className="source">
      {state.source !== null && <SourceName state={state} />}
      <SourceChanges state={state} />
    </div>
  );
}

function SourceName({ state }: SourceProps): React.ReactElement {
  return (
    <>
      <span className="quiet">{inPaneLanguage(wordPaneTexts.source)}</span>{' '}
      <span className="figure">{state.source}</span>
      {state.fingerprint !== null && (
        <details className="fold small">
          <summary>{inPaneLanguage(wordPaneTexts['source.state'])}</summary>
          <p>{state.fingerprint}</p>
          <p className="quiet">{inPaneLanguage(wordPaneTexts['source.state.about'])}</p>
        </details>
      )}
    </>
  );
}

function SourceChanges({ state }: SourceProps): React.ReactElement {
  return (
    <>
      {state.sourceChanges.map((sentence) => (
        <MessageBar key={sentence} messageBarType={MessageBarType.warning} isMultiline>
          {sentence}
        </MessageBar>
      ))}
    </>
  );
}

/** `said` is the name and date of a workbook that was read; undefined where another was chosen meanwhile. */
async function read(
  desk: WordDesk,
  file: File,
  isLatest: () => boolean,
): Promise<{ readonly opening: Opening; readonly said?: string } | undefined> {
  const refused = (key: 'unreadable' | 'openFailed'): { readonly opening: Opening } => ({
    opening: { notices: [], problem: inPaneLanguage(wordPaneTexts[key], { file: file.name }) },
  });
  const problem = sayTooLarge(file.name, file.size);
  if (problem !== undefined) return { opening: { notices: [], problem } };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // The browser says no more than that: the file was saved anew, moved or is locked; or it is a folder.
    console.error(error);
    return refused('unreadable');
  }
  // The desk goes on with what it was given last.
  if (!isLatest()) return undefined;
  try {
    const modified = file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null;
    const answer = await desk.open({ name: file.name, bytes, modified });
    return answer.ok
      ? { opening: { notices: [] }, said: answer.value }
      : { opening: { notices: answer.notices } };
  } catch (error) {
    // The worker broke down, or its part that reads files did not arrive.
    console.error(error);
    return refused('openFailed');
  }
}
