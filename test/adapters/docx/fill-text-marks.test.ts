import fc from 'fast-check';
import type { PaperDocument } from '../../../src/ports/document-writer';
import { control, germanStyles, partOf, plain, sectPr, templateWith, written } from './template-fixture';
import { paragraph } from './sample-paper';

const paper: PaperDocument = {
  title: 'Sachstand',
  author: 'Koordinierungsstelle',
  fields: { drucksache: '2011-16/1040', titel: 'Erstens & zweitens\nDrittens', datum: '16.04.2015' },
  sections: [
    { id: 'termine', blocks: [paragraph('Die Termine.')] },
    { id: 'bedarfe', blocks: [paragraph('Die Bedarfe.')] },
  ],
};
const said = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const [termine, bedarfe] = [said('Die Termine.'), said('Die Bedarfe.')];
const both = plain('{{mut:termine}}') + plain('{{mut:bedarfe}}');

async function fill(body: string, of = paper, more: Partial<Parameters<typeof templateWith>[0]> = {}) {
  const { bytes, issues } = await written(of, templateWith({ styles: germanStyles, body, ...more }));
  const xml = partOf(bytes, 'word/document.xml') ?? '';
  const filled = xml.slice(xml.indexOf('<w:body>') + 8, xml.lastIndexOf(sectPr));
  return { bytes, body: filled, codes: issues.map(({ code, params }) => `${code} ${params['mark'] ?? ''}`) };
}

