import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsxTableStore, type XlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import { offers, places, readOne, shown } from '../../contract/table-store-contract';
import { describeWith, soffice } from '../../environment/programs';
import { numberCell, packParts, rawParts, tablePart, textCell } from '../../fixtures/raw-workbook-parts';
import { workbookOf } from '../../fixtures/tables-workbook';
import { change, edit } from './edited-workbook';

function storeOf(bytes: Uint8Array): XlsxTableStore {
  const opened = openXlsxTableStore({ name: 'MuT.xlsx', bytes });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

describeWith(soffice, 'LibreOffice opens a changed workbook', (program) => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mut-libreoffice-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Converts the workbook; the new file's content. */
  const convert = (bytes: Uint8Array, to: 'csv' | 'xlsx', filter = to as string): Uint8Array => {
    const source = join(folder, 'MuT.xlsx');
    const out = join(folder, 'out');
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(program, [profile, '--headless', '--convert-to', filter, '--outdir', out, source], {
      stdio: 'pipe',
    });
    return readFileSync(join(out, `MuT.${to}`));
  };

  it('shows the same values, and saves them so that they are read again', async () => {
    const store = storeOf(await workbookOf([offers, places]));
    const text = 'Zeile eins\nZeile zwei; „Anführung“ & <Klammer> =1+1 _x000D_';
    const done = await edit(
      store,
      change('Angebote', {
        updates: [{ row: 1, column: 0, after: text }],
        inserts: [1, 2, 3].map((count) => [`Neu ${count}`, count / 4, { serial: 42200 + count }, null]),
        removals: [0],
      }),
      change('Orte', { removals: [0] }),
    );
    expect(done.ok).toBe(true);
    const saved = storeOf(convert(store.bytes(), 'xlsx'));
    for (const name of ['Angebote', 'Orte']) {
      expect(shown(await readOne(saved, name))).toEqual(shown(await readOne(store, name)));
    }
  });

  it('computes the formulas of other sheets over the table as it is now', async () => {
    const head = `<row r="1">${textCell('A1', 'Kurs')}${textCell('B1', 'Plätze')}</row>`;
    const rows = [2, 3, 4].map(
      (row) =>
        `<row r="${row}">${textCell(`A${row}`, `Kurs ${row}`)}${numberCell(`B${row}`, row * 10)}</row>`,
    );
    const formulas = ['SUM(Kurse[Plätze])', 'SUM(Tab!B2:B4)', 'Tab!B4*2'].map(
      (text, at) => `<c r="${'ABC'[at]}1"><f>${text}</f></c>`,
    );
    const bytes = packParts(
      rawParts([
        { name: 'Auswertung', xml: `<sheetData><row r="1">${formulas.join('')}</row></sheetData>` },
        {
          name: 'Tab',
          xml: `<sheetData>${head}${rows.join('')}</sheetData>`,
          tables: [tablePart('Kurse', 'A1:B4', ['Kurs', 'Plätze'])],
        },
      ]),
    );
    const store = storeOf(bytes);
    const done = await edit(
      store,
      change('Kurse', {
        inserts: [
          ['Neu', 500],
          ['Neu', 1000],
        ],
        removals: [0],
      }),
    );
    expect(done.ok).toBe(true);
    const csv = new TextDecoder().decode(
      convert(store.bytes(), 'csv', 'csv:Text - txt - csv (StarCalc):59,34,76,1'),
    );
    expect(csv.trim()).toBe('1570;1570;80');
  });

  it('computes array formulas of single cells in the rows they have moved to, in the table, beside it and in its totals', async () => {
    const array = (cell: string, formula: string): string =>
      `<c r="${cell}"><f t="array" ref="${cell}">${formula}</f><v>0</v></c>`;
    const head = ['Kurs', 'Plätze', 'Doppelt', 'Daneben'].map((title, at) =>
      textCell(`${'ABCD'[at]}1`, title),
    );
    const rows = [2, 3, 4].map((row) => {
      const own = `${textCell(`A${row}`, `Kurs ${row}`)}${numberCell(`B${row}`, row * 10)}`;
      return `<row r="${row}">${own}${array(`C${row}`, `B${row}*2`)}${array(`D${row}`, `B${row}+1`)}</row>`;
    });
    const totals = `<row r="5">${textCell('A5', 'Summe')}${array('B5', 'SUM(B2:B4*1)')}</row>`;
    const part = tablePart('Kurse', 'A1:C5', ['Kurs', 'Plätze', 'Doppelt'], ' totalsRowCount="1"');
    const xml = `<sheetData><row r="1">${head.join('')}</row>${rows.join('')}${totals}</sheetData>`;
    const show = (bytes: Uint8Array): string =>
      new TextDecoder()
        .decode(convert(bytes, 'csv', 'csv:Text - txt - csv (StarCalc):59,34,76,1'))
        .trim()
        .replaceAll('"', '');

    const store = storeOf(packParts(rawParts([{ name: 'Tab', xml, tables: [part] }])));
    const removal = await edit(store, change('Kurse', { removals: [0] }));
    expect(removal.ok).toBe(true);
    expect(show(store.bytes()).split('\n').slice(1)).toEqual([
      'Kurs 3;30;60;31',
      'Kurs 4;40;80;41',
      'Summe;70;;',
    ]);
    const growth = await edit(store, change('Kurse', { inserts: [['Neu', 5, null]] }));
    expect(growth.ok).toBe(true);
    expect(show(store.bytes()).split('\n').at(-1)).toBe('Summe;75;;');
  });

  it('and a workbook that LibreOffice saved can be changed in place', async () => {
    const saved = convert(await workbookOf([offers, places]), 'xlsx');
    const store = storeOf(saved);
    const done = await edit(
      store,
      change('Angebote', {
        inserts: [1, 2, 3].map((count) => [`Neu ${count}`, count, { serial: 42200 }, 'x']),
        removals: [1],
      }),
    );
    expect(done.ok).toBe(true);
    const again = storeOf(convert(store.bytes(), 'xlsx'));
    expect(shown(await readOne(again, 'Angebote'))).toEqual(shown(await readOne(store, 'Angebote')));
    expect(shown(await readOne(again, 'Angebote'))).toHaveLength(6);
  });
});
