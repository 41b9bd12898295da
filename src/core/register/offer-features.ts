/** What of an offer tells whether it is the same as another one, prepared for comparing it often. */
import { places } from '../office/places';
import { showCell } from '../values/cell-text';
import type { Cell } from '../values/cell';
import { firstDay, lastDay, serialOfDay, type IsoDate } from '../values/iso-date';
import type { OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import type { Named } from './feature-table';
import { foldGerman } from './fold-german';
import { knownNames, placeWords } from './known-names';
import { createWord, lettersOf, type Name, type Word } from './name';
import { nameWords } from './name-words';
import { sidesOf, splitCompound } from './offer-vocabulary';
import type { offers } from './offers';
import { providers } from './providers';
import { readShortForms } from './read-short-forms';

export type OfferValues = RowOf<typeof offers.columns>;

/** What could not be understood and stands as it was written, by column name. */
export type RawCells = Readonly<Partial<Record<keyof OfferValues, Cell>>>;

/** Its parts are shared by the offers that have them in common. */
export interface OfferFeatures {
  readonly title: TitleFeature;
  readonly provider: ProviderFeature;
  readonly place: PlaceFeature;
  readonly start: StartFeature | null;
  readonly codes: CodesFeature;
}

/** `joined` is the whole title as it was written, folded. */
export interface TitleFeature extends Name {
  /** The words with compounds taken apart: deutsch, kurs for deutschkurs. */
  readonly parts: readonly Word[];
  /** The sides it takes in the contrasts of the vocabulary, as bits. */
  readonly sides: number;
}

/** Name and short name. */
export type ProviderFeature = Named;

export interface PlaceFeature extends Named {
  /** Key of the municipality the place lies in, where known. */
  readonly municipality: string | null;
}

/** Serials of the first and last day that the date can mean. */
export interface StartFeature {
  readonly first: number;
  readonly last: number;
}

export interface CodesFeature {
  readonly levelFrom: string | null;
  readonly levelTo: string | null;
  readonly offerClass: string | null;
  readonly courseType: string | null;
}

/** `cells` holds what a proposal wrote for a provider or place that the tables do not know. */
export function offerFeatures(
  data: OfficeData,
  values: Partial<OfferValues>,
  cells: RawCells = {},
): OfferFeatures {
  const shared = cache.get(data) ?? sharedFeatures(data);
  cache.set(data, shared);
  const { provider = null, venue = null, start = null } = values;
  const { levelFrom = null, levelTo = null, offerClass = null, courseType = null } = values;
  const codes = [levelFrom, levelTo, offerClass, courseType].join('|');
  return {
    title: shared.title(values.title ?? ''),
    provider: provider === null ? shared.namedProvider(writtenIn(cells.provider)) : shared.provider(provider),
    place: venue === null ? shared.namedPlace(writtenIn(cells.venue)) : shared.place(venue),
    start: start === null ? null : shared.start(start),
    codes: shared.codes(codes, () => ({ levelFrom, levelTo, offerClass, courseType })),
  };
}

const cache = new WeakMap<OfficeData, ReturnType<typeof sharedFeatures>>();

/** One object per word, name, date and set of codes: thousands of offers share a few hundred of them. */
function sharedFeatures(data: OfficeData) {
  const { forms } = readShortForms(data);
  const word = remembered(createWord);
  const nameOf = (words: readonly Word[]): Name => {
    const joined = words.map(({ text }) => text).join('');
    return { words, joined, letters: lettersOf(joined) };
  };
  // Spelled otherwise it still is the same name.
  const canonical = remembered((line) => nameOf(line.split(' ').map(word)));
  const name = (shown: string): readonly Name[] => {
    const line = nameWords(shown, forms).join(' ');
    return line === '' ? [] : [canonical(line)];
  };
  const nobody: ProviderFeature = { names: [] };
  const providerNamed = remembered((line) => ({ names: [canonical(line)] }));
  const placeNamed = remembered((line) => {
    const [words = '', municipality = ''] = line.split('|');
    return {
      names: words === '' ? [] : [canonical(words)],
      municipality: municipality === '' ? null : municipality,
    };
  });
  const namedProvider = remembered((shown) => {
    const line = nameWords(shown, forms).join(' ');
    return line === '' ? nobody : providerNamed(line);
  });
  const placeOf = (shown: string, municipality: string | null): PlaceFeature => {
    const found = municipality ?? knownNames(data).findMunicipality(shown) ?? '';
    return placeNamed(`${placeWords(shown, forms).join(' ')}|${found}`);
  };
  const namedPlace = remembered((shown) => placeOf(shown, null));
  return {
    title: remembered((shown): TitleFeature => {
      const folded = foldGerman(shown);
      const joined = folded.replace(/ /g, '');
      const words = nameWords(shown, forms);
      const parts = words.flatMap(splitCompound);
      return {
        words: words.map(word),
        parts: (parts.length > words.length ? parts : words).map(word),
        joined,
        letters: lettersOf(joined),
        sides: sidesOf(folded.split(' ')),
      };
    }),
    namedProvider,
    provider: remembered((key): ProviderFeature => {
      const found = data.find(providers, key)?.values;
      const names = [found?.name, found?.shortName].flatMap((shown) => name(shown ?? ''));
      return names.length > 0 ? { names } : nobody;
    }),
    namedPlace,
    place: remembered((key): PlaceFeature => {
      const found = data.find(places, key)?.values;
      return found?.name ? placeOf(found.name, found.municipality) : namedPlace('');
    }),
    start: remembered((date): StartFeature => ({
      first: serialOfDay(firstDay(date as IsoDate)),
      last: serialOfDay(lastDay(date as IsoDate)),
    })),
    codes: memory<CodesFeature>(),
  };
}

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const recall = memory<T>();
  return (text) => recall(text, () => make(text));
}

/** Makes what a text stands for once. */
function memory<T>(): (text: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (text, make) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make();
    known.set(text, made);
    return made;
  };
}

function writtenIn(cell: Cell | undefined): string {
  return showCell(cell ?? null).trim();
}
