/** A file that came in: read, recognised as a form and fingerprinted. */
import { offers } from '../../core/register/offers';
import { readForm } from '../../core/survey/read-form';
import { hashContent } from '../../core/survey/return-content';
import type { ReturnForm } from '../../core/survey/return-form';
import { digest } from '../../core/values/digest';
import { placed, type Issue } from '../../core/values/issue';
import type { NamedFile, SheetReader } from '../../ports/workbook-files';

export type IncomingFile = ReadableFile | UnreadableFile;

export interface ReadableFile {
  readonly file: string;
  readonly form: ReturnForm;
  /** Code of the list Eingangsweg. */
  readonly channel: 'xlsx' | 'csv';
  readonly fileHash: string;
  readonly contentHash: string;
}

export interface UnreadableFile {
  readonly file: string;
  readonly form: undefined;
  readonly issues: readonly Issue[];
}

export function readReturn(reader: SheetReader, file: NamedFile): IncomingFile {
  const workbook = reader.read(file);
  const form = workbook.ok ? readForm(workbook.value, file.name, offers) : workbook;
  if (!form.ok) {
    const issues = form.issues.map((found) => placed(found, { file: file.name }));
    return { file: file.name, form: undefined, issues };
  }
  return {
    file: file.name,
    form: form.value,
    channel: isPackage(file.bytes) ? 'xlsx' : 'csv',
    fileHash: digest(file.bytes),
    contentHash: hashContent(form.value, offers),
  };
}

/** Workbooks are zip packages, and these begin with "PK". */
function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
