/** Errors of the file system as findings a person can act on. Anything else is a broken program and is thrown on. */
import { issue, type Issue } from '../../core/values/issue';

/** Code of a system error, e.g. `ENOENT`; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  // Node's own mistakes of use have codes too: ERR_INVALID_ARG_TYPE.
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** Why a file could not be read; `name` is its name as the user gave it. */
export function readIssue(error: unknown, name: string): Issue {
  const at = { file: name };
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return issue('file.missing', {}, at);
    case 'EBUSY':
      return inUse(name);
    case 'EACCES':
    case 'EPERM':
      return issue('file.unreadable', { detail: 'noAccess' }, at);
    case 'EISDIR':
      return issue('file.unreadable', { detail: 'isFolder' }, at);
    case undefined:
      throw error;
    default:
      return issue('file.unreadable', { detail: 'other', code }, at);
  }
}

/** Why a file could not be written; `name` is its name as the user gave it. */
export function writeIssue(error: unknown, name: string): Issue {
  const at = { file: name };
  const code = codeOf(error);
  const because = (detail: string): Issue => issue('file.unwritable', { detail }, at);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return because('noFolder');
    case 'EBUSY':
      return inUse(name);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return because('noAccess');
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return because('noSpace');
    case 'EISDIR':
      return because('isFolder');
    case undefined:
      throw error;
    default:
      return issue('file.unwritable', { detail: 'other', code }, at);
  }
}

function inUse(name: string): Issue {
  return issue('file.inUse', { holder: 'holder.unknown', advice: 'advice.none' }, { file: name });
}
