/** What became of saving, and what can be done where it did not work out. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import type { DiskFiles } from '../../ports/disk-files';
import type { NamedFile } from '../../ports/workbook-files';
import { inPaneLanguage } from '../shared/pane-text';
import { sayMoment } from '../../core/values/moment';
import type { Saving, SavingWays } from './use-saving';

export interface SavePanelProps {
  readonly disk: DiskFiles;
  readonly ways: SavingWays;
}

export function SavePanel({ disk, ways }: SavePanelProps): React.ReactElement {
  const { saving } = ways;
  const panel = React.useRef<HTMLDivElement>(null);
  const status = React.useRef<HTMLDivElement>(null);
  const asks = saving.state in asking;
  const before = React.useRef(saving.state);
  React.useEffect(() => {
    const isFirst = before.current === saving.state;
    before.current = saving.state;
    // What is asked is to be answered: the question takes the focus. Afterwards the button that was pressed is gone.
    const isLost = !isFirst && document.activeElement === document.body;
    if (!asks && !isLost) return;
    const ways = status.current?.parentElement?.querySelector<HTMLElement>('.file-ways button');
    (panel.current ?? ways)?.focus();
  }, [asks, saving.state]);
  return (
    <div ref={status} role="status" aria-live="polite" className="save-status">
      {saving.state !== 'idle' && (
        <div ref={panel} tabIndex={-1} className={`save-panel ${asking[saving.state] ?? 'calm'}`}>
          <p className="save-text">{sentenceOf(saving)}</p>
          <div className="ways">
            <Ways disk={disk} ways={ways} />
          </div>
        </div>
      )}
    </div>
  );
}

const asking: Readonly<Partial<Record<string, string>>> = {
  refused: 'error',
  changed: 'warning',
  failed: 'error',
  asked: 'asks',
  link: 'asks',
};

function sentenceOf(saving: Saving): string {
  switch (saving.state) {
    case 'idle':
      return '';
    case 'saving':
      return inPaneLanguage(benchTexts['save.saving'], { name: saving.name });
    case 'done':
      return inPaneLanguage(benchTexts['save.done'], { name: saving.name });
    case 'cancelled':
      return inPaneLanguage(benchTexts['save.cancelled'], { name: saving.name });
    case 'refused':
      return inPaneLanguage(benchTexts['save.refused'], { name: saving.name });
    case 'changed':
      return inPaneLanguage(benchTexts['save.changed'], { name: saving.name, time: sayMoment(saving.when) });
    case 'asked':
      return inPaneLanguage(benchTexts['download.asked'], { name: saving.name });
    case 'link':
      return inPaneLanguage(benchTexts['download.other']);
    case 'failed':
      return inPaneLanguage(workbenchTexts.failed);
  }
}

function Ways({ disk, ways }: SavePanelProps): React.ReactElement | null {
  const { saving } = ways;
  const cancel = (
    <button type="button" className="quiet-button" onClick={ways.close}>
      {inPaneLanguage(benchTexts.cancel)}
    </button>
  );
  switch (saving.state) {
    case 'refused': {
      const { kind } = saving;
      return (
        <>
          {disk.writesBack && (
            <DefaultButton
              text={inPaneLanguage(benchTexts.saveAs)}
              onClick={() => {
                ways.saveAs(kind);
              }}
            />
          )}
          <DefaultButton
            text={inPaneLanguage(benchTexts.download)}
            onClick={() => {
              ways.download(kind);
            }}
          />
          {cancel}
        </>
      );
    }
    case 'changed': {
      const { kind } = saving;
      return (
        <>
          <DefaultButton
            text={inPaneLanguage(benchTexts['save.otherName'])}
            onClick={() => {
              ways.saveAs(kind);
            }}
          />
          <button
            type="button"
            className="quiet-button losing"
            onClick={() => {
              ways.save(kind, true);
            }}
          >
            {inPaneLanguage(benchTexts['save.force'])}
          </button>
          {cancel}
        </>
      );
    }
    case 'asked':
      return (
        <>
          <DefaultButton text={inPaneLanguage(benchTexts['download.yes'])} onClick={ways.confirm} />
          <button type="button" className="quiet-button" onClick={ways.deny}>
            {inPaneLanguage(benchTexts['download.no'])}
          </button>
        </>
      );
    case 'link':
      return (
        <>
          <SaveLink file={saving.content} />
          <DefaultButton text={inPaneLanguage(benchTexts['download.yes'])} onClick={ways.confirm} />
          {cancel}
        </>
      );
    case 'idle':
    case 'saving':
    case 'done':
    case 'cancelled':
    case 'failed':
      return null;
  }
}

/** Nothing but the link: the panel around it asks how it went. */
function SaveLink({ file: { name, bytes } }: { readonly file: NamedFile }): React.ReactElement {
  const [address, setAddress] = React.useState<string>();
  React.useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [bytes]);
  return (
    <a className="file-link" href={address} download={name}>
      {inPaneLanguage(benchTexts['download.link'], { name })}
    </a>
  );
}
