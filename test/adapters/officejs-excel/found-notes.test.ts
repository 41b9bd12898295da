/** What becomes of the note of a broken-off writing that cannot be finished, or not even be read. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import type { RawTable, TableEdit } from '../../../src/core/tables/raw-table';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Issue } from '../../../src/core/values/issue';
import { edit, offers, places, shown } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';

const filled: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };
const order: readonly TableEdit[] = [
  edit(filled, {
    updates: [{ row: 3, column: 1, after: 5 }],
    inserts: [['Neu', 1, null, null]],
  }),
  edit(places, { inserts: [['Elm', 'Bremervörde', null]] }),
];
const NOTE = 'MuT.writing';

const keys = ({ workbook }: ExcelHost): readonly string[] =>
  [...workbook.storedSettings.keys()].filter((key) => key.startsWith(NOTE));
const codes = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code);

/** Breaks off in the trip that writes, after so many of its actions. */
async function breakOff(host: ExcelHost, action: number, edits = order): Promise<void> {
  host.conditions.failInTrip(2, action);
  await expect(createOfficeJsTableStore(host.Excel).apply(edits)).rejects.toThrow();
  expect(keys(host)).toContain(NOTE);
}

async function townsIn(host: ExcelHost): Promise<unknown> {
  const store = createOfficeJsTableStore(host.Excel);
  return shown(must(await store.read(['Orte']))[0]).map(([town]) => town);
}

describe('a broken-off writing in a workbook that is open for reading only', () => {
  it('lets the tables be read as they stand, says that something is missing, and is finished later', async () => {
    const host = openInExcel([filled, places]);
    await breakOff(host, 36);
    host.conditions.readOnly = true;
    const store = createOfficeJsTableStore(host.Excel);
    for (let times = 0; times < 2; times += 1) {
      const [register, towns] = must(await store.read(['Angebote', 'Orte']));
      expect(shown(register)[3]).toEqual(['Begleitung', 5, 42110, 'gelb markiert']);
      expect(shown(towns)).toHaveLength(2);
      expect(must(await store.list())).toHaveLength(2);
      const findings = store.takeFindings();
      expect(codes(findings)).toEqual(['write.unfinished', 'write.readOnly']);
      expect(findings.map((one) => describeIssue(one, 'de'))[0]).toContain(
        'bis dahin steht nur ein Teil davon in den Tabellen',
      );
    }
    const refused = await store.apply([edit(filled, { inserts: [['Anderes', 1, null, null]] })]);
    expect(refused.ok ? [] : codes(refused.issues)).toEqual(['write.unfinished', 'write.readOnly']);

    host.conditions.readOnly = false;
    const late = await store.apply([edit(places, { inserts: [['Zeven', 'Zeven', null]] })]);
    expect(late.ok ? [] : codes(late.issues)).toEqual(['write.finishedFirst']);
    expect(await townsIn(host)).toEqual(['Waffensen', 'Kirchwalsede', 'Elm']);
    expect(keys(host)).toEqual([]);
  });

  it('is no matter where only its note is left', async () => {
    const quiet = openInExcel([filled, places]);
    must(await createOfficeJsTableStore(quiet.Excel).apply(order));
    const actions = quiet.takeTrips().at(-1)?.actions ?? 0;
    const host = openInExcel([filled, places]);
    await breakOff(host, actions - 1);
    const store = createOfficeJsTableStore(host.Excel);
    host.conditions.readOnly = true;

    expect(must(await store.read(['Angebote', 'Orte'])).map(({ rows }) => rows.length)).toEqual([5, 3]);
    expect(store.takeFindings()).toEqual([]);
  });
});

