/**
 * Leaves a parse from deep inside its callbacks. Stays within the adapters: every
 * public function turns it into the `Result` that it stands for.
 */
import type { Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';

export class Refusal extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
    this.name = 'Refusal';
  }
}

/**
 * Runs `read`; a refusal becomes its issue, and what is thrown because of the file's content
 * the issue that `damaged` makes. Anything else is a mistake of this program, and is thrown on.
 */
export function resultOf<T>(read: () => T, damaged: (cause: unknown) => Issue): Result<T> {
  try {
    return ok(read());
  } catch (cause) {
    if (cause instanceof Refusal) return fail(cause.issue);
    if (isOfContent(cause)) return fail(damaged(cause));
    throw new Error('A file could not be read because of a mistake in the reader', { cause });
  }
}

/** Errors by which a parser says that its input is wrong. */
function isOfContent(cause: unknown): boolean {
  // SyntaxError is that of our scanner and decoder; RangeError is too much for the stack or an array.
  if (cause instanceof SyntaxError || cause instanceof RangeError) return true;
  // fflate numbers its errors.
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'number';
}

/** The value of a result; its first issue is thrown as a refusal, for whoever reads under `resultOf`. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const [first] = result.issues;
  throw first ? new Refusal(first) : new Error('A result failed without an issue');
}
