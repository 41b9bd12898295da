/** A workbook with everything an office hangs on it is imported into, taken back and imported into again. */
import fc from 'fast-check';
import type { XlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { describeIssue } from '../../src/core/values/describe-issue';
import { showCell } from '../../src/core/values/cell-text';
import { edit } from '../contract/table-store-contract';
import { touchedParts } from '../fixtures/packed-parts';
import { changedParts, unpackParts } from '../fixtures/raw-workbook-parts';
import { reorderOffers } from '../fixtures/reorder-offers';
import { noteColumn, noteOn } from '../fixtures/rich-workbook';
import { openEditor } from '../fixtures/package-editor';
import {
  importInto,
  makeRichFiles,
  newTitles,
  notesOf,
  tableOf,
  titlesOf,
  undoIn,
  valuesOf,
  type RichFiles,
} from './rich-desk';
import { openBook } from './sample-files';
import { must } from '../environment/must';

let files: RichFiles;
let store: XlsxTableStore;
let imported: Uint8Array;

beforeAll(async () => {
  files = await makeRichFiles();
  store = openBook(files.rich);
  await importInto(store, files.returns);
  imported = store.bytes();
}, 120_000);

const notes = (): readonly (readonly [string, string])[] =>
  files.offers.filled.map(([title]) => [title, noteOn(title)]);
const byTitle = (a: readonly [string, string], b: readonly [string, string]): number =>
  a[0] < b[0] ? -1 : 1;

/** Rows of the table of offers on its sheet, sorted by title; those whose title is among `without` are left out. */
async function sortedRows(bytes: Uint8Array, without: readonly string[] = []): Promise<readonly number[]> {
  const titles = await titlesOf(openBook(bytes));
  return titles
    .map((title, at) => ({ title, row: files.offers.first + at }))
    .filter(({ title }) => !without.includes(title))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ row }) => row);
}

const sorted = async (bytes: Uint8Array, without?: readonly string[]): Promise<Uint8Array> => {
  const { first } = files.offers;
  const last = first + (await titlesOf(openBook(bytes))).length - 1;
  return reorderOffers(bytes, { first, last }, 'BC', await sortedRows(bytes, without));
};

describe('an import into a workbook that has been in use for years', () => {
  const sheets = ['Einladungen', 'Rückläufe', 'Antworten', 'Bedarfe', 'Angebote', 'Importe', 'Änderungen'];

  it('touches its own sheets and tables, and nothing else but for reasons that can be named', () => {
    const editor = openEditor(files.rich);
    const own = sheets.map((name) => editor.sheet(name));
    const touched = touchedParts(files.rich, imported);
    expect(own.filter((part) => !touched.includes(part))).toEqual([]);
    const foreign = touched.filter((part) => !own.includes(part) && !part.startsWith('xl/tables/'));
    expect(foreign).toEqual([
      // The order of calculation goes, because new rows bring formulas.
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      // Names follow their cells, and formulas are to be computed anew.
      'xl/workbook.xml',
      // Formulas that refer to ranges which grew.
      'xl/worksheets/eigenes1.xml',
    ]);
    const names = touched
      .filter((part) => part.startsWith('xl/tables/'))
      .map((part) => /displayName="([^"]*)"/.exec(unpackParts(imported)[part] ?? '')?.[1] ?? '');
    expect(names.filter((name) => !sheets.includes(name))).toEqual([]);
  });

  it('lets formulas, names, rules and links grow with the table', () => {
    const parts = unpackParts(imported);
    const last = files.offers.last + newTitles.length;
    const { first } = files.offers;
    expect(parts['xl/worksheets/eigenes1.xml']).toContain(`COUNTA(Angebote!B${first}:B${last})`);
    expect(parts['xl/workbook.xml']).toContain(`>Angebote!$B$${first}:$B$${last}<`);
    const sheet = parts[openEditor(imported).sheet('Angebote')] ?? '';
    expect(sheet).toContain(`<formula1>Angebote!$B$${first}:$B$${last}</formula1>`);
    expect(sheet).toContain(`<xm:f>MAX($BC$${first}:$BC$${last})</xm:f>`);
    expect(sheet).toContain(`<xm:sqref>BC${first}:BC${last}</xm:sqref>`);
    expect(sheet).toContain(`sqref="BB${first}:BB${last}" numberStoredAsText`);
    expect(sheet).toContain('<pane xSplit="2" ySplit="3"');
    expect(sheet).toContain(`<c r="BC${last}"><f>LEN(Angebote[[#This Row],[Bezeichnung]])</f></c>`);
    expect(sheet).toContain('<mergeCell ref="BE1:BG1"/>');
    expect(sheet).toContain('<brk id="20" max="16383" man="1"/>');
  });

  it("leaves the user's notes beside their rows and new rows without one", async () => {
    expect(await notesOf(store)).toEqual(notes());
    expect((await titlesOf(store)).slice(-newTitles.length).sort()).toEqual([...newTitles].sort());
  });

  it('can be taken back and done again: the same values, and still nothing else touched', async () => {
    const again = openBook(imported);
    const whole = await valuesOf(again);
    expect((await undoIn(again)).kept).toEqual([]);
    expect(await valuesOf(again)).toEqual(await valuesOf(openBook(files.rich)));
    const undone = again.bytes();
    const chain = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'];
    const others = changedParts(files.rich, undone).filter((part) => !/sheet\d+\.xml|tables/.test(part));
    // Names and formulas are as they were at the start.
    expect(others).toEqual(chain);

    await importInto(again, files.returns);
    expect(await valuesOf(again)).toEqual(whole);
    expect(
      changedParts(imported, again.bytes()).filter((part) => !/sheet\d+\.xml|tables/.test(part)),
    ).toEqual([]);
    expect(await notesOf(again)).toEqual(notes());
  });
});

