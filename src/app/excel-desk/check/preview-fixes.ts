/** What corrections would do, cell by cell, before any is made. */
import type { OfficeData } from '../../../core/tables/office-data';
import { fixTexts } from '../../../core/texts/panes/fix-texts';
import { say } from '../../../core/texts/say';
import type { Language } from '../../../core/texts/text-entry';
import { describePlace } from '../../../core/values/describe-issue';
import type { Place } from '../../../core/values/issue';
import type { CheckedPlace } from './find-places';
import { createRowNames, showFix, type ShownFix } from './show-place';

export interface PlannedFix extends ShownFix {
  /** "Blatt „Angebote“, Zeile 7, Spalte „Beginn“". */
  readonly place: string;
  readonly row: string;
  /** What is corrected, in a few words. */
  readonly kind: string;
  readonly at: Place;
}

export interface FixPreview {
  /** Each cell once. */
  readonly fixes: readonly PlannedFix[];
  /** How many of each kind, in the order in which they first come. */
  readonly kinds: readonly { readonly title: string; readonly count: number }[];
}

export function previewFixes(
  data: OfficeData,
  places: readonly CheckedPlace[],
  language: Language,
): FixPreview {
  const rows = createRowNames(data);
  const planned = new Map<string, PlannedFix>();
  const kinds = new Map<string, number>();
  for (const { fix } of places) {
    if (!fix) continue;
    const shown = showFix(fix, language);
    if (planned.has(shown.id)) continue;
    const kind = say(language, fixTexts[fix.kind].title);
    const place = describePlace(fix.at, language);
    planned.set(shown.id, { ...shown, place, row: rows(fix.at)?.name ?? '', kind, at: fix.at });
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return {
    fixes: [...planned.values()],
    kinds: [...kinds].map(([title, count]) => ({ title, count })),
  };
}
