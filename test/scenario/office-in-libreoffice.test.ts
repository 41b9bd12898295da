/** A workbook that was set up and filled in the open Excel, saved, and opened by another program. */
import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { places } from '../../src/core/office/places';
import { must } from '../environment/must';
import { convertInLibreOffice } from '../environment/convert-in-libreoffice';
import { describeWith, soffice } from '../environment/programs';
import { openInExcel } from '../office-host/excel-host';
import { rowsOf, setUpIn } from './office-stores';

describeWith(soffice, 'a workbook made in the open Excel, in LibreOffice', (program) => {
  it('holds what was written', async () => {
    const host = openInExcel();
    await setUpIn(host);
    const store = createOfficeJsTableStore(host.Excel);
    const [table] = must(await store.read([places.excelName]));
    if (!table) throw new Error('No places');
    const inserts = [table.header.map((title) => (title === 'Ort' ? '=1+1 & "mehr"' : null))];
    must(await store.apply([{ read: table, updates: [], inserts, removals: [] }]));
    const expected = await rowsOf(store);
    const { book } = convertInLibreOffice(program, { book: await host.save() }, 'xlsx');
    const opened = must(openXlsxTableStore({ name: 'Register.xlsx', bytes: new Uint8Array(book) }));

    expect(await rowsOf(opened)).toEqual(expected);
  }, 120_000);
});
