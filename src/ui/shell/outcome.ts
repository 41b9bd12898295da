/** What a command came to: its exit code, its JSON, its lines for people. */
import { describeIssue } from '../../core/values/describe-issue';
import { harmlessLine } from '../../core/values/harmless-text';
import type { Issue } from '../../core/values/issue';
import { severityOf } from '../../core/texts/issue-severities';
import { say, type TextParams } from '../../core/texts/say';
import { shellTexts, type ShellTextKey } from '../../core/texts/shell-texts';
import type { Language, Severity } from '../../core/texts/text-entry';

/** 0 done · 1 with findings · 2 wrong usage · 3 a file cannot be read or written. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Outcome {
  readonly exit: ExitCode;
  readonly json: unknown;
  /** Lines for a person. */
  readonly lines: readonly string[];
}

/** What is filled in may be a file's name. */
export function shellText(language: Language, key: ShellTextKey, params: TextParams = {}): string {
  const shown = Object.entries(params).map(
    ([name, value]) => [name, typeof value === 'string' ? harmlessLine(value) : value] as const,
  );
  return say(language, shellTexts[key], Object.fromEntries(shown));
}

/** "Fehler: Zeven.xlsx, Blatt …" */
export function describeFinding(
  issue: Issue,
  language: Language,
  severity: Severity = severityOf(issue.code),
): string {
  return `${shellText(language, `severity.${severity}`)}: ${describeIssue(issue, language)}`;
}

/** A finding in JSON as an import lists it: place on the sheet as a person sees it. */
export function issueToJson(
  issue: Issue,
  language: Language,
  severity: Severity = severityOf(issue.code),
): Readonly<Record<string, string | number | null>> {
  const { sheet, sheetRow, column } = issue.at;
  return {
    code: issue.code,
    severity,
    sheet: sheet ?? null,
    row: sheetRow ?? null,
    column: column ?? null,
    message: describeIssue(issue, language),
  };
}

/** 1 when something is wrong or due; hints alone are no complaint. */
export function exitFor(issues: readonly Issue[]): ExitCode {
  return issues.some((one) => severityOf(one.code) !== 'info') ? 1 : 0;
}

/** What a refusal says beside its findings. */
interface RefusalWords {
  /** Keys that a script expects in any case. */
  readonly json?: Readonly<Record<string, unknown>>;
  readonly closing?: string;
}

/**
 * A command that could not do its work: 3 when a file is the reason, 1 when the
 * data are. Nothing was written. What stopped it is an error, even where it is
 * a warning to others; a hint beside it stays one.
 */
export function refused(
  issues: readonly Issue[],
  language: Language,
  { json = {}, closing }: RefusalWords = {},
): Outcome {
  const isFile = issues.some((one) => /^(file|template)\.|^write\.wouldLose$/.test(one.code));
  const severity = ({ code }: Issue): Severity => (severityOf(code) === 'info' ? 'info' : 'error');
  return {
    exit: isFile ? 3 : 1,
    json: { ...json, issues: issues.map((one) => issueToJson(one, language, severity(one))) },
    lines: [
      ...issues.map((one) => describeFinding(one, language, severity(one))),
      ...(closing === undefined ? [] : [closing]),
    ],
  };
}
