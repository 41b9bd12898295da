/**
 * The few offers worth comparing with one: those that share the rarest pieces
 * (trigrams of title, provider and place; start and levels whole). Rare pieces
 * weigh most, as in a search engine.
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

function piecesOf(features: OfferFeatures): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const { word } of features.title) addTrigrams(pieces, 't', word);
  for (const words of features.provider) for (const word of words) addTrigrams(pieces, 'p', word);
  for (const word of features.place) addTrigrams(pieces, 'o', word);
  if (features.start !== null)
    pieces.add(`s:${features.start.slice(0, 7)}`).add(`s:${features.start.slice(0, 4)}`);
  pieces.add(`l:${features.levelFrom ?? ''}:${features.levelTo ?? ''}`).add(`k:${features.courseType ?? ''}`);
  return pieces;
}

function addTrigrams(pieces: Set<string>, field: string, word: string): void {
  const padded = `^${word}$`;
  for (let start = 0; start + 3 <= padded.length; start += 1)
    pieces.add(`${field}:${padded.slice(start, start + 3)}`);
}
