/** A document that holds sections of a paper among a person's own text, wherever it lives: a .docx file, or the open Word. */
import type { SectionOutcome, WriteOrder } from '../core/report/section-edit';
import type { StandingSection } from '../core/report/standing-section';
import type { Issue } from '../core/values/issue';
import type { Result } from '../core/values/result';

export type { DocumentEdit, SectionOutcome, ShownField, WriteOrder } from '../core/report/section-edit';
export type { StandingSection } from '../core/report/standing-section';
export type { PaperDocument } from '../core/report/paper-document';

export interface StandingDocument {
  /** Sections and marks for sections, in the order of the document, each once; then those that a person has deleted. */
  readonly sections: readonly StandingSection[];
  /** Names of the fields it has marks for, in the order of the document, each once. */
  readonly fields: readonly string[];
  readonly readOnly: boolean;
}

export interface WrittenSections {
  /** One per section in the edits. */
  readonly outcomes: readonly SectionOutcome[];
  /** Why something was left as it is: a hand edit, a lock, a copy. */
  readonly issues: readonly Issue[];
}

/** Fails when the document cannot be read at all; a host that breaks down throws. */
export interface DocumentWriter {
  /** What stands in the document, and whether a person has changed it since it was written. */
  read(): Promise<Result<StandingDocument>>;
  /**
   * Does everything of the order that can be done; the rest is left as it was and explained. A text that a person has
   * written or changed stays unless its edit says otherwise. The same order again changes nothing, and
   * completes what a failure has broken off. Headers, footers, styles and text outside stay.
   */
  write(order: WriteOrder): Promise<Result<WrittenSections>>;
}
