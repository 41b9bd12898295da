/** Findings of the system `register`. */
import type { IssueEntry } from './text-entry';

export const registerIssues = {} as const satisfies Record<string, IssueEntry>;
