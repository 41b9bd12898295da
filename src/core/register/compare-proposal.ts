/** A proposal beside the offer it resembles: where both say otherwise, and how alike the matcher takes them to be. */
import { fieldOf } from '../tables/field-text';
import type { OfficeData } from '../tables/office-data';
import type { MatchReason } from '../texts/matching-texts';
import { scoreOffers } from './match-offer';
import type { OfferColumn } from './offer-form-columns';
import { offerFeatures } from './offer-features';
import { offers } from './offers';
import type { OfferEntry } from './review-plan';

export interface ProposalComparison {
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** Columns in which at least one says something, in the order of the sheet. */
  readonly fields: readonly ComparedField[];
}

export interface ComparedField {
  readonly column: OfferColumn;
  /** As the sheet shows it; empty where nothing stands. */
  readonly inRegister: string;
  readonly inProposal: string;
  /** `filled`: only the proposal says something; `differs`: both do, and not the same; `same` and `silent` ask nothing. */
  readonly kind: 'filled' | 'differs' | 'same' | 'silent';
  /** Whether the proposal's word can be taken over: what was not understood cannot. */
  readonly canTake: boolean;
}

/** What only the office decides, and what the program keeps: never taken over from a proposal. */
const officeOnly: ReadonlySet<string> = new Set<OfferColumn>([
  'localNo',
  'status',
  'publish',
  'verifiedOn',
  'verifiedBy',
  'source',
]);

export function compareProposal(
  data: OfficeData,
  proposal: OfferEntry,
  offer: OfferEntry,
): ProposalComparison {
  const featuresOf = ({ values, unread }: OfferEntry): ReturnType<typeof offerFeatures> =>
    offerFeatures(data, values, Object.fromEntries(unread));
  return {
    ...scoreOffers(featuresOf(proposal), featuresOf(offer)),
    fields: comparedColumns.flatMap((column) => {
      const field = compareField(data, column, proposal, offer);
      return field.inRegister === '' && field.inProposal === '' ? [] : [field];
    }),
  };
}

function compareField(
  data: OfficeData,
  column: OfferColumn,
  proposal: OfferEntry,
  offer: OfferEntry,
): ComparedField {
  const inRegister = fieldOf(offers, offer, column, data.context);
  const inProposal = fieldOf(offers, proposal, column, data.context);
  const kind = kindOf(column, inRegister, inProposal);
  return { column, inRegister, inProposal, kind, canTake: !proposal.unread.has(column) };
}

function kindOf(column: OfferColumn, inRegister: string, inProposal: string): ComparedField['kind'] {
  if (inProposal === '') return 'silent';
  if (inRegister === '') return 'filled';
  return sameText(column, inRegister, inProposal) ? 'same' : 'differs';
}

/** Several choices are the same in any order. */
function sameText(column: OfferColumn, one: string, other: string): boolean {
  const key = (text: string): string => {
    const folded = text.replace(/\s+/g, ' ');
    return offers.columns[column].codec.kind === 'codes' ? folded.split(/; ?/).sort().join(';') : folded;
  };
  return key(one) === key(other);
}

const comparedColumns = Object.entries(offers.columns).flatMap(([name, { technical }]) =>
  technical || officeOnly.has(name) ? [] : [name as OfferColumn],
);
