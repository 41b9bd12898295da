/** What Word does with text, paragraphs, controls and tables, seen through the published office.js. */
import { openInWord } from './word-host';
import { minimalDocument } from './word-model/minimal-document';

describe('writing into an open document', () => {
  it('adds paragraphs at the end, each in the format of the one before unless told otherwise', async () => {
    const { Word, document, takeTrips } = openInWord();
    await Word.run(async (context) => {
      const { body } = context.document;
      body.insertParagraph('Sachstand', 'End').styleBuiltIn = 'Heading1';
      body.insertParagraph('Noch eine', 'End');
      body.insertParagraph('Die Umfrage läuft.', 'End').styleBuiltIn = 'Normal';
      await context.sync();
    });

    expect(document.paragraphTexts).toEqual(['', 'Sachstand', 'Noch eine', 'Die Umfrage läuft.']);
    expect(document.paragraphStyles).toEqual(['Standard', 'Überschrift 1', 'Überschrift 1', 'Standard']);
    expect(takeTrips().map(({ writes }) => writes)).toEqual([true]);
  });

  it('fills a control with paragraphs and a table in one trip and finds it again by its tag', async () => {
    const { Word, document, takeTrips } = openInWord({
      docx: minimalDocument(
        '<w:p><w:r><w:t>Vor</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Nach</w:t></w:r></w:p>',
      ),
    });
    document.addControl('mut:umfrage', 1);
    await Word.run(async (context) => {
      const control = context.document.contentControls.getByTag('mut:umfrage').getFirst();
      control.insertText('Umfrage', 'Replace');
      const table = control.insertTable(2, 2, 'End', [
        ['Ort', 'Rücklauf'],
        ['Adorf', 'ja'],
      ]);
      table.headerRowCount = 1;
      await context.sync();
      control.load('text,tag,id,subtype');
      table.load('values,rowCount,headerRowCount,style');
      await context.sync();
      expect(control.subtype).toBe('RichTextParagraphs');
      expect(table.values[1]).toEqual(['Adorf', 'ja']);
      expect([table.rowCount, table.headerRowCount, table.style]).toEqual([2, 1, 'Tabellenraster']);
    });

    expect(document.textOf('mut:umfrage')).toBe('Umfrage\rOrt\tRücklauf\rAdorf\tja\r');
    expect(document.text).toBe('Vor\rUmfrage\rOrt\tRücklauf\rAdorf\tja\r\rNach');
    expect(takeTrips()).toHaveLength(2);
  });
});
