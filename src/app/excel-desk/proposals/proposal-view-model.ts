/** A proposal as the view shows it: beside the offer it resembles, with what each way to settle it would do. */
import { describeReasons } from '../../../core/register/describe-match';
import { compareProposal, type ComparedField } from '../../../core/register/compare-proposal';
import { readThresholds } from '../../../core/register/matching-thresholds';
import { offerFeatures } from '../../../core/register/offer-features';
import { createOfferIndex } from '../../../core/register/offer-index';
import { offers } from '../../../core/register/offers';
import type { OfferEntry } from '../../../core/register/review-plan';
import { rankOffers } from '../../../core/register/rank-offers';
import type { ReferenceTarget } from '../../../core/tables/field-model';
import { fieldOf } from '../../../core/tables/field-text';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Language } from '../../../core/texts/text-entry';
import type { Place } from '../../../core/values/issue';
import { leftToFillIn, placeOfRow, presetForTakingIn, type FormDesk } from '../register/row-form';
import { lackingTable } from '../register/unknown-reference';
import { sourceOf, type ProposalSource } from './proposal-source';

export interface ProposalCard {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly source: string;
  /** The offer it resembles; null where there is none. */
  readonly alike: Pick<AlikeOffer, 'title' | 'score' | 'isLikely'> | null;
}

export interface ProposalView {
  readonly key: string;
  readonly title: string;
  readonly at: Place;
  readonly source: ProposalSource;
  /** The offer it stands beside; null where nothing in the register resembles it. */
  readonly alike: AlikeOffer | null;
  /** What stands in it, for one that resembles nothing. */
  readonly entries: readonly { readonly label: string; readonly text: string }[];
  /** What taking it in would do. */
  readonly own: { readonly status: string; readonly missing: number };
  /** Where it stands among all that wait, from 1. */
  readonly number: number;
  readonly count: number;
  /** Key of the one behind it, of the first behind the last; null where it is the only one. */
  readonly next: string | null;
}

export interface AlikeOffer {
  readonly key: string;
  readonly title: string;
  readonly at: Place;
  readonly score: number;
  /** Whether the office would be asked about it: not where the two were changed since the import. */
  readonly isLikely: boolean;
  /** "gleicher Träger, ähnliche Bezeichnung". */
  readonly reasons: string;
  readonly fields: readonly AlikeField[];
}

export interface AlikeField extends ComparedField {
  /** Header of the column. */
  readonly label: string;
  /** The table that lacks the row which the proposal names; null where nothing is lacking. */
  readonly lacks: ReferenceTarget | null;
}

/** An offer that the proposal could be compared with instead. */
export interface OtherOffer {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly score: number;
  readonly reasons: string;
}

/** So many are looked through quickly. */
const MOST_OTHERS = 6;

export function listOthers(data: OfficeData, entry: OfferEntry, language: Language): readonly OtherOffer[] {
  return rankOffers(data, entry, MOST_OTHERS).map(({ offer, score, reasons }) => ({
    key: offer.values.id ?? '',
    title: textOf(data, offer, 'title'),
    about: aboutOf(data, offer),
    score,
    reasons: describeReasons(reasons, language),
  }));
}

function waitingProposals(data: OfficeData): readonly OfferEntry[] {
  return data.rows(offers).filter(({ values }) => values.status === 'proposed');
}

/** Those that may be doubles first, the surest at the top: they are decided quickest. */
export function listProposals(data: OfficeData, language: Language): readonly ProposalCard[] {
  const { possible } = readThresholds(data).thresholds;
  const cards = waitingProposals(data).map((entry): ProposalCard => {
    const offer = candidateOf(data, entry);
    const score = offer ? compareProposal(data, entry, offer).score : 0;
    return {
      key: entry.values.id ?? '',
      title: textOf(data, entry, 'title'),
      about: aboutOf(data, entry),
      source: sourceOf(data, entry, language).label,
      alike: offer ? { title: textOf(data, offer, 'title'), score, isLikely: score >= possible } : null,
    };
  });
  return [...cards].sort((a, b) => (b.alike?.score ?? -1) - (a.alike?.score ?? -1));
}

export function viewOfProposal(
  data: OfficeData,
  entry: OfferEntry,
  order: readonly string[],
  desk: FormDesk,
  beside?: OfferEntry,
): ProposalView {
  const { language } = desk;
  const preset = presetForTakingIn(data, entry, desk);
  const key = entry.values.id ?? '';
  const at = order.indexOf(key);
  const next = order[at + 1] ?? order.find((one) => one !== key) ?? null;
  const offer = beside ?? candidateOf(data, entry) ?? newCandidateOf(data, entry);
  const columns = Object.entries(offers.columns).filter(([, { technical }]) => !technical);
  return {
    key,
    title: textOf(data, entry, 'title'),
    at: placeOfRow(data, offers, entry),
    source: sourceOf(data, entry, language),
    alike: offer ? alikeOf(data, entry, offer, language) : null,
    entries: columns.flatMap(([name, { title }]) => {
      const text = textOf(data, entry, name);
      return text === '' ? [] : [{ label: title, text }];
    }),
    own: { status: preset['status'] ?? '', missing: leftToFillIn(entry, preset).length },
    number: at + 1,
    count: order.length,
    next,
  };
}

/** The offer that the import found, as long as it is there. */
function candidateOf(data: OfficeData, { values }: OfferEntry): OfferEntry | undefined {
  return values.candidateOf === null ? undefined : data.find(offers, values.candidateOf);
}

/** Another one, where the one that the import found is gone by now. */
function newCandidateOf(data: OfficeData, { values, unread }: OfferEntry): OfferEntry | undefined {
  if (values.candidateOf === null) return undefined;
  const features = offerFeatures(data, values, Object.fromEntries(unread));
  return data.find(offers, createOfferIndex(data).match(features, values.id ?? undefined).key ?? null);
}

function alikeOf(data: OfficeData, entry: OfferEntry, offer: OfferEntry, language: Language): AlikeOffer {
  const { score, reasons, fields } = compareProposal(data, entry, offer);
  return {
    key: offer.values.id ?? '',
    title: textOf(data, offer, 'title'),
    at: placeOfRow(data, offers, offer),
    score,
    isLikely: score >= readThresholds(data).thresholds.possible,
    reasons: describeReasons(reasons, language),
    fields: fields.map((field) => {
      const column = offers.columns[field.column];
      const lacks = field.canTake ? undefined : lackingTable(data, column, field.inProposal);
      return { ...field, label: column.title, lacks: lacks ?? null };
    }),
  };
}

function aboutOf(data: OfficeData, entry: OfferEntry): string {
  const place = [textOf(data, entry, 'provider'), textOf(data, entry, 'venue')];
  return place.filter((text) => text !== '').join(' · ');
}

function textOf(data: OfficeData, entry: OfferEntry, name: string): string {
  return fieldOf(offers, entry, name, data.context);
}
