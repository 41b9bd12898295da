/**
 * The part of the day an offer falls in, read from its hours: "Mo 09:00–11:15", "18 Uhr",
 * "ab 14.30 Uhr". Hours on the border between two parts say nothing.
 */
import { AFTERNOON, EVENING, MORNING } from './offer-vocabulary';

/**
 * A time with what shows that it is one: the word, minutes behind a colon, or an end that shows it
 * as in "16-18 Uhr" and "14.30–16.00".
 */
const START =
  /(?<![\d.:])(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr|\s*h(?!\p{L})|(?<=:\d\d)(?![\d.:])|\s*(?:-|–|bis)\s*\d{1,2}(?:[:.]\d{2}(?![\d.:])|\s*(?:Uhr|h(?!\p{L}))))/giu;

/** Bits as the vocabulary has them for words like "vormittags"; 0 where no hours are named. */
export function partsOfDay(times: string): number {
  let bits = 0;
  let end = 0;
  for (const found of times.matchAll(START)) {
    const before = times.slice(end, found.index);
    end = found.index + found[0].length;
    // The end of "9 Uhr bis 11 Uhr" is no start.
    if (/^\s*(?:-|–|bis)\s*$/.test(before)) continue;
    bits |= partOf(Number(found[1]) + Number(found[2] ?? 0) / 60);
  }
  return bits;
}

function partOf(hour: number): number {
  if (hour < 6 || hour > 22) return 0;
  if (hour <= 11) return MORNING;
  if (hour >= 12.5 && hour <= 16) return AFTERNOON;
  return hour >= 17.5 ? EVENING : 0;
}
