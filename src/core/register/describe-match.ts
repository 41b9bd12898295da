/** Why two offers are taken for the same, as a person reads it. */
import { matchingTexts, type MatchReason } from '../texts/matching-texts';
import { say } from '../texts/say';
import type { Language } from '../texts/text-entry';

/** "gleiche Bezeichnung, ähnlicher Träger, gleicher Ort". */
export function describeReasons(reasons: readonly MatchReason[], language: Language = 'de'): string {
  return reasons.map((reason) => say(language, matchingTexts[reason])).join(', ');
}
