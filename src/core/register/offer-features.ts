/** What of an offer tells whether it is the same as another one, prepared for comparing it often. */
import { places } from '../office/places';
import { showCell } from '../values/cell-text';
import type { Cell } from '../values/cell';
import type { OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import type { IsoDate } from '../values/iso-date';
import { commonWords, contrasts } from './offer-vocabulary';
import { foldGerman } from './fold-german';
import { knownNames, placeWords } from './known-names';
import { nameWords } from './name-words';
import type { offers } from './offers';
import { providers } from './providers';

export type OfferValues = RowOf<typeof offers.columns>;

/** What could not be understood and stands as it was written, by column name. */
export type RawCells = Readonly<Partial<Record<keyof OfferValues, Cell>>>;

export interface OfferFeatures {
  readonly title: readonly TitleWord[];
  /** The whole title, folded, without gaps. */
  readonly letters: string;
  /** Name and short name of the provider, each as words; none when unknown. */
  readonly provider: readonly (readonly string[])[];
  readonly place: readonly string[];
  /** Key of the municipality the place lies in, where known. */
  readonly municipality: string | null;
  readonly start: IsoDate | null;
  readonly levelFrom: string | null;
  readonly levelTo: string | null;
  readonly offerClass: string | null;
  readonly courseType: string | null;
  /** Words of provider, place and level: a title that repeats them says nothing new. */
  readonly known: ReadonlySet<string>;
  /** Per contrast of the vocabulary the sides the title takes, as bits. */
  readonly sides: readonly number[];
}

export interface TitleWord {
  readonly word: string;
  readonly weight: number;
}

/** `cells` holds what a proposal wrote for a provider or place that the tables do not know. */
export function offerFeatures(
  data: OfficeData,
  values: Partial<OfferValues>,
  cells: RawCells = {},
): OfferFeatures {
  const provider = data.find(providers, values.provider ?? null)?.values;
  const venue = data.find(places, values.venue ?? null)?.values;
  const providerNames = provider ? [provider.name, provider.shortName] : [writtenIn(cells.provider)];
  const placeName = venue?.name ?? writtenIn(cells.venue);
  const wordsOfProvider = providerNames.flatMap((name) => (name ? [nameWords(name)] : []));
  const place = placeName ? placeWords(placeName) : [];
  // "Alpha" is a kind of course as well, so only levels like A1 are said already.
  const levels = [values.levelFrom, values.levelTo].flatMap((level) =>
    level && /\d/.test(level) ? [level] : [],
  );
  const folded = foldGerman(values.title ?? '');
  const title = nameWords(values.title ?? '');
  return {
    title: title.map((word) => ({ word, weight: commonWords.has(word) ? 0.6 : 1 })),
    letters: folded.replace(/ /g, ''),
    provider: wordsOfProvider,
    place,
    municipality: venue?.municipality ?? knownNames(data).findMunicipality(placeName) ?? null,
    start: values.start ?? null,
    levelFrom: values.levelFrom ?? null,
    levelTo: values.levelTo ?? null,
    offerClass: values.offerClass ?? null,
    courseType: values.courseType ?? null,
    known: new Set([...wordsOfProvider.flat(), ...place, ...levels]),
    sides: sidesOf(folded.split(' ')),
  };
}

function writtenIn(cell: Cell | undefined): string {
  return showCell(cell ?? null).trim();
}

function sidesOf(words: readonly string[]): readonly number[] {
  return contrasts.map((sides) =>
    sides.reduce((bits, beginnings, side) => {
      const taken = words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
      return taken ? bits | (1 << side) : bits;
    }, 0),
  );
}
