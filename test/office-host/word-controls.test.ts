/** What Word allows with content controls, seen through the published office.js. */
import { openInWord, type WordHost } from './word-host';
import { withNewerClient } from './word-newer-client';
import { minimalDocument } from './word-model/minimal-document';

const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A document of three paragraphs, a control with that tag around the one in the middle. */
function withControl(tag = 'mut:umfrage'): WordHost {
  const host = openInWord({ docx: minimalDocument(line('Vor') + line('Alt') + line('Nach')) });
  host.document.addControl(tag, 1);
  return host;
}

function newerWord(body: string): WordHost {
  return withNewerClient(openInWord({ office: 'm365', docx: minimalDocument(body) }));
}

function ofKinds(context: Word.RequestContext, types: readonly string[]): Word.ContentControlCollection {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enumeration is the library's of this test, which is loaded while it runs
  return context.document.getContentControls({ types: [...types] as Word.ContentControlType[] });
}

/** Does something with the first control of that tag. */
async function change(
  { Word }: WordHost,
  work: (control: Word.ContentControl) => void,
  tag = 'mut:umfrage',
): Promise<void> {
  await Word.run(async (context) => {
    work(context.document.contentControls.getByTag(tag).getFirst());
    await context.sync();
  });
}

describe('filling a control', () => {
  it('replaces what was in it with text, paragraphs and a table, and nothing beside it', async () => {
    const host = withControl();
    await change(host, (control) => {
      control.insertText('Umfrage', 'Replace');
      control.insertParagraph('Stand heute', 'End').styleBuiltIn = 'Heading2';
      control.insertTable(1, 2, 'End', [['Adorf', 'ja']]);
      control.insertParagraph('Überschrift', 'Start');
      control.insertParagraph('dahinter', 'After');
    });

    expect(host.document.textOf('mut:umfrage').split('\r')).toEqual([
      'Überschrift',
      'Umfrage',
      'Stand heute',
      'Adorf\tja',
      '',
    ]);
    expect(host.document.text).toMatch(/^Vor\r[^]*\r\rdahinter\rNach$/);
    expect(host.takeTrips()).toHaveLength(1);
  });

  it('is put around its paragraph when paragraphs go into one that stands inside a line', async () => {
    const host = openInWord({ docx: minimalDocument(line('{{mut:umfrage}}') + line('Ende')) });
    host.document.addInlineControl('mut:umfrage', '{{mut:umfrage}}');
    await change(host, (control) => {
      control.insertText('Umfrage', 'Replace');
      control.insertParagraph('mehr', 'End');
    });

    expect(host.document.textOf('mut:umfrage')).toBe('Umfrage\rmehr');
    expect(host.document.paragraphTexts).toEqual(['Umfrage', 'mehr', 'Ende']);
  });

  it('keeps the text beside it when a control inside a line is filled', async () => {
    const host = openInWord({ docx: minimalDocument(line('Vorlage Nr. XX vom Mai')) });
    host.document.addInlineControl('mut:nr', 'XX');
    await change(host, (control) => control.insertText('2015/7', 'Replace'), 'mut:nr');

    expect(host.document.text).toBe('Vorlage Nr. 2015/7 vom Mai');
  });

  it('shows its placeholder when it is cleared, and loses it with the first text', async () => {
    const host = withControl();
    await change(host, (control) => {
      control.placeholderText = 'Hier folgt die Umfrage';
      control.clear();
    });
    expect(host.document.textOf('mut:umfrage')).toBe('Hier folgt die Umfrage');
    await change(host, (control) => control.insertText('Da ist sie', 'End'));

    expect(host.document.textOf('mut:umfrage')).toBe('Da ist sie');
  });
});

