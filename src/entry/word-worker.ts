/** The worker behind the pane in Word: the desk over the document that is open on the page. */
import { remoteDocument, type DocumentOnPage } from '../adapters/browser/remote-document';
import { serveDesk, type DeskWorker } from '../adapters/browser/serve-desk';
// Needs nothing of Node.
import { systemClock } from '../adapters/node/system-clock';
import { createWordDesk, type WordDesk } from '../app/word-desk/word-desk';
import type { Language } from '../core/texts/text-entry';
import { digest } from '../core/values/digest';

export interface WordWorker extends DeskWorker {
  readonly host: DocumentOnPage;
  readonly settings: { readonly language: Language };
  readonly desk: WordDesk;
}

serveDesk<WordWorker>((page, { language }) =>
  createWordDesk({
    ...remoteDocument(page),
    clock: systemClock,
    digest,
    language,
    async loadTables() {
      const { readTables } = await import(/* webpackChunkName: "reader" */ './word-reader');
      return readTables;
    },
  }),
);
