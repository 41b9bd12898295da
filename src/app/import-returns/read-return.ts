/** A file that came in: read, recognised as a form and fingerprinted. */
import { allTables } from '../../core/catalog';
import { offers } from '../../core/register/offers';
import type { RawWorkbook } from '../../core/sheets/raw-workbook';
import { formSheets } from '../../core/survey/form-titles';
import { readForm } from '../../core/survey/read-form';
import { hashContent } from '../../core/survey/return-content';
import type { ReturnForm } from '../../core/survey/return-form';
import type { Digest } from '../../core/values/digest';
import { issue, placed, type Issue } from '../../core/values/issue';
import { fail, type Result } from '../../core/values/result';
import type { NamedFile, SheetReader } from '../../ports/workbook-files';

export type IncomingFile = ReadableFile | UnreadableFile;

/** Codes of the list Eingangsweg. */
export type ReturnChannel = 'xlsx' | 'csv' | 'pasted' | 'phone' | 'paper';

export interface ReadableFile {
  readonly file: string;
  readonly form: ReturnForm;
  readonly channel: ReturnChannel;
  readonly fileHash: string;
  readonly contentHash: string;
}

export interface UnreadableFile {
  readonly file: string;
  readonly form: undefined;
  readonly issues: readonly Issue[];
}

export function readReturn(
  { reader, digest }: { readonly reader: SheetReader; readonly digest: Digest },
  file: NamedFile,
): IncomingFile {
  const form = readWorkbook(reader, file);
  if (!form.ok) {
    const issues = form.issues.map((found) => placed(found, { file: file.name }));
    return { file: file.name, form: undefined, issues };
  }
  return {
    file: file.name,
    form: form.value,
    channel: isPackage(file.bytes) ? 'xlsx' : 'csv',
    fileHash: digest(file.bytes),
    contentHash: hashContent(form.value, offers, digest),
  };
}

function readWorkbook(reader: SheetReader, file: NamedFile): Result<ReturnForm> {
  const workbook = reader.read(file);
  if (!workbook.ok) return workbook;
  const own = findOfficeTables(workbook.value);
  if (own.length < SEVERAL) return readForm(workbook.value, file.name, offers);
  const params = { what: 'officeTables', tables: own.slice(0, SEVERAL).join(', ') };
  return fail(issue('form.notRecognised', params));
}

/** So many tables of the office no municipality has by chance. */
const SEVERAL = 3;

/** Titles of the tables that only the office's own workbook has, by Excel table or by sheet. */
function findOfficeTables({ sheets, tables }: RawWorkbook): readonly string[] {
  const names = new Set([...sheets.map(({ name }) => name), ...tables.map(({ name }) => name)]);
  const ofForm = new Set<string>(Object.values(formSheets));
  return allTables
    .filter(({ title, excelName }) => !ofForm.has(title) && (names.has(title) || names.has(excelName)))
    .map(({ title }) => title);
}

/** Workbooks are zip packages, and these begin with "PK". */
function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
