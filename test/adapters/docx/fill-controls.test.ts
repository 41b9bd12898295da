import type { Block } from '../../../src/core/blocks/block';
import type { PaperDocument } from '../../../src/ports/document-writer';
import {
  control,
  germanStyles,
  namesOf,
  partOf,
  plain,
  sectPr,
  templateWith,
  written,
} from './template-fixture';
import { heading, paragraph, table } from './sample-paper';

const termine: readonly Block[] = [heading(1, 'Termine'), paragraph('Am 20.05. in Hannover.')];
const paper: PaperDocument = {
  title: 'Sachstand',
  author: 'Koordinierungsstelle',
  fields: { drucksache: '2011-16/1040', titel: 'Sachstand & <Ausblick>', tagesordnungspunkt: '' },
  sections: [{ id: 'termine', blocks: termine }],
};
const heading1 =
  '<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t xml:space="preserve">Termine</w:t></w:r></w:p>';

async function fill(body: string, more: Partial<Parameters<typeof templateWith>[0]> = {}, of = paper) {
  const { bytes, issues } = await written(of, templateWith({ styles: germanStyles, body, ...more }));
  const xml = partOf(bytes, 'word/document.xml') ?? '';
  const body_ = xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf(sectPr));
  return { bytes, body: body_, codes: issues.map(({ code, params }) => `${code} ${params['mark'] ?? ''}`) };
}

