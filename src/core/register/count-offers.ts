/**
 * The offers that count, by status. Status and paper both count here. A proposal
 * is no offer yet. (Signature agreed with the report sections; the rest of this
 * folder may change what is inside.)
 */
import { codeLists } from '../office/code-lists';
import { readSetting } from '../office/settings';
import type { Entry, OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import { addMonths, type IsoDay } from '../values/iso-date';
import { offers } from './offers';

export type OfferEntry = Entry<RowOf<typeof offers.columns>>;

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
  return {
    total,
    active: total.filter(({ values }) => values.status === 'active' || values.status === 'full'),
    proposed: all.filter(({ values }) => values.status === 'proposed'),
    dueForReview: total.filter((entry) => isDueForReview(data, entry, asOf)),
  };
}

function isDueForReview(data: OfficeData, { values }: OfferEntry, asOf: IsoDay): boolean {
  const months = reviewMonths(data, values.offerClass);
  if (values.status === 'ended' || values.verifiedOn === null || months === undefined) return false;
  return addMonths(values.verifiedOn, months) <= asOf;
}

function reviewMonths(data: OfficeData, offerClass: string | null): number | undefined {
  const own = data
    .rows(codeLists)
    .find(({ values }) => values.list === 'Angebotsart' && values.code === offerClass)?.values.reviewMonths;
  const general = Number(readSetting(data, 'review.months'));
  return own ?? (Number.isInteger(general) && general > 0 ? general : undefined);
}
