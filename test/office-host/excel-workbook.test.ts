/** Sheets, cells, names, protection and the program's own data in the emulated Excel. */
import { openInExcel, type ExcelHost } from './excel-host';

function onSheet<T>(
  host: ExcelHost,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> {
  return host.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

describe('what is written into a cell', () => {
  it.each([
    ['1234', 1234],
    ["'1234", '1234'],
    ['1.5', 1.5],
    ['1,5', '1,5'],
    ['1,500', 1500],
    ['25%', 0.25],
    ['TRUE', true],
    ['5/22/2015', 42146],
    ['22.05.2015', '22.05.2015'],
    ['VHS Zeven', 'VHS Zeven'],
  ])('%j is understood as if typed in US English: %j', async (written, held) => {
    const host = openInExcel();
    const range = await onSheet(host, (sheet) => {
      sheet.getRange('A1').values = [[written]];
      return sheet.getRange('A1').load('values');
    });

    expect(range.values).toEqual([[held]]);
  });

  it('stays text where the cell is formatted as text, and null leaves a cell alone', async () => {
    const host = openInExcel();
    const range = await onSheet(host, (sheet) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [['x', 'y']];
      cells.numberFormat = [['@', null]];
      cells.values = [['033570008', null]];
      return cells.load('values,numberFormat,valueTypes');
    });

    expect([range.values, range.numberFormat]).toEqual([[['033570008', 'y']], [['@', 'General']]]);
    expect(range.valueTypes).toEqual([['String', 'String']]);
  });

  it('that begins like a formula is one: the emulation asks for a way to calculate', async () => {
    const write = (host: ExcelHost): Promise<unknown> =>
      onSheet(host, (sheet) => {
        sheet.getRange('A1').values = [['=1+1']];
        return sheet.getRange('A1').load('values,formulas');
      });

    await expect(write(openInExcel())).rejects.toThrow('does not calculate');
    expect(await write(openInExcel([], { calculate: () => 2 }))).toMatchObject({
      values: [[2]],
      formulas: [['=1+1']],
    });
  });

  it('is shown as a German Excel shows it', async () => {
    const host = openInExcel();
    const range = await onSheet(host, (sheet) => {
      const cells = sheet.getRange('A1:D1');
      cells.numberFormat = [['dd.mm.yyyy', '#,##0.00 €', 'General', 'General']];
      cells.values = [[42146, 1234.5, 1.5, true]];
      return cells.load('text');
    });

    expect(range.text).toEqual([['22.05.2015', '1.234,50', '1,5', 'WAHR']]);
  });
});

describe('sheets', () => {
  it('are added, named, moved, hidden and deleted; one stays visible', async () => {
    const host = openInExcel();
    await onSheet(host, (sheet, context) => {
      const added = context.workbook.worksheets.add('Orte');
      added.position = 0;
      sheet.visibility = 'Hidden';
      context.workbook.worksheets.add('Weg').delete();
    });
    expect(host.workbook.worksheets.items().map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Orte', 'Visible'],
      ['Tabelle1', 'Hidden'],
    ]);

    await expect(
      onSheet(host, (_sheet, context) => context.workbook.worksheets.getItem('Orte').delete()),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('know what is used of them', async () => {
    const host = openInExcel();
    const [used, region] = await onSheet(host, (sheet) => {
      sheet.getRange('B2:C3').values = [
        [1, ''],
        ['', 2],
      ];
      sheet.getRange('F9').format.fill.color = '#FFEE00';
      return [sheet.getUsedRange(true).load('address'), sheet.getUsedRange().load('address')] as const;
    });

    expect([used.address, region.address]).toEqual(['Tabelle1!B2:C3', 'Tabelle1!B2:F9']);
  });

  it('refuse changes while protected, except in cells that are not locked', async () => {
    const host = openInExcel();
    const write = (address: string): Promise<void> =>
      onSheet(host, (sheet) => {
        sheet.getRange(address).values = [['x']];
      });
    await onSheet(host, (sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
    });
    // By the user: the published client for the Mac does not send the password.
    host.workbook.worksheets.getItem('Tabelle1').protection.protect({ allowFormatColumns: true }, 'geheim');

    await expect(write('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
    await write('B1');
    await onSheet(host, (sheet) => {
      sheet.getRange('A1').format.columnWidth = 100;
    });
    await expect(onSheet(host, (sheet) => sheet.protection.unprotect('falsch'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await onSheet(host, (sheet) => sheet.protection.unprotect('geheim'));
    await write('A1');
  });

  it('cannot be added while the structure of the workbook is protected', async () => {
    const host = openInExcel();
    await onSheet(host, (_sheet, context) => context.workbook.protection.protect());

    await expect(onSheet(host, (_sheet, context) => context.workbook.worksheets.add())).rejects.toMatchObject(
      {
        code: 'AccessDenied',
      },
    );
  });
});

describe('the look of cells', () => {
  it('is one value where all agree, and null where they do not', async () => {
    const host = openInExcel();
    const [both, one] = await onSheet(host, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#ffee00';
      const load = 'format/wrapText,format/font/bold,format/fill/color,format/columnWidth';
      return [sheet.getRange('A1:B1').load(load), sheet.getRange('A1').load(load)] as const;
    });

    expect([both.format.font.bold, both.format.fill.color]).toEqual([null, null]);
    expect([one.format.font.bold, one.format.fill.color, one.format.wrapText]).toEqual([
      true,
      '#FFEE00',
      false,
    ]);
  });
});

describe('what may be typed', () => {
  it('is set for a range, and a part of it can have another rule', async () => {
    const host = openInExcel();
    const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
    const [whole, part] = await onSheet(host, (sheet) => {
      sheet.getRange('A2:A100').dataValidation.rule = list('=Listen!$A$2:$A$9');
      sheet.getRange('A50').dataValidation.rule = list('ja,nein');
      const all = sheet.getRange('A2:A100').dataValidation.load('type,rule');
      return [all, sheet.getRange('A50').dataValidation.load('type,rule')] as const;
    });

    expect([whole.type, part.type, part.rule.list?.source]).toEqual(['Inconsistent', 'List', 'ja,nein']);
    await expect(
      onSheet(host, (sheet) => {
        sheet.getRange('B1').dataValidation.rule = list('x'.repeat(256));
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('names and the data of the program', () => {
  it('names lead to their ranges, on the workbook and through the sheet', async () => {
    const host = openInExcel();
    const [name, range] = await onSheet(host, (sheet, context) => {
      const added = context.workbook.names.add('Kursarten', sheet.getRange('A2:A9'));
      return [added.load('formula,type'), sheet.getRange('Kursarten').load('address')] as const;
    });

    expect([name.formula, name.type, range.address]).toEqual([
      '=Tabelle1!$A$2:$A$9',
      'Range',
      'Tabelle1!A2:A9',
    ]);
  });

  it('settings and XML parts are kept under key and namespace', async () => {
    const host = openInExcel();
    const [setting, gone, part, xml] = await onSheet(host, (_sheet, context) => {
      const { settings, customXmlParts } = context.workbook;
      settings.add('mut', { version: 1 });
      settings.add('alt', 1).delete();
      customXmlParts.add('<stand xmlns="urn:mut">ä</stand>');
      const found = customXmlParts.getByNamespace('urn:mut').getOnlyItemOrNullObject();
      return [
        settings.getItem('mut').load('value'),
        settings.getItemOrNullObject('alt').load('value'),
        found.load('namespaceUri'),
        found.getXml(),
      ] as const;
    });

    expect([setting.value, gone.isNullObject]).toEqual([{ version: 1 }, true]);
    expect([part.namespaceUri, xml.value]).toEqual(['urn:mut', '<stand xmlns="urn:mut">ä</stand>']);
  });

  it('charts are on record with what they show', async () => {
    const host = openInExcel();
    await onSheet(host, (sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B5'), 'Columns');
      chart.title.text = 'Angebote je Ort';
      chart.setPosition('D2', 'H12');
    });

    expect(host.workbook.worksheets.getItem('Tabelle1').charts.items()).toMatchObject([
      { chartType: 'ColumnClustered', source: 'Tabelle1!A1:B5', title: { text: 'Angebote je Ort' } },
    ]);
  });

  it('a new workbook opens in a window of its own', async () => {
    const host = openInExcel();
    const file = Buffer.from(await host.save()).toString('base64');
    await host.Excel.createWorkbook(file);

    expect(host.workbook.application.openedWorkbooks).toEqual([file]);
  });
});
