/** Papers as files. */
import type { PaperDocument } from '../core/report/paper-document';
import type { Issue } from '../core/values/issue';
import type { Result } from '../core/values/result';

export interface WrittenPaper {
  readonly bytes: Uint8Array;
  /** What the template asked for and did not get, e.g. an unknown mark or a locked control. */
  readonly issues: readonly Issue[];
}

export interface PaperWriter {
  /**
   * A .docx file; with a template, the county's own with its marks filled and
   * the sections without a mark appended. Fails when the template is no readable
   * .docx file. The same paper and template give the same bytes.
   */
  write(paper: PaperDocument, template?: Uint8Array): Promise<Result<WrittenPaper>>;
}
