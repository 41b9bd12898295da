/** What must hold within one offer: order of dates, levels, ages and places, and what its status promises. */
import type { CodecContext } from '../values/codec';
import { formatDate, formatMoney } from '../values/german-notation';
import type { Issue } from '../values/issue';
import { firstDay, lastDay, type IsoDay } from '../values/iso-date';
import type { IssueCode } from '../texts/issue-texts';
import type { OfferColumn } from './offer-form-columns';
import type { OfferValues } from './offer-features';
import { offers } from './offers';

/** A finding on an offer, with the column it belongs to; the row is the caller's to add. */
export interface OfferFinding {
  readonly code: IssueCode;
  readonly column: OfferColumn;
  readonly params: Issue['params'];
}

/** Statuses that say an offer exists or will: from "geplant" to "voll". */
const standing: ReadonlySet<string | null> = new Set(['planned', 'active', 'paused', 'full']);

export function judgeOffer(offer: OfferValues, asOf: IsoDay, context: CodecContext): readonly OfferFinding[] {
  return [
    ...judgeOrder(offer, context),
    ...judgePlaces(offer),
    ...judgeCosts(offer),
    ...(offer.status === 'proposed' ? [] : judgeTime(offer, asOf)),
  ];
}

/** Dates known to the month or year are wrong only when they cannot be right. */
function judgeOrder(offer: OfferValues, context: CodecContext): readonly OfferFinding[] {
  const found: OfferFinding[] = [];
  const { start, end, minAge, maxAge, regDeadline } = offer;
  if (start !== null && end !== null && lastDay(end) < firstDay(start)) {
    const params = { start: formatDate(start), end: formatDate(end) };
    found.push({ code: 'offer.endBeforeStart', column: 'end', params });
  }
  if (regDeadline !== null && end !== null && lastDay(end) < regDeadline) {
    const params = { deadline: formatDate(regDeadline), end: formatDate(end) };
    found.push({ code: 'offer.deadlineAfterEnd', column: 'regDeadline', params });
  }
  if (minAge !== null && maxAge !== null && minAge > maxAge) {
    found.push({ code: 'offer.ageOrder', column: 'maxAge', params: { min: minAge, max: maxAge } });
  }
  const levels = context.codes(offers.columns.levelFrom.list ?? '');
  const place = (level: string | null): number => levels.findIndex(({ code }) => code === level);
  const [from, to] = [place(offer.levelFrom), place(offer.levelTo)];
  if (to >= 0 && from > to) {
    const params = { from: levels[from]?.label ?? '', to: levels[to]?.label ?? '' };
    found.push({ code: 'offer.levelOrder', column: 'levelTo', params });
  }
  return found;
}

function judgePlaces({ status, capMin, capMax, booked, waitlist }: OfferValues): readonly OfferFinding[] {
  const found: OfferFinding[] = [];
  if (capMin !== null && capMax !== null && capMin > capMax) {
    found.push({ code: 'offer.capacityOrder', column: 'capMax', params: { min: capMin, max: capMax } });
  }
  if (capMax === null || booked === null) return found;
  const free = capMax - booked;
  if (free < 0) found.push({ code: 'offer.overbooked', column: 'booked', params: { booked, max: capMax } });
  if (free > 0 && status === 'full') {
    found.push({ code: 'offer.fullWithFreePlaces', column: 'status', params: { count: free } });
  }
  if (free === 0 && capMax > 0 && status === 'active') {
    found.push({ code: 'offer.noFreePlaces', column: 'status', params: { max: capMax } });
  }
  if (free > 0 && waitlist !== null && waitlist > 0 && status === 'active') {
    found.push({
      code: 'offer.waitlistBesideFreePlaces',
      column: 'waitlist',
      params: { waitlist, count: free },
    });
  }
  return found;
}

function judgeCosts({ costType, amount }: OfferValues): readonly OfferFinding[] {
  if (costType !== 'free' || amount === null || amount === 0) return [];
  return [{ code: 'offer.freeWithAmount', column: 'amount', params: { amount: formatMoney(amount) } }];
}

/** An offer begins some day unless one can join at any time. */
export function lacksStart({ start, rollingEntry }: Pick<OfferValues, 'start' | 'rollingEntry'>): boolean {
  return start === null && rollingEntry !== true;
}

function judgeTime(offer: OfferValues, asOf: IsoDay): readonly OfferFinding[] {
  const found: OfferFinding[] = [];
  const { start, end, status, verifiedOn } = offer;
  if (standing.has(status) && lacksStart(offer)) {
    found.push({ code: 'offer.startMissing', column: 'start', params: {} });
  }
  if (standing.has(status) && end !== null && lastDay(end) < asOf) {
    found.push({ code: 'offer.endPassed', column: 'end', params: { end: formatDate(end) } });
  }
  if (status === 'planned' && start !== null && lastDay(start) < asOf) {
    found.push({ code: 'offer.startPassed', column: 'status', params: { start: formatDate(start) } });
  }
  if (verifiedOn !== null && verifiedOn > asOf) {
    found.push({
      code: 'offer.verifiedInFuture',
      column: 'verifiedOn',
      params: { date: formatDate(verifiedOn) },
    });
  }
  return found;
}
