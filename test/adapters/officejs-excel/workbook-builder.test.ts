/** The office's sheets set up in the workbook that is open. */
import { join } from 'node:path';
import { createCsvReader } from '../../../src/adapters/csv/csv-reader';
import { createAssetFolder } from '../../../src/adapters/node/asset-folder';
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import { createOfficeJsWorkbookBuilder } from '../../../src/adapters/officejs-excel/officejs-workbook-builder';
import { readOffice } from '../../../src/app/read-office';
import { setUpWorkbook } from '../../../src/app/set-up-workbook';
import { allTables } from '../../../src/core/catalog';
import { offers } from '../../../src/core/register/offers';
import type { WorkbookPlan } from '../../../src/core/sheets/workbook-plan';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Result } from '../../../src/core/values/result';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';

const assets = createAssetFolder(join(process.cwd(), 'assets'));

function setUp(host: ExcelHost, sample = false): ReturnType<typeof setUpWorkbook> {
  const builder = createOfficeJsWorkbookBuilder(host.Excel);
  return setUpWorkbook({ assets, reader: createCsvReader(), builder }, { sample });
}

function sentences(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map((found) => describeIssue(found, 'de'));
}

describe('setting up the tables in the open workbook', () => {
  it('takes three trips, makes all tables, and leaves what stood there', async () => {
    const host = openInExcel();
    host.workbook.worksheets.getItem('Tabelle1').getRange('A1').values = [['Meine Notiz']];
    const done = must(await setUp(host, true));
    const trips = host.takeTrips();

    expect(trips).toHaveLength(3);
    expect(done.tables).toBe(allTables.length);
    expect(host.workbook.tables.count).toBe(allTables.length);
    expect(host.workbook.worksheets.getItem('Tabelle1').getRange('A1').values).toEqual([['Meine Notiz']]);
    const data = must(await readOffice(createOfficeJsTableStore(host.Excel)));
    expect(data.rows(offers).length).toBeGreaterThan(5);
    expect(data.issues.filter(({ code }) => code === 'table.missing')).toEqual([]);
    if (process.env['MUT_COUNTS'] !== undefined) process.stdout.write(`set up: ${JSON.stringify(trips)}\n`);
  });

  it('gives drop-downs by name, text columns as text, and hides what nobody needs to see', async () => {
    const host = openInExcel();
    must(await setUp(host));
    const sheet = host.workbook.worksheets.getItem('Angebote');
    const table = host.workbook.tables.getItem(offers.excelName);
    const column = (title: string) => table.columns.getItem(title).getDataBodyRange();

    expect(column(offers.columns.offerClass.title).dataValidation.rule).toEqual({
      list: { inCellDropDown: true, source: expect.stringMatching(/^=[\p{L}_]/u) },
    });
    expect(column(offers.columns.title.title).numberFormat).toContainEqual(['@']);
    expect(sheet.freezePanes.rows).toBe(3);
    expect(host.workbook.worksheets.getItem('_listen').visibility).toBe('Hidden');
    expect(host.workbook.worksheets.getActiveWorksheet().name).toBe('Start');
  });

  it('is refused where a sheet, a table or a name is there already, and nothing is made', async () => {
    const host = openInExcel([
      { name: 'Angebote', sheet: 'Mein Blatt', headerRow: 1, header: ['Titel'], rows: [['Alt']] },
    ]);
    host.workbook.worksheets.add('Start').getRange('A1').values = [['Meins']];
    const result = await setUp(host);

    expect(sentences(result)).toEqual([
      expect.stringContaining('Ein Blatt „Start“ gibt es in der Mappe schon. Nichts wurde angelegt'),
      expect.stringContaining('Eine Tabelle „Angebote“ gibt es in der Mappe schon. Nichts wurde angelegt'),
    ]);
    expect(host.takeTrips().map(({ writes }) => writes)).toEqual([false]);
  });

  it('is refused where the structure of the workbook is protected or the workbook is only read', async () => {
    const host = openInExcel();
    host.workbook.protection.protect('geheim');
    expect(sentences(await setUp(host))[0]).toContain('Die Struktur der Arbeitsmappe ist geschützt');
    expect(sentences(await setUp(openInExcel([], { readOnly: true })))[0]).toContain('schreibgeschützt');
  });

  it('is done once where a second call comes before the first is done', async () => {
    const host = openInExcel([], { latency: 1 });
    const build = () => createOfficeJsWorkbookBuilder(host.Excel).build(smallPlan);
    const [first, second] = await Promise.all([build(), build()]);

    expect(first).toEqual({ ok: true, value: undefined });
    expect(sentences(second)[0]).toContain('Ein Blatt „Start“ gibt es in der Mappe schon');
    expect(host.workbook.tables.count).toBe(1);
  });

  it('is done from the start by the second call, wherever the first was broken off', async () => {
    const quiet = openInExcel();
    const builder = (host: ExcelHost) => createOfficeJsWorkbookBuilder(host.Excel);
    must(await builder(quiet).build(smallPlan));
    const expected = contentOf(quiet);
    let refused = 0;
    for (let at = 1; ; at += 1) {
      const host = openInExcel();
      host.conditions.failAtAction(at);
      const outcome = await builder(host)
        .build(smallPlan)
        .then(
          () => 'done',
          () => 'refused',
        );
      if (outcome === 'done') break;
      refused += 1;
      const again = await builder(host).build(smallPlan);
      // Where only the last action was refused, everything is there and is said to be.
      expect(again.ok ? 'setup.sheetThere' : again.issues[0]?.code).toBe('setup.sheetThere');
      expect([at, contentOf(host)]).toEqual([at, expected]);
      expect(host.workbook.session.events.enabled).toBe(true);
    }
    if (process.env['MUT_COUNTS'] !== undefined) process.stdout.write(`set up: ${refused} refusals\n`);
    expect(refused).toBeGreaterThan(50);
  });
});

