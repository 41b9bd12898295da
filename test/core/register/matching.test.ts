import fc from 'fast-check';
import { describeReasons } from '../../../src/core/register/describe-match';
import { foldGerman } from '../../../src/core/register/fold-german';
import { scoreOffers } from '../../../src/core/register/match-offer';
import { nameWords, normaliseName } from '../../../src/core/register/name-words';
import {
  offerFeatures,
  type OfferFeatures,
  type OfferValues,
} from '../../../src/core/register/offer-features';
import { createOfferIndex, emptyOfferIndex } from '../../../src/core/register/offer-index';
import { defaultThresholds, readThresholds } from '../../../src/core/register/matching-thresholds';
import { offers } from '../../../src/core/register/offers';
import { createProposalReader } from '../../../src/core/register/read-proposal';
import { readShortForms } from '../../../src/core/register/read-short-forms';
import type { OfficeData } from '../../../src/core/tables/office-data';
import { officeOf, sampleWith } from '../office-of';
import { labelledSet, type Recipe } from '../../bench/recipes/noisy-offers';

const sample = sampleWith();
const { forms } = readShortForms(sample);
const header = ['Bezeichnung', 'Träger', 'Ort', 'Beginn', 'Niveau von', 'Niveau bis', 'Kursart'];

/** What a municipality writes, compared with the sample county's register: verdict and title of the counterpart. */
function compared(...cells: readonly string[]): readonly [string, string | null | undefined] {
  const proposal = createProposalReader(sample, header).read(cells);
  const match = createOfferIndex(sample).match(offerFeatures(sample, proposal.values, proposal.cells));
  return [
    match.verdict,
    match.verdict === 'new' ? null : sample.find(offers, match.key ?? null)?.values.title,
  ];
}

describe('spelling', () => {
  it.each([
    ['Scheeßel', ['Scheessel', 'SCHEESSEL', 'Scheesel']],
    ['Bremervörde', ['Bremervoerde', 'Bremervorde', 'BREMERVÖRDE']],
    ['Sprachcafé', ['Sprachcafe', 'sprachcafé']],
    ['Züge für Mütter', ['Zuege fuer Muetter', 'Zuge fur Mutter']],
  ])('%s is the same word however its umlauts are written', (name, others) => {
    expect(new Set([name, ...others].map(foldGerman)).size).toBe(1);
  });

  it.each([
    ['Volkshochschule Südkreis', 'VHS Suedkreis e. V.'],
    ['Arbeiterwohlfahrt Kreisverband', 'AWO-Kreisverband gGmbH'],
    ['Deutsches Rotes Kreuz, Ortsverein Zeven', 'DRK OV Zeven e.V.'],
    ['Evangelisch-lutherische Kirchengemeinde', 'Ev.-luth. Kirchengem.'],
    ['Kirchengemeinde in Zeven', 'Kirchengemeinde Zeven'],
    ['D.R.K. Zeven', 'DRK Zeven'],
    ['Zeven, Bücherei', 'Bücherei Zeven'],
  ])('%s and %s are one name', (one, other) => {
    expect(normaliseName(one, forms)).toBe(normaliseName(other, forms));
  });

  it('keeps a name that consists of little words only', () => {
    expect(nameWords('Die Stiftung', forms)).not.toEqual([]);
  });

  it('changes nothing any more once it is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aeoussßäöüéÄÖÜ -1b')) }), (text) => {
        expect(foldGerman(foldGerman(text))).toBe(foldGerman(text));
      }),
    );
  });
});

