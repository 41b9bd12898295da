/** A finding as a pane shows it: plain data, its sentence already made. */
import type { IssueCode } from '../../core/texts/issue-texts';
import type { Severity } from '../../core/texts/text-entry';
import type { Place } from '../../core/values/issue';

export interface Notice {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** In the pane's language, with the place and the next step. */
  readonly text: string;
  /** Where it is in the workbook; a door for whoever can show it. */
  readonly at: Place;
}
