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
import type { Name } from './name';
import {
  greatestSum,
  placeEvidence,
  providerEvidence,
  providerSimilarity,
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

/** Below this similarity no name is the same place. */
const SAME_PLACE = 0.7;

/** The similarity that a provider's weight takes, on the next lower step, so that what was found is of use again. */
function step(weight: number): number {
  const similarity = providerSimilarity(weight);
  return similarity > 1 ? similarity : Math.max(0, Math.ceil(similarity * 20) - 1) / 20;
}

/** Nothing is called so: a name that no other is like. */
const nobody: Name = { words: [], joined: '', letters: 0 };

export function emptyOfferIndex(thresholds: MatchingThresholds): OfferIndex {
  const groups: Group[] = [];
  /** Groups by the number of their provider and of their place. */
  const ofProvider: Group[][] = [];
  const ofPlace: Group[][] = [];
  const providers = createFeatureTable<ProviderFeature>({
    weightOf: (...names) => providerEvidence(...names)[0],
    stranger: { names: [nobody] },
    kinOf: () => null,
  });
  const places = createFeatureTable<PlaceFeature>({
    weightOf: (...names) => placeEvidence(...names)[0],
    stranger: { names: [nobody], municipality: null },
    kinOf: ({ municipality }) => municipality,
  });
  const needed = sumNeeded(thresholds.possible);

  /** The groups that may hold an offer good enough, the most promising first. */
  function weighGroups(features: OfferFeatures): readonly WeighedGroup[] {
    const rest = greatestSum(features);
    const byPlace = places.weigh(features.place, SAME_PLACE);
    // At another place only a provider counts that speaks for it.
    const byProvider = providers.weigh(features.provider, step(needed - rest - byPlace.others));
    const weighed: WeighedGroup[] = [];
    const weigh = (group: Group): void => {
      const [provider, place] = [byProvider.of(group.provider), byPlace.of(group.place)];
      const most = rest + provider + place;
      if (most >= needed) weighed.push({ group, provider, place, most });
    };
    if (rest + byProvider.others + byPlace.others >= needed) groups.forEach(weigh);
    else {
      const near = new Set(byPlace.alike);
      for (const place of near) ofPlace[place]?.forEach(weigh);
      for (const provider of byProvider.alike) {
        if (rest + byProvider.of(provider) + byPlace.others < needed) continue;
        for (const group of ofProvider[provider] ?? []) if (!near.has(group.place)) weigh(group);
      }
    }
    return weighed.sort((a, b) => b.most - a.most);
  }

  function groupOf(provider: number, place: number): Group {
    const atProvider = (ofProvider[provider] ??= []);
    const atPlace = (ofPlace[place] ??= []);
    const fewer = atProvider.length < atPlace.length ? atProvider : atPlace;
    const known = fewer.find((group) => group.provider === provider && group.place === place);
    if (known) return known;
    const group: Group = { provider, place, keys: [], held: [] };
    for (const list of [groups, atProvider, atPlace]) list.push(group);
    return group;
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
      const group = groupOf(providers.add(features.provider), places.add(features.place));
      group.keys.push(key);
      group.held.push(features);
    },
  };
}
