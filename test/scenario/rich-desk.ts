/** A desk over a workbook that has been in use for years, with two returns to import. */
import { zlibPacker } from '../../src/adapters/node/zlib-packer';
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import { importReturns } from '../../src/app/import-returns';
import type { ImportReport } from '../../src/app/import-returns/import-report';
import { undoImport, type UndoReport } from '../../src/app/undo-import';
import type { XlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import type { RawTable } from '../../src/core/tables/raw-table';
import { isBlank } from '../../src/core/values/cell';
import { showCell } from '../../src/core/values/cell-text';
import { digest } from '../../src/core/values/digest';
import type { IsoDay } from '../../src/core/values/iso-date';
import { fillForm, openForm, saveForm } from '../../src/entry/demo/fill-form';
import type { NamedFile } from '../../src/ports/workbook-files';
import { noteColumn, richWorkbook, type OfferRows } from '../fixtures/rich-workbook';
import { makeSampleFiles, openBook, returnReader } from './sample-files';
import { must } from '../environment/must';

export interface RichFiles {
  /** The sample county as it was delivered, and after the years. */
  readonly plain: Uint8Array;
  readonly rich: Uint8Array;
  readonly offers: OfferRows;
  /** Returns of Zeven and Tarmstedt, with new offers. */
  readonly returns: readonly NamedFile[];
}

export const newTitles = ['Ämterlotsen Zeven', 'Mittagstisch im Gemeindehaus', 'Tandemtreff Tarmstedt'];

export async function makeRichFiles(): Promise<RichFiles> {
  const { book, forms } = await makeSampleFiles();
  const offers = await locateOffers(openBook(book));
  const returns = await Promise.all(
    [['033575408', newTitles.slice(0, 2)] as const, ['033575407', newTitles.slice(2)] as const].map(
      async ([key, titles]) => {
        const form = forms.get(key);
        if (!form) throw new Error(`No form of ${key}`);
        const workbook = await openForm(form.bytes);
        fillForm(workbook, {
          answers: new Map([
            ['contact_role', 'Rathaus'],
            ['coordination', 'vorhanden'],
            ['coordination_hours', '19,5'],
            ['structures', 'Runder Tisch oder Netzwerk;Unterstützerkreis'],
            ['need_language', 'Sprachkurs mit Kinderbetreuung'],
            ['need_language_priority', 'hoch'],
            ['need_work', 'Beratung zur Anerkennung'],
            ['need_work_priority', 'mittel'],
            ['volunteers', 'vorhanden'],
            ['volunteers_count', '35'],
          ]),
          offers: titles.map(
            (title) =>
              new Map([
                ['Bezeichnung', title],
                ['Träger', 'Frauenkreis'],
                ['Ort', 'Zeven'],
              ]),
          ),
        });
        return { ...form, bytes: await saveForm(workbook) };
      },
    ),
  );
  return { plain: book, rich: richWorkbook(book, offers), offers, returns };
}

export async function tableOf(store: XlsxTableStore, name: string): Promise<RawTable> {
  const [table] = must(await store.read([name]));
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

async function locateOffers(store: XlsxTableStore): Promise<OfferRows> {
  const table = await tableOf(store, 'Angebote');
  const [title, kind] = ['Bezeichnung', 'Status'].map((one) => table.header.indexOf(one));
  const first = table.headerRow + 1;
  const filled = table.rows
    .map((row) => [showCell(row[title ?? -1] ?? null), showCell(row[kind ?? -1] ?? null)] as const)
    .filter(([one]) => one !== '');
  return { first, last: table.headerRow + table.rows.length, filled };
}

let runs = 0;

/** Imports on 21 May 2015; ids are counted and begin with `lauf` and the number of the run. */
export async function importInto(store: XlsxTableStore, files: readonly NamedFile[]): Promise<ImportReport> {
  return must(
    await importReturns(
      {
        store,
        reader: returnReader,
        packer: zlibPacker,
        digest,
        ...world(),
        breathe: () => Promise.resolve(),
      },
      createMemoryFileSource(files),
    ),
  );
}

export async function undoIn(store: XlsxTableStore): Promise<UndoReport> {
  return must(await undoImport({ store, ...world() }));
}

function world(): Pick<Parameters<typeof importReturns>[0], 'clock' | 'ids'> {
  const run = (runs += 1);
  let count = 0;
  return {
    clock: {
      today: () => '2015-05-21' as IsoDay,
      now: () => `2015-05-21T08:00:${String(run % 60).padStart(2, '0')}Z`,
    },
    ids: { next: () => `lauf${run}-${(count += 1)}` },
  };
}

/** Rows of all tables but the records of imports, without blank ones, whatever run gave them their ids. */
export async function valuesOf(store: XlsxTableStore): Promise<Readonly<Record<string, readonly string[]>>> {
  const names = must(await store.list()).map(({ name }) => name);
  const tables = must(await store.read(names)).filter(
    ({ name }) => !['Importe', 'Änderungen'].includes(name),
  );
  return Object.fromEntries(
    tables.map(({ name, header, rows }) => [
      name,
      rows
        // Columns that compute themselves wait for a program that does.
        .map((row) => row.map((cell, at) => (header[at] === 'Länge' ? null : cell)))
        .filter((row) => !row.every(isBlank))
        .map((row) => JSON.stringify(row).replace(/lauf\d+-/g, 'lauf-')),
    ]),
  );
}

/** The user's notes by the title of their row; rows without a note are left out. */
export async function notesOf(
  store: XlsxTableStore,
): Promise<readonly (readonly [title: string, note: string])[]> {
  const { header, rows } = await tableOf(store, 'Angebote');
  const [title, note] = ['Bezeichnung', noteColumn].map((one) => header.indexOf(one));
  return rows
    .map((row) => [showCell(row[title ?? -1] ?? null), showCell(row[note ?? -1] ?? null)] as const)
    .filter(([, text]) => text !== '');
}

export async function titlesOf(store: XlsxTableStore): Promise<readonly string[]> {
  const { header, rows } = await tableOf(store, 'Angebote');
  return rows.map((row) => showCell(row[header.indexOf('Bezeichnung')] ?? null)).filter((one) => one !== '');
}
