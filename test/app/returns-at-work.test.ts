/** Work on returns while nobody, or somebody else, looks: taken up again, given up, one at a time. */
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import type {
  PickedFile,
  PickedFiles,
  ReturnsPreview,
  ReturnsProgress,
} from '../../src/app/excel-desk/returns/returns-view';
import type { TableStore } from '../../src/ports/table-store';
import {
  countyWithTokens,
  csvFile,
  day,
  memoryReader,
  tarmstedt,
  tokenOf,
  zeven,
} from '../scenario/returns-desk';
import { openExcelDesk, type ExcelDeskOfTest } from '../ui/excel-world';
import { answered } from './answered';

const quiet = (): void => undefined;

/** Something a test lets happen when it wants. */
interface Gate {
  readonly passed: Promise<void>;
  readonly open: () => void;
}

function createGate(): Gate {
  let open = quiet;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

function openDesk(store: TableStore = createMemoryTableStore(countyWithTokens)): ExcelDeskOfTest {
  return openExcelDesk({
    store,
    today: day('2015-05-04'),
    world: {
      loadReader: () => Promise.resolve(memoryReader),
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
    },
  });
}

const answersFile = (from: string, role = 'Sozialamt'): PickedFile =>
  csvFile(`${from}-${role}.csv`, [
    ['token', tokenOf(from)],
    ['Name', 'Antwort'],
    ['contact_role', role],
  ]);

/** Files as the page hands them over; from the second on they wait at the gate. */
const filesOf = (files: readonly PickedFile[], gate?: Gate): PickedFiles => ({
  names: files.map(({ name }) => name),
  async read(place) {
    if (place > 0) await gate?.passed;
    return files[place] ?? { name: '', bytes: null };
  },
});

/** A workbook that is being written until the gate opens, in two parts. */
function slowStore(gate: Gate): TableStore {
  const store = createMemoryTableStore(countyWithTokens);
  return {
    ...store,
    async apply(edits, onProgress) {
      onProgress?.(1, 2);
      await gate.passed;
      return store.apply(edits);
    },
  };
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};

describe('files that are being opened', () => {
  it('are counted, and a cancel pressed meanwhile is not forgotten', async () => {
    const { desk } = openDesk();
    await answered(desk.returns.add(filesOf([answersFile(zeven)]), quiet));
    const gate = createGate();
    const seen: ReturnsProgress[] = [];
    const files = filesOf([answersFile(tarmstedt), answersFile(tarmstedt, 'Amt')], gate);
    const adding = desk.returns.add(files, (now) => seen.push(now));
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ phase: 'opening', done: 1, total: 2 }]);
    await desk.returns.cancel();
    gate.open();
    expect(await adding).toMatchObject({ ok: false, notices: [{ code: 'import.cancelled' }] });
    expect(await answered(desk.returns.standing())).toMatchObject({
      state: 'preview',
      working: null,
      preview: { files: [{ name: `${zeven}-Sozialamt.csv` }] },
    });
  });
});

describe('files that are being written', () => {
  it('are taken up by whoever comes back, are written once, and can no longer be cancelled', async () => {
    const gate = createGate();
    const { desk } = openDesk(slowStore(gate));
    await answered(desk.returns.add(filesOf([answersFile(zeven)]), quiet));
    const seen: ReturnsProgress[] = [];
    const committing = desk.returns.commit((now) => seen.push(now));
    await until(() => seen.some(({ phase, done }) => phase === 'writing' && done > 0));
    const back = await answered(desk.returns.standing());
    expect(back).toMatchObject({ state: 'preview', working: { phase: 'writing', done: 1, total: 2 } });
    expect(await desk.returns.commit(quiet)).toMatchObject({
      ok: false,
      notices: [{ code: 'import.underWay', text: expect.stringContaining('Bitte warten') }],
    });
    const followed: ReturnsProgress[] = [];
    const following = desk.returns.follow((now) => followed.push(now));
    await desk.returns.cancel();
    gate.open();
    expect(await answered(committing)).toMatchObject({ state: 'done' });
    expect(await answered(following)).toMatchObject({ state: 'done', working: null });
    expect(followed[0]).toEqual({ phase: 'writing', done: 1, total: 2 });
    expect((await answered(desk.survey.read())).returned).toBe(1);
    const again = await answered(desk.returns.commit(quiet));
    expect(again).toMatchObject({ state: 'done', result: { preview: { toTake: 1 } } });
    expect((await answered(desk.survey.read())).returned).toBe(1);
  });

  it('say once to whoever comes back why they could not be written', async () => {
    const gate = createGate();
    const world = openDesk();
    const { desk } = world;
    await answered(desk.returns.add(filesOf([answersFile(zeven)]), quiet));
    await desk.returns.commit(({ phase }) => {
      if (phase === 'reading') void desk.returns.cancel();
    });
    gate.open();
    expect(await answered(desk.returns.standing())).toMatchObject({ state: 'preview', hasNews: true });
    expect((await desk.returns.follow(quiet)).notices).toMatchObject([{ code: 'import.cancelled' }]);
    await desk.returns.seen();
    expect(await answered(desk.returns.standing())).toMatchObject({ hasNews: false });
  });
});

