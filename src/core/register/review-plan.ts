/** When an offer has to be verified again: so many months after the last time, as its class or the office demands. */
import { codeLists } from '../office/code-lists';
import { readSetting } from '../office/settings';
import type { Entry, OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import { parseNumber } from '../values/german-notation';
import type { Issue } from '../values/issue';
import { addMonths, type IsoDay } from '../values/iso-date';
import { settingUnreadable } from './matching-thresholds';
import { offers } from './offers';

export type OfferEntry = Entry<RowOf<typeof offers.columns>>;

export interface ReviewPlan {
  /** The day from which the offer is due; undefined for proposals, ended offers and those never verified. */
  dueOn(offer: OfferEntry): IsoDay | undefined;
  readonly issues: readonly Issue[];
}

/** Holds where the office has set nothing. */
export const DEFAULT_REVIEW_MONTHS = 6;

export function createReviewPlan(data: OfficeData): ReviewPlan {
  const general = readMonths(data);
  const byClass = new Map<string, number>();
  for (const { values } of data.rows(codeLists)) {
    if (values.list !== offers.columns.offerClass.list || values.code === null) continue;
    if (values.reviewMonths !== null) byClass.set(values.code, values.reviewMonths);
  }
  return {
    dueOn({ values }) {
      if (values.verifiedOn === null || values.status === 'proposed' || values.status === 'ended')
        return undefined;
      return addMonths(values.verifiedOn, byClass.get(values.offerClass ?? '') ?? general.months);
    },
    issues: general.issues,
  };
}

function readMonths(data: OfficeData): { readonly months: number; readonly issues: readonly Issue[] } {
  const found = readSetting(data, 'review.months');
  if (found === undefined) return { months: DEFAULT_REVIEW_MONTHS, issues: [] };
  const months = parseNumber(found);
  if (months !== undefined && Number.isInteger(months) && months > 0) return { months, issues: [] };
  return {
    months: DEFAULT_REVIEW_MONTHS,
    issues: [settingUnreadable(data, 'review.months', DEFAULT_REVIEW_MONTHS)],
  };
}
