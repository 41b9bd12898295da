import type { Block } from '../../../src/core/blocks/block';
import { namesOf, partOf, written } from './template-fixture';
import { heading, paragraph, samplePaper, table } from './sample-paper';

async function textOf(...blocks: readonly Block[]): Promise<string> {
  const { bytes } = await written({ ...samplePaper, sections: [{ id: 'termine', blocks }] });
  return partOf(bytes, 'word/document.xml') ?? '';
}

/** Styles of the body's paragraphs and tables, in order. */
function stylesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id ?? '');
}

describe('writing a paper in our own layout', () => {
  it('gives every heading, paragraph and list the style of its role and no format beside it', async () => {
    const { bytes } = await written(samplePaper);
    const xml = partOf(bytes, 'word/document.xml') ?? '';

    const used = new Set(stylesOf(xml));
    for (const style of [
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'BodyText',
      'ListBullet',
      'Caption',
      'Signature',
      'MutAuthority',
      'MutLabel',
      'MutSource',
      'MutTable',
      'MutFacts',
    ]) {
      expect(used).toContain(style);
    }
    expect(xml).not.toMatch(/<w:rPr>|<w:jc |<w:spacing |<w:ind |<w:tblBorders|<w:shd /);
  });

  it('defines every style it uses, headings by the names that Word knows', async () => {
    const { bytes } = await written(samplePaper);
    const styles = partOf(bytes, 'word/styles.xml') ?? '';
    const footer = partOf(bytes, 'word/footer1.xml') ?? '';

    for (const id of stylesOf((partOf(bytes, 'word/document.xml') ?? '') + footer)) {
      expect(styles).toContain(`w:styleId="${id}"`);
    }
    expect(styles).toContain('w:styleId="Heading1"><w:name w:val="heading 1"/>');
  });

  it('is in German, has title and author, and counts its pages in the footer', async () => {
    const { bytes } = await written(samplePaper);

    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="de-DE"');
    const core = partOf(bytes, 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>Sachstand der Koordinierungsstelle &lt;Migration &amp; Teilhabe&gt;</dc:title>',
    );
    expect(core).toContain('<dc:creator>Koordinierungsstelle Migration und Teilhabe</dc:creator>');
    const footer = (partOf(bytes, 'word/footer1.xml') ?? '').replace(
      /<w:instrText[^>]*>(\w+)<\/w:instrText>/g,
      '[$1]',
    );
    expect(footer.replace(/<[^>]+>/g, '')).toBe('Seite [PAGE] von [NUMPAGES]');
  });

  it('repeats the header row of a table, keeps its rows whole and describes it to those who do not see it', async () => {
    const xml = await textOf(
      table(
        'Termine, Stand 16.04.2015',
        ['Tag', 'Ort'],
        [
          ['20.05.', 'Hannover'],
          ['21.05.', 'Zeven'],
        ],
      ),
    );

    const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(xml).toContain('<w:tblCaption w:val="Termine, Stand 16.04.2015"/>');
    expect(xml).toContain('<w:tblDescription w:val="Termine, Stand 16.04.2015, eine Zeile je Eintrag."/>');
    expect(xml).toMatch(/<w:tblLook [^>]*w:firstRow="1"/);
    expect(xml.indexOf('"Caption"')).toBeLessThan(xml.indexOf('<w:tbl>'));
  });

  it('shows no row of titles where the headers stand in the first column', async () => {
    const box = { ...table('', ['Angabe', 'Inhalt'], [['Datum', '16.04.2015']]), headers: 'column' as const };
    const xml = await textOf(box, paragraph('Danach.'));

    expect(xml).not.toContain('Angabe<');
    expect(xml).not.toContain('<w:tblHeader/>');
    expect(xml).toMatch(/<w:tblLook [^>]*w:firstColumn="1"/);
  });

  it('begins a new page with the block behind a page break, and with no empty paragraph', async () => {
    const xml = await textOf(paragraph('Davor.'), { kind: 'pageBreak' }, heading(1, 'Anlage'));

    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/);
    expect(xml.match(/<w:p>/g)).toHaveLength(2);
  });

  it('leaves out headings, paragraphs and lists that say nothing', async () => {
    const xml = await textOf(
      heading(2, ' '),
      paragraph(''),
      { kind: 'list', items: ['', ' '] },
      paragraph('Etwas.'),
    );

    expect(stylesOf(xml)).toEqual(['BodyText']);
  });

  it('keeps what it is about on the page of a source line', async () => {
    const source = samplePaper.sections[1]?.blocks.at(-1);
    const xml = await textOf(paragraph('Erstens.'), paragraph('Zweitens.'), ...(source ? [source] : []));

    expect(
      [...xml.matchAll(/<w:keepNext\/><\/w:pPr><w:r><w:t[^>]*>([^<]*)/g)].map(([, text]) => text),
    ).toEqual(['Zweitens.']);
  });

  it('escapes what XML reserves and leaves out what it forbids', async () => {
    const xml = await textOf(
      paragraph('<b> & "so" \u0000\u000b\u001f\ud800!'),
      table('A & <B>', ['<'], [['a\r\nb & c']]),
    );

    // U+000B is a line end, as Word itself gives it.
    expect(xml).toContain('&lt;b&gt; &amp; &quot;so&quot; </w:t></w:r><w:r><w:br/>');
    expect(xml).toContain('>\ufffd!</w:t>');
    expect(xml).toContain('<w:tblCaption w:val="A &amp; &lt;B&gt;"/>');
    expect(xml).toContain('a</w:t></w:r><w:r><w:br/><w:t xml:space="preserve">b &amp; c</w:t>');
  });

  it('fits columns to their words before it shares out the rest', async () => {
    const rows = [['02.03.2015', 'x'.repeat(5)]];
    const columns = [
      { title: 'Beginn', share: 1, align: 'start' as const },
      { title: 'Ort', share: 99, align: 'start' as const },
    ];
    const xml = await textOf({ ...table('T', [], rows), columns });

    const widths = [...xml.matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, width]) => Number(width)).slice(0, 2);
    expect(widths[0]).toBeGreaterThan(600);
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBe(5000);
  });

  it('writes the same bytes for the same paper, whenever that is', async () => {
    const at = async (now: string): Promise<Uint8Array> => {
      jest.useFakeTimers({
        now: new Date(now),
        doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
      });
      try {
        return (await written(samplePaper)).bytes;
      } finally {
        jest.useRealTimers();
      }
    };
    const [first, second] = [await at('2015-04-16T08:00:00Z'), await at('2026-01-01T23:59:00Z')];

    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(namesOf(first)).toContain('word/numbering.xml');
  });
});
