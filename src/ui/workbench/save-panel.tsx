/** What became of saving, and what can be done where it did not work out. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import type { DiskFiles } from '../../ports/disk-files';
import type { NamedFile } from '../../ports/workbook-files';
import { inPaneLanguage } from '../shared/pane-text';
import { useObjectUrl } from '../shared/use-object-url';
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
    // Whoever comes back to a file and what was asked of it goes on where they are.
    if (before.current === saving.state) return;
    before.current = saving.state;
    // What is asked is to be answered: the question takes the focus. Afterwards the button that was pressed is gone.
    if (!asks && document.activeElement !== document.body) return;
    const bar = status.current?.closest('.bench-head')?.querySelector<HTMLElement>('.file-bar button');
    (panel.current ?? bar)?.focus();
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
    case 'refused':
      return (
        <>
          {disk.writesBack && (
            <DefaultButton text={inPaneLanguage(benchTexts.saveAs)} onClick={ways.saveAs} />
          )}
          <DefaultButton text={inPaneLanguage(benchTexts.download)} onClick={ways.download} />
          {cancel}
        </>
      );
    case 'changed':
      return (
        <>
          <DefaultButton text={inPaneLanguage(benchTexts['save.otherName'])} onClick={ways.saveAs} />
          <button
            type="button"
            className="quiet-button losing"
            onClick={() => {
              ways.save(true);
            }}
          >
            {inPaneLanguage(benchTexts['save.force'])}
          </button>
          {cancel}
        </>
      );
    case 'cancelled':
      return (
        <>
          <DefaultButton text={inPaneLanguage(benchTexts['save.again'])} onClick={ways.saveAs} />
          <button type="button" className="quiet-button" onClick={ways.close}>
            {inPaneLanguage(benchTexts['save.notNow'])}
          </button>
        </>
      );
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
    case 'failed':
      return null;
  }
}

/** Nothing but the link: the panel around it asks how it went. */
function SaveLink({ file: { name, bytes } }: { readonly file: NamedFile }): React.ReactElement {
  const address = useObjectUrl(bytes);
  return (
    <a className="file-link" href={address} download={name}>
      {inPaneLanguage(benchTexts['download.link'], { name })}
    </a>
  );
}