describe('comparing an offer of a return with the register', () => {
  it.each([
    [
      ['Integrationskurs vormittags', 'VHS Suedkreis', 'Rotenburg (W.)'],
      'Integrationskurs vormittags in Rotenburg',
    ],
    [
      ['Integr.kurs Frauen', 'Sprachschule am Markt', '27404 Zeven', '23.02.15'],
      'Integrationskurs für Frauen in Zeven',
    ],
    [['Sprach-Cafe', 'Bücherei Sittensen', 'Sittensen'], 'Sprachcafé in der Bücherei'],
    [['Deutsch f. Anfänger', 'Unterstützerkreis Sottrum', 'Sottrum'], 'Deutsch für Anfänger in Sottrum'],
    [['Kochen ohne Grenzen', 'Kirchengemeinde Scheessel', 'Scheessel', '2014'], 'Kochen ohne Grenzen'],
  ])('knows %j again', (cells, title) => {
    expect(compared(...cells)).toEqual(['same', title]);
  });

  it.each([
    ['whose provider is missing', ['Sprachcafé', '', 'Sittensen']],
    ['that says less than the register', ['Integrationskurs', 'VHS Südkreis', 'Rotenburg']],
    ['on another level', ['Deutsch als Fremdsprache', 'VHS Südkreis', 'Rotenburg', '26.02.2015', 'B2', 'C1']],
  ])('leaves an offer %s to a person', (_, cells) => {
    expect(compared(...cells)[0]).toBe('possible');
  });

  it.each([
    ['Kleiderkammer', 'Kirchengemeinde Zeven', 'Zeven'],
    ['Sprachcafé', 'Frauentreff Zeven', 'Zeven'],
    ['Kochen ohne Grenzen', 'Kirchengemeinde in Zeven', 'Zeven'],
    ['Integrationskurs am Nachmittag', 'VHS Nordkreis', 'Selsingen'],
    ['', 'Kirchengemeinde in Zeven', 'Zeven'],
    ['Integrationskurs', 'Sprachschule am Markt', 'Zeven', '04.05.2015'],
  ])('takes "%s" of %s in %s for a new one', (...cells) => {
    expect(compared(...cells)).toEqual(['new', null]);
  });

  it('finds no offer of the sample county twice', () => {
    const index = createOfferIndex(sample);
    const verdicts = sample
      .rows(offers)
      .map(({ values }) => index.match(offerFeatures(sample, values), values.id ?? ''));

    expect(verdicts.filter(({ verdict }) => verdict !== 'new')).toEqual([]);
  });

  it('finds every offer of the sample county again when it is named once more, word for word', () => {
    const index = createOfferIndex(sample);
    const keys = sample.rows(offers).map(({ values }) => index.match(offerFeatures(sample, values)).key);

    expect(keys).toEqual(sample.rows(offers).map(({ values }) => values.id));
  });

  it('compares the offers of one run with each other', () => {
    const index = emptyOfferIndex(defaultThresholds);
    const read = createProposalReader(sample, header);
    const features = (...cells: readonly string[]): OfferFeatures => {
      const { values, cells: raw } = read.read(cells);
      return offerFeatures(sample, values, raw);
    };
    index.add('first', features('Nähstube', 'Frauenkreis Ahausen', 'Ahausen'));

    expect(index.match(features('Naehstube', 'Frauenkreis Ahausen e.V.', 'Ahausen'))).toMatchObject({
      verdict: 'same',
      key: 'first',
    });
  });

  it('says why, in words', () => {
    const index = createOfferIndex(sample);
    const { values, cells } = createProposalReader(sample, header).read([
      'Sprachcafe Buecherei',
      '',
      'Sittensen',
    ]);
    const match = index.match(offerFeatures(sample, values, cells));

    expect(describeReasons(match.reasons)).toBe('gleiche Bezeichnung, Träger fehlt, gleicher Ort');
  });

  it('tells titles that contradict each other from hours that do', () => {
    const reader = createProposalReader(sample, ['Bezeichnung', 'Unterrichtszeiten']);
    const reasons = (one: readonly string[], other: readonly string[]) => {
      const [a, b] = [one, other].map((row) => {
        const { values, cells } = reader.read(row);
        return offerFeatures(sample, values, cells);
      });
      return a && b ? scoreOffers(a, b).reasons : [];
    };

    expect(reasons(['Deutschkurs am Vormittag'], ['Deutschkurs am Abend'])).toContain('words.contrary');
    expect(reasons(['Deutschkurs', 'Mo 9:00-11:00'], ['Deutschkurs', 'Mo 18:00-20:00'])).toContain(
      'hours.different',
    );
  });

  it('draws the lines where the office draws them', () => {
    const lines = (same: string, possible: string) =>
      readThresholds(
        officeOf({
          settings: [
            { key: 'matching.same', value: same },
            { key: 'matching.possible', value: possible },
          ],
        }),
      ).thresholds;

    expect(lines('90', '60,5')).toEqual({ same: 90, possible: 60.5 });
    expect(lines('40', '60')).toEqual({ same: 40, possible: 40 });
  });
});

