/** Where an offer of a return says otherwise than the one it is taken for: none of that is lost in silence. */
import { offers } from '../../core/register/offers';
import type { OfferValues, RawCells } from '../../core/register/offer-features';
import type { OfferColumn } from '../../core/register/offer-form-columns';
import type { Proposal } from '../../core/register/read-proposal';
import { rawText } from '../../core/survey/read-answer';
import { returns } from '../../core/survey/return-tables';
import type { OfficeData } from '../../core/tables/office-data';
import type { Codec } from '../../core/values/codec';
import { issue, type Issue } from '../../core/values/issue';
import { shorten } from '../../core/values/shorten';

/** An offer or proposal that was there before the row. */
export interface KnownOffer {
  readonly values: Partial<OfferValues>;
  /** What stands as it was written, by column name. */
  readonly cells: RawCells;
  /** Row on the register's sheet; undefined when the same run has proposed it. */
  readonly sheetRow: number | undefined;
  /** Key of the municipality whose return it came from; null when it came otherwise. */
  readonly municipality: string | null;
}

export function findKnownOffer(data: OfficeData, key: string): KnownOffer | undefined {
  const entry = data.find(offers, key);
  if (!entry) return undefined;
  const { values, unread, sheetRow } = entry;
  const municipality = data.find(returns, values.sourceReturn)?.values.municipality ?? null;
  return { values, cells: Object.fromEntries(unread), sheetRow, municipality };
}

/**
 * One finding per cell that differs, at its column. A cell left empty says nothing
 * against the register, but takes back what the municipality itself had proposed.
 * `asked` are the columns that the file has, by name.
 */
export function findDeviations(
  data: OfficeData,
  known: KnownOffer,
  proposal: Proposal,
  asked: ReadonlySet<string>,
  municipality: string,
): readonly Issue[] {
  const isOwn = known.municipality === municipality;
  const takesBack = isOwn && known.values.status === 'proposed';
  return offerColumns.flatMap((name) => {
    if (!asked.has(name)) return [];
    if (isSameValue(name, known, proposal)) return [];
    const value = showValue(data, name, proposal);
    if (value === null && !takesBack) return [];
    const held = showValue(data, name, known);
    if (sameText(name, value, held)) return [];
    const column = offers.columns[name].title;
    const params = {
      title: shorten(known.values.title ?? ''),
      name: column,
      held: shorten(held ?? BLANK),
      value: shorten(value ?? BLANK),
      ...(known.sheetRow === undefined ? {} : { row: known.sheetRow }),
    };
    return [issue(isOwn ? 'offer.deviates' : 'offer.deviatesElsewhere', params, { column })];
  });
}

/** Spoken as "(leer)". */
const BLANK = '∅';

const offerColumns = Object.keys(offers.columns) as readonly OfferColumn[];

type Shown = Pick<KnownOffer, 'values' | 'cells'>;

/** The short way where both were understood, which most are. */
function isSameValue(name: OfferColumn, one: Shown, other: Shown): boolean {
  if (one.cells[name] !== undefined || other.cells[name] !== undefined) return false;
  return (one.values[name] ?? null) === (other.values[name] ?? null);
}

/** The cell as it stands in a sheet; null when blank. */
function showValue({ context }: OfficeData, name: OfferColumn, { values, cells }: Shown): string | null {
  const written = rawText(cells[name] ?? null);
  if (written !== null) return written;
  const codec = offers.columns[name].codec as Codec<unknown>;
  return rawText(codec.encode(values[name] ?? null, context));
}

/** Several choices are the same in any order. */
function sameText(name: OfferColumn, one: string | null, other: string | null): boolean {
  if (one === other) return true;
  const key = (text: string | null): string | undefined => {
    const folded = text?.replace(/\s+/g, ' ');
    return offers.columns[name].codec.kind === 'codes' ? folded?.split(/; ?/).sort().join(';') : folded;
  };
  return key(one) === key(other);
}
