/** What levels, kind of offer and kind of course say for and against two offers being the same. */
import type { MatchReason } from '../texts/matching-texts';
import type { CodesFeature } from './offer-features';

/** Weight of a feature and what it is called; no reason where it says nothing. */
export type Evidence = readonly [weight: number, reason: MatchReason | null];

export const NOTHING: Evidence = [0, null];

const sameClass: Evidence = [0.3, 'class.same'];
const otherClass: Evidence = [-3, 'class.different'];
const sameCourse: Evidence = [0.5, 'course.same'];
const otherCourse: Evidence = [-3, 'course.different'];

/** Of level, kind of offer and kind of course. */
export function codesEvidence(a: CodesFeature, b: CodesFeature): readonly [Evidence, Evidence, Evidence] {
  return [
    levelEvidence(a, b),
    codeEvidence(a.offerClass, b.offerClass, sameClass, otherClass),
    codeEvidence(a.courseType, b.courseType, sameCourse, otherCourse),
  ];
}

/** Their sum, without what they are called: asked for every pair. */
export function codesWeight(a: CodesFeature, b: CodesFeature): number {
  const offerClass = codeEvidence(a.offerClass, b.offerClass, sameClass, otherClass)[0];
  const course = codeEvidence(a.courseType, b.courseType, sameCourse, otherCourse)[0];
  return levelEvidence(a, b)[0] + offerClass + course;
}

const sameLevel: Evidence = [0.5, 'level.same'];
const otherLevel: Evidence = [-4.5, 'level.different'];
const otherLevels: Evidence = [-6, 'level.different'];

/** Never more than where all of them are known and agree. */
export const MOST_OF_CODES = sameLevel[0] + sameClass[0] + sameCourse[0];

/** Levels that have nothing in common are two courses; others may be the same one, noted differently. */
function levelEvidence(a: CodesFeature, b: CodesFeature): Evidence {
  const from = a.levelFrom !== null && b.levelFrom !== null;
  const to = a.levelTo !== null && b.levelTo !== null;
  if (!from && !to) return NOTHING;
  const fromDiffers = from && a.levelFrom !== b.levelFrom;
  const toDiffers = to && a.levelTo !== b.levelTo;
  if (!fromDiffers && !toDiffers) return sameLevel;
  return fromDiffers === from && toDiffers === to ? otherLevels : otherLevel;
}

function codeEvidence(a: string | null, b: string | null, same: Evidence, different: Evidence): Evidence {
  if (a === null || b === null) return NOTHING;
  return a === b ? same : different;
}
