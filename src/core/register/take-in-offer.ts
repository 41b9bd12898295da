/** A proposal becomes an offer of its own: with which status, what it still lacks, and what falls away. */
import { missingRequired } from '../tables/required';
import { firstDay, type IsoDay } from '../values/iso-date';
import type { OfferColumn } from './offer-form-columns';
import type { OfferValues } from './offer-features';
import { offers } from './offers';
import { lacksStart } from './offer-rules';
import type { OfferEntry } from './review-plan';

/** "geplant" as long as it has not begun, else "aktiv". */
export function statusOnTakingIn({ start }: OfferValues, asOf: IsoDay): 'planned' | 'active' {
  return start !== null && firstDay(start) > asOf ? 'planned' : 'active';
}

/** What an offer has to have and the proposal does not say, or not legibly: names of columns in the order of the sheet. */
export function missingForTakingIn(entry: OfferEntry): readonly OfferColumn[] {
  const missing = new Set<string>(missingRequired(offers, entry));
  if (lacksStart(entry.values)) missing.add('start');
  return (Object.keys(offers.columns) as OfferColumn[]).filter((name) => missing.has(name));
}

/** What changes with the status: whoever is no proposal any more resembles nobody. */
export function followStatus(before: OfferValues, after: Partial<OfferValues>): Partial<OfferValues> {
  const leaves = before.status === 'proposed' && after.status !== undefined && after.status !== 'proposed';
  return leaves && before.candidateOf !== null ? { candidateOf: null } : {};
}