describe("the user's column", () => {
  it('stays beside its rows when the office has sorted them and an undo takes rows from their midst', async () => {
    const desk = openBook(await sorted(imported));
    const mixed = await titlesOf(desk);
    expect(mixed.indexOf('Mittagstisch im Gemeindehaus')).toBeLessThan(mixed.length - 3);
    expect((await undoIn(desk)).kept).toEqual([]);
    expect(await notesOf(desk)).toEqual([...notes()].sort(byTitle));
    expect(await titlesOf(desk)).toEqual(mixed.filter((title) => !newTitles.includes(title)));
    const sheet = unpackParts(desk.bytes())[openEditor(desk.bytes()).sheet('Angebote')] ?? '';
    expect(sheet).toContain(
      `<c r="BE${files.offers.first + 1}" t="inlineStr"><is><t>Rücksprache mit der VHS`,
    );
  });

  it('stays beside its rows when some were removed by hand in between, before an undo and a new import', async () => {
    const gone = [
      'Internationales Nähcafé',
      'Deutsch für den Alltag in Tarmstedt',
      'Mittagstisch im Gemeindehaus',
    ];
    const desk = openBook(await sorted(imported, gone));
    expect((await undoIn(desk)).kept).toEqual([]);
    const left = notes().filter(([title]) => !gone.includes(title));
    expect(await notesOf(desk)).toEqual([...left].sort(byTitle));
    await importInto(desk, files.returns);
    expect(await notesOf(desk)).toEqual([...left].sort(byTitle));
    expect((await titlesOf(desk)).slice(-3).sort()).toEqual([...newTitles].sort());
  });

  it('keeps a new row in which somebody has written a note, and lists it', async () => {
    const desk = openBook(imported);
    const read = await tableOf(desk, 'Angebote');
    const { header, rows } = read;
    const [title, note] = ['Bezeichnung', noteColumn].map((one) => header.indexOf(one));
    const row = rows.findIndex((cells) => cells[title ?? -1] === 'Tandemtreff Tarmstedt');
    const update = { row, column: note ?? -1, after: 'am Montag anrufen' };
    must(await desk.apply([edit(read, { updates: [update] })]));
    expect((await undoIn(desk)).kept).toMatchObject([{ table: 'offers', column: noteColumn }]);
    expect(await notesOf(desk)).toEqual([...notes(), ['Tandemtreff Tarmstedt', 'am Montag anrufen']]);
  });
});

describe('a removal that something hangs on', () => {
  it.each([
    [0, 'Platz der Notiz oder des Kommentars an Zelle B4'],
    [1, 'Formel in Zelle B7 (Blatt „Meine Übersicht“)'],
  ])('of row %i is refused with what would be lost', async (row, sentence) => {
    const desk = openBook(imported);
    const done = await desk.apply([edit(await tableOf(desk, 'Angebote'), { removals: [row] })]);
    expect(done.ok ? '' : done.issues.map((one) => describeIssue(one)).join('\n')).toContain(sentence);
    expect(desk.bytes()).toBe(imported);
  });
});

it('whatever is added, changed and removed: foreign parts stay, and notes stay beside their keys', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), count: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('change' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(), count: fc.integer({ min: 1, max: 3 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      const desk = openBook(files.rich);
      const expected = new Map(notes());
      for (const [number, one] of steps.entries()) {
        const read = await tableOf(desk, 'Angebote');
        const { header, rows } = read;
        const title = header.indexOf('Bezeichnung');
        // Something hangs on the first two rows.
        const at = one.kind === 'add' ? 0 : 2 + (one.at % (rows.length - 5));
        const removed =
          one.kind === 'remove' ? Array.from({ length: one.count }, (_, more) => at + more) : [];
        const inserts =
          one.kind === 'add'
            ? Array.from({ length: one.count }, (_, more) =>
                header.map((_name, column) => (column === title ? `Neu ${number}.${more}` : null)),
              )
            : [];
        const place = header.indexOf('Fundstelle');
        const updates = one.kind === 'change' ? [{ row: at, column: place, after: `Blatt ${number}` }] : [];
        for (const row of removed) expected.delete(showCell(rows[row]?.[title] ?? null));
        must(await desk.apply([edit(read, { inserts, updates, removals: removed })]));
      }
      expect(await notesOf(desk)).toEqual([...expected]);
      const editor = openEditor(files.rich);
      const allowed = [
        editor.sheet('Angebote'),
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/calcChain.xml',
        'xl/workbook.xml',
        'xl/worksheets/eigenes1.xml',
        'xl/tables/table7.xml',
      ];
      expect(touchedParts(files.rich, desk.bytes()).filter((part) => !allowed.includes(part))).toEqual([]);
    }),
    { numRuns: 6, seed: 20150521 },
  );
}, 120_000);
