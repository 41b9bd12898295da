/** A paper out of the workbook: read, assemble, write. */
import { systems } from '../core/catalog';
import { changes, journal } from '../core/office/journal';
import { abbreviations } from '../core/register/abbreviations';
import { assembleReport, type ReportRequest } from '../core/report/assemble-report';
import { placed, type Issue } from '../core/values/issue';
import { fail, ok, type Result } from '../core/values/result';
import type { DocumentWriter } from '../ports/document-writer';
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

/** Tables that no sentence of a paper comes from. */
const aside: ReadonlySet<string> = new Set([abbreviations, journal, changes].map(({ name }) => name));

function isAside(table: string | undefined): boolean {
  return table !== undefined && aside.has(table);
}

/** Fails when the workbook or the template cannot be read, a table is missing, or there is no such paper or section. */
export async function writeReport(
  desk: { readonly store: TableStore; readonly writer: DocumentWriter },
  request: WriteReportRequest,
): Promise<Result<WrittenReport>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  // A zero where nothing could be counted would stand in the paper as a fact.
  const gaps = data.value.issues.filter(({ code, at }) => code === 'table.missing' && !isAside(at.table));
  if (gaps.length > 0) return fail(...gaps);
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
