import type { BenchState } from '../../src/app/workbench-desk/bench-state';
import type { OverviewDesk } from '../../src/app/excel-desk/overview-desk';
import type { IsoDay } from '../../src/core/values/iso-date';
import { announcing, bytesOf, compoundFile, wordDocument } from '../fixtures/hostile-files';
import { workbookOfRows } from '../fixtures/package-of';
import { openWorkbench, type KeptShelf, type WorkbenchOfTest } from './workbench-world';
import { answered } from './answered';

const laterDay = '2026-11-22' as IsoDay;

/** More than ten years after the survey of the sample county. */
const later = (shelf: KeptShelf = new Map(), page = 'page'): WorkbenchOfTest =>
  openWorkbench(shelf, page, laterDay);

type OfficeOverview = Extract<
  Extract<Awaited<ReturnType<OverviewDesk['read']>>, { ok: true }>['value'],
  { kind: 'office' }
>;

async function overviewOf({ desk }: WorkbenchOfTest): Promise<OfficeOverview> {
  const overview = await answered(desk.excel.overview.read());
  if (overview.kind !== 'office') throw new Error(`The workbook is ${overview.kind}`);
  return overview;
}

describe('the day of the sample county', () => {
  it('is one on which its survey is under way, years later, too, and the paper is made on it', async () => {
    const bench = later();

    const state = await answered(bench.desk.openNew(true));

    expect(state.sample).toEqual({ day: '2015-04-16', isPlayed: true });
    expect(await overviewOf(bench)).toMatchObject({ asOf: '2015-04-16', isToday: true });
    await answered(bench.desk.openPaper());
    await answered(bench.desk.word.read());
    await answered(bench.desk.word.updateAll());
    const paper = JSON.stringify(await answered(bench.desk.paper()));
    expect(paper).toContain('16.04.2015');
    expect(paper).not.toContain('2026');
  });

  it('gives way to the real one and comes back, and the views are told', async () => {
    const bench = later();
    await answered(bench.desk.openNew(true));
    let told = 0;
    await bench.desk.excel.window.watch(() => (told += 1));
    await answered(bench.desk.excel.overview.lookFrom('01.05.2015'));

    const real = await bench.desk.playSampleDay(false);
    expect(real.sample?.isPlayed).toBe(false);
    expect(await overviewOf(bench)).toMatchObject({ asOf: laterDay, isToday: true });
    await bench.desk.playSampleDay(true);
    expect((await overviewOf(bench)).asOf).toBe('2015-04-16');
    expect(told).toBe(2);
  });

  it('is known when the file is opened again, and belongs to no other workbook', async () => {
    const first = later();
    await answered(first.desk.openNew(true));
    const { bytes } = await first.desk.content('workbook');

    const again = await answered(later().desk.openFile({ name: 'Kreis Mai.xlsx', bytes }));
    const empty = later();
    const own = await answered(empty.desk.openNew(false));

    expect(again.sample?.isPlayed).toBe(true);
    expect(own).toMatchObject({ sample: null, workbook: { name: 'Register.xlsx', isUnsaved: false } });
    expect((await overviewOf(empty)).asOf).toBe(laterDay);
  });
});

describe('a workbook from the disk', () => {
  it('that is blank is set up, also with the sample county, and is unsaved from then on', async () => {
    const bench = later();
    const states: BenchState[] = [];
    await bench.desk.watch((state) => states.push(state));
    await answered(bench.desk.openFile({ name: 'Mappe1.xlsx', bytes: workbookOfRows('') }));
    expect(await answered(bench.desk.excel.overview.read())).toEqual({ kind: 'new' });

    const made = await answered(bench.desk.excel.overview.setUp(true));

    expect(made.state).toBe('done');
    expect(await overviewOf(bench)).toMatchObject({ asOf: '2015-04-16' });
    expect(await answered(bench.desk.sheets.list())).toMatchObject({ first: 'Angebote' });
    expect(states.at(-1)).toMatchObject({
      workbook: { name: 'Mappe1.xlsx', isUnsaved: true },
      sample: { isPlayed: true },
    });
  });

  it('in which others have written stays as it is, and the way to a new one is said', async () => {
    const { desk } = later();
    const bytes = workbookOfRows('<row r="1"><c r="A1"><v>7</v></c></row>');
    await answered(desk.openFile({ name: 'Haushalt.xlsx', bytes }));

    const refused = await desk.excel.overview.setUp(false);

    expect(refused.ok).toBe(false);
    expect(refused.notices.map(({ text }) => text).join()).toContain(
      'Bitte auf der Startseite eine neue Arbeitsmappe anlegen',
    );
    expect(Buffer.compare((await desk.content('workbook')).bytes, bytes)).toBe(0);
  });

  it.each([
    ['protected by a password', compoundFile('EncryptedPackage'), 'mit einem Kennwort geschützt'],
    ['in the old format', compoundFile('Workbook'), 'das alte Excel-Format (.xls)'],
    ['damaged', bytesOf('PK\u0003\u0004 and no more'), 'Datei'],
    ['a text document', wordDocument(), 'Textdokument (Word), keine Excel-Arbeitsmappe'],
    ['too large', announcing(4000, 'xl/worksheets/sheet1.xml'), 'MB groß'],
    ['empty', new Uint8Array(), 'leer'],
  ])('that is %s is refused with a sentence, and what was open stays', async (_, bytes, sentence) => {
    const { desk } = later();
    await answered(desk.openNew(false));

    const refused = await desk.openFile({ name: 'Kreis.xlsx', bytes });

    expect(refused.ok).toBe(false);
    expect(refused.notices.map(({ text }) => text).join(' ')).toContain(sentence);
    expect((await desk.content('workbook')).name).toBe('Register.xlsx');
  });
});

