/** Findings of the system `survey`. */
import type { IssueEntry } from './text-entry';

export const surveyIssues = {} as const satisfies Record<string, IssueEntry>;
