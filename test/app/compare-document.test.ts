import { openDocx, type DocxDocument } from '../../src/adapters/docx/open-docx';
import { compareDocument, type PaperComparison } from '../../src/app/compare-document';
import type { IsoDay } from '../../src/core/values/iso-date';
import type { DocumentEdit } from '../../src/ports/document-writer';
import { must } from '../environment/must';
import { openInWord } from '../office-host/word-host';
import { sampleDesk } from './office-desk';

const request = { kind: 'vorlage', asOf: '2015-04-16' as IsoDay } as const;
const source = { file: 'Register.xlsx', hash: 'abc' };

async function compared(document: DocxDocument, asOf = request.asOf): Promise<PaperComparison> {
  return must(await compareDocument({ ...sampleDesk(), document }, { ...request, asOf }));
}

async function insertAll(document: DocxDocument): Promise<void> {
  const { paper, sections } = await compared(document);
  const edits = sections.map(({ id }): DocumentEdit => ({ kind: 'insert', section: id, at: 'end' }));
  must(await document.write({ paper, asOf: request.asOf, source, edits }));
}

const statuses = ({ sections }: PaperComparison): Readonly<Record<string, string>> =>
  Object.fromEntries(sections.map(({ id, status }) => [id, status]));

describe('comparing a document with the workbook', () => {
  it('says of a document without sections that all are to be inserted', async () => {
    const comparison = await compared(must(await openDocx()));

    expect(comparison.sections[0]).toEqual({
      id: 'kopf',
      title: 'Kopf der Vorlage',
      status: 'absent',
      outdated: false,
      silent: false,
      note: undefined,
      copies: 0,
    });
    expect(new Set(Object.values(statuses(comparison)))).toEqual(new Set(['absent']));
  });

  it('says what is up to date, and what the workbook has changed since', async () => {
    const document = must(await openDocx());
    await insertAll(document);
    const filled = (await compared(document)).sections.filter(({ silent }) => !silent);

    expect(new Set(filled.map(({ status }) => status))).toEqual(new Set(['current']));
    // Two months later the same figures have another as-of date.
    const later = statuses(await compared(document, '2015-06-16' as IsoDay));
    expect([later['umfrage'], later['unterschrift']]).toEqual(['outdated', 'current']);
  });

  it('says what a person has changed, and whether the workbook has changed it too', async () => {
    const first = must(await openDocx());
    await insertAll(first);
    const word = openInWord({ docx: first.bytes() });
    word.document.typeIntoControl('mut:umfrage', ' Die Frist wurde verlängert.');
    const document = must(await openDocx(word.save()));
    const { sections } = await compared(document, '2015-06-16' as IsoDay);

    expect(sections.find(({ id }) => id === 'umfrage')).toMatchObject({ status: 'edited', outdated: true });
  });
});
