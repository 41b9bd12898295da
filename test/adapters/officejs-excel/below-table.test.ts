/** What stands below and beside a table while rows go and come is nobody's to overwrite or to leave behind. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import { createLastAction } from '../../../src/app/restore-last-action';
import type { RawTable } from '../../../src/core/tables/raw-table';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { edit, offers } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';

/** In A3:D7. */
const filled: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };
const sheetOf = (host: ExcelHost) => host.workbook.worksheets.getItem('Angebote');
const everything = (host: ExcelHost): unknown => [
  host.workbook.tables.getItem('Angebote').getRange().address,
  sheetOf(host).getRange('A1:D14').formulas,
];
const exchange = edit(filled, {
  removals: [1, 2],
  inserts: [
    ['Neu', 1, null, null],
    ['Neuer', 2, null, null],
  ],
});

describe('below a table', () => {
  it.each([7, 8])('a footnote is in the way of rows that come as others go (row %i)', async (row) => {
    const host = openInExcel([filled], { autoExpansion: 'off' });
    sheetOf(host).cells.write(row, 0, 'Fußnote');
    const store = createOfficeJsTableStore(host.Excel);
    const before = everything(host);

    const refused = await store.apply([exchange]);
    expect(refused.ok ? [] : refused.issues.map((one) => describeIssue(one, 'de'))).toEqual([
      expect.stringContaining(`Inhalt der Zelle A${row + 1}, die unter der Tabelle im Weg steht`),
    ]);
    expect(everything(host)).toEqual(before);
  });

  it('a footnote stays one where there is room, also when the action is taken back', async () => {
    const host = openInExcel([filled], { autoExpansion: 'off' });
    sheetOf(host).cells.write(11, 0, 'Fußnote');
    const store = createOfficeJsTableStore(host.Excel);
    const footnotes = (): number => JSON.stringify(everything(host)).split('Fußnote').length - 1;
    must(await store.apply([exchange]));
    expect(footnotes()).toBe(1);
    const last = createLastAction();
    last.remember({ description: { de: 'Getauscht', en: 'Exchanged' }, edits: [exchange] });
    must(await last.restore(store));
    expect(footnotes()).toBe(1);
    expect(host.workbook.tables.getItem('Angebote').height).toBe(4);
  });

  it('a formula is in the way of new rows, also where it gives nothing', async () => {
    const host = openInExcel([filled], { autoExpansion: 'off', calculate: () => '' });
    sheetOf(host).getCell(7, 1).formulas = [['=IF(A8="","",12)']];
    const store = createOfficeJsTableStore(host.Excel);
    const before = everything(host);

    expect(await store.apply([edit(filled, { inserts: [['Neu', 1, null, null]] })])).toMatchObject({
      ok: false,
    });
    expect(everything(host)).toEqual(before);
  });
});

describe('beside a table of which a row goes', () => {
  const oneLess = edit(filled, { removals: [1] });

  it.each([
    ['the row that goes', 4, 4],
    ['a row that moves up', 6, 4],
  ])('what somebody wrote beside %s keeps from writing, and is named', async (_, row, column) => {
    const host = openInExcel([filled], { autoExpansion: 'off' });
    sheetOf(host).cells.write(row, column, 'Vermerk daneben');
    const before = everything(host);

    const refused = await createOfficeJsTableStore(host.Excel).apply([oneLess]);
    expect(refused.ok ? [] : refused.issues.map((one) => describeIssue(one, 'de'))).toEqual([
      expect.stringContaining(`die Zuordnung der Zelle E${row + 1} neben der Tabelle`),
    ]);
    expect(everything(host)).toEqual(before);
  });

  it('what somebody wrote on its left keeps from writing as well', async () => {
    const host = openInExcel([filled], { autoExpansion: 'off' });
    sheetOf(host).getRange('A1:A20').insert('Right');
    sheetOf(host).cells.write(5, 0, 'links');

    expect(await createOfficeJsTableStore(host.Excel).apply([oneLess])).toMatchObject({
      ok: false,
      issues: [{ code: 'write.wouldLose', params: { what: 'besideMoved', cell: 'A6' } }],
    });
  });

  it.each([
    ['above that row', 3, 4, 'von Hand'],
    ['a column further', 5, 5, 'von Hand'],
    ['and is a formula', 5, 4, '=1+1'],
  ])('what stands %s is in nobody’s way', async (_, row, column, typed) => {
    const host = openInExcel([filled], { autoExpansion: 'off', calculate: () => 2 });
    sheetOf(host).getCell(row, column).formulas = [[typed]];

    must(await createOfficeJsTableStore(host.Excel).apply([oneLess]));
    expect(host.workbook.tables.getItem('Angebote').height).toBe(3);
  });
});
