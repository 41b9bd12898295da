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
import { compareText } from '../values/compare-text';
import { createFeatureTable } from './feature-table';
import type { Name } from './name';
import {
  greatestStart,
  greatestSum,
  mayReach,
  MOST_OF_PROVIDER,
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
import { createStartIndex } from './start-index';

export type MatchVerdict = 'same' | 'possible' | 'new';

export interface OfferMatch {
  /** `possible` is the grey band: a person decides. */
  readonly verdict: MatchVerdict;
  /** Id of the most similar offer, its score (0 to 100) and why; absent, 0 and none when the offer is new. */
  readonly key?: string;
  /** Id of another one that is exactly as similar and not the same offer as the first: a person decides between the two. */
  readonly rival?: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export interface OfferIndex {
  /** The best counterpart among all offers but the one with the key `except`; of equally good ones the one with the smallest key, and another of them as its rival. */
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

/** The best offers so far: several when they are equally good. */
interface Best {
  sum: number;
  readonly found: { readonly key: string; readonly features: OfferFeatures }[];
}

const NEW: OfferMatch = { verdict: 'new', score: 0, reasons: [] };

/** Below this similarity no name is the same place. */
const SAME_PLACE = 0.7;

/** The similarity that a provider's weight takes, on the next lower step, so that what was found is of use again. */
function step(weight: number): number {
  const similarity = providerSimilarity(weight);
  return similarity > 1 ? similarity : Math.max(0, Math.ceil(similarity * 20) - 1) / 20;
}

/** Whether an offer of the group could be that good if its title and provider were the same. */
function mayHold({ held }: Group, features: OfferFeatures, place: number, atLeast: number): boolean {
  return held.some((other) => mayReach(features, other, MOST_OF_PROVIDER, place, atLeast));
}

/** Nothing is called so: a name that no other is like. */
const nobody: Name = { words: [], joined: '', oddLetters: 0 };

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
  const starts = createStartIndex<Group>();
  const needed = sumNeeded(thresholds.possible);

  /** Groups at places that are alike, and nearly always the best of all offers. */
  function weighNear(features: OfferFeatures, rest: number, atLeast: number): readonly WeighedGroup[] {
    const placeWeight = places.weights(features.place);
    const providerWeight = providers.weights(features.provider);
    const { numbers, others } = places.findAlike(features.place, SAME_PLACE);
    const weighed: WeighedGroup[] = [];
    for (const number of numbers) {
      const place = placeWeight(number);
      if (place <= others) break;
      for (const group of ofPlace[number] ?? []) {
        if (!mayHold(group, features, place, atLeast)) continue;
        const provider = providerWeight(group.provider);
        const most = rest + provider + place;
        if (most >= atLeast) weighed.push({ group, provider, place, most });
      }
    }
    return weighed.sort((a, b) => b.most - a.most);
  }

  /** Groups at other places, where only a provider counts that speaks for it. */
  function weighFar(features: OfferFeatures, rest: number, atLeast: number): readonly WeighedGroup[] {
    const placeWeight = places.weights(features.place);
    const providerWeight = providers.weights(features.provider);
    const { others } = places.findAlike(features.place, SAME_PLACE);
    const weighed: WeighedGroup[] = [];
    for (const group of findFar(features, rest + others, atLeast)) {
      if (!mayHold(group, features, others, atLeast)) continue;
      const provider = providerWeight(group.provider);
      if (rest + provider + others < atLeast) continue;
      const place = placeWeight(group.place);
      const most = rest + provider + place;
      if (place <= others && most >= atLeast) weighed.push({ group, provider, place, most });
    }
    return weighed.sort((a, b) => b.most - a.most);
  }

  /** Groups that can reach `atLeast` by their provider, where all else makes up `rest`. */
  function findFar({ start, provider }: OfferFeatures, rest: number, atLeast: number): Iterable<Group> {
    if (rest + MOST_OF_PROVIDER < atLeast) return [];
    if (start !== null && rest + MOST_OF_PROVIDER - greatestStart(start) < atLeast) {
      return new Set(starts.find(start));
    }
    const alike = providers.findAlike(provider, step(atLeast - rest));
    if (rest + alike.others >= atLeast) return groups;
    return alike.numbers.flatMap((number) => ofProvider[number] ?? []);
  }

  /** Puts what is better than the best so far, or as good, in its place. */
  function search(
    features: OfferFeatures,
    weighed: readonly WeighedGroup[],
    except: string | undefined,
    best: Best,
  ): void {
    for (const { group, provider, place, most } of weighed) {
      if (most < best.sum) break;
      for (const [at, other] of group.held.entries()) {
        const sum = weighOffers(features, other, provider, place, best.sum);
        const key = group.keys[at] ?? '';
        if (sum === undefined || key === except) continue;
        if (sum > best.sum) best.found.length = 0;
        best.sum = sum;
        best.found.push({ key, features: other });
      }
    }
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
      const rest = greatestSum(features);
      const best: Best = { sum: needed, found: [] };
      search(features, weighNear(features, rest, best.sum), except, best);
      search(features, weighFar(features, rest, best.sum), except, best);
      const [first, ...equal] = best.found.sort((a, b) => compareText(a.key, b.key));
      if (!first) return NEW;
      const { score, reasons } = scoreOffers(features, first.features);
      const verdict = score >= thresholds.same ? 'same' : 'possible';
      const rival = equal.find((one) => scoreOffers(first.features, one.features).score < thresholds.same);
      return { verdict, key: first.key, score, reasons, ...(rival && { rival: rival.key }) };
    },
    add(key, features) {
      const group = groupOf(providers.add(features.provider), places.add(features.place));
      group.keys.push(key);
      group.held.push(features);
      if (features.start !== null) starts.add(features.start, group);
    },
  };
}
