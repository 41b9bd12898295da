import fc from 'fast-check';
import { checkOffice } from '../../../src/app/check-workbook';
import { checkRegister } from '../../../src/core/register/check-register';
import { allTables } from '../../../src/core/catalog';
import { readCodeLists } from '../../../src/core/office/code-lists';
import { knownNames } from '../../../src/core/register/known-names';
import { scoreOffers } from '../../../src/core/register/match-offer';
import { offerFeatures, type OfferFeatures } from '../../../src/core/register/offer-features';
import { createOfferIndex, emptyOfferIndex } from '../../../src/core/register/offer-index';
import { createProposalReader } from '../../../src/core/register/read-proposal';
import { readOfficeData } from '../../../src/core/tables/read-office-data';
import type { IsoDay } from '../../../src/core/values/iso-date';
import { labelledSet } from '../../bench/recipes/noisy-offers';
import { officeOf, raw, rawTablesOf, sampleWith } from '../office-of';

const sample = sampleWith();
const lines = { same: 80, possible: 50 };
const asOf = '2015-04-16' as IsoDay;

/** Title, provider, place, start. */
const header = ['Bezeichnung', 'Träger', 'Ort', 'Beginn'];
const reader = createProposalReader(sample, header);
const featuresOf = (...cells: readonly string[]): OfferFeatures => {
  const { values, cells: kept } = reader.read(cells);
  return offerFeatures(sample, values, kept);
};

const offer = fc
  .tuple(
    fc
      .array(fc.constantFrom('Deutschkurs', 'Sprachcafé', 'Abendkurs', 'Frauen', 'A1', 'Zeven', 'Treff'), {
        minLength: 1,
        maxLength: 3,
      })
      .map((words) => words.join(' ')),
    fc.constantFrom('', 'VHS Zeven', 'Volkshochschule', 'AWO', 'Kirchengemeinde Zeven'),
    fc.constantFrom('', 'Zeven', 'Sittensen', 'Rotenburg', 'Irgendwo'),
    fc.constantFrom('', '2015', '02.2015', '23.02.2015', '01.03.2015'),
  )
  .map((cells) => featuresOf(...cells));
const register = fc.array(offer, { maxLength: 60 });

describe('the law of the index', () => {
  const indexOf = (held: readonly (readonly [string, OfferFeatures])[]) => {
    const index = emptyOfferIndex(lines);
    for (const [key, features] of held) index.add(key, features);
    return index;
  };
  const keyed = (held: readonly OfferFeatures[]) =>
    held.map((features, place) => [`offer-${place}`, features] as const);

  it('finds the best of all offers, as if each were compared', () => {
    fc.assert(
      fc.property(register, offer, (held, asked) => {
        const best = Math.max(0, ...held.map((other) => scoreOffers(asked, other).score));

        expect(indexOf(keyed(held)).match(asked).score).toBe(best < lines.possible ? 0 : best);
      }),
    );
  });

  it('never lets other offers take a better one away', () => {
    fc.assert(
      fc.property(register, register, offer, (held, strangers, asked) => {
        const index = indexOf(keyed(held));
        const before = index.match(asked);
        strangers.forEach((features, place) => {
          index.add(`stranger-${place}`, features);
        });
        const after = index.match(asked);

        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect([before.key, undefined]).toContain(after.key?.startsWith('stranger') ? undefined : after.key);
      }),
    );
  });

  it('does not care in which order the offers were added', () => {
    fc.assert(
      fc.property(register, offer, (held, asked) => {
        const all = keyed(held);

        expect(indexOf([...all].reverse()).match(asked)).toEqual(indexOf(all).match(asked));
      }),
    );
  });

  it('finds an offer among hundreds that have the same words', () => {
    const index = emptyOfferIndex(lines);
    for (let place = 0; place < 500; place += 1) {
      index.add(`a-${place}`, featuresOf('Deutschkurs für Frauen', `Verein ${place}`, 'Zeven', '2014'));
    }
    index.add('z', featuresOf('Deutschkurs für Frauen', 'Frauenkreis Heeslingen', 'Zeven', '02.2015'));

    expect(
      index.match(featuresOf('Deutschkurs f. Frauen', 'Frauenkreis Heeslingen e.V.', 'Zeven', '23.02.2015')),
    ).toMatchObject({ verdict: 'same', key: 'z' });
  });

  it.each(['slips', 'habits'] as const)(
    'gives for the noisy set "%s" what comparing with each gives',
    (recipe) => {
      const set = labelledSet(recipe, 1000, 40, 21);
      const data = officeOf(set.tables);
      const index = createOfferIndex(data, lines);
      const offersTable = data.tables.find(({ name }) => name === 'offers');
      const held = (offersTable ? data.rows(offersTable) : []).map(({ values }) =>
        offerFeatures(data, values),
      );
      for (const { header: titles, cells } of set.written) {
        const read = createProposalReader(data, titles).read(cells);
        const asked = offerFeatures(data, read.values, read.cells);
        const best = Math.max(...held.map((other) => scoreOffers(asked, other).score));

        expect(index.match(asked).score).toBe(best < lines.possible ? 0 : best);
      }
    },
  );
});

