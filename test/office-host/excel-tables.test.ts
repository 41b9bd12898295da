/** Tables of the emulated Excel: growing, shrinking, filtering, sorting. */
import { openInExcel, type ExcelHost } from './excel-host';
import type { HostTable } from './excel-model/host-table';

const offers = {
  name: 'Angebote',
  sheet: 'Angebote',
  headerRow: 2,
  header: ['Bezeichnung', 'Plätze', 'Doppelt'],
  rows: [
    ['Deutsch A1', 18, null],
    ['Sprachcafé', 5, null],
    ['Beratung', null, null],
  ],
};

function tableOf(host: ExcelHost): HostTable {
  return host.workbook.tables.getItem('Angebote');
}

/** Column A of the sheet from the header on. */
function titles(host: ExcelHost, rows: number): unknown {
  const grid = host.workbook.worksheets.getItem('Angebote').getRangeByIndexes(1, 0, rows, 1).values;
  return (grid as unknown[][]).flat();
}

function run<T>(host: ExcelHost, work: (table: Excel.Table, context: Excel.RequestContext) => T): Promise<T> {
  return host.Excel.run(async (context) => {
    const result = work(context.workbook.tables.getItem('Angebote'), context);
    await context.sync();
    return result;
  });
}

describe('what is written right below a table', () => {
  it.each([
    ['on', 4],
    ['off', 3],
    ['failing', 4],
  ] as const)('with auto-expansion %s makes it %i rows long', async (autoExpansion, rows) => {
    const host = openInExcel([offers], { autoExpansion });
    await run(host, (table) => {
      table.getRange().getLastRow().getOffsetRange(1, 0).values = [['Neu', 1, '']];
    });

    expect(tableOf(host).height).toBe(rows);
  });

  it.each([
    ['on', 6],
    ['failing', 4],
  ] as const)(
    'in several rows is taken in as far as something stands, with auto-expansion %s',
    async (autoExpansion, rows) => {
      const host = openInExcel([offers], { autoExpansion });
      await run(host, (table) => {
        const block = table.getRange().getLastRow().getOffsetRange(1, 0).getResizedRange(3, 0);
        block.values = ['a', '', 'c', ''].map((title) => [title, '', '']);
      });

      expect(tableOf(host).height).toBe(rows);
    },
  );

  it('is taken in by a new size, and a column of formulas goes on', async () => {
    const host = openInExcel([offers], { autoExpansion: 'off', calculate: (_formula, row) => row });
    await run(host, (table) => {
      table.columns.getItem('Doppelt').getDataBodyRange().formulas = Array.from({ length: 3 }, () => [
        '=[@Plätze]*2',
      ]);
      table.getRange().getLastRow().getOffsetRange(1, 0).getResizedRange(0, -1).values = [['Neu', 1]];
      table.resize(table.getRange().getResizedRange(1, 0));
    });

    expect(tableOf(host).columns.getItem('Doppelt').getDataBodyRange().formulas).toEqual(
      Array.from({ length: 4 }, () => ['=[@Plätze]*2']),
    );
    expect(tableOf(host).getDataBodyRange().getLastRow().values).toEqual([['Neu', 1, 5]]);
  });
});

