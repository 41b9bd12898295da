/**
 * The few offers worth comparing with one: those that share the rarest pieces of
 * title, provider, place and start. Rare pieces weigh most, as in a search engine.
 */
import type { OfferFeatures } from './offer-features';

export interface CandidateIndex {
  add(features: OfferFeatures): void;
  /** Positions of the best candidates in the order they were added; all of them while there are few. */
  find(features: OfferFeatures): readonly number[];
}

/** So many offers are compared; below that nothing is left out. */
const CANDIDATES = 24;
/** So many entries of the index are read for one offer, the rarest pieces first. */
const READS = 6_000;

export function createCandidateIndex(): CandidateIndex {
  const places = new Map<string, number[]>();
  let count = 0;
  let weights = new Float64Array(64);
  return {
    add(features) {
      for (const piece of piecesOf(features)) {
        const known = places.get(piece);
        if (known) known.push(count);
        else places.set(piece, [count]);
      }
      count += 1;
      if (count > weights.length) weights = new Float64Array(count * 2);
    },
    find(features) {
      if (count <= CANDIDATES) return Array.from({ length: count }, (_, place) => place);
      const lists = [...piecesOf(features)].flatMap((piece) => {
        const found = places.get(piece);
        return found ? [found] : [];
      });
      lists.sort((a, b) => a.length - b.length);
      const touched: number[] = [];
      let reads = 0;
      for (const list of lists) {
        reads += list.length;
        if (reads > READS && touched.length >= CANDIDATES) break;
        const weight = Math.log(1 + count / list.length);
        for (const place of list) {
          if (weights[place] === 0) touched.push(place);
          weights[place] = (weights[place] ?? 0) + weight;
        }
      }
      const best = heaviest(touched, weights);
      for (const place of touched) weights[place] = 0;
      return best;
    },
  };
}

/** The heaviest first; of equally heavy ones the one added earlier. */
function heaviest(places: readonly number[], weights: Float64Array): readonly number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const difference = (weights[a] ?? 0) - (weights[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const place of places) {
    const last = best[CANDIDATES - 1];
    if (last !== undefined && !isBefore(place, last)) continue;
    let slot = Math.min(best.length, CANDIDATES - 1);
    for (; slot > 0 && isBefore(place, best[slot - 1] ?? place); slot -= 1)
      best[slot] = best[slot - 1] ?? place;
    best[slot] = place;
  }
  return best;
}

/**
 * Trigrams of the title; beginnings and ends of its words, joined with each word
 * of provider and place and with the month of the start. A join is rare even in a
 * large register, and a slip in one word leaves the others.
 */
function piecesOf(features: OfferFeatures): ReadonlySet<string> {
  const trigrams = new Set<string>();
  const edges = new Set<string>();
  for (const { word } of features.title) {
    const padded = `^${word}$`;
    for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
    edges.add(padded.slice(0, 5)).add(padded.slice(-5));
  }
  const joins = new Set<string>([...features.provider.flat(), ...features.place]);
  if (features.start !== null) joins.add(features.start.slice(0, 7));
  const pieces = new Set<string>([...trigrams, ...joins]);
  for (const join of joins) for (const edge of edges) pieces.add(`${join}|${edge}`);
  return pieces.add(`${features.levelFrom ?? ''}-${features.levelTo ?? ''}|${features.courseType ?? ''}`);
}