describe('a file that was opened in the place of another', () => {
  it('takes neither name nor place from a saving of the one before that ends late', async () => {
    const { desk } = later();
    await answered(desk.openNew(true));
    const before = await desk.content('workbook');
    await answered(desk.openFile({ name: 'Neu.xlsx', bytes: before.bytes, home: { name: 'Neu.xlsx' } }));

    await desk.saved('workbook', 'Alt.xlsx', before.version, { name: 'Alt.xlsx' });

    expect(await desk.content('workbook')).toMatchObject({ name: 'Neu.xlsx', home: { name: 'Neu.xlsx' } });
  });

  it('takes neither from a paper before it, and forgets where that one lay', async () => {
    const { desk } = later();
    await answered(desk.openNew(true));
    await answered(desk.openPaper());
    const before = await desk.content('paper');
    await desk.saved('paper', 'Alt.docx', before.version, { name: 'Alt.docx' });
    await answered(desk.openPaper({ name: 'Neu.docx', bytes: before.bytes }));

    await desk.saved('paper', 'Alt.docx', before.version, { name: 'Alt.docx' });

    const { name, home } = await desk.content('paper');
    expect([name, home]).toEqual(['Neu.docx', undefined]);
  });

  it('is not changed by what still goes on in the one before', async () => {
    const { desk } = later();
    await answered(desk.openNew(true));
    const { excel } = desk;
    const survey = await answered(excel.survey.read());
    const { bytes } = await desk.content('workbook');
    const state = await answered(desk.openFile({ name: 'Neu.xlsx', bytes }));

    await answered(excel.survey.makeForms(survey.id, undefined, () => undefined));

    expect(state.workbook.isUnsaved).toBe(false);
    const { version } = await desk.content('workbook');
    expect(version).toBe(state.workbook.version);
  });
});

describe('work that was kept', () => {
  const home = { name: 'Kreis.xlsx' };

  /** The sample county from a place on the disk, changed, and the page closed. */
  async function leftBehind(shelf: KeptShelf): Promise<void> {
    const { desk } = later();
    await answered(desk.openNew(true));
    const { bytes } = await desk.content('workbook');
    const bench = later(shelf, 'closed');
    await answered(bench.desk.openFile({ name: 'Kreis.xlsx', bytes, home }));
    const survey = await answered(bench.desk.excel.survey.read());
    await answered(bench.desk.excel.survey.makeForms(survey.id, undefined, () => undefined));
  }

  it('knows where its file lies, so that saving asks for no place again', async () => {
    const shelf: KeptShelf = new Map();
    await leftBehind(shelf);

    const { desk } = later(shelf, 'next');
    const state = await answered(desk.restore('closed'));

    expect(state).toMatchObject({ workbook: { isUnsaved: true }, sample: { isPlayed: true } });
    expect((await desk.content('workbook')).home).toEqual(home);
  });

  it('comes back without its paper where that cannot be opened, which is said, and stays for another try', async () => {
    const shelf: KeptShelf = new Map();
    await leftBehind(shelf);
    const work = shelf.get('closed');
    if (!work) throw new Error('Nothing was kept');
    const paper = { name: 'Vorlage Mai.docx', bytes: new Uint8Array([1, 2, 3]), isUnsaved: true };
    shelf.set('closed', { ...work, paper });

    const { desk } = later(shelf, 'next');
    const restored = await desk.restore('closed');

    expect(restored).toMatchObject({ ok: true, value: { workbook: { isUnsaved: true }, paper: null } });
    expect(restored.notices[0]?.text).toContain('Vorlage Mai.docx lässt sich nicht öffnen');
    expect([...shelf.keys()].sort()).toEqual(['closed', 'next']);
  });

  it('goes to one window only: the other says that it is gone', async () => {
    const shelf: KeptShelf = new Map();
    await leftBehind(shelf);
    const [one, other] = [later(shelf, 'one'), later(shelf, 'other')];
    expect(await other.desk.findKept(false)).toHaveLength(1);

    await answered(one.desk.restore('closed'));
    const late = await other.desk.restore('closed');

    expect(late.ok).toBe(false);
    expect(late.notices.map(({ code }) => code)).toEqual(['bench.keptGone']);
  });
});
