/** What an offer is looked for by, beyond the words of its row: a level, a target group, free places, a review that is due. */
import type { OfficeData } from '../tables/office-data';
import type { IsoDay } from '../values/iso-date';
import { offers } from './offers';
import { createReviewPlan, type OfferEntry } from './review-plan';

/** Places not yet taken; undefined where the register does not say, and for what is over or not there yet. */
export function freePlaces({ values }: OfferEntry): number | undefined {
  const { capMax, booked, status } = values;
  if (capMax === null || booked === null || status === 'proposed' || status === 'ended') return undefined;
  return Math.max(0, capMax - booked);
}

/** The day since which an offer is due for review, if it is on that day. */
export function createDueFinder(data: OfficeData, asOf: IsoDay): (offer: OfferEntry) => IsoDay | undefined {
  const plan = createReviewPlan(data);
  return (offer) => {
    const due = plan.dueOn(offer);
    return due !== undefined && due <= asOf ? due : undefined;
  };
}

/** The code of those that are for everybody. */
const FOR_ALL = 'all';

/** Whether people of a target group may come: to what is for them, and to what is for all. */
export function isForGroup({ values }: OfferEntry, group: string): boolean {
  const groups = values.targetGroup ?? [];
  return groups.includes(group) || groups.includes(FOR_ALL);
}

/**
 * Whether an offer leads through that level: A1 to B1 does through A2. One that names a single level covers that one,
 * one without a level none.
 */
export function createLevelFinder(data: OfficeData): (offer: OfferEntry, level: string) => boolean {
  const levels = data.context.codes(offers.columns.levelFrom.list ?? '').map(({ code }) => code);
  return ({ values }, level) => {
    const [from, to] = [values.levelFrom ?? values.levelTo, values.levelTo ?? values.levelFrom];
    if (from === null || to === null) return false;
    const wanted = levels.indexOf(level);
    return wanted >= 0 && levels.indexOf(from) <= wanted && wanted <= levels.indexOf(to);
  };
}
