/** The document as a file, its settings, and what happens to it between the trips, through the published office.js. */
import { unzipSync, strFromU8, zipSync, strToU8 } from 'fflate';
import { convertInLibreOffice } from '../environment/convert-in-libreoffice';
import { describeWith, soffice } from '../environment/programs';
import { openInWord, type WordHost } from './word-host';
import { minimalDocument } from './word-model/minimal-document';

const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function write({ Word }: WordHost, text: string): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.insertParagraph(text, 'End');
    await context.sync();
  });
}

describe('the file of a document', () => {
  it('stays byte for byte in every part that nothing was written to', async () => {
    const parts = unzipSync(minimalDocument(line('Text')));
    parts['word/media/wappen.png'] = new Uint8Array([1, 2, 3, 250]);
    parts['customXml/item1.xml'] = strToU8('<a>\r\n  <!-- von Hand --></a>');
    const host = openInWord({ docx: zipSync(parts) });
    expect(unzipSync(host.save())).toEqual(parts);
    await write(host, 'Neu');
    const saved = unzipSync(host.save());

    const changed = Object.keys(parts).filter(
      (name) => strFromU8(saved[name] ?? strToU8('')) !== strFromU8(parts[name] ?? strToU8('')),
    );
    expect(changed).toEqual(['word/document.xml']);
  });

  it('has what was written when it is opened again, the same bytes for the same work', async () => {
    const first = openInWord();
    const second = openInWord();
    for (const host of [first, second]) {
      await write(host, 'Grüße & <Zeichen>');
      await host.Word.run(async (context) => {
        context.document.properties.title = 'Vorlage 7';
        await context.sync();
      });
    }
    const again = openInWord({ docx: first.save() });
    await again.Word.run(async (context) => {
      context.document.properties.load('title');
      await context.sync();
      expect(context.document.properties.title).toBe('Vorlage 7');
    });

    expect(again.document.paragraphTexts).toEqual(['', 'Grüße & <Zeichen>']);
    expect(Buffer.from(first.save()).equals(Buffer.from(second.save()))).toBe(true);
  });

  it('counts as changed until the add-in saves it', async () => {
    const { Word, document } = openInWord();
    await Word.run(async (context) => {
      const saved = async (): Promise<boolean> => {
        context.document.load('saved');
        await context.sync();
        return context.document.saved;
      };
      expect(await saved()).toBe(true);
      context.document.body.insertParagraph('Neu', 'End');
      expect(await saved()).toBe(false);
      context.document.save();
      expect(await saved()).toBe(true);
    });

    expect(document.timesSaved()).toBe(1);
  });
});

