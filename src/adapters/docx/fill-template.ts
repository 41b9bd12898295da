/** placeholder */
import { fail, type Result } from '../../core/values/result';
import { issue } from '../../core/values/issue';
import type { PaperDocument, WrittenDocument } from '../../ports/document-writer';
import type { DocxLibrary } from './docx-library';

export async function fillTemplate(
  docx: DocxLibrary,
  paper: PaperDocument,
  template: Uint8Array,
): Promise<Result<WrittenDocument>> {
  void docx;
  void paper;
  void template;
  return fail(issue('template.notWord'));
}