describe('abbreviations of the office', () => {
  const own = [
    { id: '1', short: 'FZ', long: 'Familienzentrum' },
    { id: '2', short: 'NT', long: 'Nähtreff' },
    { id: '3', short: 'Zev.', long: 'Zeven' },
  ];
  const tables = {
    abbreviations: own,
    providers: [{ id: 'p', name: 'Familienzentrum Zeven' }],
    places: [{ id: 'zeven', name: 'Zeven' }],
    offers: [{ id: 'a', title: 'Nähtreff', provider: 'p', venue: 'zeven' }],
  };

  it('count in providers, places and titles', () => {
    const data = officeOf(tables);
    const { values, cells } = createProposalReader(data, header).read(['NT', 'FZ Zev.', 'Zev.']);

    expect(knownNames(data).findProvider('FZ Zeven')).toBe('p');
    expect(knownNames(data).findPlace('Zev.')).toBe('zeven');
    expect(createOfferIndex(data).match(offerFeatures(data, values, cells))).toMatchObject({
      verdict: 'same',
    });
  });

  it('are missing without harm when the sheet was deleted', () => {
    const sheets = rawTablesOf(tables).filter(({ sheet }) => sheet !== 'Abkürzungen');
    const data = readOfficeData(allTables, sheets, readCodeLists);
    const { values, cells } = createProposalReader(data, header).read([
      'Nähtreff',
      'Familienzentrum Zeven',
      'Zeven',
    ]);

    expect(createOfferIndex(data).match(offerFeatures(data, values, cells)).verdict).toBe('same');
    expect(knownNames(data).findProvider('FZ Zeven')).toBeUndefined();
    expect(checkOffice(data, asOf)).toContainEqual(
      expect.objectContaining({ code: 'table.missing', params: { table: 'Abkürzungen' } }),
    );
  });

  it.each([
    ['of several words', [{ short: 'Kita Plus', long: 'Kindertagesstätte' }], 'abbreviation.severalWords'],
    ['without a letter', [{ short: '§', long: 'Paragraf' }], 'abbreviation.noWord'],
    ['that stands there twice', [own[0], { short: 'fz.', long: 'Freizeit' }], 'abbreviation.doubled'],
    ['without meaning', [{ short: 'FZ' }], 'abbreviation.meaningless'],
    [
      'that leads back to itself',
      [
        { short: 'A', long: 'B' },
        { short: 'B', long: 'A' },
      ],
      'abbreviation.circular',
    ],
  ])('%s are a finding', (_, rows, code) => {
    const found = checkRegister(officeOf({ abbreviations: rows.map((row) => ({ ...row })) }), asOf);

    expect(found.map((one) => one.code)).toContain(code);
  });

  it('of one row that cannot be read leave the others at work', () => {
    const data = officeOf({
      ...tables,
      abbreviations: [...own, { id: '4', short: 'X', ignored: raw('vielleicht') }],
    });

    expect(knownNames(data).findProvider('FZ Zeven')).toBe('p');
    expect(checkOffice(data, asOf).filter(({ at }) => at.table === 'abbreviations')).toHaveLength(1);
  });

  it('of the preset are all used', () => {
    expect(checkRegister(officeOf(), asOf)).toEqual([]);
  });
});
