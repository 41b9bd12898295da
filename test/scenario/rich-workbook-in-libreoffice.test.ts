/** The same workbooks in LibreOffice: what it shows of each state, and those it has made itself. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { officeLimits } from '../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import type { Cell } from '../../src/core/values/cell';
import { convertInLibreOffice } from '../environment/convert-in-libreoffice';
import { describeWith, soffice } from '../environment/programs';
import { runInLibreOffice } from '../environment/run-in-libreoffice';
import { openEditor } from '../fixtures/package-editor';
import { touchedParts } from '../fixtures/packed-parts';
import { decorate, insertColumn, removeNotes, sortRows } from '../fixtures/rich-in-libreoffice';
import { png } from '../fixtures/rich-parts';
import { noteColumn, noteOn, ownSheet } from '../fixtures/rich-workbook';
import { shownCells } from '../fixtures/shown-cells';
import {
  importInto,
  makeRichFiles,
  newTitles,
  notesOf,
  titlesOf,
  undoIn,
  valuesOf,
  type RichFiles,
} from './rich-desk';
import { openBook } from './sample-files';
import { must } from '../environment/must';

type Shown = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

/** All sheets but the records of imports, whatever run gave the rows their ids. */
function shown(bytes: Uint8Array): Shown {
  const { sheets } = must(createXlsxReader(officeLimits).read({ name: 'Register.xlsx', bytes }));
  const own = sheets.filter(({ name }) => !['Importe', 'Änderungen'].includes(name));
  const cells = Object.fromEntries(own.map((sheet) => [sheet.name, shownCells(sheet)]));
  // The first sheet counts the imports as well.
  const start = cells['Start'] ?? {};
  const imports =
    Object.keys(start)
      .find((cell) => start[cell] === 'Importe')
      ?.replace(/\D+/, '') ?? '';
  for (const cell of Object.keys(start)) if (cell.replace(/\D+/, '') === imports) start[cell] = null;
  return JSON.parse(JSON.stringify(cells).replace(/lauf\d+-/g, 'lauf-')) as Shown;
}

let files: RichFiles;
let folder: string;

describeWith(soffice, 'a workbook in use, in LibreOffice', (program) => {
  beforeAll(async () => {
    files = await makeRichFiles();
    folder = mkdtempSync(join(tmpdir(), 'mut-rich-'));
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the same values before, after an import, after its undo and after the second import', async () => {
    const store = openBook(files.rich);
    await importInto(store, files.returns);
    const imported = store.bytes();
    await undoIn(store);
    const undone = store.bytes();
    await importInto(store, files.returns);
    const states = { start: files.rich, imported, undone, again: store.bytes() };
    const saved = convertInLibreOffice(program, states, 'xlsx');

    for (const state of ['start', 'imported', 'undone', 'again'] as const) {
      expect(await valuesOf(openBook(saved[state]))).toEqual(await valuesOf(openBook(states[state])));
      expect(await notesOf(openBook(saved[state]))).toEqual(await notesOf(openBook(files.rich)));
    }
    const [start, first, second] = [shown(saved.start), shown(saved.imported), shown(saved.again)];
    expect(second).toEqual(first);
    const { filled } = files.offers;
    const length = [...filled.map(([title]) => title), ...newTitles].reduce(
      (sum, { length: own }) => sum + own,
      0,
    );
    const count = filled.length + newTitles.length;
    expect(first[ownSheet]).toMatchObject({
      B2: count,
      B4: count,
      B5: count,
      B6: count + 1,
      B8: count,
      B9: length,
    });
    expect(first[ownSheet]).toMatchObject({
      B7: filled[1]?.[0],
      B10: `${filled[0]?.[0] ?? ''}!`,
      B20: 42,
      C20: 'von Hand',
    });
    // The prepared blank rows that an import has used go with it; what counts rows notices.
    const { B3: _, ...left } = shown(saved.undone)[ownSheet] ?? {};
    expect(start[ownSheet]).toMatchObject(left);
    expect([first['Pivot'], first['Versteckt']]).toEqual([start['Pivot'], start['Versteckt']]);
  }, 240_000);

  it('may have made it: column, chart, pivot table, comment, rules and sorting survive import and undo', async () => {
    const [plain, made, sorted] = ['plain', 'made', 'sorted'].map((name) => join(folder, `${name}.xlsx`)) as [
      string,
      string,
      string,
    ];
    const picture = join(folder, 'wappen.png');
    writeFileSync(plain, files.plain);
    writeFileSync(picture, png);
    const lines = [
      ...insertColumn(files.offers, noteColumn, noteOn),
      ...decorate(files.offers, pathToFileURL(picture).href),
    ];
    runInLibreOffice(program, folder, plain, made, lines);

    const bytes = new Uint8Array(readFileSync(made));
    const store = openBook(bytes);
    const notes = files.offers.filled.map(([title]) => [title, noteOn(title)] as const);
    expect(await notesOf(store)).toEqual(notes);
    await importInto(store, files.returns);
    const touched = touchedParts(bytes, store.bytes());
    const editor = openEditor(bytes);
    const sheets = [
      'Einladungen',
      'Rückläufe',
      'Antworten',
      'Bedarfe',
      'Angebote',
      'Importe',
      'Änderungen',
      ownSheet,
    ];
    const own = sheets.map((name) => editor.sheet(name));
    expect(touched.filter((part) => !own.includes(part) && !part.startsWith('xl/tables/'))).toEqual([
      'xl/workbook.xml',
    ]);
    expect(await notesOf(store)).toEqual(notes);

    // The office sorts the table, new rows and all.
    const imported = join(folder, 'imported.xlsx');
    writeFileSync(imported, store.bytes());
    const { first, last } = files.offers;
    const rows = { first, last: last + newTitles.length };
    runInLibreOffice(program, folder, imported, sorted, [...removeNotes(rows), ...sortRows(rows, 53)]);
    const desk = openBook(new Uint8Array(readFileSync(sorted)));
    const mixed = await titlesOf(desk);
    expect(mixed.slice(-3).sort()).not.toEqual([...newTitles].sort());
    const before = await notesOf(desk);
    expect([...before].sort()).toEqual([...notes].sort());
    expect((await undoIn(desk)).kept).toEqual([]);
    expect(await notesOf(desk)).toEqual(before);
    expect(await titlesOf(desk)).toEqual(mixed.filter((title) => !newTitles.includes(title)));
  }, 240_000);
});
