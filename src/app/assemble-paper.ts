/** The paper as the workbook says it now, whatever is to be done with it. */
import { systems } from '../core/catalog';
import { changes, journal } from '../core/office/journal';
import { abbreviations } from '../core/register/abbreviations';
import { assembleReport, type ReportRequest } from '../core/report/assemble-report';
import type { PaperDocument } from '../core/report/paper-document';
import type { OfficeData } from '../core/tables/office-data';
import type { Issue } from '../core/values/issue';
import { fail, ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import { findUnread } from './find-unread';
import { readOffice } from './read-office';
import { takeFindings } from './take-findings';

export type PaperRequest = Omit<ReportRequest, 'data' | 'sections'>;

export interface AssembledPaper {
  readonly paper: PaperDocument;
  /** What the paper could not say. */
  readonly issues: readonly Issue[];
}

/** Tables that no sentence of a paper comes from. */
const aside: ReadonlySet<string> = new Set([abbreviations, journal, changes].map(({ name }) => name));

function isAside(table: string | undefined): boolean {
  return table !== undefined && aside.has(table);
}

/** Fails when the workbook cannot be read, a table is missing, or there is no such paper or section. */
export async function assemblePaper(
  store: TableStore,
  request: PaperRequest,
): Promise<Result<AssembledPaper>> {
  const data = await readOffice(store);
  if (!data.ok) return data;
  const assembled = assembleFrom(data.value, request);
  if (!assembled.ok) return assembled;
  const { paper, issues } = assembled.value;
  return ok({ paper, issues: [...takeFindings(store), ...issues] });
}

/** The same from what was read. */
export function assembleFrom(data: OfficeData, request: PaperRequest): Result<AssembledPaper> {
  // A zero where nothing could be counted would stand in the paper as a fact.
  const gaps = data.issues.filter(({ code, at }) => code === 'table.missing' && !isAside(at.table));
  if (gaps.length > 0) return fail(...gaps);
  const sections = systems.flatMap((system) => system.sections);
  const report = assembleReport({ ...request, data, sections });
  if (!report.ok) return report;
  const { issues, ...paper } = report.value;
  return ok({ paper, issues: [...findUnread(data), ...issues] });
}
