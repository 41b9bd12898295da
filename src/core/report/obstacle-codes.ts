/** What is said where a place takes nothing. */
import type { IssueCode } from '../texts/issue-texts';
import type { Obstacle } from './standing-section';

export const obstacleCodes = {
  locked: 'document.locked',
  wrongControl: 'document.wrongControl',
  noRoom: 'document.noRoom',
} as const satisfies Record<Obstacle, IssueCode>;