describe('rows', () => {
  it('are added at the end and between, what stands below moves down, formats are those of the row above', async () => {
    const host = openInExcel([offers]);
    const sheet = host.workbook.worksheets.getItem('Angebote');
    sheet.getRange('A7').values = [['Notiz']];
    sheet.getRange('A5').numberFormat = [['@']];
    await run(host, (table) => {
      table.rows.add(undefined, [
        ['007', 1, ''],
        ['Ende', 2, ''],
      ]);
      table.rows.add(1, [['Zweite', 3, '']]);
    });

    expect(titles(host, 10)).toEqual([
      'Bezeichnung',
      'Deutsch A1',
      'Zweite',
      'Sprachcafé',
      'Beratung',
      '007',
      'Ende',
      '',
      'Notiz',
      '',
    ]);
    expect(tableOf(host).height).toBe(6);
  });

  it('go, and what stands below moves up, in the columns of the table only', async () => {
    const host = openInExcel([offers]);
    host.workbook.worksheets.getItem('Angebote').getRange('A7:E7').values = [['Notiz', '', '', '', 'rechts']];
    await run(host, (table) => {
      table.rows.getItemAt(1).delete();
    });

    expect(titles(host, 5)).toEqual(['Bezeichnung', 'Deutsch A1', 'Beratung', '', 'Notiz']);
    expect(host.workbook.worksheets.getItem('Angebote').getRange('E7').values).toEqual([['rechts']]);
  });

  it('cannot be taken out while the filter hides some, and can after it is cleared', async () => {
    const host = openInExcel([offers]);
    const remove = (): Promise<void> => run(host, (table) => table.rows.getItemAt(0).delete());
    await run(host, (table) => {
      table.columns.getItem('Bezeichnung').filter.applyCustomFilter('=*c*');
    });
    expect(host.workbook.worksheets.getItem('Angebote').getRange('5:5').rowHidden).toBe(true);
    expect(host.workbook.worksheets.getItem('Angebote').getRange('3:5').rowHidden).toBeNull();
    expect(tableOf(host).autoFilter.isDataFiltered).toBe(true);

    await expect(remove()).rejects.toMatchObject({ code: 'FilteredRangeConflict' });
    await run(host, (table) => {
      table.clearFilters();
    });
    await remove();
    expect(titles(host, 3)).toEqual(['Bezeichnung', 'Sprachcafé', 'Beratung']);
  });

  it.each([
    ['misplaced', ['Deutsch A1', 'eins', 'eins']],
    ['inPlace', ['eins', 'zwei', 'drei']],
  ] as const)(
    'that a filter hides are left out by a block that is written: %s',
    async (filteredWrites, expected) => {
      const host = openInExcel([offers], { filteredWrites });
      await run(host, (table) => {
        table.columns.getItem('Bezeichnung').filter.applyCustomFilter('<>Deutsch A1');
        table.columns.getItem('Bezeichnung').getDataBodyRange().values = [['eins'], ['zwei'], ['drei']];
      });

      expect(titles(host, 4)).toEqual(['Bezeichnung', ...expected]);
    },
  );

  it('are sorted, blank cells last', async () => {
    const host = openInExcel([offers]);
    await run(host, (table) => {
      table.sort.apply([{ key: 1, ascending: false }]);
    });

    expect(titles(host, 4)).toEqual(['Bezeichnung', 'Deutsch A1', 'Sprachcafé', 'Beratung']);
    await run(host, (table) => {
      table.sort.apply([{ key: 1 }]);
    });
    expect(titles(host, 4)).toEqual(['Bezeichnung', 'Sprachcafé', 'Deutsch A1', 'Beratung']);
  });

  it('stay one at least', async () => {
    const host = openInExcel([{ ...offers, rows: offers.rows.slice(0, 1) }]);

    await expect(run(host, (table) => table.rows.getItemAt(0).delete())).rejects.toMatchObject({
      code: 'GeneralException',
    });
  });
});

describe('a table', () => {
  it('made of a header alone takes its first row into the blank one', async () => {
    const host = openInExcel();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C1').values = [['Ort', 'Ort', '']];
      const table = sheet.tables.add('A1:C1', true);
      table.name = 'Orte';
      table.rows.add(undefined, [['Zeven', 'x', 1]]);
      const range = table.getRange().load('values,address');
      await context.sync();
      expect(range.address).toBe('Tabelle1!A1:C2');
      expect(range.values).toEqual([
        ['Ort', 'Ort2', 'Spalte3'],
        ['Zeven', 'x', 1],
      ]);
    });
  });

  it('keeps its data when columns come and go', async () => {
    const host = openInExcel([offers]);
    await run(host, (table) => {
      table.columns.add(1, [['Ort'], ['Zeven'], ['Bothel'], ['Sittensen']]);
      table.columns.getItem('Plätze').delete();
    });

    expect(tableOf(host).getRange().values).toEqual([
      ['Bezeichnung', 'Ort', 'Doppelt'],
      ['Deutsch A1', 'Zeven', ''],
      ['Sprachcafé', 'Bothel', ''],
      ['Beratung', 'Sittensen', ''],
    ]);
  });

  it('is never torn apart by cells that are moved', async () => {
    const host = openInExcel([offers]);
    const move = (address: string): Promise<void> =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Angebote').getRange(address).insert('Down');
        await context.sync();
      });

    await expect(move('A1')).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
    await move('1:1');
    expect(tableOf(host).getRange().address).toBe('Angebote!A3:C6');
  });

  it('becomes a plain range, and its data stay', async () => {
    const host = openInExcel([offers]);
    await run(host, (table) => table.convertToRange());

    expect(host.workbook.tables.count).toBe(0);
    expect(titles(host, 2)).toEqual(['Bezeichnung', 'Deutsch A1']);
  });

  it('has a totals row that moves down what stands below', async () => {
    const host = openInExcel([offers]);
    host.workbook.worksheets.getItem('Angebote').getRange('A6').values = [['Notiz']];
    tableOf(host).height = 3;
    await run(host, (table) => {
      table.showTotals = true;
    });

    expect(titles(host, 6)).toEqual([
      'Bezeichnung',
      'Deutsch A1',
      'Sprachcafé',
      'Beratung',
      'Ergebnis',
      'Notiz',
    ]);
  });
});
