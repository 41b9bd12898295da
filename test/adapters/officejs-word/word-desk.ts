/** The emulated Word with a letter of the county's, and the program at work in it. */
import { createOfficeJsDocument } from '../../../src/adapters/officejs-word/officejs-document';
import type { DocumentWriter } from '../../../src/ports/document-writer';
import { letter } from '../../contract/document-orders';
import { openInWord, type WordHost, type WordOptions } from '../../office-host/word-host';
import { withNewerClient } from '../../office-host/word-newer-client';

export interface WordDesk {
  readonly host: WordHost;
  readonly writer: DocumentWriter;
  bytes(): Uint8Array;
}

export function wordDesk(docx: Uint8Array = letter(), options: Omit<WordOptions, 'docx'> = {}): WordDesk {
  return deskOf(openInWord({ ...options, docx }));
}

/** With office.js as Microsoft's servers give it out. */
export function newerDesk(docx: Uint8Array, options: Omit<WordOptions, 'docx'> = {}): WordDesk {
  return deskOf(withNewerClient(openInWord({ office: 'm365', ...options, docx })));
}

function deskOf(host: WordHost): WordDesk {
  return {
    host,
    writer: createOfficeJsDocument({ word: host.Word, context: host.Office.context }),
    bytes: () => host.save(),
  };
}

/** Prints what was counted, where somebody wants to know. */
export function report(what: string, figures: unknown): void {
  if (process.env['MUT_COUNTS'] === '1') console.log(`${what}: ${JSON.stringify(figures)}`);
}
