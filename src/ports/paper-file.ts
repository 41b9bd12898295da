/** The council paper as a file that is held in memory: written like an open document, and shown without a word processor. */
import type { Result } from '../core/values/result';
import type { DocumentWindow } from './document-window';
import type { DocumentWriter } from './document-writer';

/** What stands in the document, in its order; line breaks are `\n`. */
export type PaperPart =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly role: PaperRole; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | PaperTable
  /** A place of ours for a section; empty where nothing stands in it yet. */
  | { readonly kind: 'section'; readonly id: string; readonly parts: readonly PaperPart[] };

/** `note` is what is set small, e.g. where figures come from. */
export type PaperRole = 'body' | 'title' | 'authority' | 'label' | 'note' | 'signature';

export interface PaperTable {
  readonly kind: 'table';
  readonly caption: string;
  /** Where the headers stand. */
  readonly headers: 'row' | 'column' | 'none';
  readonly rows: readonly (readonly PaperTableCell[])[];
}

export interface PaperTableCell {
  readonly text: string;
  readonly align: 'start' | 'end';
  /** Columns it covers. */
  readonly span: number;
}

export interface PaperFile extends DocumentWriter, Pick<DocumentWindow, 'look' | 'setUp'> {
  /** The file as it is by now; the very same value while nothing was changed. */
  bytes(): Uint8Array;
  /** Puts the whole file back to what it was. Fails where that is no .docx file that can be filled. */
  restore(bytes: Uint8Array): Promise<Result<void>>;
  /** Fails where the file is damaged. */
  parts(): Result<readonly PaperPart[]>;
}

/** Without a file, an empty one in our own layout. Fails where the file is no .docx file that can be filled. */
export type OpenPaper = (file?: Uint8Array) => Promise<Result<PaperFile>>;
