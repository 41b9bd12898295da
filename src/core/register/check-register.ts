/** Everything that is wrong or due in the register beyond what its columns say. */
import { placeOf } from '../tables/check-tables';
import type { OfficeData } from '../tables/office-data';
import { formatDate } from '../values/german-notation';
import { issue, type Issue } from '../values/issue';
import type { IsoDay } from '../values/iso-date';
import { findDoubledOffers } from './find-doubled-offers';
import { findExpiredCodes } from './find-expired-codes';
import { readThresholds } from './matching-thresholds';
import { readShortForms } from './read-short-forms';
import { judgeOffer, type OfferFinding } from './offer-rules';
import { offers } from './offers';
import { createReviewPlan, type OfferEntry } from './review-plan';

/** Findings by row in the order of the sheet, then offers that stand twice, unreadable settings, abbreviations that are not used. */
export function checkRegister(data: OfficeData, asOf: IsoDay): readonly Issue[] {
  const review = createReviewPlan(data);
  const { thresholds, issues } = readThresholds(data);
  const placed = (entry: OfferEntry, { code, column, params }: OfferFinding): Issue =>
    issue(code, params, placeOf(data, offers, entry, column));
  return [
    ...data.rows(offers).flatMap((entry) => {
      const due = review.dueOn(entry);
      const findings = [
        ...judgeOffer(entry.values, asOf, data.context),
        ...findExpiredCodes(entry.values, asOf, data.context),
        ...(due !== undefined && due <= asOf ? [dueFinding(entry, due)] : []),
        ...undecidedFinding(data, entry),
      ];
      return findings.map((finding) => placed(entry, finding));
    }),
    ...findDoubledOffers(data, thresholds).map(({ entry, earlier, score }) => {
      const params = { other: earlier.values.title ?? '', row: earlier.sheetRow, score };
      return placed(entry, { code: 'offer.doubled', column: 'title', params });
    }),
    ...review.issues,
    ...issues,
    ...readShortForms(data).issues,
  ];
}

/** A proposal in the grey band waits for a person as long as it names its candidate. */
function undecidedFinding(data: OfficeData, { values }: OfferEntry): readonly OfferFinding[] {
  if (values.status !== 'proposed' || values.candidateOf === null) return [];
  const other = data.find(offers, values.candidateOf);
  const params = {
    title: values.title ?? '',
    other: other?.values.title ?? values.candidateOf,
    ...(other ? { row: other.sheetRow } : {}),
  };
  return [{ code: 'proposal.undecided', column: 'title', params }];
}

function dueFinding(entry: OfferEntry, due: IsoDay): OfferFinding {
  const verified = entry.values.verifiedOn;
  const params = { due: formatDate(due), verified: verified === null ? '' : formatDate(verified) };
  return { code: 'offer.dueForReview', column: 'verifiedOn', params };
}
