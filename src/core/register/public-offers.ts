/** The offers that may be shown to everybody: public, and neither proposed nor over. */
import type { OfficeData } from '../tables/office-data';
import { places } from '../office/places';
import { firstDay, lastDay, type IsoDay } from '../values/iso-date';
import type { OfferEntry } from './count-offers';
import { offers } from './offers';

const collator = new Intl.Collator('de', { numeric: true });

/** Public offers that are not over at the as-of date, by place and title as a German reader looks them up. */
export function publicOffers(data: OfficeData, asOf: IsoDay): readonly OfferEntry[] {
  const ranks = rankNames(data);
  const placeOf = ({ values }: OfferEntry): number =>
    ranks.get(data.find(places, values.venue)?.values.name ?? '') ?? 0;
  return data
    .rows(offers)
    .filter(({ values }) => values.publish === 'public' && values.status !== null)
    .filter(({ values }) => values.status !== 'proposed' && values.status !== 'ended')
    .filter((entry) => !hasEnded(entry, asOf))
    .map((offer) => ({ offer, place: placeOf(offer), title: offer.values.title ?? '' }))
    .sort((a, b) => a.place - b.place || collator.compare(a.title, b.title) || a.offer.row - b.offer.row)
    .map(({ offer }) => offer);
}

/** Place of each name among all; thousands of offers share a few hundred. */
function rankNames(data: OfficeData): ReadonlyMap<string, number> {
  const names = ['', ...data.rows(places).map(({ values }) => values.name ?? '')];
  const sorted = [...new Set(names)].sort((a, b) => collator.compare(a, b));
  const ranks = new Map<string, number>();
  sorted.forEach((name, at) => {
    const before = sorted[at - 1];
    // What reads alike is one place, however it is written.
    const isSame = before !== undefined && collator.compare(before, name) === 0;
    ranks.set(name, isSame ? (ranks.get(before) ?? at) : at);
  });
  return ranks;
}

/** Whether the last day that its end can mean lies before the as-of date. */
export function hasEnded({ values }: OfferEntry, asOf: IsoDay): boolean {
  return values.end !== null && lastDay(values.end) < asOf;
}

/** Whether the first day that its start can mean lies after the as-of date. */
export function isYetToBegin({ values }: OfferEntry, asOf: IsoDay): boolean {
  return values.start !== null && firstDay(values.start) > asOf;
}
