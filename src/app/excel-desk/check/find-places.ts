/** Findings and certain corrections of one reading as places in the workbook: a cell with both is one place. */
import type { CellFix } from '../../../core/tables/find-fixes';
import type { FixKind } from '../../../core/tables/certain-cell';
import { severityOf } from '../../../core/texts/issue-severities';
import type { IssueCode } from '../../../core/texts/issue-texts';
import type { Severity } from '../../../core/texts/text-entry';
import { valueIssues } from '../../../core/texts/value-issues';
import type { Issue, Place } from '../../../core/values/issue';

export interface CheckedPlace {
  /** What is wrong: the code of the finding, or the kind of a correction that no finding asks for. */
  readonly group: GroupKey;
  /** Null for a correction by itself: the program reads such a cell, only filters and formulas may not. */
  readonly severity: Severity | null;
  readonly at: Place;
  readonly issue?: Issue;
  readonly fix?: CellFix;
}

export type GroupKey = IssueCode | `fix.${FixKind}`;

/** Corrections by themselves are no findings: they are not counted among them, here as little as by `mut check`. */
export function findPlaces(issues: readonly Issue[], fixes: readonly CellFix[]): readonly CheckedPlace[] {
  const byCell = new Map(fixes.map((fix) => [cellOf(fix.at), fix] as const));
  const used = new Set<CellFix>();
  const found = issues.map((issue): CheckedPlace => {
    const fix = isMended(issue.code) ? byCell.get(cellOf(issue.at)) : undefined;
    if (fix) used.add(fix);
    const place = { group: issue.code, severity: severityOf(issue.code), at: issue.at, issue };
    return fix ? { ...place, fix } : place;
  });
  const alone = fixes
    .filter((fix) => !used.has(fix))
    .map((fix): CheckedPlace => ({ group: `fix.${fix.kind}`, severity: null, at: fix.at, fix }));
  return [...found, ...alone];
}

const endedByValues: ReadonlySet<IssueCode> = new Set([
  'required.missing',
  'reference.unknownInProposal',
  'reference.ambiguousInProposal',
  'answer.notUnderstood',
  'answer.heldConstraint',
]);

/** Whether a right value in the cell ends the finding. */
function isMended(code: IssueCode): boolean {
  return Object.hasOwn(valueIssues, code) || endedByValues.has(code);
}

function cellOf({ table, row, column }: Place): string {
  return `${table ?? ''}\n${row ?? ''}\n${column ?? ''}`;
}
