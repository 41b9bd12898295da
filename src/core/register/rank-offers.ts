/**
 * The offers that one resembles most, for a person who looks for its counterpart: the matcher names the best only, and only
 * where it may be the same one.
 */
import type { OfficeData } from '../tables/office-data';
import type { MatchReason } from '../texts/matching-texts';
import { compareText } from '../values/compare-text';
import { mostAlike } from './feature-table';
import { placeEvidence, providerEvidence, scoreOffers, weighOffers } from './match-offer';
import { offerFeatures, type OfferFeatures } from './offer-features';
import { offers } from './offers';
import type { OfferEntry } from './review-plan';

export interface RankedOffer {
  readonly offer: OfferEntry;
  /** 0 to 100; 0 for most that are worth a look all the same. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Without one of these nobody would think of it. */
const worthALook: ReadonlySet<MatchReason> = new Set<MatchReason>([
  'title.same',
  'title.alike',
  'provider.same',
  'provider.alike',
]);

/** The best first, at most so many; never the offer itself. */
export function rankOffers(data: OfficeData, entry: OfferEntry, most: number): readonly RankedOffer[] {
  const featuresOf = ({ values, unread }: OfferEntry): OfferFeatures =>
    offerFeatures(data, values, Object.fromEntries(unread));
  const own = featuresOf(entry);
  return data
    .rows(offers)
    .filter((offer) => offer.row !== entry.row)
    .map((offer) => {
      const other = featuresOf(offer);
      return { offer, weight: weightOf(own, other), ...scoreOffers(own, other) };
    })
    .filter(({ reasons }) => reasons.some((reason) => worthALook.has(reason)))
    .sort((a, b) => b.weight - a.weight || compareText(a.offer.values.id ?? '', b.offer.values.id ?? ''))
    .slice(0, most);
}

/** Scores are rounded: most of them are 0. */
function weightOf(a: OfferFeatures, b: OfferFeatures): number {
  const provider = providerEvidence(a.provider, b.provider, mostAlike(a.provider, b.provider))[0];
  const place = placeEvidence(a.place, b.place, mostAlike(a.place, b.place))[0];
  return weighOffers(a, b, provider, place, -Infinity) ?? -Infinity;
}
