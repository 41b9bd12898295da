/** Which sections a document gets, in the order of a paper. */
import type { ReportSection } from '../blocks/report-section';
import { sectionIds } from '../blocks/section-ids';
import { issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';

/** A council paper, or the overview of offers, which is no paper. */
export type ReportKind = 'vorlage' | 'angebote';

/**
 * The wanted ones of the sections there are, with what belongs to them; by default
 * all for a paper, `angebote` for the overview. Fails with `report.unknownSection`
 * per name that is none of them.
 */
export function chooseSections(
  available: readonly ReportSection[],
  kind: ReportKind,
  wanted: readonly string[] | undefined,
): Result<readonly ReportSection[]> {
  const inOrder = [...available].sort((a, b) => sectionIds.indexOf(a.id) - sectionIds.indexOf(b.id));
  const names = wanted?.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  const known = inOrder.map((section) => section.id);
  const unknown = (names ?? []).filter((name) => !known.some((id) => id === name));
  if (unknown.length > 0) {
    return fail(
      ...unknown.map((section) => issue('report.unknownSection', { section, known: known.join(', ') })),
    );
  }
  const chosen = names ?? (kind === 'angebote' ? ['angebote'] : known);
  return ok(
    inOrder.filter(
      ({ id, partOf }) => chosen.includes(id) || (partOf !== undefined && chosen.includes(partOf)),
    ),
  );
}
