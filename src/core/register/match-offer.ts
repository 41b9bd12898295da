/**
 * How likely two offers are the same one. Each feature speaks for or against it
 * with a weight (the logarithm of the odds, after Fellegi and Sunter, 1969); what
 * is not known says little. The sum gives the score, the features the reasons.
 */
import type { MatchReason } from '../texts/matching-texts';
import type { OfferFeatures, PlaceFeature, ProviderFeature } from './offer-features';
import { audienceEvidence } from './audience';
import { codesEvidence, codesWeight, MOST_OF_CODES, NOTHING, type Evidence } from './codes-evidence';
import { contrasts } from './offer-vocabulary';
import { mostAlike } from './feature-table';
import { titleSimilarity } from './title-similarity';
import type { StartFeature } from './written-start';
import { daysEvidence } from './weekdays';

export interface OfferScore {
  /** 0 (surely another) to 100 (surely the same). */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Two offers taken at random are rarely the same. */
const PRIOR = -4;
/** Sums that differ by less are the same one, added in another order. */
const ROUNDING = 1e-9;

/** The same whichever of the two comes first. */
export function scoreOffers(a: OfferFeatures, b: OfferFeatures): OfferScore {
  const title = titleEvidence(titleSimilarity(a, b));
  const contrast = contrastEvidence(a, b);
  const provider = providerEvidence(a.provider, b.provider, mostAlike(a.provider, b.provider));
  const place = placeEvidence(a.place, b.place, mostAlike(a.place, b.place));
  const start = startEvidence(a.start, b.start);
  const codes = codesEvidence(a.codes, b.codes);
  const group = audienceEvidence(a.audience, b.audience);
  const days = daysEvidence(a.days, b.days);
  const sum = total(title[0], contrast[0], provider[0], place[0], start[0], restWeight(a, b));
  return {
    score: scoreOf(sum),
    reasons: [title, contrast, provider, place, start, group, days, ...codes].flatMap(([, reason]) =>
      reason === null ? [] : [reason],
    ),
  };
}

/**
 * The sum of all weights, where those of provider and place are known already;
 * undefined when it stays below `atLeast`, which rarely takes comparing the titles.
 */
export function weighOffers(
  a: OfferFeatures,
  b: OfferFeatures,
  provider: number,
  place: number,
  atLeast: number,
): number | undefined {
  if (!mayReach(a, b, provider, place, atLeast)) return undefined;
  const contrast = contrastEvidence(a, b)[0];
  const start = startEvidence(a.start, b.start)[0];
  const rest = restWeight(a, b);
  const title = titleEvidence(titleSimilarity(a, b))[0];
  const sum = total(title, contrast, provider, place, start, rest);
  return sum < atLeast ? undefined : sum;
}

/** Whether the sum could be so much if the titles were the same: a question of a few comparisons of numbers. */
export function mayReach(
  a: OfferFeatures,
  b: OfferFeatures,
  provider: number,
  place: number,
  atLeast: number,
): boolean {
  const start = startEvidence(a.start, b.start)[0];
  if (total(MOST, 0, provider, place, start, MOST_OF_REST) < atLeast) return false;
  const most = total(MOST, contrastEvidence(a, b)[0], provider, place, start, restWeight(a, b));
  return most + ROUNDING >= atLeast;
}

/** With no other offer the sum can become greater than this plus the weights of provider and place. */
export function greatestSum(own: OfferFeatures): number {
  return total(MOST, 0, 0, 0, greatestStart(own.start), restWeight(own, own)) + ROUNDING;
}

/** What of that the start brings: nothing where no offer has a day in common with it. */
export function greatestStart(own: StartFeature | null): number {
  return startEvidence(own, own)[0];
}

/** What groups of people, weekdays and codes weigh together. */
function restWeight(a: OfferFeatures, b: OfferFeatures): number {
  const group = audienceEvidence(a.audience, b.audience)[0];
  const days = daysEvidence(a.days, b.days)[0];
  return group + days + codesWeight(a.codes, b.codes);
}

/** Groups of people, weekdays and codes never weigh more than where all of them agree. */
const MOST_OF_REST = audienceEvidence(1, 1)[0] + daysEvidence(1, 1)[0] + MOST_OF_CODES + ROUNDING;

/** The smallest sum whose score reaches the line, which goes from 0 to 100. */
export function sumNeeded(line: number): number {
  const score = Math.ceil(line);
  if (score <= 0) return -Infinity;
  const sum = -Math.log(100 / (score - 0.5) - 1);
  return scoreOf(sum) >= score ? sum : sum + ROUNDING;
}

/** Always added in this order, so that the same weights give the same sum to the last digit. */
function total(
  title: number,
  contrast: number,
  provider: number,
  place: number,
  start: number,
  rest: number,
): number {
  return PRIOR + title + contrast + provider + place + start + rest;
}

function scoreOf(sum: number): number {
  return Math.round(100 / (1 + Math.exp(-sum)));
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
const MOST = 5;
/** What the very same provider weighs. */
export const MOST_OF_PROVIDER = 1.5;
const providerWeights: typeof titleWeights = [
  [0, -4],
  [0.5, -3],
  [0.7, 0],
  [0.85, 1],
  [1, MOST_OF_PROVIDER],
];

function titleEvidence(similarity: number): Evidence {
  const reason = similarity >= 0.95 ? 'title.same' : similarity >= 0.7 ? 'title.alike' : 'title.different';
  return [interpolate(titleWeights, similarity), reason];
}

/** "am Vormittag" against "am Abend" settles it; against nothing it is a doubt. */
function contrastEvidence(one: OfferFeatures, other: OfferFeatures): Evidence {
  const a = one.title.sides;
  const b = other.title.sides;
  let doubt = false;
  if (a !== b) {
    for (const contrast of contrasts) {
      const left = a & contrast;
      const right = b & contrast;
      if (left !== 0 && right !== 0 && (left & right) === 0) return contrary;
      doubt ||= (left === 0) !== (right === 0);
    }
  }
  if (one.hours !== 0 && other.hours !== 0 && (one.hours & other.hours) === 0) return otherHours;
  return doubt ? doubtful : NOTHING;
}

const otherHours: Evidence = [-5, 'hours.different'];
const contrary: Evidence = [-5, 'words.contrary'];
const doubtful: Evidence = [-0.5, null];

const noProvider: Evidence = [-1.2, 'provider.unknown'];
const otherProvider: Evidence = [-4, 'provider.different'];
const knownOthers: Evidence = [-6, 'provider.different'];

/** `similarity` is that of the two names most alike. */
export function providerEvidence(a: ProviderFeature, b: ProviderFeature, similarity: number): Evidence {
  if (a.names.length === 0 || b.names.length === 0) return noProvider;
  // Two providers of the office's table whose names have little in common are two.
  const areTwo = a.key !== undefined && b.key !== undefined && a.key !== b.key;
  if (areTwo && similarity < 0.6) return knownOthers;
  if (similarity === 0) return otherProvider;
  const reason =
    similarity >= 0.95 ? 'provider.same' : similarity >= 0.6 ? 'provider.alike' : 'provider.different';
  return [interpolate(providerWeights, similarity), reason];
}

/** The least similarity of two providers' names that weighs so much; above 1 when none does. */
export function providerSimilarity(weight: number): number {
  const next = providerWeights.findIndex(([, reached]) => reached >= weight);
  if (next < 0) return 2;
  const [highX, highY] = providerWeights[next] ?? [0, 0];
  const [lowX, lowY] = providerWeights[next - 1] ?? [highX, highY];
  return highY === lowY ? lowX : lowX + ((weight - lowY) / (highY - lowY)) * (highX - lowX);
}

const noPlace: Evidence = [-0.5, 'place.unknown'];
const samePlace: Evidence = [1, 'place.same'];
/** A place and its municipality's name: noted more or less exactly, or two. */
const nearPlace: Evidence = [-1, 'place.near'];
/** Two villages that both go by their own names. */
const otherVillage: Evidence = [-4.5, 'place.village'];
const otherPlace: Evidence = [-4.5, 'place.different'];

/** `similarity` is that of the two names. */
export function placeEvidence(a: PlaceFeature, b: PlaceFeature, similarity: number): Evidence {
  if (a.names.length === 0 || b.names.length === 0) return noPlace;
  // One place of the office's table is no misspelling of another.
  const areTwo = a.key !== undefined && b.key !== undefined && a.key !== b.key && similarity < 1;
  if (similarity >= 0.75 && !areTwo) return samePlace;
  if (a.municipality === null || a.municipality !== b.municipality) return otherPlace;
  return a.isVillage === true && b.isVillage === true ? otherVillage : nearPlace;
}

/** A later start is the next run of a course, not the same one. */
function startEvidence(a: StartFeature | null, b: StartFeature | null): Evidence {
  if (a === null || b === null) return NOTHING;
  if (a.first === b.first && a.last === b.last) return a.first === a.last ? sameDay : sameSpan;
  const gap = Math.max(a.first, b.first) - Math.min(a.last, b.last);
  if (gap <= 0) return sameSpan;
  return gap <= 14 ? nearStart : otherStart;
}

const sameDay: Evidence = [1.5, 'start.same'];
const sameSpan: Evidence = [0.7, 'start.same'];
const nearStart: Evidence = [-3, 'start.near'];
const otherStart: Evidence = [-4.5, 'start.different'];

function interpolate(points: typeof titleWeights, at: number): number {
  const next = points.findIndex(([similarity]) => similarity >= at);
  const [highX, highY] = points[next] ?? [1, 0];
  const [lowX, lowY] = points[next - 1] ?? [highX, highY];
  return highX === lowX ? highY : lowY + ((at - lowX) / (highX - lowX)) * (highY - lowY);
}
