/** Offers that stand in the register twice. */
import type { OfficeData } from '../tables/office-data';
import type { MatchingThresholds } from './matching-thresholds';
import { offerFeatures } from './offer-features';
import { emptyOfferIndex } from './offer-index';
import { offers } from './offers';
import type { OfferEntry } from './review-plan';

export interface DoubledOffer {
  readonly entry: OfferEntry;
  /** The one that stands further up. */
  readonly earlier: OfferEntry;
  readonly score: number;
}

/** Each pair once, at the lower of the two rows. Proposals and ended offers are not compared. */
export function findDoubledOffers(data: OfficeData, thresholds: MatchingThresholds): readonly DoubledOffer[] {
  const index = emptyOfferIndex(thresholds);
  const found: DoubledOffer[] = [];
  for (const entry of data.rows(offers)) {
    const { values, unread } = entry;
    if (values.status === 'proposed' || values.status === 'ended') continue;
    const features = offerFeatures(data, values, Object.fromEntries(unread));
    const match = index.match(features);
    const earlier = match.verdict === 'same' ? data.find(offers, match.key ?? null) : undefined;
    if (earlier) found.push({ entry, earlier, score: match.score });
    index.add(values.id ?? '', features);
  }
  return found;
}
