/** What of an offer tells whether it is the same as another one, prepared for comparing it often. */
import { places } from '../office/places';
import { showCell } from '../values/cell-text';
import type { Cell } from '../values/cell';
import { firstDay, lastDay, serialOfDay, type IsoDate } from '../values/iso-date';
import type { OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import type { Named } from './feature-table';
import { audienceByAge, audienceOfColumn, joinAudiences, withoutAge } from './audience';
import { foldGerman } from './fold-german';
import { partsOfDay } from './hours';
import { knownNames, wordsOfName } from './known-names';
import { createWord, oddLettersOf, type Name, type Word } from './name';
import { nameWords } from './name-words';
import { DAY_PARTS, sidesOf, splitCompound } from './offer-vocabulary';
import type { offers } from './offers';
import { providers } from './providers';
import { readShortForms } from './read-short-forms';
import { daysInTimes, daysInTitle, withoutDays } from './weekdays';
import { levelsInTitle } from './written-levels';
import { readWrittenStart, type StartFeature } from './written-start';
import { MANY, remembered } from './remembered';
import { withoutAdditions } from './written-provider';

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
  /** Bits of the people it is for, by title or column. */
  readonly audience: number;
  /** The same by the column alone. */
  readonly listedAudience: number;
  /** Bits of the days it takes place on, by title or times. */
  readonly days: number;
  /** Bits of the parts of the day, by title or times. */
  readonly hours: number;
}

/** Without the days. `joined` is all of it as it was written, folded. */
export interface TitleFeature extends Name {
  /** The words with compounds taken apart: deutsch, kurs for deutschkurs. */
  readonly parts: readonly Word[];
  /** Bits of the people it names. */
  readonly audience: number;
  readonly days: number;
  /** Codes of the levels it names, the lowest and the highest. */
  readonly levels: readonly [from: string, to: string] | null;
  /** The sides it takes in the contrasts of the vocabulary, as bits. */
  readonly sides: number;
}

/** Name and short name. */
export interface ProviderFeature extends Named {
  /** Its own key, when the office's table has it. */
  readonly key?: string;
}

export interface PlaceFeature extends Named {
  /** Key of the municipality the place lies in, where known. */
  readonly municipality: string | null;
  /** Its own key, when the office's table has it. */
  readonly key?: string;
  /** It is one of several places of its municipality, and does not stand for the whole of it. */
  readonly isVillage?: boolean;
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
  const { offerClass = null, courseType = null } = values;
  const title = shared.title(values.title ?? '');
  const [lowest, highest] = title.levels ?? [null, null];
  const inColumns = values.levelFrom != null || values.levelTo != null;
  const [levelFrom = null, levelTo = null] = inColumns
    ? [values.levelFrom, values.levelTo]
    : [lowest, highest];
  const listedAudience = shared.audience(values.targetGroup ?? [], writtenIn(cells.targetGroup));
  const sessions = shared.sessions(values.sessions ?? '');
  return {
    title,
    provider: provider === null ? shared.namedProvider(writtenIn(cells.provider)) : shared.provider(provider),
    place: venue === null ? shared.namedPlace(writtenIn(cells.venue)) : shared.place(venue),
    start: start === null ? shared.writtenStart(writtenIn(cells.start)) : shared.start(start),
    codes: shared.codes({ levelFrom, levelTo, offerClass, courseType }),
    audience: title.audience | listedAudience,
    listedAudience,
    days: title.days | sessions.days,
    hours: title.sides & DAY_PARTS || sessions.hours,
  };
}

const cache = new WeakMap<OfficeData, ReturnType<typeof sharedFeatures>>();

