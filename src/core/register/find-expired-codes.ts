/** Codes that were not in force when the offer took place, e.g. a DeuFöV course before July 2016. */
import type { CodeEntry, CodecContext } from '../values/codec';
import { formatDate } from '../values/german-notation';
import { firstDay, lastDay, type IsoDate, type IsoDay } from '../values/iso-date';
import type { OfferColumn } from './offer-form-columns';
import type { OfferValues } from './offer-features';
import type { OfferFinding } from './offer-rules';
import { offers } from './offers';

/**
 * An offer is judged at its start; without one at its end, or as of today while
 * it stands. A date known to the month or year is in force if one of its days is.
 */
export function findExpiredCodes(
  offer: OfferValues,
  asOf: IsoDay,
  context: CodecContext,
): readonly OfferFinding[] {
  const date: IsoDate | null =
    offer.start ?? offer.end ?? (offer.status === 'ended' ? offer.verifiedOn : asOf);
  if (date === null) return [];
  return codeColumns.flatMap(([column, list]) => {
    const value = offer[column];
    const codes =
      typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
    return codes.flatMap((code): readonly OfferFinding[] => {
      const entry = context.codes(list).find((one) => one.code === code);
      if (!entry || holdsAt(entry, date)) return [];
      return [
        { code: 'code.notInForce', column, params: { label: entry.label, date: formatDate(date), list } },
      ];
    });
  });
}

const codeColumns: readonly (readonly [OfferColumn, string])[] = Object.entries(offers.columns).flatMap(
  ([name, { list }]) => (list === undefined ? [] : [[name as OfferColumn, list] as const]),
);

function holdsAt({ validFrom, validUntil }: CodeEntry, date: IsoDate): boolean {
  return (
    (validFrom === null || validFrom <= lastDay(date)) &&
    (validUntil === null || firstDay(date) <= validUntil)
  );
}
