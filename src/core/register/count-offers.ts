/** The offers that count, by status. Status and paper both count here. A proposal is no offer yet. */
import type { OfficeData } from '../tables/office-data';
import type { IsoDay } from '../values/iso-date';
import { offers } from './offers';
import { createReviewPlan, type OfferEntry } from './review-plan';

export type { OfferEntry } from './review-plan';

export interface OfferCount {
  /** All offers but proposals, in the order of the sheet. */
  readonly total: readonly OfferEntry[];
  /** Status "aktiv" or "voll". */
  readonly active: readonly OfferEntry[];
  readonly proposed: readonly OfferEntry[];
  /** Not ended, and last verified at least the interval of its class ago. */
  readonly dueForReview: readonly OfferEntry[];
}

export function countOffers(data: OfficeData, asOf: IsoDay): OfferCount {
  const all = data.rows(offers);
  const total = all.filter(({ values }) => values.status !== 'proposed');
  const review = createReviewPlan(data);
  return {
    total,
    active: total.filter(({ values }) => values.status === 'active' || values.status === 'full'),
    proposed: all.filter(({ values }) => values.status === 'proposed'),
    dueForReview: total.filter((entry) => {
      const due = review.dueOn(entry);
      return due !== undefined && due <= asOf;
    }),
  };
}
