import { openDocx } from '../../src/adapters/docx/open-docx';
import { compareDocument, type ComparedSection, type PaperComparison } from '../../src/app/compare-document';
import type { SectionId } from '../../src/core/blocks/report-section';
import type { DocumentSource } from '../../src/core/report/document-notes';
import type { IsoDay } from '../../src/core/values/iso-date';
import type { DocumentEdit, DocumentWriter } from '../../src/ports/document-writer';
import { wordDesk } from '../adapters/officejs-word/word-desk';
import { letter } from '../contract/document-orders';
import { must } from '../environment/must';
import { openInWord } from '../office-host/word-host';
import type { WordUser } from '../office-host/word-model/word-user';
import { sampleDesk } from './office-desk';

const request = { kind: 'vorlage', asOf: '2015-04-16' as IsoDay } as const;
const source: DocumentSource = { file: 'Register.xlsx', hash: 'abc' };
const later = '2015-06-16' as IsoDay;

interface Opened {
  writer(): DocumentWriter;
  act(change: (person: WordUser) => void): Promise<void>;
}

async function inFile(): Promise<Opened> {
  let document = must(await openDocx(letter()));
  return {
    writer: () => document,
    async act(change) {
      const word = openInWord({ docx: document.bytes() });
      change(word.document);
      document = must(await openDocx(word.save()));
    },
  };
}

function inWord(): Promise<Opened> {
  const { writer, host } = wordDesk();
  return Promise.resolve({
    writer: () => writer,
    act(change) {
      change(host.document);
      return Promise.resolve();
    },
  });
}

async function compared(
  document: Opened,
  asOf: IsoDay = request.asOf,
  now = source,
): Promise<PaperComparison> {
  const desk = { ...sampleDesk(), document: document.writer() };
  return must(await compareDocument(desk, { ...request, asOf }, now));
}

async function insertAll(document: Opened): Promise<void> {
  const { paper, sections } = await compared(document);
  const edits = sections.map(({ id }): DocumentEdit => ({ kind: 'insert', section: id, at: 'order' }));
  must(await document.writer().write({ paper, asOf: request.asOf, source, edits }));
}

const statuses = ({ sections }: PaperComparison): Readonly<Record<string, string>> =>
  Object.fromEntries(sections.map(({ id, status }) => [id, status]));

function one({ sections }: PaperComparison, id: SectionId): ComparedSection {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`The paper has no section ${id}`);
  return found;
}

describe.each([
  ['a .docx file', inFile],
  ['the open Word', inWord],
])('comparing %s with the workbook', (_, open) => {
  it('says of a document without sections that all are to be inserted, and what would be', async () => {
    const comparison = await compared(await open());
    const { lines, ...head } = one(comparison, 'kopf');

    expect(head).toEqual({
      id: 'kopf',
      title: 'Kopf der Vorlage',
      status: 'absent',
      outdated: false,
      silent: false,
      note: undefined,
      source: undefined,
      copies: 0,
      obstacle: undefined,
    });
    expect(lines.document).toEqual([]);
    expect(lines.workbook[0]?.text).toBe('Landkreis Rotenburg (Wümme)');
    expect(new Set(Object.values(statuses(comparison)))).toEqual(new Set(['absent']));
  });

  it('shows the same lines on both sides where the document is up to date', async () => {
    const document = await open();
    await insertAll(document);
    const filled = (await compared(document)).sections.filter(({ silent }) => !silent);

    expect(filled.length).toBeGreaterThan(5);
    expect(filled.map(({ status, source: from }) => `${status} ${from ?? ''}`)).toEqual(
      filled.map(() => 'current same'),
    );
    expect(filled.map(({ lines }) => lines.document)).toEqual(
      filled.map(({ lines }) => lines.workbook.map(({ text }) => text)),
    );
  });

  it('says what the workbook has changed since, line by line', async () => {
    const document = await open();
    await insertAll(document);
    // Two months later the same figures have another as-of date.
    const comparison = await compared(document, later);
    const survey = one(comparison, 'umfrage');

    expect([survey.status, one(comparison, 'unterschrift').status]).toEqual(['outdated', 'current']);
    expect(survey.note).toMatchObject({ asOf: request.asOf, source });
    expect(survey.lines.document.some((line) => line.includes('16.04.2015'))).toBe(true);
    expect(survey.lines.workbook.some(({ text }) => text.includes('16.06.2015'))).toBe(true);
    expect(survey.lines.document.length).toBe(survey.lines.workbook.length);
  });

  it('says what a person has changed, and whether the workbook has changed it too', async () => {
    const document = await open();
    await insertAll(document);
    await document.act((person) => person.typeIntoControl('mut:umfrage', ' Die Frist wurde verlängert.'));
    const survey = one(await compared(document, later), 'umfrage');

    expect(survey).toMatchObject({ status: 'edited', outdated: true });
    expect(survey.lines.document.at(-1)).toMatch(/Die Frist wurde verlängert\.$/);
    expect(one(await compared(document), 'umfrage')).toMatchObject({ status: 'edited', outdated: false });
  });

  it('says what a person has deleted, copied or locked', async () => {
    const document = await open();
    await insertAll(document);
    await document.act((person) => {
      person.deleteControl('mut:umfrage', { keepContent: false });
      person.copyControl('mut:unterschrift');
      person.lockControl('mut:kopf');
    });
    const comparison = await compared(document);

    expect(one(comparison, 'umfrage')).toMatchObject({ status: 'gone', copies: 0, source: 'same' });
    expect(one(comparison, 'unterschrift')).toMatchObject({ status: 'current', copies: 2 });
    expect(one(comparison, 'kopf')).toMatchObject({ status: 'current', obstacle: 'locked' });
  });

  it.each([
    ['of another name with the same content', { file: 'Kopie.xlsx', hash: 'abc' }, 'same'],
    ['that was changed since', { file: 'Register.xlsx', hash: 'neu' }, 'changed'],
    ['of another name with other content', { file: 'Register 2016.xlsx', hash: 'neu' }, 'otherFile'],
  ])('knows a workbook %s', async (_name, now, expected) => {
    const document = await open();
    await insertAll(document);

    expect(one(await compared(document, request.asOf, now), 'umfrage').source).toBe(expected);
  });
});

it('says of a section that it is unfinished where its writing was broken off', async () => {
  const first = wordDesk();
  const { paper } = await compared({ writer: () => first.writer, act: () => Promise.resolve() });
  for (let at = 45; at < 400; at += 1) first.host.conditions.failAtAction(at);
  const edits = [{ kind: 'insert', section: 'umfrage', at: 'order' } as const];
  await expect(first.writer.write({ paper, asOf: request.asOf, source, edits })).rejects.toThrow();
  const { writer } = wordDesk(first.bytes());

  expect(
    one(await compared({ writer: () => writer, act: () => Promise.resolve() }), 'umfrage'),
  ).toMatchObject({
    status: 'unfinished',
    source: undefined,
  });
});
