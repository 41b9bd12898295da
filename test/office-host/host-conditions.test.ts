/** What a test can make the host do: each knob does what it says. */
import { openInExcel, type ExcelHost } from './excel-host';

const offers = {
  name: 'Angebote',
  sheet: 'Angebote',
  headerRow: 1,
  header: ['Bezeichnung', 'Plätze'],
  rows: [
    ['Deutsch A1', 18],
    ['Sprachcafé', 5],
  ],
};

function cellsOf(host: ExcelHost): unknown {
  return host.workbook.worksheets.getItem('Angebote').getRange('B2:B3').values;
}

/** Two writes in one trip. */
function writeBoth({ Excel: excel }: ExcelHost, options: Excel.RunOptions = {}): Promise<void> {
  return excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Angebote');
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('B3').values = [[2]];
    await context.sync();
  });
}

describe('an action that fails', () => {
  it('leaves the earlier ones of its batch done and the later ones undone, wherever it stands', async () => {
    const [trip] = await (async () => {
      const host = openInExcel([offers]);
      await writeBoth(host);
      return host.takeTrips();
    })();
    const states: unknown[] = [];
    for (let action = 1; action <= (trip?.actions ?? 0); action += 1) {
      const host = openInExcel([offers]);
      host.conditions.failAtAction(action, 'GeneralException');
      await expect(writeBoth(host)).rejects.toMatchObject({ code: 'GeneralException' });
      states.push(cellsOf(host));
      // Once only: the same again gets through.
      await writeBoth(host);
      expect(cellsOf(host)).toEqual([[1], [2]]);
    }

    expect(states).toContainEqual([[18], [5]]);
    expect(states).toContainEqual([[1], [5]]);
  });

  it('can be chosen within one trip', async () => {
    const host = openInExcel([offers]);
    host.conditions.failInTrip(2, 1, 'AccessDenied');
    await writeBoth(host);

    await expect(writeBoth(host)).rejects.toMatchObject({ code: 'AccessDenied' });
    await writeBoth(host);
    expect(host.takeTrips()).toHaveLength(3);
  });
});

describe('a cell that is being edited', () => {
  it('makes batches fail, unless they wait for it', async () => {
    const host = openInExcel([offers]);
    host.conditions.startCellEdit();

    await expect(writeBoth(host)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = writeBoth(host, { delayForCellEdit: true });
    expect(cellsOf(host)).toEqual([[18], [5]]);
    // The request is on its way as soon as the client has built it.
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(cellsOf(host)).toEqual([[18], [5]]);
    host.conditions.endCellEdit();
    await waiting;
    expect(cellsOf(host)).toEqual([[1], [2]]);
  });
});

describe('limits', () => {
  it('refuse a request that is too long, before anything is done', async () => {
    const host = openInExcel([offers], { payloadLimit: 1000 });
    const work = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Angebote').getRange('B2').values = [['x'.repeat(1000)]];
      await context.sync();
    });

    await expect(work).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(cellsOf(host)).toEqual([[18], [5]]);
  });

  it('refuse an answer that is too long, after everything is done', async () => {
    const host = openInExcel([offers]);
    host.workbook.worksheets.getItem('Angebote').getRange('D1').values = [['x'.repeat(5000)]];
    host.conditions.payloadLimit = 4000;
    const work = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Angebote');
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D1').load('values');
      await context.sync();
    });

    await expect(work).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(cellsOf(host)).toEqual([[1], [5]]);
  });

  it('are 5 MB each way on the web and none elsewhere', () => {
    expect(openInExcel([], { office: 'web' }).conditions.payloadLimit).toBe(5 * 1024 * 1024);
    expect(openInExcel([], { office: 'ltsc2021' }).conditions.payloadLimit).toBe(Infinity);
  });

  it('give null instead of the values of too many cells', async () => {
    const host = openInExcel([offers], { cellLimit: 3 });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Angebote');
      const few = sheet.getRange('A1:A3').load('values');
      const many = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect([few.values.length, many.values]).toEqual([3, null]);
    });
  });
});

describe('meanwhile', () => {
  it('a co-author changes a cell right before the trip that was named', async () => {
    const host = openInExcel([offers]);
    host.conditions.between(2, () => {
      host.workbook.asCoAuthor(() => {
        host.workbook.worksheets.getItem('Angebote').getRange('B2').values = [[40]];
      });
    });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Angebote').getRange('B2').load('values');
      await context.sync();
      expect(range.values).toEqual([[18]]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[40]]);
    });
  });

  it('a document that is read-only is read and not written', async () => {
    const host = openInExcel([offers], { readOnly: true });
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Angebote').load('name');
      await context.sync();
      expect(table.name).toBe('Angebote');
    });

    await expect(writeBoth(host)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(host.Office.context.document.mode).toBe('readOnly');
  });

  it('a slow host answers late, and does what it is told all the same', async () => {
    const host = openInExcel([offers], { latency: 20 });
    const order: string[] = [];
    const work = writeBoth(host).then(() => order.push('answer'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push('sent', JSON.stringify(cellsOf(host)));
    await work;

    expect(order).toEqual(['sent', '[[1],[2]]', 'answer']);
  });
});

describe('settings of the Common API', () => {
  const save = (host: ExcelHost): Promise<Office.AsyncResult<unknown>> =>
    new Promise((resolve) => {
      host.Office.context.document.settings.saveAsync(resolve);
    });

  it('reach the document when they are saved', async () => {
    const host = openInExcel([offers]);
    const { settings } = host.Office.context.document;
    settings.set('mut', { version: 1 });
    expect(settings.get('mut')).toEqual({ version: 1 });
    expect(host.workbook.storedSettings.size).toBe(0);

    expect((await save(host)).status).toBe('succeeded');
    expect(host.workbook.storedSettings.get('mut')).toBe('{"version":1}');
  });

  it('are read again on request, and cannot be saved in a read-only document', async () => {
    const host = openInExcel([offers], { readOnly: true });
    const { settings } = host.Office.context.document;
    host.workbook.storedSettings.set('mut', '7');
    await new Promise((resolve) => {
      settings.refreshAsync(resolve);
    });
    expect(settings.get('mut')).toBe(7);
    settings.remove('mut');
    expect(settings.get('mut')).toBeNull();

    expect(await save(host)).toMatchObject({ status: 'failed', error: { code: 4001 } });
    expect(host.workbook.storedSettings.get('mut')).toBe('7');
  });
});
