/** Where a section comes that a document has no place for: beside its neighbours in the order of a paper. */
import type { SectionId } from '../blocks/report-section';
import { sectionIds } from '../blocks/section-ids';
import type { FoundSection } from './standing-section';

/** Beside which place, and on which side. */
export interface Neighbour<Place> {
  readonly kind: 'behind' | 'before';
  readonly place: Place;
}

/**
 * Behind the nearest section before it, else before the nearest one after it; undefined where none of them has a place
 * that another can stand beside. One that stands there several times is no neighbour: which of them counts is not known.
 */
export function nextTo<Place>(
  section: SectionId,
  places: readonly FoundSection<Place>[],
): Neighbour<Place> | undefined {
  const at = sectionIds.indexOf(section);
  const earlier = sectionIds.slice(0, at).reverse();
  return beside('behind', earlier, places) ?? beside('before', sectionIds.slice(at + 1), places);
}

function beside<Place>(
  kind: Neighbour<Place>['kind'],
  nearestFirst: readonly SectionId[],
  places: readonly FoundSection<Place>[],
): Neighbour<Place> | undefined {
  for (const id of nearestFirst) {
    const [only, ...others] = places.filter((one) => one.id === id);
    if (only?.takesNeighbours === true && only.obstacle === undefined && others.length === 0)
      return { kind, place: only.place };
  }
  return undefined;
}