describe('a set-up that was broken off', () => {
  const builder = (host: ExcelHost) => createOfficeJsWorkbookBuilder(host.Excel);

  /** Broken off in the last trip, after so many actions of it; all sheets stand there by then. */
  async function brokenOff(after = 60): Promise<ExcelHost> {
    const host = openInExcel();
    host.conditions.failInTrip(3, after);
    await expect(builder(host).build(smallPlan)).rejects.toThrow();
    return host;
  }
  const write = (host: ExcelHost, sheet: string, address: string, value: string): void => {
    host.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
  };

  it.each([
    ['in a cell that was filled', 'A1', 'Meine Notiz', 'A1: Meine Notiz'],
    ['in a cell between', 'B2', 'Meine Notiz', 'B2: Meine Notiz'],
    ['beyond what was planned', 'Z99', 'Meine Notiz', 'Einträge außerhalb der Tabellen'],
  ])('says what somebody has written since, %s, and replaces it when told to', async (_, at, text, said) => {
    const host = await brokenOff();
    write(host, 'Angebote', at, text);
    const before = contentOf(host);
    const refused = await builder(host).build(smallPlan);

    expect(sentences(refused)).toEqual([
      `Das Blatt „Angebote“ stammt von einer Einrichtung, die abgebrochen wurde, und enthält etwas, das nicht von ihr ist (${said}). Nichts wurde angelegt. Bitte das Blatt umbenennen, wenn es bleiben soll, oder bestätigen, dass es ersetzt werden darf.`,
    ]);
    expect(contentOf(host)).toEqual(before);
    expect((await builder(host).build(smallPlan, { replace: ['Listen'] })).ok).toBe(false);

    must(await builder(host).build(smallPlan, { replace: ['Angebote'] }));
    const quiet = openInExcel();
    must(await builder(quiet).build(smallPlan));
    expect(contentOf(host)).toEqual(contentOf(quiet));
  });

  it('says that there is a chart', async () => {
    const host = await brokenOff();
    const sheet = host.workbook.worksheets.getItem('Angebote');
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));

    expect(sentences(await builder(host).build(smallPlan))[0]).toContain('(ein Diagramm)');
  });

  it('takes no sheet out that somebody made under a planned name long after, whatever is confirmed', async () => {
    const host = await brokenOff();
    host.workbook.worksheets.getItem('Angebote').delete();
    host.workbook.worksheets.add('Angebote').getRange('A1').values = [['Mein eigenes Blatt']];
    for (const replace of [[], ['Angebote']]) {
      const result = await builder(host).build(smallPlan, { replace });

      expect(sentences(result)[0]).toContain('Ein Blatt „Angebote“ gibt es in der Mappe schon');
      expect(host.workbook.worksheets.getItem('Angebote').getRange('A1').values).toEqual([
        ['Mein eigenes Blatt'],
      ]);
    }
  });

  it('takes no name away that somebody has made to mean something else', async () => {
    const host = await brokenOff();
    host.workbook.names.find('L_Ort')?.delete();
    host.workbook.names.add('L_Ort', '=Tabelle1!$A$1');

    expect(sentences(await builder(host).build(smallPlan))[0]).toContain('Den Namen „L_Ort“ gibt es');
    expect(host.workbook.names.find('L_Ort')?.formula).toBe('=Tabelle1!$A$1');
  });

  it('is not in the way of a note that nobody can read', async () => {
    const host = openInExcel();
    host.workbook.storedSettings.set('MuT.setup', '"x"');
    must(await builder(host).build(smallPlan));

    expect([...host.workbook.storedSettings.keys()]).toEqual([]);
  });
});