describe('settings of the add-in', () => {
  const saved = async ({ Office }: WordHost): Promise<unknown> =>
    new Promise((resolve) => {
      Office.context.document.settings.saveAsync((result) => resolve(result.status));
    });

  it('travel with the file once they were saved, where Word puts them', async () => {
    const host = openInWord();
    const { settings } = host.Office.context.document;
    settings.set('mut:abschnitte', { umfrage: 'sha256-ü"<' });
    expect(Object.keys(unzipSync(host.save())).some((name) => name.includes('webextension'))).toBe(false);
    expect(await saved(host)).toBe('succeeded');
    const again = openInWord({ docx: host.save() });
    const held = again.Office.context.document.settings;
    expect(held.get('mut:abschnitte')).toEqual({ umfrage: 'sha256-ü"<' });
    held.remove('mut:abschnitte');
    await saved(again);

    const third = openInWord({ docx: again.save() });
    expect(third.Office.context.document.settings.get('mut:abschnitte')).toBeNull();
    expect(Object.keys(unzipSync(third.save()))).toContain('word/webextensions/webextension1.xml');
  });

  it('cannot be saved into a document that may only be read', async () => {
    const host = openInWord({ readOnly: true });
    host.Office.context.document.settings.set('a', 1);

    expect(await saved(host)).toBe('failed');
    await expect(write(host, 'x')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(host.document.paragraphTexts).toEqual(['']);
  });
});

describe('what happens between two trips', () => {
  it('a co-author’s paragraph is there when the second trip writes', async () => {
    const host = openInWord({ docx: minimalDocument(line('Text')) });
    host.conditions.between(2, () => host.document.appendParagraph('vom Kollegen', 'Überschrift 1'));
    await host.Word.run(async (context) => {
      const last = context.document.body.paragraphs.getLast();
      last.load('text');
      await context.sync();
      expect(last.text).toBe('Text');
      context.document.body.insertParagraph('von mir', 'End');
      await context.sync();
    });

    expect(host.document.paragraphTexts).toEqual(['Text', 'vom Kollegen', 'von mir']);
    expect(host.document.paragraphStyles.at(-1)).toBe('Überschrift 1');
  });

  it('a failing action leaves those before it done', async () => {
    const host = openInWord();
    await expect(
      host.Word.run(async (context) => {
        context.document.body.insertParagraph('eins', 'End');
        await context.sync();
        host.conditions.failAtAction(2, 'GeneralException');
        context.document.body.insertParagraph('zwei', 'End').insertParagraph('drei', 'After');
        context.document.body.insertParagraph('vier', 'End');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });

    expect(host.document.paragraphTexts.slice(0, 2)).toEqual(['', 'eins']);
    expect(host.document.paragraphTexts).not.toContain('vier');
  });
});

describe('what is not there', () => {
  it('refuses members newer than the Office it is, and those the emulation does not have', async () => {
    const { Word } = openInWord({ office: 'ltsc2021' });
    await Word.run(async (context) => {
      expect(() => context.document.body.footnotes).toThrow(/footnotes/);
      context.document.body.paragraphs.getFirst().getRange('Whole').getTextRanges(['.'], true).load('items');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    });
  });
});

describeWith(soffice, 'opening in LibreOffice what was written', (program) => {
  it('shows paragraphs, styles, table, header and control as they were written', async () => {
    const host = openInWord({ docx: minimalDocument(line('Vor') + line('{{umfrage}}')) });
    host.document.addControl('mut:umfrage', 1);
    await host.Word.run(async (context) => {
      const control = context.document.contentControls.getByTag('mut:umfrage').getFirst();
      control.insertText('Umfrage', 'Replace');
      control.paragraphs.getFirst().styleBuiltIn = 'Heading1';
      const item = control.insertParagraph('Punkt', 'End');
      item.styleBuiltIn = 'Normal';
      item.startNewList();
      const table = control.insertTable(2, 2, 'End', [
        ['Ort', 'Rücklauf'],
        ['Adorf', 'ja'],
      ]);
      table.headerRowCount = 1;
      table.getCell(0, 0).columnWidth = 120;
      context.document.sections.getFirst().getHeader('Primary').insertText('Kreis Musterland', 'Start');
      await context.sync();
    });
    host.Office.context.document.settings.set('a', 1);
    await new Promise((resolve) => host.Office.context.document.settings.saveAsync(resolve));
    const { vorlage } = convertInLibreOffice(program, { vorlage: host.save() }, 'docx', 'docx');
    const again = openInWord({ docx: new Uint8Array(vorlage) });
    const header = await again.Word.run(async (context) => {
      const found = context.document.sections.getFirst().getHeader('Primary');
      const table = context.document.body.tables.getFirst();
      found.load('text');
      table.load('values,headerRowCount');
      await context.sync();
      expect([table.values, table.headerRowCount]).toEqual([
        [
          ['Ort', 'Rücklauf'],
          ['Adorf', 'ja'],
        ],
        1,
      ]);
      return found.text;
    });

    expect(header).toBe('Kreis Musterland');
    // LibreOffice keeps a control around paragraphs and drops its tag.
    expect(again.document.tags).toHaveLength(1);
    expect(again.document.paragraphTexts.slice(0, 3)).toEqual(['Vor', 'Umfrage', 'Punkt']);
    expect(again.document.paragraphStyles[1]).toBe('Überschrift 1');
  });
});
