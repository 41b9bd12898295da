/** A paper out of the workbook: read, assemble, write. */
import { systems } from '../core/catalog';
import { assembleReport, type ReportRequest } from '../core/report/assemble-report';
import { placed, type Issue } from '../core/values/issue';
import { fail, ok, type Result } from '../core/values/result';
import type { PaperWriter } from '../ports/paper-writer';
import type { TableStore } from '../ports/table-store';
import type { NamedFile } from '../ports/workbook-files';
import { findUnread } from './find-unread';
import { readOffice } from './read-office';

export interface WriteReportRequest extends Omit<ReportRequest, 'data' | 'sections'> {
  /** The county's own .docx. */
  readonly template?: NamedFile;
}

export interface WrittenReport {
  readonly bytes: Uint8Array;
  /** What the paper could not say and what the template did not get. */
  readonly issues: readonly Issue[];
}

/** Fails when the workbook or the template cannot be read, or there is no such paper or section. */
export async function writeReport(
  desk: { readonly store: TableStore; readonly writer: PaperWriter },
  request: WriteReportRequest,
): Promise<Result<WrittenReport>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  const { template, ...wanted } = request;
  const sections = systems.flatMap((system) => system.sections);
  const report = assembleReport({ ...wanted, data: data.value, sections });
  if (!report.ok) return report;
  const { issues: unsaid, ...paper } = report.value;
  const issues = [...findUnread(data.value), ...unsaid];
  const written = await desk.writer.write(paper, template?.bytes);
  const ofTemplate = (found: readonly Issue[]): readonly Issue[] =>
    template ? found.map((one) => placed(one, { file: template.name })) : found;
  if (!written.ok) return fail(...ofTemplate(written.issues));
  return ok({ bytes: written.value.bytes, issues: [...issues, ...ofTemplate(written.value.issues)] });
}
