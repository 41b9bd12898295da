import type { Block } from '../../../src/core/blocks/block';
import type { PaperDocument } from '../../../src/ports/document-writer';
import { germanStyles, partOf, plain, templateWith, written } from './template-fixture';
import { heading, paragraph, samplePaper, table } from './sample-paper';

function paperOf(...blocks: readonly Block[]): PaperDocument {
  return { ...samplePaper, sections: [{ id: 'termine', blocks }] };
}

async function parts(paper: PaperDocument, template: Parameters<typeof templateWith>[0]) {
  const { bytes } = await written(paper, templateWith(template));
  const part = (name: string): string => partOf(bytes, name) ?? '';
  return {
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    types: part('[Content_Types].xml'),
    links: part('word/_rels/document.xml.rels'),
    core: part('docProps/core.xml'),
  };
}

const list: Block = { kind: 'list', items: ['Eins', 'Zwei'] };
const body = plain('{{mut:termine}}');
const numberedList =
  '<w:style w:type="paragraph" w:styleId="Aufzhlungszeichen"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>';

describe('the styles of the county’s template', () => {
  it('are found by their names, for a German Word has German ids', async () => {
    const { document, styles } = await parts(paperOf(heading(1, 'Termine')), { body, styles: germanStyles });

    expect(document).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(styles.match(/<w:name w:val="heading 1"\/>/g)).toHaveLength(1);
  });

  it('are found by the name that another program has given them', async () => {
    const own = '<w:style w:type="paragraph" w:styleId="U1"><w:name w:val="Überschrift 1"/></w:style>';
    const { document } = await parts(paperOf(heading(1, 'Termine')), { body, styles: own });

    expect(document).toContain('<w:pStyle w:val="U1"/>');
  });

  it('are completed by ours, on the base of the county’s standard style and in its font', async () => {
    const { document, styles } = await parts(paperOf(heading(2, 'Zeven'), paragraph('Text.')), {
      body,
      styles: germanStyles,
    });

    expect(document).toContain('<w:pStyle w:val="Heading2"/>');
    expect(styles).toContain(
      'w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:next w:val="BodyText"/>',
    );
    expect(styles).not.toContain('<w:rFonts');
    expect(styles.startsWith(germanStyles, styles.indexOf('<w:style '))).toBe(true);
  });

  it('never get an id twice', async () => {
    const taken = '<w:style w:type="character" w:styleId="BodyText"><w:name w:val="Fremd"/></w:style>';
    const { document, styles } = await parts(paperOf(paragraph('Text.')), {
      body,
      styles: germanStyles + taken,
    });

    expect(document).toContain('<w:pStyle w:val="BodyText1"/>');
    expect(styles).toContain('w:styleId="BodyText1"><w:name w:val="Body Text"/>');
  });

  it('bring their own list where they have one', async () => {
    const { document, styles, numbering } = await parts(paperOf(list), {
      body,
      styles: germanStyles + numberedList,
    });

    expect(document).toContain('<w:pStyle w:val="Aufzhlungszeichen"/>');
    expect(styles).not.toContain('ListBullet');
    expect(numbering).toBe('');
  });

  it('get ours with a numbering of its own where they have none', async () => {
    const { styles, numbering, types, links } = await parts(paperOf(list), { body, styles: germanStyles });

    expect(styles).toMatch(/w:styleId="ListBullet">.*?<w:numPr><w:numId w:val="1"\/>/);
    expect(numbering).toContain('<w:pStyle w:val="ListBullet"/>');
    expect(types).toContain('<Override PartName="/word/numbering.xml"');
    expect(links).toContain('Target="/word/numbering.xml"');
  });

  it('get ours beside the numberings they have', async () => {
    const theirs =
      '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>';
    const { styles, numbering } = await parts(paperOf(list), {
      body,
      styles: germanStyles,
      numbering: theirs,
    });

    const order = [...numbering.matchAll(/<w:(abstractNum|num) w:\w+="(\d+)"/g)].map(
      ([, name, id]) => `${name ?? ''} ${id ?? ''}`,
    );
    expect(order).toEqual(['abstractNum 7', 'abstractNum 8', 'num 3', 'num 4']);
    expect(styles).toContain('<w:numPr><w:numId w:val="4"/></w:numPr>');
  });

  it('get another list where theirs makes no list', async () => {
    const bare = '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/></w:style>';
    const { document, styles } = await parts(paperOf(list), { body, styles: germanStyles + bare });

    expect(document).toContain('<w:pStyle w:val="ListBullet"/>');
    expect(styles).toContain('w:styleId="ListBullet"><w:name w:val="List Bullet (MuT)"/>');
  });

  it('are written whole into a template that has none', async () => {
    const { styles, types, links } = await parts(paperOf(table('T', ['A'], [['1']])), { body });

    expect(styles).toContain('<w:style w:type="paragraph" w:default="1" w:styleId="Normal">');
    expect(styles).toContain('w:styleId="MutTable"');
    expect(types).toContain('/word/styles.xml');
    expect(links).toContain('/styles"');
  });

  it('stay as they are when nothing of ours is needed', async () => {
    const { styles } = await parts(paperOf(heading(1, 'T')), {
      body: plain(''),
      styles: germanStyles + numberedList,
    });

    expect(styles).toContain(numberedList);
  });
});

describe('the title of a filled template', () => {
  const core = (title: string): string =>
    `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/">${title}<dc:creator>Kreis</dc:creator></cp:coreProperties>`;

  it.each([
    [
      'is the paper’s where there is none',
      core(''),
      'Sachstand der Koordinierungsstelle &lt;Migration &amp; Teilhabe&gt;',
    ],
    [
      'is the paper’s where it is empty',
      core('<dc:title/>'),
      'Sachstand der Koordinierungsstelle &lt;Migration &amp; Teilhabe&gt;',
    ],
    ['stays where the county has set one', core('<dc:title>Vordruck 7</dc:title>'), 'Vordruck 7'],
    [
      'is filled where it holds a mark',
      core('<dc:title>Vorlage {{mut:drucksache}}</dc:title>'),
      'Vorlage 2011-16/1040',
    ],
  ])('%s', async (_, properties, title) => {
    const written_ = await parts(samplePaper, { body, styles: germanStyles, core: properties });

    expect(/<dc:title[^>]*>([^<]*)</.exec(written_.core)?.[1]).toBe(title);
    expect(written_.core).toContain('<dc:creator>Kreis</dc:creator>');
  });
});