describe('an import that was taken back while another view was open', () => {
  it('says so to whoever comes back', async () => {
    const { desk } = openDesk();
    await answered(desk.returns.add(filesOf([answersFile(zeven)]), quiet));
    await answered(desk.returns.commit(quiet));
    const { batch } = await answered(desk.returns.previewUndo());
    const { reverted } = await answered(desk.returns.undo(batch ?? ''));
    expect(await answered(desk.returns.standing())).toMatchObject({ state: 'nothing', undone: { reverted } });
    await desk.returns.seen();
    expect(await answered(desk.returns.standing())).toMatchObject({ undone: null });
  });
});

describe('cells copied from Excel', () => {
  it('keep their columns where the first header is blank', async () => {
    const { desk } = openDesk();
    const range = '\r\n\tBezeichnung\tTräger\tOrt\tBeginn\r\n1\tNähtreff\tFrauenkreis\tZeven\t2015\r\n';
    const [pasted] = (await answered(desk.returns.paste(range, quiet))).files;
    const decided = await answered(
      desk.returns.decide(new Map([[pasted?.id ?? 0, { municipality: zeven }]]), quiet),
    );
    expect(decided.files[0]).toMatchObject({ group: 'ready', offerRows: [{ title: 'Nähtreff' }] });
  });
});

describe('an answer of the office that a file says otherwise', () => {
  async function corrected(): Promise<ExcelDeskOfTest> {
    const world = openDesk();
    const { desk } = world;
    await answered(desk.returns.add(filesOf([answersFile(zeven)]), quiet));
    await answered(desk.returns.commit(quiet));
    await desk.returns.discard(false, quiet);
    const read = await world.store.read(['Antworten']);
    const [table] = read.ok ? read.value : [];
    if (!table) throw new Error('There is no table of answers');
    const column = (title: string): number => table.header.indexOf(title);
    const row = table.rows.findIndex((cells) => cells[column('Name der Frage')] === 'contact_role');
    const after = 'Bürgeramt';
    const updates = [{ row, column: column('Antwort'), after }];
    await world.store.apply([{ read: table, updates, inserts: [], removals: [] }]);
    return world;
  }

  const shown = ({ files, answers, toTake }: ReturnsPreview): unknown => ({
    differences: files[0]?.differences.map(({ kept, choice }) => [kept, choice]),
    answers,
    toTake,
  });

  it('stays as it is, until the file is chosen for it, and is counted as what becomes of it', async () => {
    const { desk } = await corrected();
    const preview = await answered(desk.returns.add(filesOf([answersFile(zeven, 'Rathaus')]), quiet));
    expect(shown(preview)).toMatchObject({
      differences: [[true, { own: true, chosen: 'held' }]],
      answers: { new: 0, changed: 0, kept: 1 },
      toTake: 1,
    });
    const id = preview.files[0]?.id ?? 0;
    const decided = await answered(
      desk.returns.decide(new Map([[id, { answers: { contact_role: 'file' } }]]), quiet),
    );
    expect(shown(decided)).toMatchObject({
      differences: [[false, { own: true, chosen: 'file' }]],
      answers: { changed: 1, kept: 0 },
    });
    await answered(desk.returns.commit(quiet));
    const form = await answered(desk.returns.askForm(undefined, zeven));
    expect(JSON.stringify(form)).toContain('Rathaus');
    expect(JSON.stringify(form)).not.toContain('Bürgeramt');
  });
});