describe('the law of comparing', () => {
  const word = fc.constantFrom(
    'Deutschkurs',
    'Sprachcafé',
    'für Frauen',
    'am Abend',
    'A1',
    'Zeven',
    'VHS',
    'Kurs',
    'Pflege',
  );
  const key = (table: 'providers' | 'places') =>
    fc.option(
      fc.constantFrom(
        ...sample
          .rows(sample.tables.find(({ name }) => name === table) ?? offers)
          .map(({ values }) => String(values['id'])),
      ),
    );
  const offer = fc.record({
    title: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    provider: key('providers'),
    venue: key('places'),
    start: fc.option(fc.constantFrom('2014', '2015-02', '2015-02-23', '2015-03-01')),
    levelFrom: fc.option(fc.constantFrom('a1', 'b1')),
    levelTo: fc.option(fc.constantFrom('a2', 'b1')),
    offerClass: fc.option(fc.constantFrom('language-course', 'counselling')),
    courseType: fc.option(fc.constantFrom('vhs', 'volunteer')),
  });
  const featuresOf = (values: unknown): OfferFeatures =>
    offerFeatures(sample, values as Partial<OfferValues>);

  it('does not care which of the two offers comes first', () => {
    fc.assert(
      fc.property(offer, offer, (one, other) => {
        const [a, b] = [featuresOf(one), featuresOf(other)];

        expect(scoreOffers(a, b)).toEqual(scoreOffers(b, a));
      }),
    );
  });

  it('never finds another offer more alike than the offer itself', () => {
    fc.assert(
      fc.property(offer, offer, (one, other) => {
        fc.pre(one.title.trim() !== '');
        const [a, b] = [featuresOf(one), featuresOf(other)];

        expect(scoreOffers(a, b).score).toBeLessThanOrEqual(scoreOffers(a, a).score);
      }),
    );
  });
});

describe('matching in a labelled noisy German set', () => {
  /** Share of right answers: only "same" counts as found, and only when it names the offer that was meant. */
  const asked = 200;

  function quality(recipe: Recipe, size: number, seed: number) {
    const set = labelledSet(recipe, size, asked, seed);
    const data: OfficeData = officeOf(set.tables);
    const index = createOfferIndex(data, defaultThresholds);
    const counts = { right: 0, wrong: 0, missed: 0, shown: 0 };
    for (const { header: titles, cells, means } of set.written) {
      const proposal = createProposalReader(data, titles).read(cells);
      const match = index.match(offerFeatures(data, proposal.values, proposal.cells));
      const isRight = match.verdict === 'same' && match.key === means;
      if (isRight) counts.right += 1;
      if (match.verdict === 'same' && !isRight) counts.wrong += 1;
      if (means !== null && !isRight) counts.missed += 1;
      if (means !== null && match.verdict !== 'new' && match.key === means) counts.shown += 1;
    }
    const { right, wrong, missed, shown } = counts;
    return {
      f1: (2 * right) / (2 * right + wrong + missed),
      precision: right / (right + wrong),
      shown: shown / asked,
    };
  }

  it.each([
    ['slips', 200, 11],
    ['slips', 2000, 12],
    ['habits', 200, 13],
    ['habits', 2000, 14],
  ] as const)(
    '%s in a register of %i offers: F1 of 0.97 and more, hardly an offer lost',
    (recipe, size, seed) => {
      const { f1, precision, shown } = quality(recipe, size, seed);

      expect(f1).toBeGreaterThanOrEqual(0.97);
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(shown).toBeGreaterThanOrEqual(0.98);
    },
  );
});
