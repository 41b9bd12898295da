/** The open document for a worker: office.js runs on the page only, so each question takes the way there and back. */
import type { Remote } from 'comlink';
import type { DocumentWindow } from '../../ports/document-window';
import type { DocumentWriter } from '../../ports/document-writer';

export interface OpenDocumentParts {
  readonly writer: DocumentWriter;
  readonly window: DocumentWindow;
}

/** What the page answers; flat, for the types of comlink know one level. */
export type DocumentOnPage = DocumentWriter & DocumentWindow;

/** On the page; `load` is asked when the document is first needed. */
export function documentOnPage(load: () => Promise<OpenDocumentParts>): DocumentOnPage {
  return {
    read: async () => (await load()).writer.read(),
    write: async (order) => (await load()).writer.write(order),
    look: async () => (await load()).window.look(),
    show: async (section) => (await load()).window.show(section),
    setUp: async (base) => (await load()).window.setUp(base),
  };
}

/** In the worker. */
export function remoteDocument(page: Remote<DocumentOnPage>): OpenDocumentParts {
  return {
    writer: { read: () => page.read(), write: (order) => page.write(order) },
    window: {
      look: () => page.look(),
      show: (section) => page.show(section),
      setUp: (base) => page.setUp(base),
    },
  };
}
