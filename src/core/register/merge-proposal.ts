/**
 * A proposal that is an offer of the register already: what is chosen of it goes there, and its row goes. Not its id: the
 * record of its import keeps it, so that the same return proposes it never again. The offer names the return and the
 * cell that its news came from, and the import's own record holds each cell, so that undoing the import undoes them.
 */
import { findBatchOf, recordInBatch } from '../office/record-in-batch';
import { encodeChange } from '../tables/encode-change';
import type { OfficeData } from '../tables/office-data';
import { removeRow, updateRow, type RowChange } from '../tables/row-change';
import type { OfferColumn } from './offer-form-columns';
import type { OfferValues } from './offer-features';
import { offers } from './offers';
import type { OfferEntry } from './review-plan';

/**
 * `chosen` are the columns whose value is the proposal's. `instead` says what it means where its cell does not: the row of
 * another table that was added for it.
 */
export function planMerge(
  data: OfficeData,
  proposal: OfferEntry,
  offer: OfferEntry,
  chosen: readonly OfferColumn[],
  instead: Readonly<Partial<OfferValues>> = {},
): readonly RowChange[] {
  const [gone, kept] = [proposal.values.id ?? '', offer.values.id ?? ''];
  const taken = Object.fromEntries(
    chosen.map((column) => [column, instead[column] ?? proposal.values[column]]),
  );
  const update = updateRow(offers, kept, { ...taken, ...originOf(proposal, offer, chosen.length > 0) });
  const cells = encodeChange(data, update);
  const batch = findBatchOf(data, offers, gone);
  return [
    ...(cells.size > 0 ? [update] : []),
    ...(batch === undefined ? [] : recordInBatch(data, batch, update, cells)),
    removeRow(offers, gone),
  ];
}

/** The row goes; the record of its import still knows it. */
export function planRejection({ values }: OfferEntry): readonly RowChange[] {
  return [removeRow(offers, values.id ?? '')];
}

/** Where the news came from: the return, and its cell. An offer that has an origin keeps it where nothing is taken over. */
function originOf(proposal: OfferEntry, offer: OfferEntry, isTaken: boolean): Partial<OfferValues> {
  const { sourceReturn, sourceCell } = proposal.values;
  if (sourceReturn === null || (!isTaken && offer.values.sourceReturn !== null)) return {};
  return { sourceReturn, sourceCell };
}