describe('a note that nobody can read', () => {
  const cut = (text: string): string => text.slice(0, text.length / 2);
  it.each<readonly [string, (setting: string) => unknown]>([
    ['was cut', cut],
    ['is no text of ours', () => 'Notiz'],
    ['is no text at all', () => 17],
    ['is of an earlier version', (text) => text.replace('"version":1', '"version":0')],
    ['holds half a table', (text) => text.replace('\\"added\\"', '\\"more\\"')],
    ['names pieces that are not there', () => '{"version":1,"slot":"a","pieces":3}'],
  ])(
    'because it %s, is told, keeps nobody from reading, and is set aside by the next writing',
    async (_, damage) => {
      const host = openInExcel([filled, places]);
      await breakOff(host, 16);
      const { storedSettings } = host.workbook;
      const note = JSON.parse(storedSettings.get(NOTE) ?? '') as string;
      const damaged = JSON.stringify(damage(note));
      storedSettings.set(NOTE, damaged);
      storedSettings.set('MuT.writing.a.7', '"Rest"');
      const store = createOfficeJsTableStore(host.Excel);

      const [towns] = must(await store.read(['Orte']));
      expect(shown(towns)).toHaveLength(2);
      expect(codes(store.takeFindings())).toEqual(['write.noteDamaged']);
      const inserts = [['Elm', 'Bremervörde', null]];
      must(await store.apply([edit(towns ?? places, { inserts })]));
      expect(store.takeFindings().map((one) => describeIssue(one, 'de'))).toEqual([
        expect.stringContaining('Bitte die zuvor geschriebenen Zeilen prüfen'),
      ]);
      expect(keys(host).filter((key) => !key.startsWith('MuT.writingSetAside.1'))).toEqual([]);
      expect(storedSettings.get('MuT.writingSetAside.1')).toBe(damaged);
      expect(await townsIn(host)).toEqual(['Waffensen', 'Kirchwalsede', 'Elm']);
      expect(createOfficeJsTableStore(host.Excel).takeFindings()).toEqual([]);
    },
  );
});

describe('a note that cannot be read', () => {
  const towns = [edit(places, { inserts: [['Elm', 'Bremervörde', null]] })];

  it('is kept with all its pieces, also beside one that was set aside before', async () => {
    const host = openInExcel([filled, places]);
    const { storedSettings } = host.workbook;
    const pieces = Array.from({ length: 5 }, (_, at) => [`MuT.writing.a.${at}`, `"Stück ${at}"`] as const);
    const store = createOfficeJsTableStore(host.Excel);
    for (const [at, note] of ['"eins"', '"zwei"'].entries()) {
      for (const [key, piece] of pieces) storedSettings.set(key, piece);
      storedSettings.set(NOTE, note);
      must(
        await store.apply(at === 0 ? [edit(filled, { updates: [{ row: 3, column: 1, after: 5 }] })] : towns),
      );
    }

    for (const [at, note] of ['"eins"', '"zwei"'].entries()) {
      expect(storedSettings.get(`MuT.writingSetAside.${at + 1}`)).toBe(note);
      for (const [key, piece] of pieces) {
        expect(storedSettings.get(key.replace(NOTE, `MuT.writingSetAside.${at + 1}`))).toBe(piece);
      }
    }
    expect(keys(host)).toHaveLength(2 * 6);
  });

  it('because a newer version wrote it stays where it is: the tables are read, nothing is written', async () => {
    const host = openInExcel([filled, places]);
    await breakOff(host, 16);
    const { storedSettings } = host.workbook;
    storedSettings.set(NOTE, (storedSettings.get(NOTE) ?? '').replace('version\\":1', 'version\\":2'));
    const before = [...storedSettings];
    const store = createOfficeJsTableStore(host.Excel);

    expect(must(await store.read(['Orte']))).toHaveLength(1);
    expect(codes(store.takeFindings())).toEqual(['write.noteNewer']);
    const refused = await store.apply(towns);
    expect(refused.ok ? [] : refused.issues.map((one) => describeIssue(one, 'de'))).toEqual([
      expect.stringContaining('bitte die Mappe mit der neueren Fassung öffnen'),
    ]);
    expect([...storedSettings]).toEqual(before);
  });
});

describe('a writing that Excel keeps refusing to finish', () => {
  it('keeps nobody from reading, and is told each time until it is done', async () => {
    const host = openInExcel([filled, places]);
    await breakOff(host, 12, [edit(filled, { updates: [{ row: 1, column: 3, after: 'x' }] })]);
    const store = createOfficeJsTableStore(host.Excel);
    for (let times = 0; times < 3; times += 1) {
      host.conditions.failInTrip(3, 12);
      expect(must(await store.read(['Orte'])).map(({ rows }) => rows.length)).toEqual([2]);
      expect(codes(store.takeFindings())).toEqual(['write.unfinished', 'write.refused']);
    }
    const [register] = must(await store.read(['Angebote']));
    expect(shown(register)[1]?.[3]).toBe('x');
    expect(store.takeFindings()).toEqual([]);
  });
});