describe('filling the content controls of the county’s template', () => {
  it('puts a section into its control, which stays for the next paper', async () => {
    const { body, codes } = await fill(plain('Vor') + control('mut:termine', plain('alt')) + plain('Nach'));

    expect(codes).toEqual([]);
    expect(
      body.startsWith(
        plain('Vor') + '<w:sdt><w:sdtPr><w:tag w:val="mut:termine"/></w:sdtPr><w:sdtContent>' + heading1,
      ),
    ).toBe(true);
    expect(body.endsWith('Hannover.</w:t></w:r></w:p></w:sdtContent></w:sdt>' + plain('Nach'))).toBe(true);
  });

  it('fills it anew from its own result, and nothing but it changes', async () => {
    const first = await written(
      paper,
      templateWith({ styles: germanStyles, body: control('mut:termine', plain('alt')) }),
    );
    const again = await written(paper, first.bytes);

    expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it('puts a field into a control within a line, in the line’s format', async () => {
    const run = '<w:r><w:rPr><w:b/></w:rPr><w:t>alt</w:t></w:r>';
    const { body } = await fill(
      `<w:p><w:r><w:t>Az. </w:t></w:r>${control('mut:titel', run)}</w:p>`,
      {},
      { ...paper, sections: [] },
    );

    expect(body).toContain('<w:r><w:t>Az. </w:t></w:r><w:sdt>');
    expect(body).toContain(
      '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Sachstand &amp; &lt;Ausblick&gt;</w:t></w:r></w:sdtContent>',
    );
  });

  it('takes out the placeholder’s look and a binding that would bring the old value back', async () => {
    const grey =
      '<w:p><w:pPr><w:jc w:val="end"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Platzhaltertext"/></w:rPr><w:t>Klicken</w:t></w:r></w:p>';
    const { body } = await fill(
      control('mut:drucksache', grey, '<w:showingPlcHdr/><w:dataBinding w:xpath="x"/>'),
    );

    expect(body).toContain(
      '<w:sdtPr><w:tag w:val="mut:drucksache"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:jc w:val="end"/></w:pPr><w:r><w:t xml:space="preserve">2011-16/1040</w:t></w:r></w:p>',
    );
  });

  it('fills controls in table cells, around them, and in headers and footers', async () => {
    const cell = control('mut:drucksache', `<w:tc><w:tcPr><w:tcW w:w="100"/></w:tcPr>${plain('alt')}</w:tc>`);
    const inCell = `<w:tc>${control('mut:termine', plain('alt'))}${plain('Ende')}</w:tc>`;
    const { body, bytes, codes } = await fill(`<w:tbl><w:tr>${cell}${inCell}</w:tr></w:tbl>`, {
      header: `<w:p>${control('mut:drucksache', '<w:r><w:t>alt</w:t></w:r>')}</w:p>`,
      footer: control('mut:titel', plain('alt')),
    });

    expect(codes).toEqual([]);
    expect(body).toContain(
      '<w:tc><w:tcPr><w:tcW w:w="100"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">2011-16/1040</w:t>',
    );
    expect(body).toContain(`<w:sdtContent>${heading1}`);
    expect(partOf(bytes, 'word/header.xml')).toContain('2011-16/1040');
    expect(partOf(bytes, 'word/footer.xml')).toContain('Sachstand &amp; &lt;Ausblick&gt;');
  });

  it('lets a section’s control take the place of the paragraph it fills alone', async () => {
    const { body, codes } = await fill(
      `<w:p><w:pPr/>${control('mut:termine', '<w:r><w:t>x</w:t></w:r>', '<w:text/>')}</w:p>`,
    );

    expect(codes).toEqual([]);
    expect(
      body.startsWith(`<w:sdt><w:sdtPr><w:tag w:val="mut:termine"/></w:sdtPr><w:sdtContent>${heading1}`),
    ).toBe(true);
    expect(body.endsWith('</w:sdtContent></w:sdt>')).toBe(true);
  });

  it('empties the control of a section that has nothing to say, and leaves one alone that is not written', async () => {
    const none: PaperDocument = { ...paper, sections: [{ id: 'termine', blocks: [] }] };
    const controls = control('mut:termine', plain('alt')) + control('mut:bedarfe', plain('vom letzten Mal'));
    const { body, codes } = await fill(controls, {}, none);

    expect(codes).toEqual([]);
    expect(body).toBe(control('mut:termine', '<w:p/>') + control('mut:bedarfe', plain('vom letzten Mal')));
  });

  it.each([
    [
      'locked',
      control('mut:termine', plain('alt'), '<w:lock w:val="contentLocked"/>'),
      'template.lockedControl mut:termine',
    ],
    [
      'locked whole',
      control('mut:titel', plain('alt'), '<w:lock w:val="sdtContentLocked"/>'),
      'template.lockedControl mut:titel',
    ],
    ['a date picker', control('mut:termine', plain('alt'), '<w:date/>'), 'template.wrongControl mut:termine'],
    ['a check box', control('mut:titel', plain('alt'), '<w14:checkbox/>'), 'template.wrongControl mut:titel'],
    [
      'a drop-down list',
      control('mut:termine', plain('alt'), '<w:dropDownList/>'),
      'template.wrongControl mut:termine',
    ],
    [
      'in the midst of a line',
      `<w:p><w:r><w:t>Text</w:t></w:r>${control('mut:termine', '<w:r><w:t>alt</w:t></w:r>')}</w:p>`,
      'template.sectionInLine mut:termine',
    ],
    [
      'around whole rows',
      `<w:tbl>${control('mut:termine', `<w:tr><w:tc>${plain('alt')}</w:tc></w:tr>`)}</w:tbl>${plain('')}`,
      'template.wrongControl mut:termine',
    ],
    ['of a name nobody knows', control('mut:nichts', plain('alt')), 'template.unknownMark mut:nichts'],
  ])('reports a control that is %s, and leaves it as it was', async (_, template, code) => {
    const { body, codes } = await fill(template);

    expect(codes).toEqual([code]);
    expect(body.startsWith(template)).toBe(true);
  });

  it('fills a locked-against-deletion control and a field’s date picker', async () => {
    const { body, codes } = await fill(
      control('mut:termine', plain('alt'), '<w:lock w:val="sdtLocked"/>') +
        control('mut:drucksache', plain('alt'), '<w:date/>'),
    );

    expect(codes).toEqual([]);
    expect(body).not.toContain('alt');
  });

  it('reports a section in a header, and does not append it either', async () => {
    const { body, codes } = await fill(plain('Text'), { header: control('mut:termine', plain('alt')) });

    expect(codes).toEqual(['template.sectionInHeader mut:termine']);
    expect(body).toBe(plain('Text'));
  });

  it('leaves every other control and part as it was, to the byte', async () => {
    const foreign = control('Aktenplan', plain('bleibt &#228; so'), '<w:id  w:val = "7" />');
    const template = templateWith({
      styles: germanStyles,
      body: foreign + plain('{{anderes}}'),
      core: '<c xmlns:dc="x"><dc:title>Formular</dc:title></c>',
    });
    const { bytes } = await written({ ...paper, sections: [] }, template);

    for (const name of namesOf(template))
      expect([name, partOf(bytes, name)]).toEqual([name, partOf(template, name)]);
    expect(namesOf(bytes)).toEqual(namesOf(template));
  });

  it('puts a table into a cell without ending the cell with it', async () => {
    const ending: PaperDocument = {
      ...paper,
      sections: [{ id: 'termine', blocks: [table('T', ['A'], [['1']])] }],
    };
    const { body } = await fill(
      `<w:tbl><w:tr>${control('mut:termine', `<w:tc>${plain('alt')}</w:tc>`)}</w:tr></w:tbl>`,
      {},
      ending,
    );

    expect(body).toMatch(/<\/w:tbl><w:p>(?:(?!<w:tbl>).)*<\/w:p><\/w:tc>/);
  });
});
