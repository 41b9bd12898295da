import type { Notice } from '../../app/desk/answer';

/** What an action has done, and what was left and why: shown on the report, where one ends up. */
export interface DoneInWord {
  readonly what: string;
  readonly notices: readonly Notice[];
}
