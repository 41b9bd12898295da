/** Papers as documents. */
import type { Block } from '../core/blocks/block';
import type { SectionId } from '../core/blocks/report-section';
import type { Result } from '../core/values/result';

/** A paper ready to be written. */
export interface PaperDocument {
  /** Title property of the document. */
  readonly title: string;
  readonly author: string;
  readonly sections: readonly { readonly id: SectionId; readonly blocks: readonly Block[] }[];
  /** Single values for marks in a template, by field name, e.g. `aktenzeichen`. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface DocumentWriter {
  /** A .docx file; with a template, the county's own with its marks filled. */
  write(paper: PaperDocument, template?: Uint8Array): Promise<Result<Uint8Array>>;
}
