/** What every DocumentWriter owes its users, wherever the document lives. */
import type { Block } from '../../src/core/blocks/block';
import type { SectionId } from '../../src/core/blocks/report-section';
import { describeIssue } from '../../src/core/values/describe-issue';
import type { PaperDocument } from '../../src/ports/document-writer';
import { samplePaper, paragraph, heading, table } from '../adapters/docx/sample-paper';
import { control, plain } from '../adapters/docx/template-fixture';
import { must } from '../environment/must';
import {
  asOf,
  codesOf,
  everySection,
  insert,
  letter,
  refresh,
  remove,
  source,
  statesOf,
  textOf,
  withSection,
  write,
  type OpenDocument,
} from './document-orders';
import { outlineOf, surroundings } from './document-outline';
import { expectedOutline } from './expected-outline';

export function describeDocumentWriter(name: string, open: OpenDocument): void {
  const newDates = withSection('termine', heading(1, 'Termine'), paragraph('Neu: am 20.05. in Hannover.'));

  describe(`sections of a paper ${name}`, () => {
    it('stand after inserting as the paper has them, each in a control of its own', async () => {
      const document = await open(letter());
      const written = await write(document, everySection.map(insert));

      expect(written.issues).toEqual([]);
      expect(written.outcomes).toEqual(everySection.map((section) => ({ section, outcome: 'inserted' })));
      expect(outlineOf(document.bytes())).toEqual([
        { role: 'text', text: 'Vorspann' },
        ...expectedOutline(samplePaper.sections),
      ]);
    });

    it('leave headers, footers and whatever else the county has as they are', async () => {
      const document = await open(letter());
      const before = surroundings(document.bytes());
      await write(document, everySection.map(insert));

      expect(surroundings(document.bytes())).toEqual(before);
    });

    it('are found again with what is remembered about them', async () => {
      const document = await open(letter(control('mut:bedarfe', plain('')) + plain('Ende')));
      await write(document, [insert('termine'), insert('umfrage')]);
      const { sections, readOnly } = must(await document.writer.read());

      expect(readOnly).toBe(false);
      expect(
        sections.map(({ id, state, copies, note }) => [id, state, copies, note?.asOf, note?.source]),
      ).toEqual([
        ['termine', 'written', 1, asOf, source],
        ['umfrage', 'written', 1, asOf, source],
        ['bedarfe', 'empty', 1, undefined, undefined],
      ]);
    });

    it('go to their marks: a control of the county’s own, or a text that is replaced', async () => {
      const marks =
        control('mut:termine', plain('')) + plain('Mitte') + plain('{{mut:umfrage}}') + plain('Ende');
      const document = await open(letter(marks));
      const written = await write(document, [insert('umfrage'), insert('termine'), insert('bedarfe')]);
      const outline = outlineOf(document.bytes());

      expect(written.issues).toEqual([]);
      expect(outline).toEqual([
        ...expectedOutline(sectionsOf('termine')),
        { role: 'text', text: 'Mitte' },
        ...expectedOutline(sectionsOf('umfrage')),
        ...expectedOutline(sectionsOf('bedarfe')),
        { role: 'text', text: 'Ende' },
      ]);
    });

    it('come behind a paragraph that says more than their mark', async () => {
      const document = await open(letter(plain('Siehe {{mut:termine}}unten') + plain('Ende')));
      await write(document, [insert('termine')]);

      expect(outlineOf(document.bytes())).toEqual([
        { role: 'text', text: 'Siehe unten' },
        ...expectedOutline(sectionsOf('termine')),
        { role: 'text', text: 'Ende' },
      ]);
    });

    it('change nothing when they are inserted or refreshed again', async () => {
      const document = await open(letter(plain('Vor') + control('mut:netzwerk', plain('')) + plain('Nach')));
      await write(document, everySection.map(insert));
      const once = document.bytes();
      const again = await write(document, everySection.map(insert));
      const refreshed = await write(
        document,
        everySection.map((section) => refresh(section)),
      );

      expect([...again.outcomes, ...refreshed.outcomes].every(({ outcome }) => outcome === 'unchanged')).toBe(
        true,
      );
      expect(Buffer.from(document.bytes()).equals(Buffer.from(once))).toBe(true);
    });

    it('are refreshed where the workbook says something else, and only there', async () => {
      const document = await open(letter());
      await write(document, [insert('termine'), insert('umfrage'), insert('bedarfe')]);
      const written = await write(document, [refresh('termine'), refresh('umfrage')], newDates);

      expect(written).toEqual({
        outcomes: [
          { section: 'termine', outcome: 'refreshed' },
          { section: 'umfrage', outcome: 'unchanged' },
        ],
        issues: [],
      });
      expect(outlineOf(document.bytes()).slice(1)).toEqual(
        expectedOutline(newDates.sections.filter(({ id }) => ['termine', 'umfrage', 'bedarfe'].includes(id))),
      );
    });

    it('stay as a person has changed them, and say so', async () => {
      const document = await open(letter());
      await write(document, [insert('termine'), insert('umfrage')]);
      await document.act((person) => person.typeIntoControl('mut:termine', ' Bitte Raum 3.'));
      const written = await write(document, [refresh('termine'), refresh('umfrage')], newDates);

      expect(await statesOf(document)).toEqual({ termine: 'edited', umfrage: 'written' });
      expect(written.outcomes).toContainEqual({ section: 'termine', outcome: 'kept' });
      expect(written.issues.map((one) => describeIssue(one))).toEqual([
        'Der Abschnitt „Termine“ wurde von Hand bearbeitet und blieb stehen. Bitte entscheiden, ob er ersetzt oder die neue Fassung darunter eingefügt werden soll.',
      ]);
      expect(textOf(document.bytes())).toContain('Bitte Raum 3.');
      expect(textOf(document.bytes())).not.toContain('Hannover');
    });

    it('are replaced where a person has decided so', async () => {
      const document = await open(letter());
      await write(document, [insert('termine')]);
      await document.act((person) => person.typeIntoControl('mut:termine', ' Bitte Raum 3.'));
      await write(document, [refresh('termine', 'replace')], newDates);

      expect(outlineOf(document.bytes()).slice(1)).toEqual(expectedOutline(sectionsOf('termine', newDates)));
      expect(await statesOf(document)).toEqual({ termine: 'written' });
    });

    it('leave the edited text to the person and come below it, where a person has decided so', async () => {
      const document = await open(letter());
      await write(document, [insert('termine'), insert('umfrage')]);
      await document.act((person) => person.typeIntoControl('mut:termine', ' Bitte Raum 3.'));
      await write(document, [refresh('termine', 'below')], newDates);
      const outline = outlineOf(document.bytes());
      const own = outline.filter(({ within }) => within === undefined);

      expect(own.map((line) => ('text' in line ? line.text : 'Tabelle')).join('\n')).toContain(
        'Bitte Raum 3.',
      );
      expect(outline.filter(({ within }) => within === 'mut:termine')).toEqual(
        expectedOutline(sectionsOf('termine', newDates)),
      );
      expect(await statesOf(document)).toEqual({ termine: 'written', umfrage: 'written' });
    });

    it('leave a text alone that somebody else has put in their place', async () => {
      const document = await open(
        letter(control('mut:termine', plain('Von Hand geschrieben.')) + plain('Ende')),
      );
      const written = await write(document, [insert('termine')]);

      expect(await statesOf(document)).toEqual({ termine: 'unknown' });
      expect(codesOf(written)).toEqual(['document.unknownKept']);
      expect(textOf(document.bytes())).toBe('Von Hand geschrieben.\nEnde');
    });

    it('are taken out again, and a control of the county’s own stays for the next time', async () => {
      const document = await open(letter(control('mut:termine', plain('')) + plain('Ende')));
      await write(document, [insert('termine'), insert('umfrage')]);
      const written = await write(document, [remove('termine'), remove('umfrage'), remove('bedarfe')]);

      expect(written).toEqual({
        outcomes: [
          { section: 'termine', outcome: 'removed' },
          { section: 'umfrage', outcome: 'removed' },
          { section: 'bedarfe', outcome: 'unchanged' },
        ],
        issues: [],
      });
      expect(outlineOf(document.bytes())).toEqual([{ role: 'text', text: 'Ende' }]);
      expect(await statesOf(document)).toEqual({ termine: 'empty' });
    });

    it('are taken out when edited only where a person has decided so', async () => {
      const document = await open(letter());
      await write(document, [insert('termine')]);
      await document.act((person) => person.typeIntoControl('mut:termine', ' Bitte Raum 3.'));

      expect(codesOf(await write(document, [remove('termine')]))).toEqual(['document.editedKept']);
      expect(textOf(document.bytes())).toContain('Bitte Raum 3.');
      expect(codesOf(await write(document, [remove('termine', 'replace')]))).toEqual([]);
      expect(textOf(document.bytes())).toBe('Vorspann');
    });

    it('that were copied stay all as they are, and the others go on', async () => {
      const document = await open(letter());
      await write(document, [insert('termine'), insert('umfrage')]);
      await document.act((person) => person.copyControl('mut:termine'));
      const both = withSection('umfrage', paragraph('Alle haben geantwortet.'));
      const paper = {
        ...both,
        sections: both.sections.map((one) => (one.id === 'termine' ? newSection : one)),
      };
      const written = await write(document, [refresh('termine', 'replace'), refresh('umfrage')], paper);

      expect(written.issues.map((one) => [one.code, one.params['count']])).toEqual([['document.copied', 2]]);
      expect(must(await document.writer.read()).sections[0]).toMatchObject({ id: 'termine', copies: 2 });
      expect(textOf(document.bytes())).not.toContain('Hannover');
      expect(textOf(document.bytes())).toContain('Alle haben geantwortet.');
    });

    it('that are locked stay as they are, and the others go on', async () => {
      const document = await open(letter());
      await write(document, [insert('termine'), insert('umfrage')]);
      await document.act((person) => person.lockControl('mut:termine'));
      const written = await write(document, [refresh('termine'), remove('umfrage')], newDates);

      expect(codesOf(written)).toEqual(['document.locked']);
      expect(must(await document.writer.read()).sections).toMatchObject([
        { id: 'termine', obstacle: 'locked' },
      ]);
      expect(outlineOf(document.bytes()).slice(1)).toEqual(expectedOutline(sectionsOf('termine')));
    });

    it('do not come back by a refresh when a person has deleted them', async () => {
      const document = await open(letter());
      await write(document, [insert('termine'), insert('umfrage')]);
      await document.act((person) => person.deleteControl('mut:termine', { keepContent: false }));

      expect(codesOf(await write(document, [refresh('termine'), refresh('umfrage')]))).toEqual([
        'document.gone',
      ]);
      expect(outlineOf(document.bytes()).slice(1)).toEqual(expectedOutline(sectionsOf('umfrage')));
      await write(document, [insert('termine')]);
      expect(await statesOf(document)).toEqual({ umfrage: 'written', termine: 'written' });
    });

    it('that have nothing to say leave their mark empty and are not put anywhere else', async () => {
      const document = await open(letter(control('mut:termine', plain('')) + plain('Ende')));
      const silent = withSection('termine');
      await write(document, [insert('termine')]);
      const written = await write(document, [refresh('termine'), insert('bedarfe')], {
        ...silent,
        sections: silent.sections.map((one) => (one.id === 'bedarfe' ? { ...one, blocks: [] } : one)),
      });

      expect(written.issues).toEqual([]);
      expect(outlineOf(document.bytes())).toEqual([{ role: 'text', text: 'Ende' }]);
    });

    it('keep line ends and characters that mean something elsewhere', async () => {
      const odd = 'Erste Zeile\nzweite <Zeile> & „mehr“\n\nletzte';
      const document = await open(letter());
      const paper = withSection(
        'termine',
        paragraph(odd),
        table('T & <U>', ['A <b>', 'B'], [['=1+1', '']]),
        paragraph('Ende\nwirklich'),
      );
      await write(document, [insert('termine')], paper);

      expect(outlineOf(document.bytes()).slice(1)).toEqual(expectedOutline(sectionsOf('termine', paper)));
      expect(codesOf(await write(document, [refresh('termine')], paper))).toEqual([]);
    });

    it('begin and end with whatever they hold: a table, a list, a new page', async () => {
      const tables = [table('', ['A', 'B'], [['1', '2']]), table('', ['C', 'D'], [['3', '4']])];
      const list: Block = { kind: 'list', items: ['Eins', 'Zwei'] };
      for (const blocks of [
        tables,
        [list],
        [list, ...tables, list],
        [{ kind: 'pageBreak' } as const, ...tables],
      ]) {
        const document = await open(letter());
        const paper = withSection('termine', ...blocks);
        await write(document, [insert('termine'), insert('umfrage')], paper);

        expect(outlineOf(document.bytes()).slice(1)).toEqual(
          expectedOutline([...sectionsOf('termine', paper), ...sectionsOf('umfrage')]),
        );
        await write(document, [refresh('termine')], newDates);
        expect(outlineOf(document.bytes()).slice(1)).toEqual(
          expectedOutline([...sectionsOf('termine', newDates), ...sectionsOf('umfrage')]),
        );
      }
    });
  });
}

const newSection = {
  id: 'termine' as const,
  blocks: [heading(1, 'Termine'), paragraph('Am 20.05. in Hannover.')],
};

function sectionsOf(id: SectionId, paper: PaperDocument = samplePaper): PaperDocument['sections'] {
  return paper.sections.filter((one) => one.id === id);
}
