/** The emulated Word with a letter of the county's, and the program at work in it. */
import { createOfficeJsDocument } from '../../../src/adapters/officejs-word/officejs-document';
import type { DocumentWriter } from '../../../src/ports/document-writer';
import { letter } from '../../contract/document-orders';
import { openInWord, type WordHost, type WordOptions } from '../../office-host/word-host';

export interface WordDesk {
  readonly host: WordHost;
  readonly writer: DocumentWriter;
  bytes(): Uint8Array;
}

export function wordDesk(docx: Uint8Array = letter(), options: Omit<WordOptions, 'docx'> = {}): WordDesk {
  const host = openInWord({ ...options, docx });
  const { document, platform } = host.Office.context;
  return {
    host,
    writer: createOfficeJsDocument({ word: host.Word, document, platform }),
    bytes: () => host.save(),
  };
}

/** Prints what was counted, where somebody wants to know. */
export function report(what: string, figures: unknown): void {
  if (process.env['MUT_COUNTS'] === '1') console.log(`${what}: ${JSON.stringify(figures)}`);
}
