/** The `docx` library: loaded when the first paper is written, for it is as large as all the rest. */
import type * as Docx from 'docx';

export type DocxLibrary = typeof Docx;

export function loadDocx(): Promise<DocxLibrary> {
  return import('docx');
}
