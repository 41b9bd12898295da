/** Opens a package and makes sure that it is a workbook; anything else is refused by its own name. */
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Failed, type Result } from '../../core/values/result';
import { readContentTypes } from '../opc/content-types';
import { damagedPart } from '../opc/inflate-entry';
import { openPackage, type OpcPackage } from '../opc/opc-package';
import type { PackageLimits } from '../opc/package-limits';
import type { Unpacker } from '../opc/unpacker';
import { recogniseFile } from '../opc/recognise-file';
import { refuseFile } from '../opc/refuse-file';
import { Refusal } from '../opc/refusal';
import { readRelationships, type Relationship } from '../opc/relationships';
import { readWorkbookPart, type WorkbookPart } from './read-workbook-part';

export interface OpenedWorkbook {
  readonly file: OpcPackage;
  /** Name of the workbook part. */
  readonly part: string;
  readonly workbook: WorkbookPart;
  /** Relationships of the package itself. */
  readonly relationships: readonly Relationship[];
}

export function openWorkbook(
  bytes: Uint8Array,
  limits: PackageLimits,
  unpacker?: Unpacker,
): Result<OpenedWorkbook> {
  const kind = recogniseFile(bytes);
  if (kind !== 'zip') return fail(refuseFile(kind));
  const file = openPackage(bytes, limits, unpacker);
  if (!file.ok) return file;
  const relationships = readRelationships(file.value, '');
  if (!relationships.ok) return relationships;
  const main = relationships.value.find((one) => one.kind === 'officeDocument' && !one.external);
  const part = main?.target ?? 'xl/workbook.xml';
  if (!file.value.has(part)) return fail(refuseContent(file.value));
  const workbook = readWorkbookPart(file.value, part);
  if (workbook.ok)
    return ok({ file: file.value, part, workbook: workbook.value, relationships: relationships.value });
  return refuseType(file.value, part) ?? workbook;
}

/** Longer than any type: whatever inflates to more names none. */
const LONGEST_TYPE = 1_000;

/** A package of another program, or none: OpenDocument names itself in its first part. */
function refuseContent(file: OpcPackage): Issue {
  let named = '';
  const read = file.stream('mimetype', (piece) => {
    if (named.length + piece.length > LONGEST_TYPE) throw new Refusal(damagedPart('mimetype'));
    named += new TextDecoder().decode(piece);
  });
  if (!read.ok) return refuseFile('zip');
  if (named.includes('opendocument.spreadsheet')) return issue('file.openDocument');
  if (named.includes('opendocument.text')) return issue('file.isDocument');
  if (named.includes('opendocument.presentation')) return issue('file.isPresentation');
  return refuseFile('zip');
}

/** What a main part is that does not read as a workbook, by its type; undefined for a damaged workbook. */
function refuseType(file: OpcPackage, part: string): Failed | undefined {
  const types = readContentTypes(file);
  if (!types.ok) return types;
  const type = types.value.typeOf(part) ?? '';
  if (/wordprocessingml|ms-word/.test(type)) return fail(issue('file.isDocument'));
  if (/presentationml|ms-powerpoint/.test(type)) return fail(issue('file.isPresentation'));
  return type.includes('sheet.binary') ? fail(issue('file.isBinaryWorkbook')) : undefined;
}
