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

/** Runs `read`; a refusal becomes its issue, anything else thrown by a parser the issue that `damaged` makes. */
export function resultOf<T>(read: () => T, damaged: (cause: unknown) => Issue): Result<T> {
  try {
    return ok(read());
  } catch (cause) {
    return fail(cause instanceof Refusal ? cause.issue : damaged(cause));
  }
}

/** The value of a result; its first issue is thrown as a refusal, for whoever reads under `resultOf`. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const [first] = result.issues;
  throw first ? new Refusal(first) : new Error('A result failed without an issue');
}
