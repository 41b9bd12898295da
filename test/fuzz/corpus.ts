/** What is mutated: files as the office, the municipalities and their programs make them. The same in every run. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import { importReturns } from '../../src/app/import-returns';
import type { NamedFile } from '../../src/ports/workbook-files';
import { createDocxWriter } from '../../src/adapters/docx/write-docx';
import { samplePaper } from '../adapters/docx/sample-paper';
import { control, germanStyles, plain, templateWith } from '../adapters/docx/template-fixture';
import { packageBase, packParts, textOf, withText, type Base, type Part } from './draft';
import { openBook } from '../scenario/sample-files';
import { deskOver, makeOffice } from './office';
import { must } from '../environment/must';
import { enrich } from './rich-book';

export const targets = ['returns', 'workbooks', 'csv', 'template'] as const;
export type TargetName = (typeof targets)[number];

export interface Corpus {
  readonly bases: Readonly<Record<TargetName, readonly Base[]>>;
  /** Workbooks that returns are imported into: without a return, and with some. */
  readonly books: readonly [Uint8Array, Uint8Array];
  /** A form without fault, to be imported into mutated workbooks. */
  readonly goodForm: NamedFile;
}

const kept = join(process.cwd(), 'test', 'fixtures', 'fuzz', 'corpus');

export async function makeCorpus(): Promise<Corpus> {
  const office = await makeOffice();
  const returns = office.returns.map(({ name, bytes }) => ({ name, bytes }));
  const complete = returns.filter(({ name, bytes }) => name.endsWith('.xlsx') && bytes.length > 20_000);
  const [, second] = complete;
  // Not among those that the workbooks hold already.
  const good = complete.find(({ name }) => name.includes('Tarmstedt'));
  const [form] = office.forms;
  if (!second || !good || !form) throw new Error('The demonstration has too few returns');
  const held = await bookAfter(office.book, complete.slice(0, 3));
  const book = packageBase('Register.xlsx', office.book);
  const rich = enrich(book.parts ?? []);
  const csv = returns.filter(({ name }) => name.endsWith('.csv'));
  return {
    bases: {
      returns: [
        ...complete.slice(0, 6).map(({ name, bytes }) => timeless(packageBase(name, bytes))),
        timeless(packageBase(form.name, form.bytes)),
        packageBase(second.name, await readFile(join(kept, 'form-libreoffice.xlsx'))),
      ],
      workbooks: [
        timeless(book),
        timeless(packageBase('Mit Rücklauf.xlsx', held)),
        timeless({ name: 'Reich.xlsx', bytes: packParts(rich), parts: rich }),
        packageBase('LibreOffice.xlsx', await readFile(join(kept, 'book-libreoffice.xlsx'))),
      ],
      csv,
      template: await makeTemplates(),
    },
    books: [office.book, held],
    goodForm: good,
  };
}

async function bookAfter(book: Uint8Array, files: readonly NamedFile[]): Promise<Uint8Array> {
  const store = openBook(book);
  must(await importReturns(deskOver(store, 'earlier'), createMemoryFileSource(files)));
  return store.bytes();
}

/** exceljs writes when it wrote; the same seed must make the same files on every day. */
function timeless(base: Base): Base {
  const parts = (base.parts ?? []).map((part): Part => {
    if (part.name !== 'docProps/core.xml') return part;
    return withText(part, textOf(part).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2015-05-04T08:00:00Z'));
  });
  return { ...base, parts, bytes: packParts(parts) };
}

async function makeTemplates(): Promise<readonly Base[]> {
  const own = must(
    await createDocxWriter().write({ ...samplePaper, sections: samplePaper.sections.slice(0, 3) }),
  );
  const marks =
    control('mut:kopf', plain('Hier steht der Kopf')) +
    plain('Drucksache {{mut:drucksache}} vom {{mut:datum}}') +
    '<w:tbl><w:tblPr/><w:tr><w:tc>' +
    control('mut:termine', plain('Termine')) +
    '</w:tc></w:tr></w:tbl>' +
    plain('{{mut:angebote}}') +
    '<w:p><w:r><w:t>{{mut:</w:t></w:r><w:r><w:t>umfrage}}</w:t></w:r></w:p>';
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Alt</dc:title></cp:coreProperties>';
  const full = { body: marks, styles: germanStyles, numbering, core };
  const letter = { header: plain('{{mut:drucksache}}'), footer: plain('Seite') };
  return [
    packageBase('Eigene.docx', own.bytes),
    packageBase('Marken.docx', templateWith({ ...full, ...letter })),
    packageBase('Schlicht.docx', templateWith({ body: plain('Landkreis'), styles: germanStyles })),
  ];
}
