/**
 * How likely two offers are the same one. Each feature speaks for or against it
 * with a weight (the logarithm of the odds, after Fellegi and Sunter, 1969); what
 * is not known says little. The sum gives the score, the features the reasons.
 */
import type { MatchReason } from '../texts/matching-texts';
import { daysBetween, firstDay, isDay, lastDay, type IsoDate } from '../values/iso-date';
import type { OfferFeatures } from './offer-features';
import { titleSimilarity } from './title-similarity';
import { nameSimilarity } from './word-similarity';

export interface OfferScore {
  /** 0 (surely another) to 100 (surely the same). */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

type Evidence = readonly [weight: number, reason: MatchReason | null];

/** Two offers taken at random are rarely the same. */
const PRIOR = -4;

/** The same whichever of the two comes first. */
export function scoreOffers(a: OfferFeatures, b: OfferFeatures): OfferScore {
  const evidence = [
    titleEvidence(titleSimilarity(a, b)),
    contrastEvidence(a, b),
    providerEvidence(a, b),
    placeEvidence(a, b),
    startEvidence(a.start, b.start),
    levelEvidence(a, b),
    codeEvidence(a.offerClass, b.offerClass, [0.3, 'class.same'], [-3, 'class.different']),
    codeEvidence(a.courseType, b.courseType, [0.5, 'course.same'], [-3, 'course.different']),
  ];
  const sum = evidence.reduce((total, [weight]) => total + weight, PRIOR);
  return {
    score: Math.round(100 / (1 + Math.exp(-sum))),
    reasons: evidence.flatMap(([, reason]) => (reason === null ? [] : [reason])),
  };
}

/** Points between which the weight of a similarity is interpolated. */
const titleWeights: readonly (readonly [similarity: number, weight: number])[] = [
  [0, -8],
  [0.5, -4],
  [0.7, 0],
  [0.8, 2],
  [0.9, 4],
  [1, 5],
];
const providerWeights: typeof titleWeights = [
  [0, -4],
  [0.5, -3],
  [0.7, 0],
  [0.85, 1],
  [1, 1.5],
];

function titleEvidence(similarity: number): Evidence {
  const reason = similarity >= 0.95 ? 'title.same' : similarity >= 0.7 ? 'title.alike' : 'title.different';
  return [interpolate(titleWeights, similarity), reason];
}

/** "am Vormittag" against "am Abend" settles it; against nothing it is a doubt. */
function contrastEvidence(a: OfferFeatures, b: OfferFeatures): Evidence {
  let doubt = false;
  for (const [place, side] of a.sides.entries()) {
    const other = b.sides[place] ?? 0;
    if (side !== 0 && other !== 0 && (side & other) === 0) return [-5, 'words.contrary'];
    doubt ||= (side === 0) !== (other === 0);
  }
  return [doubt ? -0.5 : 0, null];
}

function providerEvidence(a: OfferFeatures, b: OfferFeatures): Evidence {
  if (a.provider.length === 0 || b.provider.length === 0) return [-1.2, 'provider.unknown'];
  const pairs = a.provider.flatMap((one) => b.provider.map((other) => nameSimilarity(one, other)));
  const best = Math.max(...pairs);
  const reason = best >= 0.95 ? 'provider.same' : best >= 0.7 ? 'provider.alike' : 'provider.different';
  return [interpolate(providerWeights, best), reason];
}

function placeEvidence(a: OfferFeatures, b: OfferFeatures): Evidence {
  if (a.place.length === 0 || b.place.length === 0) return [-0.5, 'place.unknown'];
  if (nameSimilarity(a.place, b.place) >= 0.75) return [1, 'place.same'];
  if (a.municipality !== null && a.municipality === b.municipality) return [-1, 'place.near'];
  return [-4.5, 'place.different'];
}

/** A later start is the next run of a course, not the same one. */
function startEvidence(a: IsoDate | null, b: IsoDate | null): Evidence {
  if (a === null || b === null) return [0, null];
  if (a === b) return [isDay(a) ? 1.5 : 0.7, 'start.same'];
  const [first, second] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a];
  if (firstDay(second) <= lastDay(first)) return [0.7, 'start.same'];
  return daysBetween(lastDay(first), firstDay(second)) <= 14 ? [-3, 'start.near'] : [-4.5, 'start.different'];
}

/** Levels that have nothing in common are two courses; others may be the same one, noted differently. */
function levelEvidence(a: OfferFeatures, b: OfferFeatures): Evidence {
  const compared = (
    [
      [a.levelFrom, b.levelFrom],
      [a.levelTo, b.levelTo],
    ] as const
  ).filter(([one, other]) => one !== null && other !== null);
  if (compared.length === 0) return [0, null];
  const different = compared.filter(([one, other]) => one !== other).length;
  if (different === 0) return [0.5, 'level.same'];
  return [different === compared.length ? -6 : -4.5, 'level.different'];
}

function codeEvidence(a: string | null, b: string | null, same: Evidence, different: Evidence): Evidence {
  if (a === null || b === null) return [0, null];
  return a === b ? same : different;
}

function interpolate(points: typeof titleWeights, at: number): number {
  const next = points.findIndex(([similarity]) => similarity >= at);
  const [highX, highY] = points[next] ?? [1, 0];
  const [lowX, lowY] = points[next - 1] ?? [highX, highY];
  return highX === lowX ? highY : lowY + ((at - lowX) / (highX - lowX)) * (highY - lowY);
}
