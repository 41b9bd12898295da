/**
 * What a pane is told: plain data that crosses from a worker to the page as it is, with every sentence already made, so
 * that the page carries none of the rules.
 */
import type { Language } from '../../core/texts/text-entry';
import type { Issue } from '../../core/values/issue';
import type { Result } from '../../core/values/result';
import type { Notice } from './notice';

export type { Notice } from './notice';

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

/**
 * A result as an answer; `also` are findings that go with a good one. The sentences of the findings are loaded with the
 * first that has to be said: most answers have none.
 */
export async function answerOf<T>(
  result: Result<T>,
  language: Language,
  also: readonly Issue[] = [],
): Promise<Answer<T>> {
  const issues = result.ok ? also : result.issues;
  const notices = await noticesFor(issues, language);
  return result.ok ? { ok: true, value: result.value, notices } : { ok: false, notices };
}

export async function noticesFor(issues: readonly Issue[], language: Language): Promise<readonly Notice[]> {
  if (issues.length === 0) return [];
  const { noticesOf } = await import(/* webpackChunkName: "notices" */ './notices');
  return noticesOf(issues, language);
}
