/** Returns in the pane without a screen: previewed, decided on, taken over, taken back. */
import fc from 'fast-check';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { importReturns } from '../../src/app/import-returns';
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import type { Answer } from '../../src/app/desk/answer';
import type {
  PickedFile,
  PickedFiles,
  ReturnsPreview,
  ReturnsProgress,
} from '../../src/app/excel-desk/returns/returns-view';
import type { RawTable } from '../../src/core/tables/raw-table';
import { digest, stableId } from '../../src/core/values/digest';
import { plainPacker } from '../../src/adapters/memory/plain-packer';
import type { NamedFile } from '../../src/ports/workbook-files';
import {
  csvFile,
  day,
  memoryReader,
  openDesk,
  returned,
  tarmstedt,
  tokenOf,
  zeven,
} from '../scenario/returns-desk';
import { openExcelDesk, type ExcelDeskOfTest } from '../ui/excel-world';
import { countyWithTokens } from '../scenario/returns-desk';

function value<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.notices.map(({ text }) => text).join('\n'));
}

const quiet = (): void => undefined;

/** Files as the page hands them over. */
const add = (
  { returns }: ExcelDeskOfTest['desk'],
  files: readonly PickedFile[],
  onProgress: (progress: ReturnsProgress) => void,
): Promise<Answer<ReturnsPreview>> => returns.add(sourceOf(files), onProgress);

const sourceOf = (files: readonly PickedFile[]): PickedFiles => ({
  names: files.map(({ name }) => name),
  read: (place) => Promise.resolve(files[place] ?? { name: '', bytes: null }),
});

function open(): ExcelDeskOfTest {
  return openExcelDesk({
    tables: countyWithTokens,
    today: day('2015-05-04'),
    world: {
      loadReader: () => Promise.resolve(memoryReader),
      // A page hears a click between two steps.
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
    },
  });
}

async function tablesOf({ store }: ExcelDeskOfTest): Promise<readonly RawTable[]> {
  const listed = await store.list();
  if (!listed.ok) throw new Error('must list');
  const read = await store.read(listed.value.map(({ name }) => name));
  if (!read.ok) throw new Error('must read');
  return read.value;
}

const answersFile = (
  from: string,
  given: Readonly<Record<string, string>>,
  name = `${from}.csv`,
): NamedFile => csvFile(name, [['token', tokenOf(from)], ['Name', 'Antwort'], ...Object.entries(given)]);

const groups = (preview: ReturnsPreview): readonly string[] => preview.files.map(({ group }) => group);

