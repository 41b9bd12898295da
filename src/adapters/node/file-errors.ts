/** Errors of the file system as findings a person can act on. Anything else is a broken program and is thrown on. */
import { issue, type Issue } from '../../core/values/issue';

/** Code of a system error, e.g. `ENOENT`; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  // Node's own mistakes of use have codes too: ERR_INVALID_ARG_TYPE.
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** Whether it is a system error with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(codeOf(error) ?? '');
}

/** As Windows says it of a file that somebody has open: it gets no new name, and nothing gets its name. */
export function isSharingViolation(error: unknown): boolean {
  const isNaming =
    error instanceof Error && 'syscall' in error && (error.syscall === 'rename' || error.syscall === 'link');
  return isNaming && hasCode(error, 'EBUSY', 'EPERM', 'EACCES');
}

/** Why a file could not be read; `name` is its name as the user gave it. */
export function readIssue(error: unknown, name: string): Issue {
  const at = { file: name };
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return issue(isGarbled(name) ? 'file.badName' : 'file.missing', {}, at);
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

/** A name that is no UTF-8 reaches us with signs replaced, and under that name nothing is found. */
function isGarbled(name: string): boolean {
  return name.includes('\ufffd');
}

/** What cannot be said for certain of a file that has its new content: `name` as the user gave it. */
export function unconfirmed(error: unknown, name: string): Issue {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return issue('file.unconfirmed', { code }, { file: name });
}

/** Why a file could not be written; `name` is its name as the user gave it. */
export function writeIssue(error: unknown, name: string): Issue {
  if (hasCode(error, 'EBUSY')) return inUse(name);
  return issue('file.unwritable', whyUnwritable(error), { file: name });
}

/** The same where `done` of `total` files are there in their new state and the others are as they were. */
export function partlyWritten(
  error: unknown,
  name: string,
  counts: { readonly done: number; readonly total: number },
): Issue {
  return issue('file.partlyWritten', { ...whyUnwritable(error), ...counts }, { file: name });
}

function whyUnwritable(error: unknown): Issue['params'] {
  if (isSharingViolation(error)) return { detail: 'notReplaced' };
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { detail: 'noFolder' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { detail: 'noAccess' };
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { detail: 'noSpace' };
    case 'EISDIR':
      return { detail: 'isFolder' };
    case 'ENAMETOOLONG':
      return { detail: 'nameTooLong' };
    case undefined:
      throw error;
    default:
      return { detail: 'other', code };
  }
}

function inUse(name: string): Issue {
  return issue('file.inUse', { holder: 'holder.unknown', advice: 'advice.none' }, { file: name });
}
