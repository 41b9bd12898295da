/** The paper as the workbook says it now, whatever is to be done with it. */
import { systems } from '../core/catalog';
import { assembleReport, type ReportRequest } from '../core/report/assemble-report';
import type { PaperDocument } from '../core/report/paper-document';
import type { Issue } from '../core/values/issue';
import { ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import { findUnread } from './find-unread';
import { readOffice } from './read-office';

export type PaperRequest = Omit<ReportRequest, 'data' | 'sections'>;

export interface AssembledPaper {
  readonly paper: PaperDocument;
  /** What the paper could not say. */
  readonly issues: readonly Issue[];
}

/** Fails when the workbook cannot be read, or there is no such paper or section. */
export async function assemblePaper(
  store: TableStore,
  request: PaperRequest,
): Promise<Result<AssembledPaper>> {
  const data = await readOffice(store);
  if (!data.ok) return data;
  const sections = systems.flatMap((system) => system.sections);
  const report = assembleReport({ ...request, data: data.value, sections });
  if (!report.ok) return report;
  const { issues, ...paper } = report.value;
  return ok({ paper, issues: [...findUnread(data.value), ...issues] });
}
