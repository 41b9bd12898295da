/** Which offers run: overview, status, paper and the evaluation sheet all mean these. */
import type { OfferEntry } from './review-plan';

/** "aktiv" or "voll": an offer without a free place takes place all the same. */
export const runningStatuses: readonly string[] = ['active', 'full'];

export function isRunning({ values }: OfferEntry): boolean {
  return values.status !== null && runningStatuses.includes(values.status);
}
