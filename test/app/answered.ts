/** The value of an answer that has to be a good one. */
import type { Answer } from '../../src/app/desk/answer';

export async function answered<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (given.ok) return given.value;
  throw new Error(given.notices.map(({ text }) => text).join('\n'));
}

/** The line that says what was done. */
export async function said(answer: Promise<Answer<{ readonly what: string }>>): Promise<string> {
  return (await answered(answer)).what;
}
