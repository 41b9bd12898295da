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
    ['is of a later version', (text) => text.replace('"version":1', '"version":2')],
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
      expect(keys(host)).toEqual(['MuT.writingSetAside']);
      expect(storedSettings.get('MuT.writingSetAside')).toBe(damaged);
      expect(await townsIn(host)).toEqual(['Waffensen', 'Kirchwalsede', 'Elm']);
      expect(createOfficeJsTableStore(host.Excel).takeFindings()).toEqual([]);
    },
  );
});

describe('pieces of a long note that never became valid', () => {
  const long = 'z'.repeat(1_500);
  const inserts = Array.from({ length: 600 }, (_, row) => [`${row} ${long}`, row, null, null]);

  it.each(['read', 'list', 'apply'] as const)('are gone after the next call: %s', async (call) => {
    const host = openInExcel([filled, places]);
    host.conditions.failInTrip(2, 5);
    await expect(createOfficeJsTableStore(host.Excel).apply([edit(filled, { inserts })])).rejects.toThrow();
    expect(keys(host)).toContain('MuT.writing.a.0');
    expect(keys(host)).not.toContain(NOTE);
    const store = createOfficeJsTableStore(host.Excel);
    if (call === 'list') must(await store.list());
    else if (call === 'read') must(await store.read(['Angebote']));
    else must(await store.apply([edit(places, { inserts: [['Elm', 'Bremervörde', null]] })]));

    expect(keys(host)).toEqual([]);
    expect(store.takeFindings()).toEqual([]);
    expect(must(await store.list()).map(({ rows }) => rows)).toEqual([4, call === 'apply' ? 3 : 2]);
  });

  it('keep nobody from reading where they cannot be taken away', async () => {
    const host = openInExcel([filled], { readOnly: true });
    host.workbook.storedSettings.set('MuT.writing.b.0', '"Rest"');
    const store = createOfficeJsTableStore(host.Excel);

    expect(must(await store.read(['Angebote']))).toHaveLength(1);
    expect(store.takeFindings()).toEqual([]);
  });
});
