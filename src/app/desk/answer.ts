/**
 * What a pane is told: plain data that crosses from a worker to the page as it is, with every sentence already made, so
 * that the page carries none of the rules.
 */
import { severityOf, type IssueCode } from '../../core/texts/issue-texts';
import type { Language, Severity } from '../../core/texts/text-entry';
import { describeIssue } from '../../core/values/describe-issue';
import type { Issue, Place } from '../../core/values/issue';
import type { Result } from '../../core/values/result';

/** A finding as a pane shows it. */
export interface Notice {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** In the pane's language, with the place and the next step. */
  readonly text: string;
  /** Where it is in the workbook; a door for whoever can show it. */
  readonly at: Place;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

export function noticesOf(issues: readonly Issue[], language: Language): readonly Notice[] {
  return issues.map((one) => ({
    code: one.code,
    severity: severityOf(one.code),
    text: describeIssue(one, language, 'pane'),
    at: one.at,
  }));
}

/** A result as an answer; `also` are findings that go with a good one. */
export function answerOf<T>(result: Result<T>, language: Language, also: readonly Issue[] = []): Answer<T> {
  return result.ok
    ? { ok: true, value: result.value, notices: noticesOf(also, language) }
    : { ok: false, notices: noticesOf(result.issues, language) };
}
