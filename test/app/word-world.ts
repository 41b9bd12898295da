/** The desk of the pane in Word over the sample county as a file, and a document that a person works in, too. */
import { openDocx } from '../../src/adapters/docx/open-docx';
import { createOfficeJsDocument } from '../../src/adapters/officejs-word/officejs-document';
import { createOfficeJsDocumentWindow } from '../../src/adapters/officejs-word/officejs-document-window';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { createWordDesk, type WordDesk } from '../../src/app/word-desk/word-desk';
import type { PickedWorkbook, WordWorld } from '../../src/app/word-desk/word-session';
import { settings } from '../../src/core/office/settings';
import { papers } from '../../src/core/papers/papers';
import type { RawTable } from '../../src/core/tables/raw-table';
import type { Language } from '../../src/core/texts/text-entry';
import type { Cell } from '../../src/core/values/cell';
import { digest, stableId } from '../../src/core/values/digest';
import type { IsoDay } from '../../src/core/values/iso-date';
import { issue } from '../../src/core/values/issue';
import { fail, ok } from '../../src/core/values/result';
import { letter } from '../contract/document-orders';
import { sampleTables } from '../core/office-of';
import { must } from '../environment/must';
import { openInWord, type WordHost, type WordOptions } from '../office-host/word-host';
import type { WordUser } from '../office-host/word-model/word-user';

export interface WordDeskOfTest {
  readonly desk: WordDesk;
  /** The file as it is now. */
  bytes(): Uint8Array;
  /** The file is taken up again on another day. */
  reopen(today: string, tables?: readonly RawTable[]): Promise<WordDesk>;
  /** A person does something in the document. */
  act(change: (person: WordUser) => void): Promise<void>;
}

export interface WordDeskOptions {
  readonly today?: IsoDay;
  readonly language?: Language;
  /** What the picked file holds; the sample county where absent. */
  readonly tables?: readonly RawTable[];
  readonly docx?: Uint8Array;
}

function worldOf({ today, language, tables }: WordDeskOptions): Omit<WordWorld, 'writer' | 'window'> {
  return {
    clock: { today: () => today ?? ('2015-04-16' as IsoDay) },
    language: language ?? 'de',
    digest,
    // A file that begins with X is none that can be read.
    loadTables: () =>
      Promise.resolve(({ name, bytes }) =>
        bytes[0] === 88
          ? fail(issue('file.encrypted', {}, { file: name }))
          : ok(createMemoryTableStore(tables ?? sampleTables())),
      ),
  };
}

/** In the open Word. */
export function deskInWord(
  options: WordDeskOptions & Omit<WordOptions, 'language' | 'docx'> = {},
): WordDeskOfTest & { readonly host: WordHost } {
  const { today: _today, language: _language, tables: _tables, docx = letter(), ...host } = options;
  const word = openInWord({ ...host, docx });
  const { context } = word.Office;
  const desk = createWordDesk({
    ...worldOf(options),
    writer: createOfficeJsDocument({ word: word.Word, context }),
    window: createOfficeJsDocumentWindow({ word: word.Word, requirements: context.requirements }),
  });
  return {
    desk,
    host: word,
    bytes: () => word.save(),
    reopen: (today, tables = sampleTables()) =>
      Promise.resolve(deskInWord({ ...options, tables, docx: word.save(), today: today as IsoDay }).desk),
    act(change) {
      change(word.document);
      return Promise.resolve();
    },
  };
}

/** In a .docx file that a person opens in Word now and then. */
export async function deskInFile(options: WordDeskOptions = {}): Promise<WordDeskOfTest> {
  let document = must(await openDocx(options.docx ?? letter()));
  const desk = createWordDesk({
    ...worldOf(options),
    writer: { read: () => document.read(), write: (order) => document.write(order) },
    window: {
      look: () => Promise.resolve({ isEmpty: false, tracksChanges: undefined, hasCursor: false }),
      show: () => Promise.resolve(ok(undefined)),
      setUp: () => Promise.resolve(ok(undefined)),
    },
  });
  return {
    desk,
    bytes: () => document.bytes(),
    async reopen(today, tables = sampleTables()) {
      const again = { ...options, tables, docx: document.bytes(), today: today as IsoDay };
      return (await deskInFile(again)).desk;
    },
    async act(change) {
      const word = openInWord({ docx: document.bytes() });
      change(word.document);
      document = must(await openDocx(word.save()));
    },
  };
}

export function workbook(name = 'Register.xlsx', content = 'PK'): PickedWorkbook {
  return { name, bytes: new TextEncoder().encode(content), modified: '2015-04-16T07:12:00Z' };
}

/** The sample county under another name. */
export function withCounty(name: string): readonly RawTable[] {
  return sampleTables().map((table) =>
    table.name === settings.excelName
      ? {
          ...table,
          rows: table.rows.map((row) =>
            row.map((cell) => (cell === 'Landkreis Rotenburg (Wümme)' ? name : cell)),
          ),
        }
      : table,
  );
}

/** The sample county with another paper, of 20 April 2015. */
export function withNewerPaper(): readonly RawTable[] {
  const changed: Readonly<Record<string, Cell>> = {
    'Vorlagen-ID': stableId('paper', 'newer'),
    'Drucksachen-Nr.': '2011-16/1050',
    Datum: '20.04.2015',
  };
  return sampleTables().map((table) => {
    const [first] = table.rows;
    if (table.name !== papers.excelName || !first) return table;
    const row = table.header.map((title, column) => changed[title] ?? first[column] ?? null);
    return { ...table, rows: [...table.rows, row] };
  });
}
