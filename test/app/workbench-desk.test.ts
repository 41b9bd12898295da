import type { BenchState } from '../../src/app/workbench-desk/bench-state';
import { openWorkbench, type KeptShelf, type WorkbenchOfTest } from './workbench-world';
import { answered } from './answered';

async function openSample(shelf?: KeptShelf, page?: string): Promise<WorkbenchOfTest> {
  const bench = openWorkbench(shelf, page);
  await answered(bench.desk.openNew(true));
  return bench;
}

/** A paper with all its sections: the change of the day. */
async function writePaper({ desk }: WorkbenchOfTest): Promise<void> {
  await answered(desk.openPaper());
  await answered(desk.word.read());
  await answered(desk.word.updateAll());
}

describe('the workbench', () => {
  it('shows the sheets of the sample county in German notation, hidden ones left out', async () => {
    const { desk } = await openSample();

    const { names, first } = await answered(desk.sheets.list());
    expect(first).toBe('Angebote');
    expect(names.filter((name) => name.startsWith('_'))).toEqual([]);
    const shape = await answered(desk.sheets.shape('Angebote'));
    const start = shape.columns.findIndex(({ title }) => title === 'Beginn');
    const rows = await answered(desk.sheets.rows('Angebote', (shape.headerRow ?? 0) + 1, 500));
    const days = rows.map(({ cells }) => cells[start]?.text ?? '').filter((text) => text !== '');
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => !/^(\d{2}\.\d{2}\.)?.*\d{4}$/.test(day))).toEqual([]);
    expect(rows.at(-1)?.number).toBe(shape.rowCount);
  });

  it('opens a workbook that has no offers yet with its first sheet', async () => {
    const { desk } = openWorkbench();
    await answered(desk.openNew(false));

    expect(await answered(desk.sheets.list())).toMatchObject({ first: 'Start' });
  });

  it('marks the titles of columns that must not be blank as the file does', async () => {
    const { desk } = await openSample();

    const { columns, headerRow } = await answered(desk.sheets.shape('Angebote'));
    const [titles] = await answered(desk.sheets.rows('Angebote', headerRow ?? 0, 1));
    const title = columns.findIndex((column) => column.title === 'Bezeichnung');
    const end = columns.findIndex((column) => column.title === 'Ende');
    expect([columns[title]?.isRequired, columns[end]?.isRequired]).toEqual([true, false]);
    expect([titles?.cells[title]?.text, titles?.cells[end]?.text]).toEqual(['Bezeichnung *', 'Ende']);
  });

  it('says of a formula without a result that it waits for being worked out', async () => {
    const { desk } = await openSample();

    const { columns, formulas, rowCount } = await answered(desk.sheets.shape('Auswertung'));
    const rows = await answered(desk.sheets.rows('Auswertung', 1, rowCount));
    expect(formulas).toBe('waiting');
    expect(columns.length).toBeGreaterThan(1);
    expect(
      rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'formula')).length,
    ).toBeGreaterThan(0);
  });

  it('leads a finding to its cell, and says so where the sheet is not there', async () => {
    const { desk, selected } = await openSample();

    await answered(desk.excel.window.show({ sheet: 'Angebote', sheetRow: 5, column: 'Bezeichnung' }));
    const missing = await desk.excel.window.show({ sheet: 'Fort', sheetRow: 1 });

    const { columns } = await answered(desk.sheets.shape('Angebote'));
    expect(columns[selected[0]?.column ?? -1]?.title).toBe('Bezeichnung');
    expect(selected).toEqual([{ sheet: 'Angebote', row: 4, column: selected[0]?.column }]);
    expect(missing.notices.map(({ code }) => code)).toEqual(['show.sheetMissing']);
  });

  it('fills the base template from the workbook at hand and shows what stands in it', async () => {
    const bench = await openSample();
    await answered(bench.desk.openPaper());
    await answered(bench.desk.word.read());
    await answered(bench.desk.word.updateAll());

    const parts = await answered(bench.desk.paper());
    const sections = parts.flatMap((part) => (part.kind === 'section' ? [part] : []));
    expect(sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['kopf', 'angebote', 'anlage']));
    const tables = sections.flatMap(({ parts: own }) => own.filter(({ kind }) => kind === 'table'));
    expect(tables.map((table) => table.kind === 'table' && table.headers)).toContain('column');
    expect(JSON.stringify(parts)).not.toContain('{{mut:');
  });

  it('tells of a new paper when its layout is there, as of one that was opened once', async () => {
    const { desk } = await openSample();
    const told: BenchState[] = [];
    await desk.watch((state) => void told.push(state));
    await answered(desk.openPaper());

    const papers = told.flatMap(({ paper }) => (paper ? [paper] : []));
    expect(papers.length).toBeGreaterThan(0);
    expect(new Set(papers.map(({ openedAt }) => openedAt)).size).toBe(1);
    expect(papers.map(({ isFresh, isUnsaved }) => [isFresh, isUnsaved])).toEqual(
      papers.map(() => [true, false]),
    );
    expect(told.map(({ count }) => count)).toEqual(told.map((_, at) => (told[0]?.count ?? 0) + at));
  });

  it('takes the last writing into the paper back whole, once, and never an earlier one', async () => {
    const bench = await openSample();
    const { desk } = bench;
    await answered(desk.openPaper());
    await answered(desk.word.read());
    const empty = await desk.content('paper');
    const filled = await answered(desk.word.updateAll());
    const full = await desk.content('paper');
    const removed = await answered(desk.word.act('anlage', 'remove', await shownOf(bench)));

    expect([filled.undo, removed.undo]).toEqual([expect.any(Number), expect.any(Number)]);
    expect((await desk.word.undo(filled.undo ?? 0)).ok).toBe(false);
    expect(await answered(desk.word.undo(removed.undo ?? 0))).toMatch(/^Zurückgenommen/);
    const { bytes, version } = await desk.content('paper');
    expect(Buffer.compare(bytes, full.bytes)).toBe(0);
    expect(version).toBeGreaterThan(full.version);
    expect((await answered(desk.word.section('anlage'))).mark).toBe('current');
    expect((await desk.word.undo(removed.undo ?? 0)).notices.map(({ code }) => code)).toEqual([
      'document.notUndone',
    ]);
    expect(await answered(desk.word.updateAll())).toMatchObject({ undo: null, wayBack: null });
    expect(empty.bytes.length).toBeLessThan(full.bytes.length);
  });

  it('offers only the end of the paper where there is no cursor', async () => {
    const { desk } = await openSample();
    await answered(desk.openPaper());
    await answered(desk.word.updateAll());
    await answered(desk.word.act('umfrage', 'remove', (await answered(desk.word.section('umfrage'))).shown));

    expect((await answered(desk.word.section('umfrage'))).deeds).not.toContain('insertAtCursor');
  });

  it('counts a file as saved only with the very state that was saved', async () => {
    const bench = await openSample();
    const states: BenchState[] = [];
    await bench.desk.watch((state) => states.push(state));
    await writePaper(bench);
    const content = await bench.desk.content('paper');
    await answered(bench.desk.word.fields.fill([]));
    await answered(bench.desk.word.act('anlage', 'remove', await shownOf(bench)));

    await bench.desk.saved('paper', 'Vorlage Mai.docx', content.version);
    expect(states.at(-1)?.paper).toMatchObject({ name: 'Vorlage Mai.docx', isUnsaved: true });
    const { version } = await bench.desk.content('paper');
    await bench.desk.saved('paper', 'Vorlage Mai.docx', version);
    expect(states.at(-1)?.paper?.isUnsaved).toBe(false);
  });

  it('keeps unsaved work for the next page, hands it over whole, and forgets what is saved', async () => {
    const shelf: KeptShelf = new Map();
    const before = await openSample(shelf, 'closed');
    await writePaper(before);
    const written = await before.desk.content('paper');

    const after = openWorkbench(shelf, 'next');
    const [found] = await after.desk.findKept(false);
    const restored = await answered(after.desk.restore(found?.id ?? ''));
    expect(restored.paper?.isUnsaved).toBe(true);
    const { bytes, version } = await after.desk.content('paper');
    expect(Buffer.compare(bytes, written.bytes)).toBe(0);
    expect([...shelf.keys()]).toEqual(['next']);
    await after.desk.saved('paper', 'Vorlage.docx', version);
    expect([...shelf.keys()]).toEqual([]);
  });

  it('keeps what is open where another file cannot be opened', async () => {
    const { desk } = await openSample();

    const refused = await desk.openFile({ name: 'Brief.xlsx', bytes: new Uint8Array([1, 2, 3]) });

    expect(refused.ok).toBe(false);
    expect((await desk.content('workbook')).name).toBe('Musterlandkreis.xlsx');
    expect((await answered(desk.sheets.list())).names).toContain('Angebote');
  });
});

async function shownOf({ desk }: WorkbenchOfTest): Promise<string> {
  return (await answered(desk.word.section('anlage'))).shown;
}
