/** How the municipalities of the sample county answer: each of the ways that happen, by the key of who does. */
import type { Cell } from '../../core/values/cell';

export const ways = {
  /** Two CSV files in place of the form. */
  asCsv: '033570016',
  sentTwice: '033570039',
  olderVersion: '033575401',
  /** It took the form of an earlier survey: its token belongs to no invitation here. */
  elsewhere: '033575404',
  /** Half a file; the whole one comes late. */
  damaged: '033575406',
  late: '033575405',
  /** In time, and late once more with other answers. */
  corrected: '033570008',
} as const;

/** A form sent out before the questionnaire was revised: its version, and the one question that had another name then. */
export const olderForm = { version: '2014-2', then: 'course_visits', now: 'plan_participation' } as const;

/** The same municipality again, with a new number and one answer taken out. */
export function correctAnswers<Answer extends Cell>(
  answers: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, Answer | string> {
  const changed = new Map<string, Answer | string>(answers).set('volunteers_count', '38');
  changed.delete('need_opening_reason');
  return changed;
}
