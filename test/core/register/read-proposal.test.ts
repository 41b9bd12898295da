import { offerFormColumns } from '../../../src/core/register/offer-form-columns';
import { offers } from '../../../src/core/register/offers';
import { places } from '../../../src/core/office/places';
import { providers } from '../../../src/core/register/providers';
import { createProposalReader, type Proposal } from '../../../src/core/register/read-proposal';
import type { Cell } from '../../../src/core/values/cell';
import { sampleWith } from '../office-of';

const sample = sampleWith();

function read(row: Readonly<Record<string, Cell>>): Proposal {
  return createProposalReader(sample, Object.keys(row)).read(Object.values(row));
}

const providerName = (proposal: Proposal) =>
  sample.find(providers, proposal.values.provider ?? null)?.values.name;
const placeName = (proposal: Proposal) => sample.find(places, proposal.values.venue ?? null)?.values.name;

describe('the offers of a questionnaire', () => {
  it('ask for what a municipality can know', () => {
    const titles = offerFormColumns.map((name) => offers.columns[name].title);

    expect(titles).toEqual(
      expect.arrayContaining([
        'Bezeichnung',
        'Angebotsart',
        'Kursart',
        'Niveau von',
        'Niveau bis',
        'Träger',
        'Ort',
        'Zielgruppe',
        'Beginn',
        'Ende',
        'Kosten',
        'Kinderbetreuung',
        'Link',
      ]),
    );
    expect(titles).not.toEqual(expect.arrayContaining(['Status']));
    expect(titles).not.toEqual(expect.arrayContaining(['zuletzt geprüft']));
  });
});

describe('reading an offer as a proposal', () => {
  it('takes out what would turn around a sentence of ours, and keeps the words apart', () => {
    const { values, cells } = read({
      Bezeichnung: 'Näh\u202ecafé\vam Markt',
      Träger: '\u2067Unbekannt e. V.',
    });

    expect(values.title).toBe('Nähcafé\nam Markt');
    expect(cells).toEqual({ provider: 'Unbekannt e. V.' });
  });

  it('understands a row as people fill it in', () => {
    const proposal = read({
      Bezeichnung: ' Nähcafé ',
      Angebotsart: 'begegnung',
      Träger: 'Familienzentrum in Gnarrenburg',
      Ort: 'Gnarrenburg',
      Zielgruppe: 'Frauen; Eltern',
      Beginn: { serial: 42095 },
      Ende: 'Dezember 2015',
      'Plätze max': 12,
      Kosten: 'kostenlos',
      Link: 'www.example.org/naehen',
    });

    expect(proposal.issues).toEqual([]);
    expect(proposal.values).toMatchObject({
      title: 'Nähcafé',
      offerClass: 'encounter',
      targetGroup: ['women', 'parents'],
      start: '2015-04-01',
      end: '2015-12',
      capMax: 12,
      costType: 'free',
      url: 'https://www.example.org/naehen',
    });
    expect(providerName(proposal)).toBe('Familienzentrum in Gnarrenburg');
  });

  it.each([
    'Erwachsene, Frauen',
    'Erwachsene; Frauen',
    'Erwachsene und Frauen',
    'Erwachsene\nFrauen',
    'Erwachsene & Frauen',
  ])('understands several choices written as %j', (cell) => {
    expect(read({ Zielgruppe: cell })).toMatchObject({
      values: { targetGroup: ['adults', 'women'] },
      issues: [],
    });
  });

  it.each([
    ['VHS Südkreis', 'Volkshochschule im Südkreis'],
    ['vhs suedkreis e.V.', 'Volkshochschule im Südkreis'],
    ['MBE', 'Migrationsberatungsstelle im Landkreis'],
    ['Kirchengemeinde Scheessel', 'Kirchengemeinde in Scheeßel'],
  ])('knows the provider "%s"', (written, name) => {
    expect(providerName(read({ Träger: written }))).toBe(name);
  });

  it.each([
    ['Rotenburg', 'Rotenburg (Wümme)'],
    ['Rotenburg (W.)', 'Rotenburg (Wümme)'],
    ['27432 Bremervoerde', 'Bremervörde'],
    ['SCHEESSEL', 'Scheeßel'],
  ])('knows the place "%s"', (written, name) => {
    expect(placeName(read({ Ort: written }))).toBe(name);
  });

  it('keeps a provider and a place that nobody knows, and hints at them', () => {
    const proposal = read({
      Bezeichnung: 'Nähstube',
      Träger: 'Volkshochschule',
      Ort: 'Gemeindehaus Ahausen',
    });

    expect(proposal.values).toEqual({ title: 'Nähstube' });
    expect(proposal.cells).toEqual({ provider: 'Volkshochschule', venue: 'Gemeindehaus Ahausen' });
    expect(proposal.issues.map(({ code, at }) => [code, at.column])).toEqual([
      ['proposal.newProvider', 'Träger'],
      ['proposal.newPlace', 'Ort'],
    ]);
  });

  it('keeps what it does not understand as it was written, and says where', () => {
    const proposal = read({
      Beginn: 'nach den Ferien',
      'Niveau von': 'mittel',
      Zielgruppe: 'Frauen, Marsmenschen',
      Link: 7,
    });

    expect(proposal.values).toEqual({});
    expect(proposal.cells).toEqual({
      start: 'nach den Ferien',
      levelFrom: 'mittel',
      targetGroup: 'Frauen, Marsmenschen',
      url: 7,
    });
    expect(proposal.issues.map(({ code, at }) => `${code} ${at.column ?? ''}`)).toEqual([
      'date.unreadable Beginn',
      'code.unknown Niveau von',
      'code.unknown Zielgruppe',
      'url.unreadable Link',
    ]);
  });

  it.each(['laufend', 'fortlaufend', 'laufender Einstieg', 'jederzeit'])(
    'takes a start "%s" for rolling entry',
    (cell) => {
      expect(read({ Beginn: cell })).toMatchObject({ values: { rollingEntry: true }, cells: {}, issues: [] });
    },
  );

  it('does not let a form decide what the office decides', () => {
    const proposal = read({
      Bezeichnung: 'Nähstube',
      Status: 'aktiv',
      'zuletzt geprüft': '01.04.2015',
      'Angebots-ID': 'x',
    });

    expect(proposal.values).toEqual({ title: 'Nähstube' });
  });

  it('lists the columns it does not know and finds the others in any order', () => {
    const reader = createProposalReader(sample, ['Raum', 'ORT', '', ' Bezeichnung *']);

    expect(reader.ignored).toEqual(['Raum']);
    expect(reader.read(['3', 'Zeven', 'x', 'Nähstube']).values.title).toBe('Nähstube');
  });

  it.each([
    [true, [null, ' ', '']],
    [false, [null, 'Zeven', null]],
  ])('calls a row blank (%s) by the columns it knows', (blank, cells) => {
    expect(createProposalReader(sample, ['Bezeichnung', 'Ort', 'Link']).read(cells).blank).toBe(blank);
  });
});
