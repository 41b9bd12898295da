/** Composition root of the pane in Word: office.js answers here, everything else works in a worker. */
import './fabric-config';
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { openWorkerDesk } from '../adapters/browser/open-worker-desk';
import { documentOnPage } from '../adapters/browser/remote-document';
import type { WordDesk } from '../app/word-desk/word-desk';
import { wordPaneTexts } from '../core/texts/panes/word-pane-texts';
import type { Language } from '../core/texts/text-entry';
import { inPaneLanguage } from '../ui/shared/pane-text';
import { WordPane } from '../ui/word/word-pane';
import { startPane } from './pane';
import type { WordWorker } from './word-worker';

function openDesk(language: Language): WordDesk {
  return openWorkerDesk<WordWorker>({
    createWorker: () => new Worker(new URL('./word-worker.ts', import.meta.url), { name: 'word-worker' }),
    host: documentOnPage(async () => {
      const { openOfficeDocument } = await import(/* webpackChunkName: "document" */ './word-document');
      return openOfficeDocument();
    }),
    settings: { language },
  });
}

void startPane((host, language) => {
  if (host !== Office.HostType.Word)
    return <MessageBar isMultiline>{inPaneLanguage(wordPaneTexts['host.none'])}</MessageBar>;
  // Word 2019 has it; what is newer is only asked for where it is there.
  if (!Office.context.requirements.isSetSupported('WordApi', '1.3'))
    return <MessageBar isMultiline>{inPaneLanguage(wordPaneTexts['host.tooOld'])}</MessageBar>;
  return <WordPane desk={openDesk(language)} />;
});
