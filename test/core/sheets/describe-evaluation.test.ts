import { raw, type RowsByTable } from '../office-of';
import { planOf, samplePlan, sheetOf, shownRows } from './office-workbook';

const county: RowsByTable = {
  municipalities: [
    { key: '033570008', name: 'Bremervörde', kind: 'town' },
    { key: '033575404', name: 'Selsingen', kind: 'joint-municipality' },
    { key: '033575408', name: 'Zeven', kind: 'joint-municipality' },
  ],
  places: [
    { id: 'p1', name: 'Bremervörde', municipality: raw('Bremervörde') },
    { id: 'p2', name: 'Elm', municipality: raw('Bremervörde') },
    { id: 'p3', name: 'Zeven', municipality: raw('Zeven') },
    { id: 'p4', name: 'Stade' },
  ],
};

/** The figures of the line that begins with these words, under the heading. */
function figures(rows: RowsByTable, heading: string, line: string): readonly unknown[] {
  const shown = shownRows(sheetOf(planOf({ ...county, ...rows }), 'Auswertung'));
  const below = shown.slice(shown.findIndex((row) => row[0] === heading));
  return below.find((row) => row[0] === line)?.slice(1) ?? [];
}

const survey = (id: string, title: string, sentOn: string): Record<string, unknown> => ({
  id,
  title,
  sentOn,
  dueOn: '2015-05-22',
  formVersion: '2015-1',
});

describe('the evaluation of the returns', () => {
  const rows: RowsByTable = {
    surveys: [survey('s0', 'Abfrage 2014', '2014-03-01'), survey('s1', 'Bestandsaufnahme', '2015-04-07')],
    invitations: [
      ...['Bremervörde', 'Selsingen', 'Zeven'].map((name) => ({
        survey: raw('Bestandsaufnahme'),
        municipality: raw(name),
        status: 'sent',
      })),
      { survey: raw('Abfrage 2014'), municipality: raw('Zeven'), status: 'sent' },
    ],
    returns: [
      {
        survey: raw('Bestandsaufnahme'),
        municipality: raw('Zeven'),
        receivedOn: '2015-05-04',
        channel: 'xlsx',
      },
      {
        survey: raw('Bestandsaufnahme'),
        municipality: raw('Zeven'),
        receivedOn: '2015-05-11',
        channel: 'xlsx',
      },
      {
        survey: raw('Abfrage 2014'),
        municipality: raw('Selsingen'),
        receivedOn: '2014-05-11',
        channel: 'xlsx',
      },
    ],
  };

  it('is about the survey sent last', () => {
    expect(figures(rows, 'Rücklauf der Umfrage', 'Umfrage')).toEqual(['Bestandsaufnahme']);
  });

  it('counts a municipality once, however often it answered', () => {
    expect(figures(rows, 'Rücklauf der Umfrage', 'Zeven')).toEqual([1, 1, 0, 1]);
    expect(figures(rows, 'Rücklauf der Umfrage', 'Selsingen')).toEqual([1, 0, 1, 0]);
    expect(figures(rows, 'Rücklauf der Umfrage', 'Summe')).toEqual([3, 1, 2, 1 / 3]);
  });

  it('shows the sample county: thirteen asked, none answered yet', () => {
    const shown = shownRows(sheetOf(samplePlan(), 'Auswertung'));

    expect(shown.find((row) => row[0] === 'Summe')).toEqual(['Summe', 13, 0, 13, 0]);
  });
});

describe('the evaluation of the register', () => {
  const offer = (
    title: string,
    status: string,
    offerClass: string,
    venue: string,
  ): Record<string, unknown> => ({
    title,
    status,
    offerClass,
    venue: raw(venue),
  });
  const rows: RowsByTable = {
    offers: [
      offer('A', 'active', 'language-course', 'Elm'),
      offer('B', 'full', 'language-course', 'Bremervörde'),
      offer('C', 'active', 'counselling', 'Stade'),
      offer('D', 'proposed', 'counselling', 'Zeven'),
    ],
  };

  it('leaves proposals out of every list but the one by status', () => {
    expect(figures(rows, 'Angebote nach Status', 'Vorschlag')).toEqual([1]);
    expect(figures(rows, 'Angebote nach Status', 'Summe')).toEqual([4]);
    expect(figures(rows, 'Angebote nach Art', 'Beratung')).toEqual([1, 1, 0]);
    expect(figures(rows, 'Angebote nach Art', 'Summe')).toEqual([3, 2, 1]);
  });

  it('finds the municipality by the place, and shows what lies outside', () => {
    expect(figures(rows, 'Angebote nach Kommune', 'Bremervörde')).toEqual([2, 1, 2]);
    expect(figures(rows, 'Angebote nach Kommune', 'Zeven')).toEqual([0, 0, 0]);
    expect(figures(rows, 'Angebote nach Kommune', 'außerhalb oder ohne Angabe')).toEqual([1, 1, 0]);
  });
});

describe('the evaluation of the needs', () => {
  it('does not count what was withdrawn', () => {
    const rows: RowsByTable = {
      needs: [
        { field: 'language-education', title: 'Sprachkurse', status: 'open', priority: 'high' },
        { field: 'language-education', title: 'Fahrten', status: 'withdrawn', priority: 'high' },
        { field: 'work-training', title: 'Praktika', status: 'planned' },
      ],
    };

    expect(figures(rows, 'Bedarfe nach Handlungsfeld', 'Sprache und Bildung')).toEqual([1, 1, 1]);
    expect(figures(rows, 'Bedarfe nach Handlungsfeld', 'Ausbildung und Arbeit')).toEqual([1, 0, 0]);
    expect(figures(rows, 'Bedarfe nach Handlungsfeld', 'Summe')).toEqual([2, 1, 1]);
  });
});

describe('the evaluation of a workbook without rows', () => {
  it('keeps lines for the municipalities to come and shows nothing in them', () => {
    const shown = shownRows(sheetOf(planOf(), 'Auswertung'));
    const header = shown.findIndex((row) => row[0] === 'Kommune');

    expect(shown.slice(header + 1, header + 21)).toEqual(
      Array.from({ length: 20 }, () => ['', '', '', '', '']),
    );
    expect(shown[header + 21]).toEqual(['Summe', 0, 0, 0, 0]);
  });
});
