import { seeded } from '../make/seeded';
import { flyerSet } from './flyers';
import { facetOf, facets, makeCounty, type Facet } from './flyers-county';
import { flyerHeader, writeFlyer } from './flyers-hand';
import { withoutUmlauts } from './flyers-keys';
import { groups } from './flyers-words';

const SEED = 4711;
const set = flyerSet(2_000, 1_000, SEED);

const columnOf: Readonly<Record<Facet, string>> = {
  place: 'Ort',
  level: 'Niveau von',
  group: 'Zielgruppe',
  dayTime: 'Unterrichtszeiten',
  term: 'Beginn',
};

/** What a person reads in a cell, whatever the notation. */
const readings: Readonly<Record<Exclude<Facet, 'place'>, (text: string) => string | undefined>> = {
  level: (text) => {
    if (/^(Anf|$)/.test(text)) return text === '' ? '' : 'a1';
    return /alpha/i.test(text) ? 'alpha' : /[abc] ?[12]/i.exec(text)?.[0].replace(' ', '').toLowerCase();
  },
  group: (text) =>
    Object.entries(groups).find(([, { label, others }]) =>
      [label, ...others].some((form) => withoutUmlauts(form) === withoutUmlauts(text)),
    )?.[0],
  dayTime: (text) => {
    const hour = Number(/\d+/.exec(text)?.[0]);
    if (text.includes('vormittag') || hour < 12) return 'morning';
    return text.includes('nachmittag') || hour < 17 ? 'afternoon' : 'evening';
  },
  term: (text) => {
    const iso = /^(\d{4})-(\d\d)/.exec(text);
    const year = iso?.[1] ?? `20${text.slice(-2)}`;
    const month = iso?.[2] ?? /^(?:ab )?(?:\d+\.)?(\d+)[./]\d+$/.exec(text)?.[1];
    const isSpring = month ? Number(month) <= 6 : /Feb|M(ä|ae)r|Apr|Fr(ü|ue)h|1\. Halb/.test(text);
    return `${year} ${isSpring ? 'spring' : 'autumn'}`;
  },
};

describe('The recipe of the flyers', () => {
  it('makes the same rows again from the same size and seed', () => {
    expect(flyerSet(2_000, 1_000, SEED)).toStrictEqual(set);
  });

  it('labels each copy with an offer of the register, and nothing else', () => {
    const ids = new Set(set.tables['offers']?.map(({ id }) => id));
    expect(ids.size).toBe(2_000);
    expect(set.written.filter(({ kind, means }) => (kind === 'copy') !== ids.has(means))).toStrictEqual([]);
  });

  it('asks for about three copies in five rows', () => {
    expect(set.written).toHaveLength(1_000);
    const copies = set.written.filter(({ kind }) => kind === 'copy').length;
    expect(Math.abs(copies - 600)).toBeLessThan(50);
  });

  it('holds no two offers that a row cannot tell apart', () => {
    const rows = set.tables['offers']?.map((row) => JSON.stringify({ ...row, id: null })) ?? [];
    expect(new Set(rows).size).toBe(2_000);
  });

  it('leaves readable in a row what sets its offer apart', () => {
    const chance = seeded(SEED, 1);
    const all = new Set(facets);
    const unclear = makeCounty(2_000, chance).offers.flatMap((one) => {
      const { cells, habits } = writeFlyer(one, all, chance);
      const textOf = (facet: Facet): string => cells[flyerHeader.indexOf(columnOf[facet])] ?? '';
      return facets
        .filter((facet) => {
          if (facet !== 'place') return readings[facet](textOf(facet)) !== facetOf[facet](one);
          const isClean = !habits.includes('typo') && !habits.includes('second typo');
          return isClean && !withoutUmlauts(textOf('place')).includes(withoutUmlauts(one.place.name));
        })
        .map((facet) => [facet, textOf(facet), facetOf[facet](one)]);
    });
    expect(unclear).toStrictEqual([]);
  });
});
