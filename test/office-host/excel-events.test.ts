/** What the pane hears of the workbook, and when. */
import { openInExcel, type ExcelHost } from './excel-host';

const offers = {
  name: 'Angebote',
  sheet: 'Angebote',
  headerRow: 1,
  header: ['Bezeichnung', 'Plätze'],
  rows: [['Deutsch A1', 18]],
};

function open(): ExcelHost {
  return openInExcel([offers, { ...offers, name: 'Orte', sheet: 'Orte' }]);
}

/** Listens to the table and its sheet; what was heard, as sentences. */
async function listen(host: ExcelHost): Promise<string[]> {
  const heard: string[] = [];
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Angebote');
    const sheet = context.workbook.worksheets.getItem('Angebote');
    table.onChanged.add(({ source, changeType, address }) => {
      heard.push(`table ${source} ${changeType} ${address}`);
      return Promise.resolve();
    });
    sheet.onChanged.add(({ source, changeType, address }) => {
      heard.push(`sheet ${source} ${changeType} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe('changes', () => {
  it('of our own are told after the answer, of the user at once, of a co-author as remote', async () => {
    const host = open();
    const heard = await listen(host);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Angebote').getRange('B2').values = [[19]];
      await context.sync();
    });
    const sheet = host.workbook.worksheets.getItem('Angebote');
    sheet.getRange('F9').values = [['daneben']];
    host.workbook.asCoAuthor(() => {
      sheet.getRange('A2').values = [['Deutsch A2']];
    });
    await host.eventsDelivered();

    expect(heard).toEqual([
      'sheet Local RangeEdited B2',
      'table Local RangeEdited B2',
      'sheet Local RangeEdited F9',
      'sheet Remote RangeEdited A2',
      'table Remote RangeEdited A2',
    ]);
  });

  it('of rows are told as such', async () => {
    const host = open();
    const heard = await listen(host);
    const { rows } = host.workbook.tables.getItem('Angebote');
    rows.add(null, [['Sprachcafé', 5]]);
    rows.getItemAt(0).delete();
    await host.eventsDelivered();

    expect(heard.filter((one) => one.startsWith('table'))).toEqual([
      'table Local RowInserted A3:B3',
      'table Local RowDeleted A2:B2',
    ]);
  });

  it('lead to their range, with the values before and after of a single cell only', async () => {
    const host = open();
    const details: unknown[] = [];
    let range: Excel.TableChangedEventArgs | undefined;
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Angebote').onChanged.add((event) => {
        // Absent for several cells, whatever the published types say.
        details.push((event.details as Excel.ChangedEventDetail | undefined)?.valueAfter);
        range = event;
        return Promise.resolve();
      });
      await context.sync();
    });
    const sheet = host.workbook.worksheets.getItem('Angebote');
    sheet.getRange('A2:B2').values = [['Deutsch B1', 12]];
    sheet.getRange('B2').values = [[13]];
    await host.eventsDelivered();
    const address = await host.Excel.run(async (context) => {
      const changed = range?.getRange(context).load('address');
      await context.sync();
      return changed?.address;
    });

    expect([details, address]).toEqual([[undefined, 13], 'Angebote!B2']);
  });

  it('are not told while events are switched off, nor after listening has ended', async () => {
    const host = open();
    let count = 0;
    const registered = await host.Excel.run(async (context) => {
      const result = context.workbook.tables.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    await host.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Angebote').getRange('B2').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await host.eventsDelivered();
    expect(count).toBe(0);

    host.workbook.worksheets.getItem('Angebote').getRange('B2').values = [[2]];
    await host.eventsDelivered();
    expect(count).toBe(1);
    await host.Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    host.workbook.worksheets.getItem('Angebote').getRange('B2').values = [[3]];
    await host.eventsDelivered();
    expect(count).toBe(1);
  });
});

describe('going to another sheet', () => {
  it('is told of the sheets and of the selection', async () => {
    const host = open();
    const heard: string[] = [];
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(({ worksheetId }) => {
        heard.push(host.workbook.worksheets.getItem(worksheetId).name);
        return Promise.resolve();
      });
      worksheets.getItem('Orte').onSelectionChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Orte').activate();
      context.workbook.worksheets.getItem('Orte').getRange('B2').select();
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect(cell.address).toBe('Orte!B2');
    });
    await host.eventsDelivered();

    expect(heard).toEqual(['Orte', 'B2']);
  });
});
