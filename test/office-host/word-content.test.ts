/** What Word does with text, paragraphs, tables and lists, seen through the published office.js. */
import { openInWord, type WordHost } from './word-host';
import { minimalDocument } from './word-model/minimal-document';

const line = (text: string, format = ''): string => `<w:p>${format}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The paragraphs of the body with their styles, in one sentence each. */
function lines({ document }: WordHost): readonly string[] {
  return document.paragraphTexts.map((text, index) => `${document.paragraphStyles[index] ?? ''}: ${text}`);
}

describe('writing paragraphs', () => {
  it('adds each in the format of the one before unless told otherwise', async () => {
    const host = openInWord();
    await host.Word.run(async (context) => {
      const { body } = context.document;
      body.insertParagraph('Sachstand', 'End').styleBuiltIn = 'Heading1';
      body.insertParagraph('Noch eine', 'End');
      body.insertParagraph('Die Umfrage läuft.', 'End').styleBuiltIn = 'Normal';
      await context.sync();
    });

    expect(lines(host)).toEqual([
      'Standard: ',
      'Überschrift 1: Sachstand',
      'Überschrift 1: Noch eine',
      'Standard: Die Umfrage läuft.',
    ]);
    expect(host.takeTrips()).toHaveLength(1);
  });

  it('knows the heading of a German template by its name, whatever its id, and adds no second one', async () => {
    const host = openInWord({ docx: minimalDocument(line('Anlass')) });
    const title = async (style: 'Heading2' | 'Heading9'): Promise<string> =>
      host.Word.run(async (context) => {
        const made = context.document.body.insertParagraph('Titel', 'End');
        made.styleBuiltIn = style;
        made.load('style');
        await context.sync();
        return made.style;
      });

    expect(await title('Heading2')).toBe('Überschrift 2');
    const again = openInWord({ docx: host.save() });
    await again.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().style = 'Überschrift 2';
      await context.sync();
    });
    expect(lines(again)).toEqual(['Überschrift 2: Anlass', 'Überschrift 2: Titel']);
    expect(await title('Heading9')).toBe('Überschrift 9');
  });

  it('takes a name that is neither German nor the template’s for a mistake', async () => {
    const { Word } = openInWord();
    const run = Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().style = 'Heading 1';
      await context.sync();
    });

    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('names the same styles in English in an English Word', async () => {
    const host = openInWord({ language: 'en', docx: minimalDocument(line('Anlass')) });
    const names = await host.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.style = 'Heading 1';
      first.load('style,styleBuiltIn');
      await context.sync();
      return [first.style, first.styleBuiltIn];
    });

    expect(names).toEqual(['Heading 1', 'Heading1']);
  });

  it('has no constant for bulleted paragraphs, which only the name in the interface leads to', async () => {
    const { Word } = openInWord({ docx: minimalDocument(line('Kurse')) });
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.style = 'Aufzählungszeichen';
      first.load('isListItem,styleBuiltIn');
      await context.sync();
      expect([first.isListItem, first.styleBuiltIn]).toEqual([true, 'Other']);
      Object.assign(first, { styleBuiltIn: 'ListBullet' });
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('writes before and behind a paragraph, and refuses places that a paragraph does not have', async () => {
    const host = openInWord({ docx: minimalDocument(line('Mitte')) });
    await host.Word.run(async (context) => {
      const middle = context.document.body.paragraphs.getFirst();
      middle.insertParagraph('davor', 'Before');
      middle.insertParagraph('danach', 'After');
      middle.insertText(' und mehr', 'End').font.bold = true;
      await context.sync();
    });
    const wrong = host.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertParagraph('x', 'End' as 'After');
      await context.sync();
    });

    expect(host.document.paragraphTexts).toEqual(['davor', 'Mitte und mehr', 'danach']);
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('makes a paragraph of each line of a text, and one paragraph stays when the body is cleared', async () => {
    const { Word, document } = openInWord({ docx: minimalDocument(line('alt') + line('älter')) });
    await Word.run(async (context) => {
      context.document.body.insertText('eins\nzwei\tTab', 'Replace');
      await context.sync();
      expect(document.paragraphTexts).toEqual(['eins', 'zwei\tTab']);
      context.document.body.clear();
      await context.sync();
    });

    expect(document.paragraphTexts).toEqual(['']);
  });

  it('puts a page break into a paragraph of its own, and a line break behind a paragraph into the next one', async () => {
    const { Word, document } = openInWord({ docx: minimalDocument(line('eins') + line('zwei')) });
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertBreak('Line', 'After');
      first.insertBreak('Page', 'After');
      await context.sync();
    });

    expect(document.paragraphTexts).toEqual(['eins', '\f', '\vzwei']);
  });
});

describe('writing tables', () => {
  const values = [
    ['Ort', 'Rücklauf'],
    ['Adorf', 'ja\nam 3. Mai'],
  ];

  it('puts it behind the text or a paragraph, and an empty paragraph follows where it would be last or touch another', async () => {
    const { Word, document } = openInWord({ docx: minimalDocument(line('Rücklauf')) });
    await Word.run(async (context) => {
      const { body } = context.document;
      body.insertTable(2, 2, 'End', values);
      body.paragraphs.getFirst().insertTable(1, 1, 'After', [['oben']]);
      await context.sync();
    });

    expect(document.text.split('\r')).toEqual([
      'Rücklauf',
      'oben',
      '',
      'Ort\tRücklauf',
      'Adorf\tja',
      'am 3. Mai',
      '',
    ]);
    expect(document.tableCount).toBe(2);
  });

  it('takes all values in one action, however many rows there are', async () => {
    const actionsFor = async (rows: number): Promise<number | undefined> => {
      const { Word, takeTrips } = openInWord();
      const texts = Array.from({ length: rows }, (_, row) => [`Ort ${row}`, 'ja']);
      await Word.run(async (context) => {
        context.document.body.insertTable(rows, 2, 'End', texts);
        await context.sync();
      });
      return takeTrips()[0]?.actions;
    };

    expect(await actionsFor(500)).toBe(await actionsFor(2));
  });

  it('shows and changes header rows, style, alignment, widths, rows and columns', async () => {
    const { Word } = openInWord();
    await Word.run(async (context) => {
      const table = context.document.body.insertTable(2, 2, 'End', values);
      table.headerRowCount = 1;
      table.styleBuiltIn = 'GridTable4_Accent1';
      table.alignment = 'Centered';
      table.getCell(0, 1).columnWidth = 100;
      table.addRows('End', 1, [['Bdorf', 'nein']]);
      table.addColumns('End', 1, [['Stand'], ['neu'], ['alt']]);
      table.getBorder('Top').color = '#336699';
      await context.sync();
      table.load('values,rowCount,headerRowCount,style,alignment,isUniform');
      const border = table.getBorder('Top');
      border.load('color');
      const cell = table.getCell(1, 1).load('columnWidth,value');
      await context.sync();

      expect(table.values[2]).toEqual(['Bdorf', 'nein', 'alt']);
      expect([table.rowCount, table.headerRowCount, table.isUniform]).toEqual([3, 1, true]);
      expect([table.style, table.alignment]).toEqual(['Gitternetztabelle 4 – Akzent 1', 'Centered']);
      expect([cell.columnWidth, cell.value, border.color]).toEqual([100, 'ja\ram 3. Mai', '#336699']);
    });
  });

  it('refuses values that do not fit the rows and columns', async () => {
    const { Word, document } = openInWord();
    const run = Word.run(async (context) => {
      context.document.body.insertTable(3, 2, 'End', values);
      await context.sync();
    });

    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(document.tableCount).toBe(0);
  });
});

describe('finding text', () => {
  const marks = '<w:p><w:r><w:t>Nr. {{mut:</w:t></w:r><w:r><w:t>nr}} vom {{mut:datum}}</w:t></w:r></w:p>';

  it('finds marks that are spread over runs, and each can be replaced without losing the others', async () => {
    const { Word, document, takeTrips } = openInWord({ docx: minimalDocument(marks) });
    await Word.run(async (context) => {
      const hits = context.document.body.search('\\{\\{mut:*\\}\\}', { matchWildcards: true });
      hits.load('items/text');
      await context.sync();
      expect(hits.items.map(({ text }) => text)).toEqual(['{{mut:nr}}', '{{mut:datum}}']);
      for (const [index, hit] of hits.items.entries())
        hit.insertText(['12', 'heute'][index] ?? '', 'Replace');
      await context.sync();
    });

    expect(document.text).toBe('Nr. 12 vom heute');
    expect(takeTrips()).toHaveLength(2);
  });

  it('tells capitals apart only when asked to, and takes texts of at most 255 characters', async () => {
    const { Word } = openInWord({ docx: minimalDocument(line('Anlass und anlass')) });
    await Word.run(async (context) => {
      const all = context.document.body.search('ANLASS').load('items');
      const same = context.document.body.search('anlass', { matchCase: true }).load('items');
      await context.sync();
      expect([all.items.length, same.items.length]).toEqual([2, 1]);
    });
    const run = Word.run(async (context) => {
      context.document.body.search('x'.repeat(256)).load('items');
      await context.sync();
    });

    await expect(run).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
  });
});

describe('sections, headers and the selection', () => {
  it('writes a header that the file did not have, and it is there when the file is opened again', async () => {
    const { Word, save } = openInWord();
    await Word.run(async (context) => {
      const section = context.document.sections.getFirst();
      section.getHeader('Primary').insertText('Kreis Musterland', 'Start');
      section.getFooter('Primary').load('text');
      await context.sync();
    });
    const again = openInWord({ docx: save() });
    const text = await again.Word.run(async (context) => {
      const header = context.document.sections.getFirst().getHeader('Primary');
      header.load('text,type');
      await context.sync();
      return `${header.type}: ${header.text}`;
    });

    expect(text).toBe('Header: Kreis Musterland');
  });

  it('begins a new section in the middle of the text', async () => {
    const { Word, document } = openInWord({ docx: minimalDocument(line('Vorlage') + line('Anlage')) });
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertBreak('SectionNext', 'After');
      context.document.sections.load('items');
      await context.sync();
      expect(context.document.sections.items).toHaveLength(2);
    });

    expect(document.paragraphTexts).toEqual(['Vorlage', '', 'Anlage']);
  });

  it('writes where the cursor is and at what is selected', async () => {
    const { Word, document } = openInWord({ docx: minimalDocument(line('Der Kreis zahlt.') + line('Ende')) });
    document.selectText('zahlt');
    await Word.run(async (context) => {
      const selected = context.document.getSelection();
      selected.load('text');
      selected.insertText('bezahlt', 'Replace').font.italic = true;
      selected.insertParagraph('Danach', 'After');
      await context.sync();
    });
    document.putCursor(1);
    await Word.run(async (context) => {
      context.document.getSelection().insertParagraph('Am Cursor', 'After');
      await context.sync();
    });

    expect(document.paragraphTexts).toEqual(['Der Kreis bezahlt.', 'Danach', 'Am Cursor', 'Ende']);
  });
});

describe('lists', () => {
  it('goes on in the next paragraphs until one is taken out', async () => {
    const { Word, document } = openInWord({ docx: minimalDocument(line('Ziele')) });
    await Word.run(async (context) => {
      const first = context.document.body.insertParagraph('Wege', 'End');
      const list = first.startNewList();
      list.setLevelBullet(0, 'Solid');
      first.insertParagraph('Kurse', 'After');
      const after = context.document.body.insertParagraph('Fazit', 'End');
      after.detachFromList();
      list.load('id,levelTypes');
      list.paragraphs.load('items/text');
      after.load('isListItem');
      await context.sync();
      expect(list.paragraphs.items.map(({ text }) => text)).toEqual(['Wege', 'Kurse']);
      expect([list.levelTypes[0], after.isListItem]).toEqual(['Bullet', false]);
    });

    expect(document.paragraphTexts).toEqual(['Ziele', 'Wege', 'Kurse', 'Fazit']);
  });
});

describe('OOXML and HTML', () => {
  it('takes what it gave, with styles matched by name', async () => {
    const from = openInWord({ docx: minimalDocument(line('Kopie')) });
    const ooxml = await from.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().styleBuiltIn = 'Heading3';
      const { value } = await (async () => {
        const result = context.document.body.getOoxml();
        await context.sync();
        return result;
      })();
      return value;
    });
    const to = openInWord();
    await to.Word.run(async (context) => {
      context.document.body.insertOoxml(ooxml, 'End');
      await context.sync();
    });

    expect(lines(to)).toEqual(['Standard: ', 'Überschrift 3: Kopie']);
  });

  it('refuses HTML loudly, because nobody knows here what Word makes of it', async () => {
    const { Word } = openInWord();
    const run = Word.run(async (context) => {
      context.document.body.insertHtml('<b>x</b>', 'End');
      await context.sync();
    });

    await expect(run).rejects.toThrow('HTML');
  });
});