const smallPlan: WorkbookPlan = {
  title: 'Probe',
  subject: 'Probe',
  author: 'MuT',
  names: [{ name: 'L_Ort', sheet: 'Listen', column: 1, firstRow: 1, lastRow: 2 }],
  sheets: [
    {
      name: 'Start',
      visibility: 'visible',
      orientation: 'portrait',
      frozenRows: 0,
      columns: [{ width: 20 }],
      cells: [
        { row: 1, column: 1, value: 'Register', role: 'title' },
        { row: 2, column: 1, value: 'Angebote', role: 'link', linkTo: 'Angebote' },
        { row: 3, column: 1, value: { formula: 'COUNTA(Angebote[Titel])' }, role: 'figure' },
      ],
      tables: [],
      choices: [{ row: 4, column: 1, list: 'L_Ort', strict: true }],
      guarded: true,
    },
    {
      name: 'Angebote',
      visibility: 'visible',
      tabColor: '6A1B9A',
      orientation: 'landscape',
      frozenRows: 3,
      columns: [{ width: 30 }, { width: 12 }],
      cells: [],
      tables: [
        {
          name: 'Angebote',
          row: 3,
          column: 1,
          columns: [
            { title: 'Titel', kind: 'text', width: 30, required: true },
            { title: 'Beginn', kind: 'date', width: 12, required: false },
          ],
          rows: [['033', { serial: 42058 }]],
          blankRows: 2,
          input: false,
        },
      ],
      choices: [],
      guarded: false,
    },
    {
      name: 'Listen',
      visibility: 'veryHidden',
      orientation: 'portrait',
      frozenRows: 0,
      columns: [],
      cells: [
        { row: 1, column: 1, value: 'Zeven', role: 'text' },
        { row: 2, column: 1, value: 'Sottrum', role: 'text' },
      ],
      tables: [],
      choices: [],
      guarded: false,
    },
  ],
};

function contentOf({ workbook }: ExcelHost): unknown {
  return {
    sheets: workbook.worksheets.items().map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection.protected,
      cells: sheet.getUsedRange(true).formulas,
    })),
    tables: workbook.tables.items().map(({ name, area }) => ({ name, area })),
    names: workbook.names.items().map(({ name, formula }) => ({ name, formula })),
    settings: [...workbook.storedSettings.keys()],
  };
}

describe('a set-up of which only half-made sheets are left', () => {
  it('begins anew all the same, though Excel keeps one sheet at least', async () => {
    const quiet = openInExcel();
    must(await setUp(quiet));
    const actions = quiet.takeTrips()[2]?.actions ?? 0;
    const host = openInExcel();
    host.conditions.failInTrip(3, actions - 2);
    await expect(setUp(host)).rejects.toThrow();
    host.workbook.worksheets.getItem('Tabelle1').delete();
    host.conditions.failInTrip(3, 5);
    await expect(setUp(host)).rejects.toThrow();

    must(await setUp(host));
    expect(host.workbook.worksheets.getCount()).toBe(quiet.workbook.worksheets.getCount() - 1);
    expect(host.workbook.tables.count).toBe(allTables.length);
  });
});