/** One object per word, name, date and set of codes: thousands of offers share a few hundred of them. */
function sharedFeatures(data: OfficeData) {
  const { forms } = readShortForms(data);
  const word = remembered(createWord);
  const nameOf = (words: readonly Word[]): Name => {
    const joined = words.map(({ text }) => text).join('');
    return { words, joined, oddLetters: oddLettersOf(joined) };
  };
  // Spelled otherwise it still is the same name.
  const canonical = remembered((line) => nameOf(line.split(' ').map(word)));
  const name = (shown: string): readonly Name[] => {
    const line = wordsOfName(shown, forms).join(' ');
    return line === '' ? [] : [canonical(line)];
  };
  const nobody: ProviderFeature = { names: [] };
  const providerNamed = remembered((lines) => ({ names: lines.split('|').map(canonical) }));
  const placeNamed = remembered((line) => {
    const [words = '', municipality = '', key = '', village = ''] = line.split('|');
    return {
      names: words === '' ? [] : [canonical(words)],
      municipality: municipality === '' ? null : municipality,
      ...(key === '' ? {} : { key }),
      ...(village === '' ? {} : { isVillage: true }),
    };
  });
  const namedProvider = remembered((shown) => {
    const lines = [shown, withoutAdditions(shown)].map((one) => wordsOfName(one, forms).join(' '));
    const names = new Set(lines.filter((line) => line !== ''));
    return names.size === 0 ? nobody : providerNamed([...names].join('|'));
  });
  const placeOf = (shown: string, municipality: string | null, key: string): PlaceFeature => {
    const named = knownNames(data).findMunicipality(shown);
    const found = municipality ?? named ?? '';
    const village = key !== '' && named === undefined ? 'village' : '';
    return placeNamed(`${wordsOfName(shown, forms).join(' ')}|${found}|${key}|${village}`);
  };
  const knownCodes = new Map<string, CodesFeature>();
  const codes = (own: CodesFeature): CodesFeature => {
    const line = [own.levelFrom, own.levelTo, own.offerClass, own.courseType].join('|');
    const found = knownCodes.get(line) ?? own;
    knownCodes.set(line, found);
    return found;
  };
  const namedPlace = remembered((shown) => placeOf(shown, null, ''));
  const audience = remembered((line) => {
    const [listed = '', ...written] = line.split('\n');
    return audienceOfColumn(listed === '' ? [] : listed.split(';'), written.join('\n'));
  }, MANY);
  return {
    title: remembered((shown): TitleFeature => {
      const days = daysInTitle(shown);
      const byAge = audienceByAge(shown);
      const aged = byAge === 0 ? shown : withoutAge(shown);
      const bare = withoutListMark(days === 0 ? aged : withoutDays(aged));
      const written = nameWords(bare, forms).length > 0 ? bare : shown;
      const folded = foldGerman(written);
      const joined = folded.replace(/ /g, '');
      const words = nameWords(written, forms);
      const parts = words.flatMap(splitCompound);
      return {
        words: words.map(word),
        parts: (parts.length > words.length ? parts : words).map(word),
        joined,
        oddLetters: oddLettersOf(joined),
        audience: joinAudiences([byAge, ...words.map((text) => word(text).audience)]),
        days,
        levels: levelsInTitle(shown),
        sides: sidesOf(folded.split(' ')),
      };
    }),
    namedProvider,
    provider: remembered((key): ProviderFeature => {
      const found = data.find(providers, key)?.values;
      const names = [found?.name, found?.shortName].flatMap((shown) => name(shown ?? ''));
      return names.length > 0 ? { names, key } : nobody;
    }),
    namedPlace,
    place: remembered((key): PlaceFeature => {
      const found = data.find(places, key)?.values;
      return found?.name ? placeOf(found.name, found.municipality, key) : namedPlace('');
    }),
    start: remembered((date): StartFeature => ({
      first: serialOfDay(firstDay(date as IsoDate)),
      last: serialOfDay(lastDay(date as IsoDate)),
    })),
    writtenStart: remembered(readWrittenStart),
    audience: (listed: readonly string[], written: string) => audience(`${listed.join(';')}\n${written}`),
    sessions: remembered((times) => ({ days: daysInTimes(times), hours: partsOfDay(times) }), MANY),
    codes,
  };
}

/** "1. Sprachcafé", "- Sprachcafé", "a) Sprachcafé": the place in a list is no part of the title. */
function withoutListMark(title: string): string {
  return title.replace(/^(\s*(\d{1,2}[.)](?=\s)|[a-z]\)|[-–•*]))+\s*/iu, '');
}

function writtenIn(cell: Cell | undefined): string {
  return showCell(cell ?? null).trim();
}
