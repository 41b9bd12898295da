/** What every DocumentWriter owes its users about the places of sections: whose they are, what is locked, what is gone. */
import { describeIssue } from '../../src/core/values/describe-issue';
import { paragraph } from '../adapters/docx/sample-paper';
import { control, plain } from '../adapters/docx/template-fixture';
import { must } from '../environment/must';
import {
  codesOf,
  insert,
  letter,
  refresh,
  remove,
  statesOf,
  textOf,
  withSection,
  write,
  type OpenDocument,
} from './document-orders';
import { outlineOf } from './document-outline';

export function describeDocumentPlaces(name: string, open: OpenDocument): void {
  const fresh = withSection('termine', paragraph('Am 20.05. in Hannover.'));

  describe(`places of sections ${name}`, () => {
    it('that are locked against deletion stay with their text, and the others go on', async () => {
      const document = await open(letter());
      await write(document, [insert('termine'), insert('umfrage')]);
      await document.act((person) => person.lockControl('mut:termine', { deletion: true }));
      const written = await write(document, [remove('termine'), remove('umfrage')]);

      expect(written.outcomes.map(({ outcome }) => outcome)).toEqual(['kept', 'removed']);
      expect(written.issues.map((one) => describeIssue(one))).toEqual([
        'Das Inhaltssteuerelement „Termine“ ist gegen Löschen gesperrt und blieb mit seinem Text, wie es ist. Bitte in Word unter „Entwicklertools – Eigenschaften“ den Haken „Das Inhaltssteuerelement kann nicht gelöscht werden“ entfernen und den Vorgang wiederholen.',
      ]);
      expect(await statesOf(document)).toEqual({ termine: 'written' });

      await document.act((person) => person.lockControl('mut:termine', {}));
      expect(codesOf(await write(document, [remove('termine')]))).toEqual([]);
      expect(textOf(document.bytes())).toBe('Vorspann');
    });

    it('that are locked against deletion are refreshed, but not given up for a version below', async () => {
      const document = await open(letter());
      await write(document, [insert('termine')]);
      await document.act((person) => {
        person.lockControl('mut:termine', { deletion: true });
        person.typeIntoControl('mut:termine', ' Raum 3.');
      });

      expect(codesOf(await write(document, [refresh('termine', 'below')], fresh))).toEqual([
        'document.cannotDelete',
      ]);
      expect(textOf(document.bytes())).toContain('Raum 3.');
      expect(codesOf(await write(document, [refresh('termine', 'replace')], fresh))).toEqual([]);
      expect(textOf(document.bytes())).toBe('Vorspann\nAm 20.05. in Hannover.');
    });

    it('that the county has locked against deletion are emptied and filled again', async () => {
      const document = await open(
        letter(control('mut:termine', plain(''), '<w:lock w:val="sdtLocked"/>') + plain('Ende')),
      );
      await write(document, [insert('termine')], fresh);
      expect(codesOf(await write(document, [remove('termine')]))).toEqual([]);
      expect(outlineOf(document.bytes())).toEqual([{ role: 'text', text: 'Ende' }]);
      await write(document, [insert('termine')], fresh);

      expect(outlineOf(document.bytes())).toEqual([
        { role: 'text', text: 'Am 20.05. in Hannover.', within: 'mut:termine' },
        { role: 'text', text: 'Ende' },
      ]);
    });

    it('are beside their neighbours in the paper where the document has none for them', async () => {
      const document = await open(
        letter(plain('Vorspann') + control('mut:bedarfe', plain('')) + plain('Ende')),
      );
      await write(document, [insert('bedarfe')]);
      await write(document, [insert('umfrage'), insert('anlage'), insert('termine')]);
      await write(document, [remove('umfrage'), insert('angebote')]);
      await write(document, [insert('netzwerk'), insert('umfrage')]);

      expect(tagsOf(document.bytes())).toEqual([
        'Vorspann',
        'mut:netzwerk',
        'mut:termine',
        'mut:umfrage',
        'mut:bedarfe',
        'mut:angebote',
        'mut:anlage',
        'Ende',
      ]);
    });

    it('follow one another behind the same neighbour, be it written at its mark in the same order', async () => {
      const document = await open(
        letter(plain('{{mut:termine}}') + plain('{{mut:unterschrift}}') + plain('Ende')),
      );
      await write(
        document,
        (['termine', 'umfrage', 'bedarfe', 'angebote', 'unterschrift'] as const).map(insert),
      );

      expect(tagsOf(document.bytes())).toEqual([
        'mut:termine',
        'mut:umfrage',
        'mut:bedarfe',
        'mut:angebote',
        'mut:unterschrift',
        'Ende',
      ]);
      const again = await write(document, [insert('umfrage'), refresh('termine')]);
      expect(again.outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    });

    it('are not within the cells of a table or the line of another', async () => {
      const cell = `<w:tbl><w:tr><w:tc>${control('mut:termine', plain(''))}${plain('Zelle')}</w:tc></w:tr></w:tbl>`;
      const document = await open(letter(cell + plain('Ende')));
      await write(document, [insert('termine'), insert('umfrage')]);

      expect(tagsOf(document.bytes()).slice(-2)).toEqual(['Ende', 'mut:umfrage']);
    });

    it('that a person has copied or locked lead no other one', async () => {
      const document = await open(letter());
      await write(document, [insert('termine'), insert('umfrage'), insert('unterschrift')]);
      await document.act((person) => {
        person.copyControl('mut:umfrage');
        person.lockControl('mut:unterschrift');
      });
      await write(document, [insert('bedarfe')]);

      const tags = tagsOf(document.bytes());
      expect(tags.slice(tags.indexOf('mut:termine'), tags.indexOf('mut:termine') + 2)).toEqual([
        'mut:termine',
        'mut:bedarfe',
      ]);
    });

    it('are known to be gone when a person has deleted them, until they are taken out', async () => {
      const document = await open(letter());
      await write(document, [insert('termine'), insert('umfrage')]);
      await document.act((person) => person.deleteControl('mut:termine', { keepContent: false }));

      expect(must(await document.writer.read()).sections).toMatchObject([
        { id: 'umfrage', state: 'written', copies: 1 },
        { id: 'termine', state: 'gone', text: '', copies: 0, note: { asOf: '2015-04-16' } },
      ]);
      const written = await write(document, [remove('termine')]);
      expect(written).toEqual({ outcomes: [{ section: 'termine', outcome: 'unchanged' }], issues: [] });
      expect(await statesOf(document)).toEqual({ umfrage: 'written' });
    });
  });
}

/** Controls around sections and the texts beside them, in the order of the document. */
function tagsOf(bytes: Uint8Array): readonly string[] {
  const all = outlineOf(bytes).map((line) => line.within ?? ('text' in line ? line.text : 'Tabelle'));
  return all.filter((one, index) => one !== all[index - 1]);
}