describe('returns in the pane', () => {
  it('shows per file what is new, what is not readable and what is no return, and takes over the good ones', async () => {
    const { desk } = open();
    const good = await returned(openDesk(), zeven, {
      answers: { contact_role: 'Sozialamt', coordination: 'vorhanden' },
      offers: [{ Bezeichnung: 'Nähtreff', Träger: 'Kirchengemeinde', Ort: 'Zeven' }],
    });
    const steps: string[] = [];
    const preview = value(
      await add(
        desk,
        [
          good,
          { name: 'Foto.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
          { name: 'Ordner', bytes: null },
          csvFile('Liste.csv', [
            ['Name', 'Telefon'],
            ['x', '1'],
          ]),
        ],
        ({ phase, done, total }) => steps.push(`${phase} ${done}/${total}`),
      ),
    );
    expect(groups(preview)).toEqual(['ready', 'refused', 'refused', 'refused']);
    expect(preview).toMatchObject({ toTake: 1, answers: { new: 2 }, offers: { proposed: 1 } });
    expect(preview.files[0]).toMatchObject({
      municipality: { name: 'Samtgemeinde Zeven' },
      differences: [
        { kind: 'new', after: 'Sozialamt' },
        { kind: 'new', after: 'vorhanden' },
      ],
      offerRows: [{ title: 'Nähtreff', resembles: null }],
    });
    expect(preview.files[2]?.findings[0]?.notices[0]?.text).toContain('kann gerade nicht gelesen werden');
    expect(steps).toContain('reading 4/4');
    const done = value(await desk.returns.commit(quiet));
    expect(done).toMatchObject({ state: 'done', result: { preview: { toTake: 1 } } });
    expect(value(await desk.survey.read())).toMatchObject({ returned: 1 });
    expect(value(await desk.returns.standing())).toEqual(done);
  });

  it('takes the day that was named for the files it was named for, and not for those that come after', async () => {
    const { desk } = open();
    value(await add(desk, [answersFile(zeven, { contact_role: 'Sozialamt' })], quiet));
    expect(value(await desk.returns.receivedOn('30.4.2015', quiet))).toMatchObject({
      received: '30.04.2015',
    });
    const done = value(await desk.returns.commit(quiet));
    const next = answersFile(tarmstedt, { contact_role: 'Bürgerbüro' });
    expect(value(await add(desk, [next], quiet))).toMatchObject({ received: '04.05.2015' });

    value(await desk.returns.discard(false, quiet));
    value(await add(desk, [next], quiet));
    value(await desk.returns.receivedOn('29.4.2015', quiet));
    const last = value(await desk.returns.commit(quiet));
    expect(done.state).toBe('done');
    value(await desk.returns.undo(last.state === 'done' ? (last.result.batch ?? '') : ''));
    expect(value(await add(desk, [next], quiet))).toMatchObject({ received: '04.05.2015' });
  });

  it('never speaks of the command line', async () => {
    const { desk } = open();
    const file = csvFile('ohne.csv', [
      ['Name', 'Antwort'],
      ['contact_role', 'Sozialamt'],
    ]);
    const preview = value(await add(desk, [file], quiet));
    expect(preview.files[0]).toMatchObject({ group: 'open', asks: ['municipality'] });
    expect(JSON.stringify(preview)).not.toMatch(/Befehlszeile|--municipality/);
  });

  it('assigns one file to a municipality by decision and leaves another out', async () => {
    const { desk } = open();
    const file = csvFile('ohne.csv', [
      ['Name', 'Antwort'],
      ['contact_role', 'Sozialamt'],
    ]);
    const [first, second] = value(
      await add(desk, [file, answersFile(tarmstedt, { contact_role: 'Amt' })], quiet),
    ).files;
    await desk.returns.decide(new Map([[first?.id ?? 0, { municipality: zeven }]]), quiet);
    const preview = value(await desk.returns.decide(new Map([[second?.id ?? 0, { leaveOut: true }]]), quiet));
    expect(groups(preview)).toEqual(['ready', 'leftOut']);
    value(await desk.returns.commit(quiet));
    const state = value(await desk.survey.read());
    expect(state.towns.filter(({ lastReturn }) => lastReturn).map(({ key }) => key)).toEqual([zeven]);
  });

  it('clears a held answer only where that is accepted', async () => {
    const { desk } = open();
    await add(desk, [answersFile(zeven, { contact_role: 'Sozialamt', remarks: 'bald' })], quiet);
    value(await desk.returns.commit(quiet));
    await desk.returns.discard(false, quiet);
    const later = answersFile(zeven, { contact_role: 'Bürgeramt', remarks: '' }, 'später.csv');
    const waiting = value(await add(desk, [later], quiet));
    expect(waiting).toMatchObject({ toTake: 0, files: [{ group: 'open', asks: ['clears'] }] });
    expect(waiting.files[0]?.differences).toMatchObject([
      { kind: 'changed', before: 'Sozialamt', after: 'Bürgeramt' },
      { kind: 'cleared', before: 'bald', after: null },
    ]);
    const id = waiting.files[0]?.id ?? 0;
    const accepted = value(await desk.returns.decide(new Map([[id, { acceptClears: true }]]), quiet));
    expect(accepted).toMatchObject({ toTake: 1, files: [{ group: 'deviating' }] });
  });

  it('tells what has changed since the preview instead of writing something else', async () => {
    const world = open();
    const { desk } = world;
    const file = answersFile(zeven, { contact_role: 'Sozialamt' });
    await add(desk, [file], quiet);
    const other = openExcelDesk({
      store: world.store,
      today: day('2015-05-04'),
      world: { loadReader: () => Promise.resolve(memoryReader) },
    }).desk;
    await add(other, [file], quiet);
    value(await other.returns.commit(quiet));
    const standing = value(await desk.returns.commit(quiet));
    expect(standing).toMatchObject({
      state: 'preview',
      preview: {
        toTake: 0,
        changed: [`${zeven}.csv: in der Vorschau „übernehmbar“, jetzt „schon vorhanden“.`],
      },
    });
  });

  it('takes in pasted cells, and a return by telephone with an offer', async () => {
    const { desk, store } = open();
    const pasted = value(
      await desk.returns.paste('token\ttoken-033575407\nName\tAntwort\ncontact_role\tRathaus\n', quiet),
    );
    expect(pasted.files).toMatchObject([{ name: 'Eingefügt 1', group: 'ready' }]);
    const preview = value(
      await desk.returns.type(
        {
          survey: 'umfrage-2015',
          municipality: zeven,
          channel: 'phone',
          answers: { contact_role: 'Sozialamt', structures: 'Runder Tisch' },
          offers: [{ title: 'Nähtreff', provider: 'Kirchengemeinde', venue: 'Zeven' }, { title: ' ' }],
        },
        quiet,
      ),
    );
    expect(preview.files[1]).toMatchObject({ group: 'ready', offerRows: [{ title: 'Nähtreff' }] });
    value(await desk.returns.commit(quiet));
    const [returns] = await store
      .read(['Rücklaeufe', 'Rückläufe', 'Ruecklaeufe'])
      .then((one) => (one.ok ? one.value : []));
    const channel = returns?.header.indexOf('Weg') ?? -1;
    expect(returns?.rows.map((cells) => cells[channel]).sort()).toEqual(['Telefon', 'eingefügt']);
  });

  it('ends what could be taken back before: an import has a way back of its own', async () => {
    const { desk } = open();
    const noted = value(
      await desk.survey.noteReminded('umfrage-2015', [{ key: zeven, reminders: { before: 0 } }]),
    );
    await add(desk, [answersFile(zeven, { contact_role: 'Sozialamt' })], quiet);
    value(await desk.returns.commit(quiet));
    expect(await desk.actions.undo(noted.undo ?? '')).toMatchObject({
      ok: false,
      notices: [{ code: 'restore.nothing', text: expect.stringContaining('„Import zurücknehmen“') }],
    });
  });

  it('shows what taking back would do, takes it back, and refuses where it is another import by now', async () => {
    const world = open();
    const { desk } = world;
    const before = await tablesOf(world);
    await add(desk, [answersFile(zeven, { contact_role: 'Sozialamt' })], quiet);
    value(await desk.returns.commit(quiet));
    const shown = value(await desk.returns.previewUndo());
    expect(shown.tables.map(({ title, removed, restored }) => [title, removed, restored])).toEqual([
      ['Rückläufe', 1, 0],
      ['Antworten', 1, 0],
      ['Einladungen', 0, 1],
    ]);
    expect(await desk.returns.undo('another')).toMatchObject({
      ok: false,
      notices: [{ code: 'undo.otherBatch' }],
    });
    expect(value(await desk.returns.undo(shown.batch ?? ''))).toMatchObject({ kept: 0 });
    const after = await tablesOf(world);
    const own = (tables: readonly RawTable[]): unknown =>
      tables
        .filter(({ name }) => name !== 'Importe')
        .map(({ name, rows }) => [
          name,
          rows.filter((row) => row.some((cell) => cell !== null && cell !== '')),
        ]);
    expect(own(after)).toEqual(own(before));
    expect(value(await desk.returns.previewUndo())).toMatchObject({ batch: null });
  });
});

const given = fc.dictionary(
  fc.constantFrom('contact_role', 'coordination', 'need_work', 'need_work_priority', 'remarks', 'odd'),
  fc.constantFrom('', 'vorhanden', 'hoch', 'Rathaus', '12'),
);

describe('what always holds for returns in the pane', () => {
  it('writes by preview and commit what an import writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(zeven, tarmstedt), given), { maxLength: 3 }),
        async (sent) => {
          const files = sent.map(([from, answers], index) => answersFile(from, answers, `${index}.csv`));
          const world = open();
          await add(world.desk, files, quiet);
          await world.desk.returns.commit(quiet);
          const store = createMemoryTableStore(countyWithTokens);
          let count = 0;
          await importReturns(
            {
              store,
              reader: memoryReader,
              packer: plainPacker,
              digest,
              clock: { today: () => day('2015-05-04'), now: () => '2015-05-04T08:00:00Z' },
              ids: { next: () => stableId('other', String((count += 1))) },
              breathe: () => Promise.resolve(),
            },
            createMemoryFileSource(files),
          );
          const plain = openExcelDesk({ store });
          const known = (tables: readonly RawTable[]): unknown =>
            tables
              .filter(({ name }) => !['Importe', 'Aenderungen', 'Änderungen'].includes(name))
              .map(({ rows }) => rows);
          expect(known(await tablesOf(world))).toEqual(known(await tablesOf(plain)));
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('changes nothing when it is cancelled at any step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 2 }), async (at) => {
        const world = open();
        const { desk } = world;
        const before = await tablesOf(world);
        await add(desk, [answersFile(zeven, { contact_role: 'Sozialamt' })], quiet);
        let step = 0;
        const answer = await desk.returns.commit(() => {
          if ((step += 1) === at + 1) void desk.returns.cancel();
        });
        expect(answer).toMatchObject({ ok: false, notices: [{ code: 'import.cancelled' }] });
        expect(await tablesOf(world)).toEqual(before);
        expect(step).toBeLessThanOrEqual(3);
      }),
      { numRuns: 8 },
    );
  });
});
