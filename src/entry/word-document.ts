/** The document that is open in Word, as ports: loaded when the pane first asks for it. */
import type { OpenDocumentParts } from '../adapters/browser/remote-document';
import { createOfficeJsDocument } from '../adapters/officejs-word/officejs-document';
import { createOfficeJsDocumentWindow } from '../adapters/officejs-word/officejs-document-window';

let opened: OpenDocumentParts | undefined;

/** One for the page: it remembers what it has come upon. */
export function openOfficeDocument(): OpenDocumentParts {
  opened ??= {
    writer: createOfficeJsDocument({ word: Word, context: Office.context }),
    window: createOfficeJsDocumentWindow({ word: Word, requirements: Office.context.requirements }),
  };
  return opened;
}