describe('what was worked out before a writing was finished', () => {
  const oneMore = [edit(filled, { inserts: [['Neu', 1, null, null]] })];
  const names = async (host: ExcelHost): Promise<unknown> =>
    shown(must(await createOfficeJsTableStore(host.Excel).read(['Angebote']))[0])
      .slice(4)
      .map(([name]) => name);

  it.each([14, 20, 24])(
    'is refused where the same is written again after it broke off at %i: no row comes twice',
    async (action) => {
      const host = openInExcel([filled]);
      const store = createOfficeJsTableStore(host.Excel);
      const [read = filled] = must(await store.read(['Angebote']));
      const same = [edit(read, { inserts: [['Neu', 1, null, null]] })];
      host.conditions.failInTrip(2, action);
      await expect(store.apply(same)).rejects.toThrow();
      expect(keys(host)).toContain(NOTE);

      expect(await store.apply(same)).toMatchObject({ ok: false, issues: [{ code: 'write.finishedFirst' }] });
      expect(await names(host)).toEqual(['Neu']);
    },
  );

  it.each(['list', 'read', 'another pane', 'nothing'] as const)(
    'is refused where it was read half done and finished since by: %s',
    async (by) => {
      const host = openInExcel([filled]);
      host.conditions.between(2, () => {
        host.workbook.worksheets.getItem('Angebote').protection.protect();
      });
      await expect(createOfficeJsTableStore(host.Excel).apply(oneMore)).rejects.toThrow();
      const store = createOfficeJsTableStore(host.Excel);
      const [half = filled] = must(await store.read(['Angebote']));
      host.workbook.worksheets.getItem('Angebote').protection.unprotect();
      if (by === 'list') must(await store.list());
      if (by === 'read') must(await store.read(['Angebote']));
      if (by === 'another pane') must(await createOfficeJsTableStore(host.Excel).list());
      const late = [edit(half, { inserts: [['Neu', 1, null, null]] })];

      expect(await store.apply(late)).toMatchObject({ ok: false, issues: [{ code: 'write.finishedFirst' }] });
      expect(await names(host)).toEqual(['Neu']);
    },
  );
});

describe('pieces of a long note that never became valid', () => {
  const long = 'z'.repeat(1_500);
  const inserts = Array.from({ length: 600 }, (_, row) => [`${row} ${long}`, row, null, null]);
  const breakOffInPieces = async (host: ExcelHost): Promise<void> => {
    host.conditions.failInTrip(2, 5);
    await expect(createOfficeJsTableStore(host.Excel).apply([edit(filled, { inserts })])).rejects.toThrow();
    expect(keys(host)).toContain('MuT.writing.a.0');
    expect(keys(host)).not.toContain(NOTE);
  };

  it.each(['read', 'list'] as const)(
    'may be those of another pane that is about to write: they stay where somebody looks: %s',
    async (call) => {
      const host = openInExcel([filled, places]);
      await breakOffInPieces(host);
      const left = keys(host);
      const store = createOfficeJsTableStore(host.Excel);
      host.takeTrips();
      if (call === 'list') must(await store.list());
      else must(await store.read(['Angebote']));

      expect(host.takeTrips().map(({ writes }) => writes)).toEqual([false]);
      expect(keys(host)).toEqual(left);
      expect(store.takeFindings()).toEqual([]);
    },
  );

  it('are gone after the next writing', async () => {
    const host = openInExcel([filled, places]);
    await breakOffInPieces(host);
    const store = createOfficeJsTableStore(host.Excel);
    must(await store.apply([edit(places, { inserts: [['Elm', 'Bremervörde', null]] })]));

    expect(keys(host)).toEqual([]);
    expect(store.takeFindings()).toEqual([]);
    expect(must(await store.list()).map(({ rows }) => rows)).toEqual([4, 3]);
  });

  it('keep nobody from reading where they cannot be taken away', async () => {
    const host = openInExcel([filled], { readOnly: true });
    host.workbook.storedSettings.set('MuT.writing.b.0', '"Rest"');
    const store = createOfficeJsTableStore(host.Excel);

    expect(must(await store.read(['Angebote']))).toHaveLength(1);
    expect(store.takeFindings()).toEqual([]);
  });
});