describe('making and finding controls', () => {
  it('puts one around a paragraph, with a tag of at most 64 characters and an id of its own', async () => {
    const host = openInWord({ docx: minimalDocument(line('Sachstand')) });
    const id = await host.Word.run(async (context) => {
      const made = context.document.body.paragraphs.getFirst().insertContentControl();
      made.tag = `mut:${'x'.repeat(80)}`;
      made.title = 'Sachstand';
      await context.sync();
      made.load('tag,title,id,subtype');
      await context.sync();
      expect([made.tag.length, made.title, made.subtype]).toEqual([64, 'Sachstand', 'RichTextParagraphs']);
      return made.id;
    });

    await host.Word.run(async (context) => {
      const found = context.document.contentControls.getByIdOrNullObject(id);
      const none = context.document.contentControls.getByIdOrNullObject(id + 1);
      const parent = context.document.body.paragraphs.getFirst().parentContentControlOrNullObject;
      found.load('text');
      none.load('text');
      parent.load('id');
      await context.sync();
      expect([found.text, none.isNullObject, parent.id]).toEqual(['Sachstand', true, id]);
    });
  });

  it('finds those in headers, tables and inside others as well, and says when there is none', async () => {
    const host = withControl('aussen');
    await host.Word.run(async (context) => {
      const outer = context.document.contentControls.getByTag('aussen').getFirst();
      const inner = outer
        .insertTable(1, 1, 'End', [['x']])
        .getCell(0, 0)
        .body.paragraphs.getFirst();
      inner.insertContentControl().tag = 'innen';
      const header = context.document.sections.getFirst().getHeader('Primary');
      header.paragraphs.getFirst().insertContentControl().tag = 'kopf';
      await context.sync();
    });
    const { Word, document } = openInWord({ docx: host.save() });
    await Word.run(async (context) => {
      const all = context.document.contentControls.load('items/tag');
      const inBody = context.document.body.contentControls.load('items/tag');
      const none = context.document.contentControls.getByTag('fehlt').getFirstOrNullObject();
      none.load('tag');
      await context.sync();
      expect(all.items.map(({ tag }) => tag)).toEqual(['aussen', 'innen', 'kopf']);
      expect([inBody.items.length, none.isNullObject]).toEqual([2, true]);
      context.document.contentControls.getByTag('fehlt').getFirst().load('tag');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });

    expect(document.tags).toEqual(['aussen', 'innen', 'kopf']);
  });

  it('shows rich text alone, unless other kinds are asked for, and none in text boxes', async () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent><w:sdt><w:sdtPr><w:tag w:val="kasten"/></w:sdtPr><w:sdtContent>${line('x')}</w:sdtContent></w:sdt></w:txbxContent></w:pict></w:r></w:p>`;
    const host = newerWord(line('Vor') + line('Alt') + line('Tag') + box);
    host.document.addControl('reich', 0);
    host.document.addControl('schlicht', 1, 1, 'text');
    host.document.addControl('tag', 2, 2, 'date');
    await host.Word.run(async (context) => {
      const collections = [
        context.document.contentControls,
        context.document.body.contentControls,
        ofKinds(context, ['PlainText']),
        ofKinds(context, ['RichText', 'PlainText', 'DatePicker']),
      ].map((one) => one.load('items/tag'));
      const around = context.document.body.paragraphs.getFirst().getNext().parentContentControlOrNullObject;
      around.load('tag');
      await context.sync();
      expect(collections.map(({ items }) => items.map(({ tag }) => tag))).toEqual([
        ['reich'],
        ['reich'],
        ['schlicht'],
        ['reich', 'schlicht', 'tag'],
      ]);
      expect(around.isNullObject).toBe(true);
    });

    expect(host.document.tags).toEqual(['reich', 'schlicht', 'tag', 'kasten']);
  });

  it('takes a text inside a line, and goes again while its text stays', async () => {
    const host = openInWord({ docx: minimalDocument(line('Der Kreis zahlt 900 Euro.')) });
    await host.Word.run(async (context) => {
      const hit = context.document.body.search('900 Euro').getFirst();
      const control = hit.insertContentControl();
      control.tag = 'betrag';
      control.insertText('1.000 Euro', 'Replace').font.bold = true;
      control.load('subtype,text');
      await context.sync();
      expect([control.subtype, control.text]).toEqual(['RichTextInline', '1.000 Euro']);
      control.delete(true);
      await context.sync();
    });

    expect([host.document.text, host.document.tags.length]).toEqual(['Der Kreis zahlt 1.000 Euro.', 0]);
  });

  it('a placeholder of a template gives way to the first text and leaves none of its format', async () => {
    const placeholder =
      '<w:sdt><w:sdtPr><w:tag w:val="mut:nr"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr><w:color w:val="808080"/></w:rPr><w:t>Klicken oder tippen</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/>';
    const host = openInWord({ docx: minimalDocument(placeholder) });
    await change(host, (control) => control.insertText('7', 'End'), 'mut:nr');
    const color = await host.Word.run(async (context) => {
      const { font } = context.document.contentControls.getByTag('mut:nr').getFirst();
      font.load('color');
      await context.sync();
      return font.color;
    });

    expect([host.document.textOf('mut:nr'), color]).toEqual(['7', '#000000']);
  });

  it('stays known over several trips, and is refused once it was deleted', async () => {
    const host = withControl();
    const run = host.Word.run(async (context) => {
      const control = context.document.contentControls.getByTag('mut:umfrage').getFirst();
      control.load('tag');
      await context.sync();
      control.insertText('Neu', 'Replace');
      await context.sync();
      host.document.deleteControl('mut:umfrage', { keepContent: true });
      control.insertText('zu spät', 'Replace');
      await context.sync();
    });

    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(host.document.paragraphTexts).toEqual(['Vor', 'Neu', 'Nach']);
  });
});

describe('what is locked or not made for text', () => {
  const writings: readonly (readonly [string, (control: Word.ContentControl) => void])[] = [
    ['replacing the text', (control) => control.insertText('x', 'Replace')],
    ['adding text', (control) => control.insertText('x', 'End')],
    ['adding a paragraph', (control) => control.insertParagraph('x', 'End')],
    ['adding a table', (control) => control.insertTable(1, 1, 'Start', [['x']])],
    ['clearing', (control) => control.clear()],
    ['deleting', (control) => control.delete(false)],
  ];

  it.each(writings)('a control whose content is locked refuses %s', async (_, write) => {
    const host = withControl();
    host.document.lockControl('mut:umfrage');

    await expect(change(host, write)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(host.document.text).toBe('Vor\rAlt\rNach');
  });

  it.each(writings.slice(0, 5))('a list to choose from and a date refuse %s', async (_, write) => {
    for (const [kind, type] of [
      ['date', 'DatePicker'],
      ['dropDownList', 'DropDownList'],
    ] as const) {
      const host = newerWord(line('Vor') + line('Alt'));
      host.document.addControl('mut:umfrage', 1, 1, kind);
      const refused = host.Word.run(async (context) => {
        write(ofKinds(context, [type]).getFirst());
        await context.sync();
      });

      await expect(refused).rejects.toMatchObject({ code: 'NotAllowed' });
      expect(host.document.text).toBe('Vor\rAlt');
    }
  });

  it('says before anything is written that it is locked, and of which kind it is', async () => {
    const host = newerWord(line('Vor') + line('Alt'));
    host.document.addControl('mut:umfrage', 1);
    host.document.lockControl('mut:umfrage', { content: true, deletion: true });
    host.document.addControl('datum', 0, 0, 'date');
    await host.Word.run(async (context) => {
      const controls = ofKinds(context, ['RichText', 'DatePicker']).load(
        'items/cannotEdit,items/cannotDelete,items/type',
      );
      await context.sync();
      expect(controls.items.map((one) => [one.cannotEdit, one.cannotDelete, one.type])).toEqual([
        [false, false, 'DatePicker'],
        [true, true, 'RichText'],
      ]);
    });
  });

  it('may be filled after the lock was taken off, and one that must stay cannot be deleted', async () => {
    const host = withControl();
    host.document.lockControl('mut:umfrage', { content: true, deletion: true });
    await change(host, (control) => {
      control.cannotEdit = false;
      control.insertText('Neu', 'Replace');
    });

    expect(host.document.textOf('mut:umfrage')).toBe('Neu');
    await expect(change(host, (control) => control.delete(true))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  });

  it('a table and a body around a locked control cannot be deleted or cleared', async () => {
    const host = withControl();
    await change(host, (control) => control.insertTable(1, 1, 'End', [['x']]));
    await host.Word.run(async (context) => {
      const cell = context.document.body.tables.getFirst().getCell(0, 0);
      cell.body.paragraphs.getFirst().insertContentControl().cannotEdit = true;
      await context.sync();
    });
    const before = host.document.text;
    const attempts: readonly ((body: Word.Body) => void)[] = [
      (body) => body.tables.getFirst().delete(),
      (body) => body.clear(),
      (body) => body.insertText('x', 'Replace'),
      (body) => body.contentControls.getByTag('mut:umfrage').getFirst().insertText('x', 'Replace'),
    ];
    for (const attempt of attempts) {
      const run = host.Word.run(async (context) => {
        attempt(context.document.body);
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
    }

    expect(host.document.text).toBe(before);
  });

  it('what was written before the refused action of a batch stays written', async () => {
    const host = withControl();
    host.document.lockControl('mut:umfrage');
    const run = host.Word.run(async (context) => {
      context.document.body.insertParagraph('vorher', 'End');
      context.document.contentControls.getByTag('mut:umfrage').getFirst().insertText('x', 'Replace');
      context.document.body.insertParagraph('nachher', 'End');
      await context.sync();
    });

    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(host.document.paragraphTexts).toEqual(['Vor', 'Alt', 'Nach', 'vorher']);
  });
});

describe('what people do with controls', () => {
  it('a copied control has the same tag and another id', async () => {
    const host = withControl();
    host.document.copyControl('mut:umfrage');
    await host.Word.run(async (context) => {
      const both = context.document.contentControls.getByTag('mut:umfrage').load('items/id,items/text');
      await context.sync();
      expect(both.items.map(({ text }) => text)).toEqual(['Alt', 'Alt']);
      expect(new Set(both.items.map(({ id }) => id)).size).toBe(2);
    });
  });

  it('a deleted control leaves its text or takes it along, a moved one stands at the end', () => {
    const kept = withControl().document;
    kept.deleteControl('mut:umfrage', { keepContent: true });
    const gone = withControl().document;
    gone.deleteControl('mut:umfrage', { keepContent: false });
    const moved = withControl().document;
    moved.moveControlToEnd('mut:umfrage');
    moved.typeIntoControl('mut:umfrage', ' und neu');

    expect([kept.text, kept.tags.length]).toEqual(['Vor\rAlt\rNach', 0]);
    expect([gone.text, gone.tags.length]).toEqual(['Vor\rNach', 0]);
    expect([moved.text, moved.tags]).toEqual(['Vor\rNach\rAlt und neu', ['mut:umfrage']]);
  });
});
