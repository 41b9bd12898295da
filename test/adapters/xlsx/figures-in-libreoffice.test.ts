/** The evaluation and the start sheet hold formulas alone: what they show is what LibreOffice works out. */
import { must } from '../../environment/must';
import { createMemoryFileSource } from '../../../src/adapters/memory/memory-file-source';
import { plainPacker } from '../../../src/adapters/memory/plain-packer';
import { officeLimits, returnLimits } from '../../../src/adapters/opc/package-limits';
import { createWorkbookWriter } from '../../../src/adapters/xlsx/workbook-writer';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import { importReturns } from '../../../src/app/import-returns';
import { readOffice } from '../../../src/app/read-office';
import { nameMunicipality } from '../../../src/core/office/name-municipality';
import { municipalities } from '../../../src/core/office/places';
import { readTextBlocks } from '../../../src/core/office/text-block-table';
import { offerFigures } from '../../../src/core/register/count-offers';
import { offersSection } from '../../../src/core/register/report-offers';
import { digest } from '../../../src/core/values/digest';
import { fillForm, openForm, saveForm } from '../../../src/entry/demo/fill-form';
import { planOf } from '../../core/sheets/office-workbook';
import { raw, type RowsByTable } from '../../core/office-of';
import { printBlocks } from '../../core/report/print-paper';
import { on } from '../../core/survey/small-survey';
import { convertInLibreOffice } from '../../environment/convert-in-libreoffice';
import { makeSampleFiles, openBook } from '../../scenario/sample-files';
import { describeWith, soffice } from '../../environment/programs';

const survey = (id: string, title: string, sentOn: string): Record<string, unknown> => ({
  id,
  title,
  sentOn,
  dueOn: '2015-05-22',
  formVersion: '2015-1',
});
const invited = (title: string, name: string): Record<string, unknown> => ({
  survey: raw(title),
  municipality: raw(name),
  status: 'sent',
});
const answered = (title: string, name: string, receivedOn: string): Record<string, unknown> => ({
  survey: raw(title),
  municipality: raw(name),
  receivedOn,
  channel: 'xlsx',
});
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

/** Three municipalities; two of them answered one survey or the other, one of them twice. */
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
  surveys: [survey('s0', 'Abfrage 2014', '2014-03-01'), survey('s1', 'Bestandsaufnahme', '2015-04-07')],
  invitations: [
    ...['Bremervörde', 'Selsingen', 'Zeven'].map((name) => invited('Bestandsaufnahme', name)),
    invited('Abfrage 2014', 'Zeven'),
  ],
  returns: [
    answered('Bestandsaufnahme', 'Zeven', '2015-05-04'),
    answered('Bestandsaufnahme', 'Zeven', '2015-05-11'),
    answered('Abfrage 2014', 'Selsingen', '2014-05-11'),
  ],
  offers: [
    offer('A', 'active', 'language-course', 'Elm'),
    offer('B', 'full', 'language-course', 'Bremervörde'),
    offer('C', 'active', 'counselling', 'Stade'),
    offer('D', 'proposed', 'counselling', 'Zeven'),
  ],
  needs: [
    { field: 'language-education', title: 'Sprachkurse', status: 'open', priority: 'high' },
    { field: 'language-education', title: 'Fahrten', status: 'withdrawn', priority: 'high' },
    { field: 'work-training', title: 'Praktika', status: 'planned' },
  ],
};

/** The sample county's workbook as it is made, and after the returns of two municipalities came in. */
async function sampleBooks(): Promise<{ fresh: Uint8Array; imported: Uint8Array }> {
  const { book, forms } = await makeSampleFiles();
  const store = openBook(book);
  const returned = await Promise.all(
    [...forms.values()].slice(0, 2).map(async (form, index) => {
      const workbook = await openForm(form.bytes);
      const answers = new Map([
        ['contact_role', 'Rathaus'],
        ['need_language', 'Sprachkurs am Abend'],
      ]);
      const offers = ['Nähtreff', 'Chor'].map((title) => new Map([['Bezeichnung', `${title} ${index}`]]));
      fillForm(workbook, { answers, offers });
      return { ...form, bytes: await saveForm(workbook) };
    }),
  );
  const clock = { today: () => '2015-05-21', now: () => '2015-05-21T08:00:00Z' };
  const reader = createXlsxReader(returnLimits);
  const ids = { next: () => 'batch' };
  const desk = { store, reader, packer: plainPacker, digest, clock: clock as never, ids };
  const files = createMemoryFileSource(returned);
  must(await importReturns({ ...desk, breathe: () => Promise.resolve() }, files));
  return { fresh: book, imported: store.bytes() };
}

