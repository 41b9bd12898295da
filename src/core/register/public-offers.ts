/** The offers that may be shown to everybody: public, and neither proposed nor over. */
import type { OfficeData } from '../tables/office-data';
import { places } from '../office/places';
import { firstDay, lastDay, type IsoDay } from '../values/iso-date';
import type { OfferEntry } from './count-offers';
import { offers } from './offers';

const collator = new Intl.Collator('de', { numeric: true });

/** Public offers that are not over at the as-of date, by place and title as a German reader looks them up. */
export function publicOffers(data: OfficeData, asOf: IsoDay): readonly OfferEntry[] {
  const place = ({ values }: OfferEntry): string => data.find(places, values.venue)?.values.name ?? '';
  return data
    .rows(offers)
    .filter(({ values }) => values.publish === 'public' && values.status !== null)
    .filter(({ values }) => values.status !== 'proposed' && values.status !== 'ended')
    .filter((entry) => !hasEnded(entry, asOf))
    .sort(
      (a, b) =>
        collator.compare(place(a), place(b)) ||
        collator.compare(a.values.title ?? '', b.values.title ?? '') ||
        a.row - b.row,
    );
}

/** Whether the last day that its end can mean lies before the as-of date. */
export function hasEnded({ values }: OfferEntry, asOf: IsoDay): boolean {
  return values.end !== null && lastDay(values.end) < asOf;
}

/** Whether the first day that its start can mean lies after the as-of date. */
export function isYetToBegin({ values }: OfferEntry, asOf: IsoDay): boolean {
  return values.start !== null && firstDay(values.start) > asOf;
}
