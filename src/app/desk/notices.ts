/** Findings as a pane shows them. Beside `Answer` in a file of its own: with it come the sentences of all findings. */
import { severityOf } from '../../core/texts/issue-severities';
import type { Language } from '../../core/texts/text-entry';
import { describeIssue } from '../../core/values/describe-issue';
import type { Issue } from '../../core/values/issue';
import type { Notice } from './notice';

export function noticesOf(issues: readonly Issue[], language: Language): readonly Notice[] {
  return issues.map((one) => ({
    code: one.code,
    severity: severityOf(one.code),
    text: describeIssue(one, language, 'pane'),
    at: one.at,
  }));
}
