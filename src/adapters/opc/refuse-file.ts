/** The finding on a file that is of another kind than the one needed. */
import { issue, type Issue } from '../../core/values/issue';
import { UnreachableError } from '../../core/values/unreachable-error';
import type { FileKind } from './recognise-file';

/** Says what the file is; for kinds that may be right in themselves (a zip file, text) what is missing in them. */
export function refuseFile(kind: FileKind): Issue {
  switch (kind) {
    case 'empty':
      return issue('file.empty');
    case 'encrypted':
      return issue('file.encrypted');
    case 'oldExcel':
      return issue('file.oldExcel');
    case 'oldWord':
      return issue('file.isDocument');
    case 'pdf':
      return issue('file.isPdf');
    case 'rtf':
      return issue('file.isDocument');
    case 'image':
      return issue('file.isImage');
    case 'webPage':
      return issue('file.isWebPage');
    case 'xml':
      return issue('file.isXml');
    case 'zip':
      return issue('file.isArchive');
    case 'text':
      return issue('file.isText');
    case 'oldOffice':
    case 'unknown':
      return issue('file.unknown');
    default:
      throw new UnreachableError(kind);
  }
}
