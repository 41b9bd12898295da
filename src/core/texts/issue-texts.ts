/** All findings, by code. A system of the office adds its file here. */
import { benchIssues } from './bench-issues';
import { diskIssues } from './disk-issues';
import { documentIssues } from './document-issues';
import { fileIssues } from './file-issues';
import { formIssues } from './form-issues';
import { papersIssues } from './papers-issues';
import { registerIssues } from './register-issues';
import { restoreIssues } from './restore-issues';
import { returnIssues } from './return-issues';
import { setupIssues } from './setup-issues';
import { showIssues } from './show-issues';
import { surveyIssues } from './survey-issues';
import { tableIssues } from './table-issues';
import { templateIssues } from './template-issues';
import { valueIssues } from './value-issues';
import { writeIssues } from './write-issues';
import type { IssueEntry } from './text-entry';

const issueTexts = {
  ...valueIssues,
  ...tableIssues,
  ...writeIssues,
  ...fileIssues,
  ...diskIssues,
  ...surveyIssues,
  ...returnIssues,
  ...registerIssues,
  ...papersIssues,
  ...templateIssues,
  ...documentIssues,
  ...setupIssues,
  ...showIssues,
  ...formIssues,
  ...restoreIssues,
  ...benchIssues,
} as const;

export type IssueTexts = typeof issueTexts;

export type IssueCode = keyof IssueTexts;

/** Of all findings there are. */
export const issueCodes = Object.keys(issueTexts) as readonly IssueCode[];

export function issueEntry(code: IssueCode): IssueEntry {
  return issueTexts[code];
}