describeWith(soffice, 'the figures of a workbook as LibreOffice works them out', (program) => {
  type Book = 'county' | 'blank' | 'fresh' | 'imported';
  let files: Readonly<Record<Book, Uint8Array>>;
  let calculated: Readonly<Record<Book, Uint8Array>>;
  beforeAll(async () => {
    const writer = createWorkbookWriter();
    files = {
      county: await writer.write(planOf(county)),
      blank: await writer.write(planOf()),
      ...(await sampleBooks()),
    };
    calculated = convertInLibreOffice(program, files, 'xlsx');
  });

  /** A sheet's rows as they are shown. */
  const shown = (book: Book, sheet: string): readonly (readonly unknown[])[] => {
    const read = must(createXlsxReader(officeLimits).read({ name: 'mappe.xlsx', bytes: calculated[book] }));
    return read.sheets.find((one) => one.name === sheet)?.rows.map((row) => row.cells) ?? [];
  };
  /** The figures of the line that begins with these words, under the heading. */
  const figures = (book: Book, heading: string, line: string): readonly unknown[] => {
    const rows = shown(book, 'Auswertung');
    const below = rows.slice(rows.findIndex((row) => row[0] === heading));
    const found = below.find((row) => row[0] === line) ?? [];
    return found.slice(1).filter((cell) => cell !== undefined && cell !== null);
  };
  const count = (book: Book, sheet: string): unknown =>
    shown(book, 'Start')
      .find((row) => row[0] === sheet)
      ?.at(3);

  it('are about the survey sent last', () => {
    expect(figures('county', 'Rücklauf der Umfrage', 'Umfrage')).toEqual(['Bestandsaufnahme']);
  });

  it('count a municipality once, however often it answered', () => {
    expect(figures('county', 'Rücklauf der Umfrage', 'Zeven')).toEqual([1, 1, 0, 1]);
    expect(figures('county', 'Rücklauf der Umfrage', 'Selsingen')).toEqual([1, 0, 1, 0]);
    const [asked, back, open, share] = figures('county', 'Rücklauf der Umfrage', 'Summe');
    expect([asked, back, open]).toEqual([3, 1, 2]);
    expect(share).toBeCloseTo(1 / 3, 10);
  });

  it('never count a proposal among the offers, and one that is full among those that run', () => {
    expect(figures('county', 'Angebote nach Status', 'Vorschlag')).toEqual([0, 0, 1]);
    expect(figures('county', 'Angebote nach Status', 'voll')).toEqual([1, 1, 0]);
    expect(figures('county', 'Angebote nach Status', 'Summe')).toEqual([3, 3, 1]);
    expect(figures('county', 'Angebote nach Art', 'Beratung')).toEqual([1, 1, 1, 0]);
    expect(figures('county', 'Angebote nach Art', 'Summe')).toEqual([3, 3, 2, 1]);
  });

  it('are the figures of status, overview and paper', async () => {
    const office = must(await readOffice(openBook(files.imported)));
    const asOf = on('2015-05-21');
    const counted = offerFigures(office, asOf);
    expect(counted.proposed).toBeGreaterThan(0);
    expect(counted.full).toBeGreaterThan(0);
    expect(figures('imported', 'Angebote nach Status', 'Summe')).toEqual([
      counted.total,
      counted.running,
      counted.proposed,
    ]);
    const sums = [counted.total, counted.running, counted.active, counted.full];
    expect(figures('imported', 'Angebote nach Art', 'Summe')).toEqual(sums);

    const paper = printBlocks(
      offersSection.build({ data: office, asOf, paper: undefined, texts: readTextBlocks(office) }).blocks,
    );
    const printed = (name: string): readonly number[] => {
      const cells =
        paper
          .split('\n')
          .find((line) => line.startsWith(`| ${name} |`))
          ?.split(' | ') ?? [];
      return [Number.parseInt(cells.at(-1) ?? '0', 10), Number(cells[1] ?? 0)];
    };
    for (const { values } of office.rows(municipalities)) {
      const [all, running] = figures('imported', 'Angebote nach Kommune', values.name ?? '');
      expect([values.name, all, running]).toEqual([
        values.name,
        ...printed(nameMunicipality(office, values.key ?? '')),
      ]);
    }
    const [all, running] = figures('imported', 'Angebote nach Kommune', 'Summe');
    expect([all, running]).toEqual([counted.total, counted.running]);
  });

  it('find the municipality by the place, and show what lies outside', () => {
    expect(figures('county', 'Angebote nach Kommune', 'Bremervörde')).toEqual([2, 2, 2]);
    expect(figures('county', 'Angebote nach Kommune', 'Zeven')).toEqual([0, 0, 0]);
    expect(figures('county', 'Angebote nach Kommune', 'außerhalb oder ohne Angabe')).toEqual([1, 1, 0]);
  });

  it('do not count a need that was withdrawn', () => {
    expect(figures('county', 'Bedarfe nach Handlungsfeld', 'Sprache und Bildung')).toEqual([1, 1, 1]);
    expect(figures('county', 'Bedarfe nach Handlungsfeld', 'Ausbildung und Arbeit')).toEqual([1, 0, 0]);
    expect(figures('county', 'Bedarfe nach Handlungsfeld', 'Summe')).toEqual([2, 1, 1]);
  });

  it('show nothing on the lines for municipalities to come', () => {
    const rows = shown('blank', 'Auswertung');
    const header = rows.findIndex((row) => row[0] === 'Kommune');

    // The reader passes over rows that hold nothing.
    expect(rows[header + 1]?.[0]).toBe('Summe');
    expect(figures('blank', 'Rücklauf der Umfrage', 'Summe')).toEqual([0, 0, 0, 0]);
  });

  it('count the sample county: thirteen asked, none answered yet', () => {
    expect(figures('fresh', 'Rücklauf der Umfrage', 'Summe')).toEqual([13, 0, 13, 0]);
    expect(count('fresh', 'Kommunen')).toBe(13);
    expect(count('fresh', 'Bedarfe')).toBe(0);
  });

  it('follow an import, though it leaves their sheets as they are', () => {
    const [asked, back, open] = figures('imported', 'Rücklauf der Umfrage', 'Summe');

    expect([asked, back, open]).toEqual([13, 2, 11]);
    expect(figures('imported', 'Bedarfe nach Handlungsfeld', 'Sprache und Bildung')).toEqual([2, 2, 0]);
    expect(count('imported', 'Rückläufe')).toBe(2);
  });
});
