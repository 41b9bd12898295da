import type { Result } from '../../src/core/values/result';

/** The value where nothing may go wrong: a finding here is a mistake of the test. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.issues.slice(0, 5)));
}
