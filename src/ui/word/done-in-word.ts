import type { Answer, Notice } from '../../app/desk/answer';
import type { DoneInDocument } from '../../app/word-desk/done-in-document';

/** What an action has done, and what was left and why: shown on the report, where one ends up. */
export interface DoneInWord extends DoneInDocument {
  readonly notices: readonly Notice[];
}

/** Undefined where nothing was done. */
export function doneOf(answer: Answer<DoneInDocument>): DoneInWord | undefined {
  return answer.ok ? { ...answer.value, notices: answer.notices } : undefined;
}
