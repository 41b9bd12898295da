/**
 * Finds the offer that a new one may be the same as. It is the best one of all:
 * nothing is left out by a guess, however large the register. Offers stand in groups
 * of the same provider and place; a group, then an offer, is passed over only when
 * even the same title, start and codes could not lift it above the best one found.
 * So the result does not depend on the order of adding, and one more offer never
 * takes a better one away.
 */
import type { MatchReason } from '../texts/matching-texts';
import type { OfficeData } from '../tables/office-data';
import { createFeatureTable } from './feature-table';
import {
  greatestSum,
  placeEvidence,
  providerEvidence,
  scoreOffers,
  sumNeeded,
  weighOffers,
} from './match-offer';
import { readThresholds, type MatchingThresholds } from './matching-thresholds';
import { offerFeatures, type OfferFeatures, type PlaceFeature, type ProviderFeature } from './offer-features';
import { offers } from './offers';

export type MatchVerdict = 'same' | 'possible' | 'new';

export interface OfferMatch {
  /** `possible` is the grey band: a person decides. */
  readonly verdict: MatchVerdict;
  /** Id of the most similar offer, its score (0 to 100) and why; absent, 0 and none when the offer is new. */
  readonly key?: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export interface OfferIndex {
  /** The best counterpart among all offers but the one with the key `except`; of equally good ones the one with the smallest key. */
  match(features: OfferFeatures, except?: string): OfferMatch;
  /** Takes in one more offer, so that those of one import are compared with each other. */
  add(key: string, features: OfferFeatures): void;
}

/** An index over all offers and proposals of the register. */
export function createOfferIndex(
  data: OfficeData,
  thresholds: MatchingThresholds = readThresholds(data).thresholds,
): OfferIndex {
  const index = emptyOfferIndex(thresholds);
  for (const { values, unread } of data.rows(offers)) {
    const cells = unread.size === 0 ? {} : Object.fromEntries(unread);
    index.add(values.id ?? '', offerFeatures(data, values, cells));
  }
  return index;
}

/** Offers of one provider at one place. */
interface Group {
  /** Numbers in the tables of providers and places. */
  readonly provider: number;
  readonly place: number;
  readonly keys: string[];
  readonly held: OfferFeatures[];
}

interface WeighedGroup {
  readonly group: Group;
  readonly provider: number;
  readonly place: number;
  /** What the best of its offers can reach. */
  readonly most: number;
}

const NEW: OfferMatch = { verdict: 'new', score: 0, reasons: [] };

export function emptyOfferIndex(thresholds: MatchingThresholds): OfferIndex {
  const groups: Group[] = [];
  const byNames = new Map<number, Map<number, Group>>();
  const providers = createFeatureTable<ProviderFeature>((...names) => providerEvidence(...names)[0]);
  const places = createFeatureTable<PlaceFeature>((...names) => placeEvidence(...names)[0]);
  const needed = sumNeeded(thresholds.possible);

  /** The groups that may hold an offer good enough, the most promising first. */
  function weighGroups(features: OfferFeatures): readonly WeighedGroup[] {
    const [byProvider, byPlace] = [providers.weigh(features.provider), places.weigh(features.place)];
    const rest = greatestSum(features);
    const weighed: WeighedGroup[] = [];
    for (const group of groups) {
      const [provider, place] = [byProvider[group.provider] ?? 0, byPlace[group.place] ?? 0];
      const most = rest + provider + place;
      if (most >= needed) weighed.push({ group, provider, place, most });
    }
    return weighed.sort((a, b) => b.most - a.most);
  }

  return {
    match(features, except) {
      let best: OfferFeatures | undefined;
      let [bestKey, sum] = ['', needed];
      for (const { group, provider, place, most } of weighGroups(features)) {
        if (most < sum) break;
        for (const [at, other] of group.held.entries()) {
          const found = weighOffers(features, other, provider, place, sum);
          const key = group.keys[at] ?? '';
          if (found === undefined || key === except) continue;
          if (best === undefined || found > sum || key < bestKey) [best, bestKey, sum] = [other, key, found];
        }
      }
      if (!best) return NEW;
      const { score, reasons } = scoreOffers(features, best);
      return { verdict: score >= thresholds.same ? 'same' : 'possible', key: bestKey, score, reasons };
    },
    add(key, features) {
      const [provider, place] = [providers.add(features.provider), places.add(features.place)];
      const ofProvider = byNames.get(provider) ?? new Map<number, Group>();
      byNames.set(provider, ofProvider);
      const group = ofProvider.get(place) ?? { provider, place, keys: [], held: [] };
      if (group.keys.length === 0) {
        ofProvider.set(place, group);
        groups.push(group);
      }
      group.keys.push(key);
      group.held.push(features);
    },
  };
}
