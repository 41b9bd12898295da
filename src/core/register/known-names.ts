/** Which row of providers or places a municipality's own words mean: spelling, abbreviation and order aside, and only when one answers. */
import { municipalities, places } from '../office/places';
import type { OfficeData } from '../tables/office-data';
import { MANY, remembered } from './remembered';
import { nameWords, normaliseName, type ShortForms } from './name-words';
import { providers } from './providers';
import { readShortForms } from './read-short-forms';
import { smallerPlaces } from './written-place';

export interface KnownNames {
  /** Key of the provider that is called so, by name or short name. */
  findProvider(shown: string): string | undefined;
  /** Key of the place; "Rotenburg" is enough where one place only is called so. */
  findPlace(shown: string): string | undefined;
  /** Key of the municipality that the words name, e.g. "Samtgemeinde Fintel". */
  findMunicipality(shown: string): string | undefined;
}

const cache = new WeakMap<OfficeData, KnownNames>();

/** Made once per reading of the workbook. */
export function knownNames(data: OfficeData): KnownNames {
  const known = cache.get(data) ?? createNames(data);
  cache.set(data, known);
  return known;
}

function createNames(data: OfficeData): KnownNames {
  const { forms } = readShortForms(data);
  /** A name that two rows share leads to neither. */
  const note = (names: Map<string, string | null>, name: string, key: string): void => {
    const folded = normaliseName(name, forms);
    const other = names.get(folded);
    names.set(folded, other === undefined || other === key ? key : null);
  };
  const byProvider = new Map<string, string | null>();
  for (const { values } of data.rows(providers)) {
    for (const name of [values.name, values.shortName]) if (name) note(byProvider, name, values.id ?? '');
  }
  const byPlace = new Map<string, string | null>();
  for (const { values } of data.rows(places)) if (values.name) note(byPlace, values.name, values.id ?? '');
  const placesByWords = data
    .rows(places)
    .map(({ values }) => ({ key: values.id ?? '', words: nameWords(values.name ?? '', forms) }));
  const townWords = data
    .rows(municipalities)
    .map(({ values }) => ({ key: values.key ?? '', words: nameWords(values.name ?? '', forms) }));
  const placeCalled = (shown: string): string | undefined =>
    data.context.findReference('places', shown) ??
    byPlace.get(normaliseName(withoutPostcode(shown), forms)) ??
    undefined;
  return {
    findProvider: remembered(
      (shown) =>
        data.context.findReference('providers', shown) ??
        byProvider.get(normaliseName(shown, forms)) ??
        undefined,
      MANY,
    ),
    findPlace: remembered((shown) => {
      const exact = placeCalled(shown);
      if (exact) return exact;
      for (const part of smallerPlaces(shown)) {
        const found = placeCalled(part);
        if (found) return found;
      }
      const wanted = wordsOfName(withoutPostcode(shown), forms);
      return onlyOne(
        placesByWords.filter(
          ({ words }) => wanted.length > 0 && wanted.every((word) => words.includes(word)),
        ),
      );
    }, MANY),
    findMunicipality: remembered((shown) => {
      const wanted = nameWords(shown, forms);
      return onlyOne(
        townWords.filter(({ words }) => words.length > 0 && words.every((word) => wanted.includes(word))),
      );
    }, MANY),
  };
}

function onlyOne(found: readonly { readonly key: string }[]): string | undefined {
  return found.length === 1 ? found[0]?.key : undefined;
}

/** "Rotenburg (W.)" is Rotenburg: a single letter distinguishes no place or provider from another. */
export function wordsOfName(name: string, forms: ShortForms): readonly string[] {
  const words = nameWords(name, forms);
  const telling = words.filter((word) => word.length > 1);
  return telling.length > 0 ? telling : words;
}

function withoutPostcode(shown: string): string {
  return shown.replace(/^(D-)?\d{5}\s+/, '');
}
