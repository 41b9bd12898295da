/**
 * Finds the offer that a new one may be the same as. Comparing with all would
 * take too long in a large register: the index proposes the few that share the
 * rarest pieces of title, provider, place, start and level, and only those are scored.
 */
import type { MatchReason } from '../texts/matching-texts';
import type { OfficeData } from '../tables/office-data';
import { createCandidateIndex } from './candidate-index';
import { scoreOffers } from './match-offer';
import { readThresholds, type MatchingThresholds } from './matching-thresholds';
import { offerFeatures, type OfferFeatures } from './offer-features';
import { offers } from './offers';

export type MatchVerdict = 'same' | 'possible' | 'new';

export interface OfferMatch {
  /** `possible` is the grey band: a person decides. */
  readonly verdict: MatchVerdict;
  /** Id of the most similar offer, its score (0 to 100) and why; absent when there is nothing to compare. */
  readonly key?: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export interface OfferIndex {
  /** The best counterpart among all offers but the one with the key `except`. */
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
    const cells = Object.fromEntries(unread);
    index.add(values.id ?? '', offerFeatures(data, values, cells));
  }
  return index;
}

export function emptyOfferIndex(thresholds: MatchingThresholds): OfferIndex {
  const keys: string[] = [];
  const held: OfferFeatures[] = [];
  const candidates = createCandidateIndex();
  return {
    match(features, except) {
      let best: OfferMatch = { verdict: 'new', score: 0, reasons: [] };
      for (const place of candidates.find(features)) {
        const [key, other] = [keys[place], held[place]];
        if (key === undefined || other === undefined || key === except) continue;
        const { score, reasons } = scoreOffers(features, other);
        const better =
          best.key === undefined || score > best.score || (score === best.score && key < best.key);
        if (better) best = { verdict: verdictOf(score, thresholds), key, score, reasons };
      }
      return best;
    },
    add(key, features) {
      keys.push(key);
      held.push(features);
      candidates.add(features);
    },
  };
}

function verdictOf(score: number, { same, possible }: MatchingThresholds): MatchVerdict {
  if (score >= same) return 'same';
  return score >= possible ? 'possible' : 'new';
}
