/** The offers that count, by status. Overview, status and paper count here. A proposal is no offer yet. */
import type { OfficeData } from '../tables/office-data';
import type { IsoDay } from '../values/iso-date';
import { offers } from './offers';
import { createReviewPlan, type OfferEntry } from './review-plan';
import { isRunning } from './running';

export type { OfferEntry } from './review-plan';

export interface OfferCount {
  /** All offers but proposals, in the order of the sheet. */
  readonly total: readonly OfferEntry[];
  /** Those active and those full. */
  readonly running: readonly OfferEntry[];
  readonly active: readonly OfferEntry[];
  readonly full: readonly OfferEntry[];
  readonly proposed: readonly OfferEntry[];
  /** Not ended, and last verified at least the interval of its class ago. */
  readonly dueForReview: readonly OfferEntry[];
}

/** How many there are of each. */
export type OfferFigures = { readonly [Name in keyof OfferCount]: number };

export function countOffers(data: OfficeData, asOf: IsoDay): OfferCount {
  const all = data.rows(offers);
  const total = all.filter(({ values }) => values.status !== 'proposed');
  const review = createReviewPlan(data);
  return {
    total,
    running: total.filter(isRunning),
    active: total.filter(({ values }) => values.status === 'active'),
    full: total.filter(({ values }) => values.status === 'full'),
    proposed: all.filter(({ values }) => values.status === 'proposed'),
    dueForReview: total.filter((entry) => {
      const due = review.dueOn(entry);
      return due !== undefined && due <= asOf;
    }),
  };
}

export function offerFigures(data: OfficeData, asOf: IsoDay): OfferFigures {
  const count = countOffers(data, asOf);
  return {
    total: count.total.length,
    running: count.running.length,
    active: count.active.length,
    full: count.full.length,
    proposed: count.proposed.length,
    dueForReview: count.dueForReview.length,
  };
}
