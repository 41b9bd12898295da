/** What every DocumentWriter owes its users about single values. */
import { keptFields } from '../../src/core/report/kept-fields';
import type { DocumentEdit, PaperDocument, ShownField } from '../../src/ports/document-writer';
import { samplePaper } from '../adapters/docx/sample-paper';
import { control, germanStyles, plain, sectPr, templateWith } from '../adapters/docx/template-fixture';
import { must } from '../environment/must';
import { codesOf, insert, letter, statesOf, write, type OpenDocument } from './document-orders';
import { outlineOf, surroundings } from './document-outline';

export function describeDocumentFields(name: string, open: OpenDocument): void {
  describe(`fields of a paper ${name}`, () => {
    const fields = (replace: readonly ShownField[] = []): DocumentEdit => ({ kind: 'fields', replace });
    const body =
      `<w:p><w:r><w:t>Drucksache </w:t></w:r>${control('mut:drucksache', '<w:r><w:t></w:t></w:r>')}</w:p>` +
      plain('Titel: {{mut:titel}}, {{mut:Status}}') +
      control('mut:datum', plain('')) +
      plain('{{mut:nichts}}');

    it('are filled by their controls and by marks in the text; a mark nobody knows is named', async () => {
      const document = await open(letter(body));
      const written = await write(document, [fields()]);

      expect(must(await document.writer.read()).fields).toEqual([
        'drucksache',
        'titel',
        'status',
        'datum',
        'nichts',
      ]);
      expect(codesOf(written)).toEqual(['document.unknownMark']);
      expect(written.issues[0]?.params['mark']).toBe('mut:nichts');
      expect(textsWithInline(document.bytes())).toEqual([
        'Drucksache 2011-16/1040',
        'Titel: Sachstand & Ausblick, öffentlich',
        '16.04.2015',
        '{{mut:nichts}}',
      ]);
    });

    it('follow the workbook, but not where a person has written into them', async () => {
      const document = await open(letter(body));
      await write(document, [fields()]);
      await document.act((person) => person.typeIntoControl('mut:datum', ' (Entwurf)'));
      const paper = {
        ...samplePaper,
        fields: { ...samplePaper.fields, datum: '28.04.2015', drucksache: '2011-16/1041' },
      };
      const kept = await write(document, [fields()], paper);

      expect(codesOf(kept)).toEqual(['document.fieldKept', 'document.unknownMark']);
      expect(textsWithInline(document.bytes())).toEqual(
        expect.arrayContaining(['Drucksache 2011-16/1041', '16.04.2015 (Entwurf)']),
      );
      const replaced = await write(document, [fields(keptFields(kept.issues))], paper);
      expect(codesOf(replaced)).toEqual(['document.unknownMark']);
      expect(textsWithInline(document.bytes())).toContain('28.04.2015');
    });

    it('are replaced only where they hold the very text that was shown; what was entered since stays and is named', async () => {
      const document = await open(letter(body));
      await write(document, [fields()]);
      await document.act((person) => {
        person.typeIntoControl('mut:datum', ' (Entwurf)');
        person.typeIntoControl('mut:titel', ' – neu');
      });
      const paper = withFields({ datum: '28.04.2015', titel: 'Neuer Titel' });
      const shown = keptFields((await write(document, [fields()], paper)).issues);
      expect(shown.map(({ field }) => field)).toEqual(['titel', 'datum']);
      await document.act((person) => {
        person.typeIntoControl('mut:datum', ', Stand Mai');
        person.typeIntoControl('mut:drucksache', ' E');
      });
      const written = await write(document, [fields(shown)], paper);

      const named = written.issues.filter(({ code }) => code === 'document.fieldKept');
      expect(named.map(({ params }) => [params['field'], String(params['found']).trim()])).toEqual([
        ['drucksache', '2011-16/1040 E'],
        ['datum', '16.04.2015 (Entwurf), Stand Mai'],
      ]);
      expect(textsWithInline(document.bytes()).slice(0, 3)).toEqual([
        'Drucksache 2011-16/1040 E',
        'Titel: Neuer Titel, öffentlich',
        '16.04.2015 (Entwurf), Stand Mai',
      ]);
    });

    it('of the same name are decided one by one', async () => {
      const twice = control('mut:datum', plain('im April')) + control('mut:datum', plain('im Mai'));
      const document = await open(letter(twice));
      const [first, ...rest] = keptFields((await write(document, [fields()])).issues);
      expect(rest).toHaveLength(1);
      const written = await write(document, [fields(first ? [first] : [])]);

      expect(codesOf(written)).toEqual(['document.fieldKept']);
      expect(textsWithInline(document.bytes())).toEqual(['16.04.2015', 'im Mai']);
    });

    it('become places that follow the workbook where their marks are text, and are no marks any more', async () => {
      const document = await open(letter(body));
      await write(document, [fields()]);
      const paper = withFields({ titel: 'Neuer Titel', drucksache: '' });
      const written = await write(document, [fields()], paper);

      expect(codesOf(written)).toEqual(['document.unknownMark']);
      expect(textsWithInline(document.bytes())).toEqual([
        'Drucksache \u00a0',
        'Titel: Neuer Titel, öffentlich',
        '16.04.2015',
        '{{mut:nichts}}',
      ]);
    });

    it('that are empty today leave nothing to be seen, and are filled when the workbook has a value', async () => {
      const document = await open(headedLetter(plain('Az. {{mut:drucksache}} vom'), body));
      const empty = withFields({ drucksache: '', titel: '', status: '', datum: '' });
      const written = await write(document, [fields()], empty);
      const blank = textsWithInline(document.bytes()).map((line) => line.replace(/\u00a0/g, '').trim());

      expect(codesOf(written)).toEqual(['document.unknownMark']);
      expect(blank.filter((line) => line !== '')).toEqual(['Drucksache', 'Titel: ,', '{{mut:nichts}}']);
      expect(headerText(document.bytes())).toBe('Az. \u00a0 vom');

      await write(document, [fields()]);
      expect(headerText(document.bytes())).toBe('Az. 2011-16/1040 vom');
      expect(textsWithInline(document.bytes())).toEqual([
        'Drucksache 2011-16/1040',
        'Titel: Sachstand & Ausblick, öffentlich',
        '16.04.2015',
        '{{mut:nichts}}',
      ]);
    });

    it('that are empty today keep what a person writes into them', async () => {
      const document = await open(letter(body));
      await write(document, [fields()], withFields({ titel: '' }));
      await document.act((person) => person.typeIntoControl('mut:titel', 'Von Hand'));
      const kept = await write(document, [fields()]);

      expect(codesOf(kept)).toEqual(['document.fieldKept', 'document.unknownMark']);
      expect(textsWithInline(document.bytes())[1]).toContain('Von Hand');
    });

    it('change nothing when they are filled again, empty or not', async () => {
      const document = await open(headedLetter(plain('Az. {{mut:drucksache}}'), body));
      const paper = withFields({ titel: '' });
      await write(document, [fields()], paper);
      const once = document.bytes();
      await write(document, [fields()], paper);

      expect(Buffer.from(document.bytes()).equals(Buffer.from(once))).toBe(true);
    });

    it('in a header are filled as well, and a section that is meant for one is named', async () => {
      const inLine = control('mut:drucksache', '<w:r><w:t></w:t></w:r>');
      const document = await open(headedLetter(`<w:p>${inLine}</w:p>${plain('vom {{mut:datum}}')}`));
      const written = await write(document, [fields(), insert('umfrage')]);
      const header = Object.values(surroundings(document.bytes())).join('');

      expect(codesOf(written)).toEqual([]);
      expect(header).toContain('2011-16/1040');
      expect(header.replace(/<[^>]*>/g, '')).toContain('vom 16.04.2015');
    });

    it('leave a section alone that is meant for a header, and name it', async () => {
      const document = await open(headedLetter(plain('{{mut:termine}}')));
      const written = await write(document, [fields(), insert('termine')]);

      expect(codesOf(written)).toEqual(['document.noRoom']);
      expect(Object.values(surroundings(document.bytes())).join('')).toContain('{{mut:termine}}');
    });

    it('that are locked stay as they are, and the others go on', async () => {
      const document = await open(letter(body));
      await document.act((person) => person.lockControl('mut:datum'));
      const written = await write(document, [fields(), insert('termine')]);

      expect(codesOf(written)).toEqual(['document.locked', 'document.unknownMark']);
      expect(textsWithInline(document.bytes())).toContain('Drucksache 2011-16/1040');
      expect(await statesOf(document)).toEqual({ termine: 'written' });
    });
  });
}

function withFields(fields: Readonly<Record<string, string>>): PaperDocument {
  return { ...samplePaper, fields: { ...samplePaper.fields, ...fields } };
}

function headerText(bytes: Uint8Array): string {
  return Object.values(surroundings(bytes))
    .join('')
    .replace(/<[^>]*>/g, '')
    .replace('Wappen', '')
    .trim();
}

/** A letter with a header on every page. */
function headedLetter(header: string, body = plain('Text')): Uint8Array {
  const section = sectPr.replace(
    '<w:sectPr>',
    '<w:sectPr><w:headerReference w:type="default" r:id="r-header"/>',
  );
  return templateWith({ styles: germanStyles, header, body, section });
}

/** Lines of the text with what stands in controls inside a line. */
function textsWithInline(bytes: Uint8Array): readonly string[] {
  return outlineOf(bytes).flatMap((line) => ('text' in line ? [line.text] : []));
}
