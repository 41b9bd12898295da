/** Leading a person to a cell of the open Excel, and hearing what people change. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import { createOfficeJsWorkbookWindow } from '../../../src/adapters/officejs-excel/officejs-workbook-window';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Place } from '../../../src/core/values/issue';
import { edit, offers, places } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';

const begin: Place = { sheet: 'Angebote', sheetRow: 5, column: 'Beginn' };

async function show(host: ExcelHost, place: Place): Promise<readonly string[]> {
  const shown = await createOfficeJsWorkbookWindow(host.Excel).show(place);
  return shown.ok ? [] : shown.issues.map((found) => describeIssue(found, 'de'));
}

const selected = ({ workbook }: ExcelHost): string => workbook.getSelectedRange().address;

describe('leading to a cell', () => {
  it('shows its sheet and selects it, wherever the table stands by now', async () => {
    const host = openInExcel([places, offers]);
    expect(await show(host, begin)).toEqual([]);
    expect(selected(host)).toBe('Angebote!C5');
    expect(host.takeTrips()).toHaveLength(2);

    host.workbook.tables.getItem('Angebote').columns.add(0, undefined, 'Vermerk');
    await show(host, begin);
    expect(selected(host)).toBe('Angebote!D5');
  });

  it('takes a column letter, a row alone and a sheet alone', async () => {
    const host = openInExcel([places, offers]);
    await show(host, { ...begin, column: 'B' });
    expect(selected(host)).toBe('Angebote!B5');
    await show(host, { sheet: 'Orte', sheetRow: 3 });
    expect(selected(host)).toBe('Orte!A3');
    await show(host, { sheet: 'Angebote' });
    expect(selected(host)).toBe('Angebote!A1');
  });

  it('says why nothing is to be seen: a filter, a hidden column, a hidden sheet, no sheet', async () => {
    const host = openInExcel([places, offers]);
    const sheet = host.workbook.worksheets.getItem('Angebote');
    host.workbook.tables.getItem('Angebote').columns.getItem('Plätze').filter.applyValuesFilter(['12']);
    expect((await show(host, begin))[0]).toContain('Die Zeile ist ausgewählt, aber ausgeblendet');
    expect(selected(host)).toBe('Angebote!C5');

    host.workbook.tables.getItem('Angebote').clearFilters();
    sheet.getRange('C:C').columnHidden = true;
    expect((await show(host, begin))[0]).toContain('ihre Spalte ist ausgeblendet');
    sheet.visibility = 'Hidden';
    expect((await show(host, begin))[0]).toContain('Das Blatt „Angebote“ ist ausgeblendet');
    expect(await show(host, { sheet: 'Fort' })).toEqual([
      'Das Blatt „Fort“ gibt es nicht mehr. Bitte die Mappe neu prüfen lassen.',
    ]);
  });
});

describe('listening to changes', () => {
  it('hears people at this computer and others, not the program itself, until it stops', async () => {
    const host = openInExcel([places, offers]);
    const heard: boolean[] = [];
    const stop = await createOfficeJsWorkbookWindow(host.Excel).listen(({ isRemote }) =>
      heard.push(isRemote),
    );
    const type = (value: string): unknown =>
      (host.workbook.worksheets.getItem('Orte').getRange('A2').values = [[value]]);
    const inserts = [['Elm', 'Bremervörde', null]];
    must(await createOfficeJsTableStore(host.Excel).apply([edit(places, { inserts })]));
    await host.eventsDelivered();
    expect(heard).toEqual([]);
    type('Zeven');
    await host.eventsDelivered();
    host.workbook.asCoAuthor(() => type('Sottrum'));
    await host.eventsDelivered();
    expect(heard).toEqual([false, true]);
    await stop();
    type('Visselhövede');
    await host.eventsDelivered();
    expect(heard).toHaveLength(2);
  });
});
