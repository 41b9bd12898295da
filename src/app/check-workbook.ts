/** Everything that is wrong or due in the workbook, in the order in which a person walks through it. */
import { allTables, systems } from '../core/catalog';
import { checkTextBlocks } from '../core/report/check-text-blocks';
import { textBlockSpecs } from '../core/report/text-block-specs';
import { checkTables } from '../core/tables/check-tables';
import { checkCodeLists } from '../core/office/check-code-lists';
import type { OfficeData } from '../core/tables/office-data';
import type { Language, Severity } from '../core/texts/text-entry';
import { severityOf } from '../core/texts/issue-severities';
import type { IssueCode } from '../core/texts/issue-texts';
import { describeIssue } from '../core/values/describe-issue';
import type { Issue } from '../core/values/issue';
import type { IsoDay } from '../core/values/iso-date';
import { ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import { readOffice } from './read-office';
import { takeFindings } from './take-findings';

export interface CheckReport {
  readonly asOf: IsoDay;
  /** What the workbook's place says first, then by table as on the sheets, row, column and code. */
  readonly issues: readonly Issue[];
}

/** Fails when the workbook cannot be read. */
export async function checkWorkbook(
  desk: { readonly store: TableStore },
  asOf: IsoDay,
): Promise<Result<CheckReport>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  return ok({ asOf, issues: [...takeFindings(desk.store), ...checkOffice(data.value, asOf)] });
}

/** The findings of reading, of every table's definition, of every system and on the text blocks. */
export function checkOffice(data: OfficeData, asOf: IsoDay): readonly Issue[] {
  const found = [
    ...checkTables(data, (table, entry) =>
      systems.some((system) => system.isProposal?.(table, entry) ?? false),
    ),
    ...checkCodeLists(data),
    ...systems.flatMap((system) => system.check(data, asOf)),
    ...checkTextBlocks(data, textBlockSpecs(systems.flatMap((system) => system.sections))),
  ];
  return [...found].sort(byPlace);
}

/** One finding as scripts get it: `row` counts the table's data rows from 1; null where a finding has no row. */
export interface CheckLine {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

export function describeCheck(
  report: CheckReport,
  language: Language = 'de',
): { readonly asOf: IsoDay; readonly issues: readonly CheckLine[] } {
  const issues = report.issues.map((one) => ({
    code: one.code,
    severity: severityOf(one.code),
    table: one.at.table ?? null,
    row: one.at.row ?? null,
    column: one.at.column ?? null,
    message: describeIssue(one, language),
  }));
  return { asOf: report.asOf, issues };
}

function byPlace(a: Issue, b: Issue): number {
  return (
    tableIndex(a) - tableIndex(b) ||
    (a.at.row ?? 0) - (b.at.row ?? 0) ||
    columnIndex(a) - columnIndex(b) ||
    a.code.localeCompare(b.code)
  );
}

/** Findings on no table come first. */
function tableIndex({ at }: Issue): number {
  return allTables.findIndex((table) => table.name === at.table);
}

function columnIndex({ at }: Issue): number {
  const table = allTables.find((one) => one.name === at.table);
  return Object.values(table?.columns ?? {}).findIndex((column) => column.title === at.column);
}