describe('filling marks written as text', () => {
  it('replaces the whole paragraph of a section’s mark, however Word has split it', async () => {
    const split =
      '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:proofErr w:type="spellStart"/><w:r><w:t>{{mu</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:rPr><w:i/></w:rPr><w:t>t:term</w:t></w:r><w:r><w:t xml:space="preserve">ine}} </w:t></w:r></w:p>';
    const { body, codes } = await fill(plain('Vor') + split + plain('{{ mut:Bedarfe }}') + plain('Nach'));

    expect(codes).toEqual([]);
    expect(body).toBe(plain('Vor') + termine + bedarfe + plain('Nach'));
  });

  it('replaces only the mark of a field, in the format of its first letter', async () => {
    const split =
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nr. {{mut:</w:t></w:r><w:r><w:t>drucksache</w:t></w:r><w:r><w:t>}} vom {{mut:datum}}, {{x}}</w:t></w:r></w:p>';
    const { body } = await fill(split + both);

    expect(body).toBe(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nr. 2011-16/1040</w:t></w:r><w:r><w:t></w:t></w:r><w:r><w:t> vom 16.04.2015, {{x}}</w:t></w:r></w:p>' +
        termine +
        bedarfe,
    );
  });

  it('escapes what it fills in and keeps its line ends', async () => {
    const { body } = await fill(plain('{{mut:titel}}') + both);

    expect(body).toContain(
      '<w:t>Erstens &amp; zweitens</w:t><w:br/><w:t xml:space="preserve">Drittens</w:t>',
    );
  });

  it('loses no text beside a section’s mark: the section comes behind that paragraph', async () => {
    const { body } = await fill(plain('Siehe: {{mut:termine}}') + plain('{{mut:bedarfe}}') + plain('Ende'));

    expect(body).toBe(plain('Siehe: ') + termine + bedarfe + plain('Ende'));
  });

  it('loses no picture and no section of pages with the paragraph of a mark', async () => {
    const landscape = `<w:p><w:pPr>${sectPr}</w:pPr><w:r><w:t>{{mut:termine}}</w:t></w:r></w:p>`;
    const picture = '<w:p><w:r><w:drawing/></w:r><w:r><w:t>{{mut:bedarfe}}</w:t></w:r></w:p>';
    const { body } = await fill(landscape + picture);

    expect(body).toBe(
      `${termine}<w:p><w:pPr>${sectPr}</w:pPr><w:r><w:t></w:t></w:r></w:p><w:p><w:r><w:drawing/></w:r><w:r><w:t></w:t></w:r></w:p>${bedarfe}`,
    );
  });

  it('fills cells of tables, text boxes, headers and footers', async () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${plain('{{mut:datum}}')}</w:txbxContent></w:pict></w:r></w:p>`;
    const { body, bytes } = await fill(
      `<w:tbl><w:tr><w:tc>${plain('{{mut:termine}}')}${plain('')}</w:tc></w:tr></w:tbl>${box}${plain('{{mut:bedarfe}}')}`,
      paper,
      {
        header: plain('Az. {{mut:drucksache}}'),
        footer: plain('{{mut:datum}}'),
      },
    );

    expect(body).toContain(`<w:tc>${termine}${plain('')}</w:tc>`);
    expect(body).toContain(`<w:txbxContent>${plain('16.04.2015')}</w:txbxContent>`);
    expect(partOf(bytes, 'word/header.xml')).toContain(plain('Az. 2011-16/1040'));
    expect(partOf(bytes, 'word/footer.xml')).toContain(plain('16.04.2015'));
  });

  it('leaves no mark of a section behind that is not written or has nothing to say', async () => {
    const none: PaperDocument = { ...paper, sections: [{ id: 'termine', blocks: [] }] };
    const { body, codes } = await fill(
      plain('{{mut:termine}}') + plain('{{mut:bedarfe}}') + plain('Ende'),
      none,
    );

    expect(codes).toEqual([]);
    expect(body).toBe(plain('Ende'));
  });

  it('keeps the paragraph that a cell needs when its section has nothing to say', async () => {
    const none: PaperDocument = { ...paper, sections: [] };
    const { body } = await fill(
      `<w:tbl><w:tr><w:tc>${plain('{{mut:termine}}')}</w:tc></w:tr></w:tbl>${plain('Ende')}`,
      none,
    );

    expect(body).toContain(`<w:tc>${plain('')}</w:tc>`);
  });

  it('names a mark it does not know, once, with all it knows, and leaves it standing', async () => {
    const { bytes, issues } = await written(
      paper,
      templateWith({ body: plain('{{mut:trmine}}') + plain('{{mut:trmine}}') }),
    );

    expect(issues.map(({ code }) => code)).toEqual(['template.unknownMark']);
    expect(issues[0]?.params['mark']).toBe('mut:trmine');
    expect(issues[0]?.params['known']).toMatch(/^kopf, .*termine.*, drucksache, titel, datum$/);
    expect(partOf(bytes, 'word/document.xml')).toContain(plain('{{mut:trmine}}'));
  });

  it('reports a section in a footer and leaves its mark there', async () => {
    const { codes, bytes } = await fill(both, paper, { footer: plain('{{mut:termine}}') });

    expect(codes).toEqual(['template.sectionInHeader mut:termine']);
    expect(partOf(bytes, 'word/footer.xml')).toContain('{{mut:termine}}');
  });

  it('appends sections without a mark before the last section’s properties, in their order', async () => {
    expect((await fill(plain('Brief'))).body).toBe(plain('Brief') + termine + bedarfe);
    expect((await fill(plain('{{mut:bedarfe}}') + plain('Brief'))).body).toBe(
      bedarfe + plain('Brief') + termine,
    );
  });

  it('leaves a text mark in a filled control to the control', async () => {
    const { body, codes } = await fill(
      control('mut:termine', plain('{{mut:datum}} {{mut:nichts}}')) + plain('{{mut:bedarfe}}'),
    );

    expect(codes).toEqual([]);
    expect(body).toBe(control('mut:termine', termine) + bedarfe);
  });

  it('keeps line ends, entities and comments of what it does not touch', async () => {
    const odd = '<w:p\r\n w:rsidR="1"><w:r><w:t>a &#252; &gt; b</w:t ></w:r></w:p><!-- {{mut:datum}} -->';
    const { body } = await fill(odd + both);

    expect(body).toBe(odd + termine + bedarfe);
  });

  it('reads the same text wherever Word has cut it into runs', async () => {
    const text = 'Nr. {{mut:drucksache}} vom {{ mut:Datum }}.';
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [...places.sort((a, b) => a - b), text.length];
        const runs = ends.map(
          (end, index) => `<w:r><w:t>${text.slice(ends[index - 1] ?? 0, end)}</w:t></w:r>`,
        );
        const { body } = await fill(`<w:p>${runs.join('')}</w:p>`, { ...paper, sections: [] });

        expect(body.replace(/<[^>]+>/g, '')).toBe('Nr. 2011-16/1040 vom 16.04.2015.');
      }),
      { numRuns: 25 },
    );
  });
});
