/** What the published client and the emulated host agree on: loading, synchronising, refusing. */
import { openInExcel } from './excel-host';
import { officeVersions, type OfficeName } from './office-versions';

const offers = {
  name: 'Angebote',
  sheet: 'Angebote',
  headerRow: 2,
  header: ['Bezeichnung', 'Plätze'],
  rows: [
    ['Deutsch A1', 18],
    ['Sprachcafé', null],
  ],
};

describe('working with Excel through the published client', () => {
  it('nothing can be read before it is loaded and synchronised', async () => {
    const { Excel: excel } = openInExcel([offers]);

    await expect(
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Angebote').getRange('A3');
        range.load('address');
        await context.sync();
        return range.values;
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('nothing is changed before it is synchronised', async () => {
    const host = openInExcel([offers]);
    const cells = host.workbook.worksheets.getItem('Angebote').cells;
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Angebote').getRange('B4').values = [[7]];
      expect(cells.at(3, 1).value).toBe('');
      await context.sync();
      expect(cells.at(3, 1).value).toBe(7);
    });
  });

  it('a range stays usable over several trips, a later load reads what is there then', async () => {
    const host = openInExcel([offers]);
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Angebote').getRange('B3').load('values');
      await context.sync();
      host.workbook.worksheets.getItem('Angebote').getRange('B3').values = [[20]];
      expect(range.values).toEqual([[18]]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[20]]);
    });
    expect(host.takeTrips()).toHaveLength(2);
  });

  it('what is missing is a null object, and so is everything that hangs on it', async () => {
    const { Excel: excel } = openInExcel([offers]);
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('Bedarfe');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect([table.isNullObject, body.isNullObject]).toEqual([true, true]);
    });
  });

  it('what is missing can be taken away: nothing happens, and the batch goes on', async () => {
    const host = openInExcel([offers]);
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItemOrNullObject('Bedarfe').delete();
      context.workbook.settings.getItemOrNullObject('Notiz').delete();
      context.workbook.worksheets.getItem('Angebote').getRange('A1').values = [['danach']];
      await context.sync();
    });
    expect(host.workbook.worksheets.getItem('Angebote').getRange('A1').values).toEqual([['danach']]);
  });

  it.each([
    [
      'a table that is not there',
      'ItemNotFound',
      (c: Excel.RequestContext) => c.workbook.tables.getItem('X').load('name'),
    ],
    [
      'an array of another shape',
      'InvalidArgument',
      (c: Excel.RequestContext) => {
        c.workbook.tables.getItem('Angebote').getDataBodyRange().values = [[1]];
      },
    ],
    [
      'a second sheet of one name',
      'ItemAlreadyExists',
      (c: Excel.RequestContext) => c.workbook.worksheets.add('angebote'),
    ],
    [
      'a member the emulation does not have',
      'ApiNotFound',
      (c: Excel.RequestContext) =>
        c.workbook.tables.getItem('Angebote').getRange().removeDuplicates([0], true),
    ],
  ])('%s is refused with %s', async (_what, code, ask) => {
    const { Excel: excel, OfficeExtension: extension } = openInExcel([offers]);
    const work = excel.run(async (context) => {
      ask(context);
      await context.sync();
    });

    await expect(work).rejects.toBeInstanceOf(extension.Error);
    await expect(work).rejects.toMatchObject({ code });
  });

  it('an argument that the emulation does not know is a mistake, never ignored', async () => {
    const { workbook, Excel: excel } = openInExcel([offers]);
    Object.assign(workbook.worksheets, { getItemOrNullObject: () => null });

    await expect(
      excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Angebote').load('name');
        await context.sync();
      }),
    ).rejects.toThrow('takes 0 arguments');
  });

  it('sheets with their tables come in one load, only with what was asked for', async () => {
    const { Excel: excel } = openInExcel([offers, { ...offers, name: 'Orte', sheet: 'Orte' }]);
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      expect(
        sheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => table.name)]),
      ).toEqual([
        ['Angebote', ['Angebote']],
        ['Orte', ['Orte']],
      ]);
      expect(() => sheets.items[0]?.position).toThrow('position');
    });
  });

  it('a write of more than 1,500 cells is sent in pieces, in one trip', async () => {
    const host = openInExcel();
    const values = Array.from({ length: 4000 }, (_, row) => [row, `Zeile ${row}`]);
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 4000, 2);
      range.values = values;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    expect(host.takeTrips()).toHaveLength(1);
  });

  it('an object that has to be unchanged is compared before anything else is done', async () => {
    const host = openInExcel([offers]);
    const work = (expected: number): Promise<void> =>
      host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Angebote').getRange('B3');
        // Not in the published types.
        (range as unknown as { ensureUnchanged(state: object): void }).ensureUnchanged({
          values: [[expected]],
        });
        range.values = [[99]];
        await context.sync();
      });

    await expect(work(17)).rejects.toMatchObject({ code: 'Conflict' });
    expect(host.workbook.worksheets.getItem('Angebote').cells.at(2, 1).value).toBe(18);
    await expect(work(18)).resolves.toBeUndefined();
  });

  it('objects within objects can be loaded by their class', async () => {
    const host = openInExcel([offers]);
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Angebote');
      const { loadRecursive } = context as unknown as { loadRecursive(...args: unknown[]): void };
      loadRecursive.call(context, table, { Table: 'name,worksheet', Worksheet: 'name' }, 2);
      await context.sync();
      expect(table.name).toBe('Angebote');
    });
  });
});

describe.each(Object.keys(officeVersions) as OfficeName[])('the client of %s', (office) => {
  const version = officeVersions[office];
  const [, minor = 0] = (version.sets['ExcelApi'] ?? '').split('.').map(Number);

  it('says which requirement sets it has', () => {
    const { Office: common } = openInExcel([], { office });
    const { requirements, platform } = common.context;

    expect(requirements.isSetSupported('ExcelApi', `1.${minor}`)).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', `1.${minor + 1}`)).toBe(false);
    expect(requirements.isSetSupported('PowerPointApi')).toBe(false);
    expect(platform).toBe(version.platform);
  });

  it('refuses by itself what is newer than its set, without a trip', async () => {
    const host = openInExcel([offers], { office });
    // getDependents came with ExcelApi 1.15; where the client knows it, the emulated host does not.
    const ask = (): Promise<unknown> =>
      host.Excel.run(async (context) => {
        context.workbook.tables.getItem('Angebote').getDataBodyRange().getDependents();
        await context.sync();
      });

    await expect(ask()).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.takeTrips()).toHaveLength(minor < 15 ? 0 : 1);
  });
});
