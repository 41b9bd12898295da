/** Papers as documents. */
import type { Block } from '../core/blocks/block';
import type { SectionId } from '../core/blocks/report-section';
import type { Issue } from '../core/values/issue';
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

export interface WrittenDocument {
  readonly bytes: Uint8Array;
  /** What the template asked for and did not get, e.g. an unknown mark or a locked control. */
  readonly issues: readonly Issue[];
}

export interface DocumentWriter {
  /**
   * A .docx file; with a template, the county's own with its marks filled and
   * the sections without a mark appended. Fails when the template is no readable
   * .docx file. The same paper and template give the same bytes.
   */
  write(paper: PaperDocument, template?: Uint8Array): Promise<Result<WrittenDocument>>;
}
