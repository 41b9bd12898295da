/** What other people do to the workbook while the program works in it, and what the program then says. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Issue } from '../../../src/core/values/issue';
import type { RawTable } from '../../../src/core/tables/raw-table';
import type { Result } from '../../../src/core/values/result';
import { edit, offers, places, shown } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openFileInExcel, openInExcel, type ExcelHost } from '../../office-host/excel-host';

const filled: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };
const fourToFive = edit(filled, { updates: [{ row: 3, column: 1, after: 5 }] });
const oneMore = edit(filled, { inserts: [['Neu', 1, null, null]] });
const oneLess = edit(filled, { removals: [1] });

const oneTown = edit(places, { inserts: [['Elm', 'Bremervörde', null]] });

const sheetOf = (host: ExcelHost) => host.workbook.worksheets.getItem('Angebote');
const tableOf = (host: ExcelHost) => host.workbook.tables.getItem('Angebote');
const cells = (host: ExcelHost) => tableOf(host).getRange().values;

function sentences(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map((found: Issue) => describeIssue(found, 'de'));
}

describe("a co-author's change", () => {
  it.each([
    ['a cell that is to be changed', 7, 1, fourToFive],
    ['another cell of that row', 7, 3, fourToFive],
    ['a cell of a row that is to be taken out', 5, 1, oneLess],
    ['the place of a new row', 8, 0, oneMore],
  ])(
    'to %s, made at the moment of writing, stays, and nothing else is written',
    async (_, row, column, order) => {
      const host = openInExcel([filled, places]);
      const store = createOfficeJsTableStore(host.Excel);
      await store.read(['Angebote']);
      let expected: unknown;
      host.conditions.between(2, () => {
        host.workbook.asCoAuthor(() => {
          sheetOf(host).getCell(row - 1 + 0, column).values = [['von Erika']];
        });
        expected = cells(host);
      });
      const result = await store.apply([order]);

      expect(result).toMatchObject({ ok: false, issues: [{ code: 'write.conflict' }] });
      expect(sentences(result)[0]).toContain(
        'Die Zelle wurde inzwischen geändert (jetzt „von Erika“). Nichts wurde geschrieben',
      );
      expect(cells(host)).toEqual(expected);
    },
  );

  it('that moves the rows at the moment of writing is noticed, and the rows stay as they were moved', async () => {
    const host = openInExcel([filled, places]);
    const store = createOfficeJsTableStore(host.Excel);
    await store.read(['Angebote']);
    let expected: unknown;
    host.conditions.between(2, () => {
      host.workbook.asCoAuthor(() => tableOf(host).rows.add(0, [['Ganz oben', 1, 42000, '']]));
      expected = cells(host);
    });

    expect(await store.apply([fourToFive, oneMore, oneLess])).toMatchObject({ ok: false });
    expect(cells(host)).toEqual(expected);
  });

  it('between reading and writing is found before anything is written', async () => {
    const host = openInExcel([filled, places]);
    const store = createOfficeJsTableStore(host.Excel);
    await store.read(['Angebote']);
    host.workbook.asCoAuthor(() => (sheetOf(host).getCell(6, 1).values = [[77]]));
    host.takeTrips();

    expect(await store.apply([fourToFive])).toMatchObject({
      ok: false,
      issues: [{ params: { found: '77' } }],
    });
    expect(host.takeTrips().map(({ writes }) => writes)).toEqual([false]);
  });
});

describe('a formula that gives something else by now', () => {
  const oneLessPlace = edit(places, { removals: [0] });
  const renamed = edit(places, { updates: [{ row: 1, column: 0, after: 'Elm' }] });
  const recalculate = (host: ExcelHost): void => {
    const { cells: held } = host.workbook.worksheets.getItem('Orte');
    for (const row of [1, 2]) held.put(row, 2, { ...held.at(row, 2), value: 99 });
  };

  it('is no change by a person: the row beside it is written and taken out', async () => {
    const host = openInExcel([places]);
    const store = createOfficeJsTableStore(host.Excel);
    await store.read(['Orte']);
    host.conditions.between(2, () => {
      recalculate(host);
    });

    expect(await store.apply([oneLessPlace, renamed])).toEqual({ ok: true, value: undefined });
    expect(shown(must(await store.read(['Orte']))[0])).toEqual([['Elm', 'Bothel', 99]]);
  });

  it('does not hide the row from the call that finishes a broken-off writing', async () => {
    const host = openInExcel([places]);
    const store = createOfficeJsTableStore(host.Excel);
    await store.read(['Orte']);
    host.conditions.failInTrip(2, 8);
    await expect(store.apply([oneLessPlace, renamed])).rejects.toThrow();
    expect([...host.workbook.storedSettings.keys()]).toContain('MuT.writing');
    recalculate(host);

    expect(shown(must(await store.read(['Orte']))[0])).toEqual([['Elm', 'Bothel', 99]]);
    expect(store.takeFindings()).toEqual([]);
  });
});

describe('a writing that was broken off', () => {
  it('is still known when somebody wrote at the moment it was to be finished', async () => {
    const host = openInExcel([filled, places]);
    const noted = (): boolean => host.workbook.storedSettings.has('MuT.writing');
    const order = [
      edit(filled, {
        updates: [
          { row: 0, column: 1, after: 15 },
          { row: 3, column: 1, after: 5 },
        ],
      }),
      edit(places, { updates: [{ row: 0, column: 0, after: 'Elm' }] }),
    ];
    host.conditions.failInTrip(2, 24);
    await expect(createOfficeJsTableStore(host.Excel).apply(order)).rejects.toThrow();
    host.conditions.between(3, () => {
      host.workbook.asCoAuthor(() => {
        sheetOf(host).getCell(filled.headerRow + 3, 3).values = [['von Erika']];
      });
    });
    const store = createOfficeJsTableStore(host.Excel);

    must(await store.read(['Angebote']));
    expect(store.takeFindings()).toMatchObject([{ code: 'write.unfinished' }, { code: 'write.conflict' }]);
    expect(noted()).toBe(true);
    const [register, towns] = must(await store.read(['Angebote', 'Orte']));
    expect(shown(towns)[0]?.[0]).toBe('Elm');
    expect(shown(register).map(([, seats, , note]) => [seats, note])).toEqual([
      [15, 'ruft zurück'],
      [18, null],
      [null, 'Ostern zu'],
      [4, 'von Erika'],
    ]);
    expect(store.takeFindings()).toMatchObject([{ code: 'write.leftOut' }]);
    expect(noted()).toBe(false);
  });

  it('waits where a sheet is protected by then, says why, lets read, and goes on when the protection is gone', async () => {
    const host = openInExcel([filled, places]);
    const store = createOfficeJsTableStore(host.Excel);
    await store.read(['Angebote']);
    host.conditions.between(2, () => {
      sheetOf(host).protection.protect();
    });
    await expect(store.apply([fourToFive, oneMore])).rejects.toMatchObject({ code: 'AccessDenied' });

    const why = [
      expect.stringContaining('Ein früherer Schreibvorgang wurde unterbrochen'),
      expect.stringContaining('Das Blatt „Angebote“ ist geschützt.'),
    ];
    expect(must(await store.read(['Orte']))).toMatchObject([places]);
    expect(store.takeFindings().map((found) => describeIssue(found, 'de'))).toEqual(why);
    expect(sentences(await store.apply([oneTown]))).toEqual(why);
    sheetOf(host).protection.unprotect();
    expect(shown(must(await store.read(['Angebote']))[0]).slice(3)).toEqual([
      ['Begleitung', 5, 42110, 'gelb markiert'],
      ['Neu', 1, null, null],
    ]);
  });

  it('is finished by listing the tables, too, which counts the rows as they are then', async () => {
    const host = openInExcel([filled]);
    const store = createOfficeJsTableStore(host.Excel);
    await store.read(['Angebote']);
    host.conditions.failInTrip(2, 8);
    await expect(store.apply([fourToFive, oneMore])).rejects.toThrow();

    expect(must(await store.list())).toEqual([{ name: 'Angebote', sheet: 'Angebote', rows: 5 }]);
  });

  it('leaves what a person typed since then, names it, and does the rest', async () => {
    const host = openInExcel([filled]);
    const store = createOfficeJsTableStore(host.Excel);
    await store.read(['Angebote']);
    const order = edit(filled, {
      updates: [
        { row: 0, column: 1, after: 15 },
        { row: 3, column: 1, after: 5 },
      ],
      inserts: [['Neu', 1, null, null]],
    });
    host.conditions.failInTrip(2, 8);
    await expect(store.apply([order])).rejects.toThrow();
    sheetOf(host).getCell(6, 1).values = [[77]];
    tableOf(host).sort.apply([{ key: 0, ascending: true }]);

    expect(shown(must(await store.read(['Angebote']))[0])).toEqual([
      ['Begleitung', 77, 42110, 'gelb markiert'],
      ['Beratung', null, null, 'Ostern zu'],
      ['Kurs A1 in Sottrum', 18, 42100, null],
      ['Sprachcafé Zeven', 15, 42058, 'ruft zurück'],
      ['Neu', 1, null, null],
    ]);
    expect(store.takeFindings().map((found) => describeIssue(found, 'de'))).toEqual([
      expect.stringMatching(
        /^Blatt „Angebote“, Zeile 4: .* in der Zeile „Begleitung“ stehen, was .* \(vorgesehen war „5“\)/,
      ),
    ]);
  });
});

describe('what a person does with a table', () => {
  it('the program waits while somebody is typing in a cell, and writes then', async () => {
    const host = openInExcel([filled]);
    const store = createOfficeJsTableStore(host.Excel);
    host.conditions.startCellEdit();
    const writing = store.apply([fourToFive]);
    setTimeout(() => {
      host.conditions.endCellEdit();
    }, 20);

    expect(await writing).toEqual({ ok: true, value: undefined });
  });

  it('a renamed table is found, and a sentence says how to name it back', async () => {
    const host = openInExcel([filled, places]);
    must(await createOfficeJsTableStore(host.Excel).read(['Angebote']));
    const store = createOfficeJsTableStore(host.Excel);
    must(await store.read(['Angebote']));
    must(await store.apply([fourToFive]));
    tableOf(host).name = 'Angebote_alt';
    const again = createOfficeJsTableStore(host.Excel);
    const [table] = must(await again.read(['Angebote']));

    expect(table).toMatchObject({ name: 'Angebote', foundAs: 'Angebote_alt' });
    must(await again.apply([oneMore]));
    expect(host.workbook.tables.getItem('Angebote_alt').height).toBe(5);
  });

  it('a table that was renamed in a saved workbook is found by its titles, for ids may be new there', async () => {
    const first = openInExcel([places, filled]);
    const store = createOfficeJsTableStore(first.Excel);
    must(await store.read(['Angebote', 'Orte']));
    must(await store.apply([fourToFive]));
    tableOf(first).name = 'Angebote_alt';
    first.workbook.tables.getItem('Orte').name = 'Orte_alt';
    const host = await openFileInExcel(await first.save());
    host.workbook.worksheets.add('Neu').tables.add('Neu!A1:B2', true);

    const tables = must(await createOfficeJsTableStore(host.Excel).read(['Orte', 'Angebote']));
    expect(tables.map(({ name, foundAs }) => [name, foundAs])).toEqual([
      ['Orte', 'Orte_alt'],
      ['Angebote', 'Angebote_alt'],
    ]);
  });

  it('a table that was moved and given a column is read and written by its titles', async () => {
    const host = openInExcel([filled]);
    const store = createOfficeJsTableStore(host.Excel);
    sheetOf(host).getRange('A1:A2').getEntireRow().insert('Down');
    tableOf(host).columns.add(0, undefined, 'Prüfvermerk');
    const [table] = must(await store.read(['Angebote']));
    expect(table).toMatchObject({ headerRow: 5, header: ['Prüfvermerk', ...filled.header] });

    if (!table) throw new Error('No table');
    must(await store.apply([edit(table, { updates: [{ row: 3, column: 2, after: 5 }] })]));
    expect(shown(must(await store.read(['Angebote']))[0])[3]).toEqual([
      null,
      'Begleitung',
      5,
      42110,
      'gelb markiert',
    ]);
  });

  it('a table that was turned into a range is missing, and the sentence says so', async () => {
    const host = openInExcel([filled, places]);
    const store = createOfficeJsTableStore(host.Excel);
    must(await store.read(['Angebote']));
    tableOf(host).convertToRange();

    expect(must(await store.read(['Angebote', 'Orte'])).map(({ name }) => name)).toEqual(['Orte']);
    expect(sentences(await store.apply([fourToFive]))[0]).toContain(
      'Die Tabelle „Angebote“ fehlt in der Arbeitsmappe.',
    );
  });

  it.each([
    ['changed', fourToFive],
    ['added', oneMore],
    ['taken out', oneLess],
  ])('a filter keeps rows from being %s, and stays as the person set it', async (_, order) => {
    const host = openInExcel([filled]);
    const store = createOfficeJsTableStore(host.Excel);
    const before = cells(host);
    tableOf(host).columns.getItem('Plätze').filter.applyValuesFilter(['12']);

    expect(sentences(await store.apply([order]))).toEqual([
      expect.stringContaining('Blatt „Angebote“: In der Tabelle „Angebote“ ist ein Filter gesetzt'),
    ]);
    expect(tableOf(host).autoFilter.isDataFiltered).toBe(true);
    expect(cells(host)).toEqual(before);
  });

  it('rows that something else hides keep from writing as well', async () => {
    const host = openInExcel([filled]);
    sheetOf(host).getRange('A6:A7').rowHidden = true;

    expect(sentences(await createOfficeJsTableStore(host.Excel).apply([fourToFive]))).toEqual([
      expect.stringContaining('In der Tabelle „Angebote“ sind Zeilen ausgeblendet'),
    ]);
  });

  it('a sorted table is a changed one: nothing is written into a row that only looks alike in that cell', async () => {
    const rows = filled.rows.map((cells) => [...cells.slice(0, 3), 'offen']);
    const host = openInExcel([{ ...filled, rows }]);
    const store = createOfficeJsTableStore(host.Excel);
    must(await store.read(['Angebote']));
    tableOf(host).sort.apply([{ key: 0, ascending: true }]);
    const sorted = cells(host);
    const done = edit(filled, { updates: [{ row: 0, column: 3, after: 'erledigt' }] });

    expect(await store.apply([done])).toMatchObject({
      ok: false,
      issues: [{ code: 'write.conflict', params: { found: 'Begleitung' } }],
    });
    expect(cells(host)).toEqual(sorted);
  });

  it('a totals row moves down when rows are added', async () => {
    const host = openInExcel([filled]);
    tableOf(host).showTotals = true;
    const store = createOfficeJsTableStore(host.Excel);
    must(await store.apply([oneMore]));

    expect(shown(must(await store.read(['Angebote']))[0])[4]).toEqual(['Neu', 1, null, null]);
    expect(sheetOf(host).getRange('A9').values).toEqual([['Ergebnis']]);
  });

  it('rows typed below the table are named with their place', async () => {
    const host = openInExcel([filled], { autoExpansion: 'off' });
    sheetOf(host).cells.write(7, 1, 'daneben getippt');

    expect(must(await createOfficeJsTableStore(host.Excel).read(['Angebote']))[0]?.below).toBe(8);
  });
});

describe('a workbook', () => {
  it('that is open for reading only is read, and a sentence says why nothing is written', async () => {
    const host = openInExcel([filled], { readOnly: true });
    const store = createOfficeJsTableStore(host.Excel);

    expect(must(await store.read(['Angebote']))).toHaveLength(1);
    expect(sentences(await store.apply([fourToFive]))).toEqual([
      expect.stringContaining('Die Arbeitsmappe ist schreibgeschützt geöffnet. Nichts wurde geschrieben'),
    ]);
  });

  it('whose structure is protected takes rows all the same', async () => {
    const host = openInExcel([filled]);
    host.workbook.protection.protect('geheim');

    expect(await createOfficeJsTableStore(host.Excel).apply([oneMore])).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('hears nothing of what the program itself writes, and of what others write afterwards', async () => {
    const host = openInExcel([filled]);
    const heard: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ source }) => {
        heard.push(source);
        return Promise.resolve();
      });
      await context.sync();
    });
    must(await createOfficeJsTableStore(host.Excel).apply([fourToFive, oneMore]));
    await host.eventsDelivered();
    expect(heard).toEqual([]);
    host.workbook.asCoAuthor(() => (sheetOf(host).getCell(6, 1).values = [[77]]));
    await host.eventsDelivered();
    expect(heard).toEqual(['Remote']);
  });
});
