/** The offers in two tables: by class, and by the municipality of their place. */
import type { TableBlockColumn } from '../blocks/block';
import type { SectionBuilder } from '../blocks/section-builder';
import { nameMunicipality } from '../office/name-municipality';
import { municipalities, places } from '../office/places';
import type { OfficeData } from '../tables/office-data';
import { reportTexts, type ReportText } from '../texts/report-texts';
import { say } from '../texts/say';
import { formatDate } from '../values/german-notation';
import { groupBy } from '../values/group-by';
import type { IsoDay } from '../values/iso-date';
import type { OfferCount, OfferEntry } from './count-offers';
import { offers } from './offers';
import type { offerTexts } from './report-offer-texts';
import { isRunning } from './running';

/** Rows without any offer are left out; the last row adds the others up. */
export function addOfferTables(
  section: SectionBuilder<typeof offerTexts>,
  data: OfficeData,
  asOf: IsoDay,
  count: OfferCount,
): void {
  const stichtag = formatDate(asOf);
  section.table({
    caption: section.say('angebote.arten', { stichtag }),
    description: word('offersByClass'),
    columns: columnsWith(offers.columns.offerClass.title),
    rows: rowsOf(groupByClass(data, count.total), count),
  });
  section.table({
    caption: section.say('angebote.kommunen', { stichtag }),
    description: word('offersByMunicipality'),
    columns: columnsWith(places.columns.municipality.title),
    rows: rowsOf(groupByMunicipality(data, count.total), count),
  });
}

type Groups = readonly (readonly [name: string, offers: readonly OfferEntry[]])[];

function groupByClass(data: OfficeData, all: readonly OfferEntry[]): Groups {
  const known = data.context.codes('Angebotsart');
  const own = groupBy(all, ({ values }) => values.offerClass);
  const groups = known.map(({ code, label }) => [label, own.get(code) ?? []] as const);
  const codes = new Set<string | null>(known.map(({ code }) => code));
  const rest = all.filter(({ values }) => !codes.has(values.offerClass));
  return [...groups, [word('withoutEntry'), rest]];
}

function groupByMunicipality(data: OfficeData, all: readonly OfferEntry[]): Groups {
  // Undefined: at no known place; null: at a place of no municipality.
  const own = groupBy(all, ({ values }) => data.find(places, values.venue)?.values.municipality);
  const groups = data
    .rows(municipalities)
    .map(
      ({ values: { key } }) => [key === null ? '' : nameMunicipality(data, key), own.get(key) ?? []] as const,
    );
  const [outside, nowhere] = [own.get(null) ?? [], own.get(undefined) ?? []];
  return [...groups, [word('outsideCounty'), outside], [word('withoutPlace'), nowhere]];
}

function columnsWith(first: string): readonly TableBlockColumn[] {
  const figures = (['running', 'planned', 'otherStatus', 'total'] as const).map(
    (name) => ({ title: word(name), share: name === 'otherStatus' ? 24 : 14, align: 'end' }) as const,
  );
  return [{ title: first, share: 34, align: 'start' }, ...figures];
}

function rowsOf(groups: Groups, { total }: OfferCount): readonly (readonly string[])[] {
  const figures = (name: string, own: readonly OfferEntry[]): readonly string[] => {
    const begun = own.filter(isRunning).length;
    const planned = own.filter(({ values }) => values.status === 'planned').length;
    return [name, ...[begun, planned, own.length - begun - planned, own.length].map(String)];
  };
  const filled = groups.filter(([, own]) => own.length > 0).map(([name, own]) => figures(name, own));
  return [...filled, figures(word('total'), total)];
}

function word(name: ReportText): string {
  return say('de', reportTexts[name]);
}
