/** So many findings of each weight, the same as `mut check` counts: all that the overview has to know of them. */
import type { Severity } from '../../../core/texts/text-entry';
import type { CheckedPlace } from './find-places';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(places: readonly CheckedPlace[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of places) if (severity !== null) counts[severity] += 1;
  return counts;
}
