/** A paper out of the workbook: read, assemble, write. */
import { placed, type Issue } from '../core/values/issue';
import { fail, ok, type Result } from '../core/values/result';
import type { PaperWriter } from '../ports/paper-writer';
import type { TableStore } from '../ports/table-store';
import type { NamedFile } from '../ports/workbook-files';
import { assemblePaper, type PaperRequest } from './assemble-paper';

export interface WriteReportRequest extends PaperRequest {
  /** The county's own .docx. */
  readonly template?: NamedFile;
}

export interface WrittenReport {
  readonly bytes: Uint8Array;
  /** What the paper could not say and what the template did not get. */
  readonly issues: readonly Issue[];
}

/** Fails when the workbook or the template cannot be read, a table is missing, or there is no such paper or section. */
export async function writeReport(
  desk: { readonly store: TableStore; readonly writer: PaperWriter },
  request: WriteReportRequest,
): Promise<Result<WrittenReport>> {
  const { template, ...wanted } = request;
  const assembled = await assemblePaper(desk.store, wanted);
  if (!assembled.ok) return assembled;
  const { paper, issues } = assembled.value;
  const written = await desk.writer.write(paper, template?.bytes);
  const ofTemplate = (found: readonly Issue[]): readonly Issue[] =>
    template ? found.map((one) => placed(one, { file: template.name })) : found;
  if (!written.ok) return fail(...ofTemplate(written.issues));
  return ok({ bytes: written.value.bytes, issues: [...issues, ...ofTemplate(written.value.issues)] });
}
