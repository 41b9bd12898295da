/** The emulated workbook goes out into a real file and comes back; another program opens it. */
import { convertInLibreOffice } from '../environment/convert-in-libreoffice';
import { describeWith, soffice } from '../environment/programs';
import { openFileInExcel, openInExcel, type ExcelHost } from './excel-host';

const offers = {
  name: 'Angebote',
  sheet: 'Angebote',
  headerRow: 4,
  header: ['Bezeichnung', 'Beginn', 'Plätze', 'Doppelt'],
  rows: [
    ['Deutsch A1', { serial: 42065 }, 18, 36],
    ['033570008', null, 0, 0],
  ],
  formulas: new Set(['0:3', '1:3']),
};

async function filledWorkbook(): Promise<ExcelHost> {
  const host = openInExcel([offers, { ...offers, name: 'Orte', sheet: 'Orte' }]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Angebote');
    sheet.getRange('A1').values = [['Register der Angebote']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#DDEEFF';
    sheet.getRange('A:A').format.columnWidth = 200.25;
    sheet.getRange('C5:C100').dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 99, operator: 'Between' },
    };
    sheet.getRange('A5:A100').dataValidation.rule = {
      list: { inCellDropDown: true, source: '=Orte!$A$5:$A$6' },
    };
    sheet.freezePanes.freezeRows(4);
    sheet.protection.protect();
    context.workbook.worksheets.getItem('Orte').visibility = 'Hidden';
    context.workbook.names.add('Kursarten', context.workbook.worksheets.getItem('Orte').getRange('A5:A6'));
    context.workbook.settings.add('mut', { version: 1 });
    context.workbook.customXmlParts.add('<stand xmlns="urn:mut">ä</stand>');
    context.workbook.properties.title = 'Register';
    await context.sync();
  });
  return host;
}

/** What a user would find in the workbook. */
function contentOf({ workbook }: ExcelHost): unknown {
  const sheet = workbook.worksheets.getItem('Angebote');
  const range = sheet.getRange('A1:D6');
  const { format } = sheet.getRange('A1');
  return {
    sheets: workbook.worksheets.items().map(({ name, visibility }) => [name, visibility]),
    tables: workbook.tables.items().map((table) => [table.name, table.getRange().address]),
    cells: [range.values, range.formulas, range.numberFormat],
    look: [format.font.bold, format.fill.color, format.columnWidth, sheet.freezePanes.rows],
    rules: ['A5:A100', 'C5:C100', 'B5'].map((address) => sheet.getRange(address).dataValidation.rule),
    protected: [sheet.protection.protected, workbook.protection.protected],
    names: workbook.names.items().map((name) => name.getRange().address),
    own: [[...workbook.storedSettings], workbook.customXmlParts.items().map((part) => part.getXml())],
    title: workbook.properties.title,
  };
}

describe('saving and opening', () => {
  it('gives the same workbook again', async () => {
    const host = await filledWorkbook();
    const again = await openFileInExcel(await host.save());

    expect(contentOf(again)).toEqual(contentOf(host));
  });

  it('changes nothing the second time', async () => {
    const once = await openFileInExcel(await (await filledWorkbook()).save());
    const twice = await openFileInExcel(await once.save());

    expect(contentOf(twice)).toEqual(contentOf(once));
  });
});

describeWith(soffice, 'the saved workbook in LibreOffice', (program) => {
  it('holds the same cells, tables and names after being saved there', async () => {
    const host = await filledWorkbook();
    const { register } = convertInLibreOffice(program, { register: await host.save() }, 'xlsx');
    const again = await openFileInExcel(register);

    expect(contentOf(again)).toMatchObject({
      sheets: [
        ['Angebote', 'Visible'],
        ['Orte', 'Hidden'],
      ],
      tables: [
        ['Angebote', 'Angebote!A4:D6'],
        ['Orte', 'Orte!A4:D6'],
      ],
      names: ['Orte!A5:A6'],
      protected: [true, false],
      look: [true, '#DDEEFF', expect.any(Number), expect.any(Number)],
    });
    expect(again.workbook.worksheets.getItem('Angebote').getRange('A5:C6').values).toEqual([
      ['Deutsch A1', 42065, 18],
      ['033570008', '', 0],
    ]);
  });
});
