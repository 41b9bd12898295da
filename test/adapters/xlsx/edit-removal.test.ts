import { shown } from '../../contract/table-store-contract';
import { numberCell, rawParts, relationships, tablePart } from '../../fixtures/raw-workbook-parts';
import {
  applied,
  change,
  columns,
  courses,
  grow,
  rawTable,
  refused,
  removal,
  rows,
  sheet,
  simple,
  storeOf,
  table,
  workbook,
} from './edited-workbook';

describe('rows taken out', () => {
  it('moves the rows below up, with formats and links, and leaves what stands beside the table', async () => {
    const more = `<hyperlinks><hyperlink ref="A3" location="x"/><hyperlink ref="A5" location="y"/><hyperlink ref="E5" location="z"/></hyperlinks>`;
    const parts = simple(more);
    const after = await applied(parts, removal(0));
    expect(shown(await rawTable(storeOf(after)))).toEqual([
      ['Beta', 20, 42001],
      ['Gamma', 30, 42002],
    ]);
    expect(after[table]).toContain('ref="A2:C4"');
    expect(after[sheet]).toContain(
      '<hyperlinks><hyperlink ref="A4" location="y"/><hyperlink ref="E5" location="z"/></hyperlinks>',
    );
    expect(after[sheet]).toContain('<c r="E4" t="inlineStr"><is><t>steht daneben</t></is></c>');
    expect(after[sheet]).toContain('<row r="5" spans="1:3"></row>');
  });

  it('takes out validations that applied to the removed rows alone', async () => {
    const more = `<dataValidations count="2"><dataValidation sqref="B3"/><dataValidation sqref="B4:B5"/></dataValidations>`;
    const parts = simple(more);
    const after = await applied(parts, removal(0));
    expect(after[sheet]).toContain(
      '<dataValidations count="1"><dataValidation sqref="B3:B4"/></dataValidations>',
    );
  });

  it('lets formulas of all sheets follow the rows', async () => {
    const other = `<sheetData><row r="1"><c r="A1"><f>'Kurse 2015'!B5*2</f><v>60</v></c><c r="B1"><f>SUM('Kurse 2015'!B3:B5)+"'Kurse 2015'!B5"</f></c><c r="C1"><f>B5+Kurse[Plätze]+Kurse2015!B5+LOG10(5)</f></c><c r="D1"><f>COUNTIF('Kurse 2015'!$A$2:$A$4,"x")</f></c></row></sheetData>`;
    const parts = rawParts([
      { name: 'Kurse 2015', xml: courses(), tables: [tablePart('Kurse', 'A2:C5', columns)] },
      { name: 'Auswertung', xml: other },
    ]);
    const after = await applied(parts, removal(1));
    const written = after['xl/worksheets/sheet2.xml'] ?? '';
    expect(written).toContain(`<f>'Kurse 2015'!B4*2</f>`);
    expect(written).toContain(`SUM('Kurse 2015'!B3:B4)+&quot;'Kurse 2015'!B5&quot;`);
    expect(written).toContain('<f>B5+Kurse[Plätze]+Kurse2015!B5+LOG10(5)</f>');
    expect(written).toContain(`COUNTIF('Kurse 2015'!$A$2:$A$3,`);
    expect(after[workbook]).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it('refuses where a formula refers to a removed row, naming its cell', async () => {
    const other = `<sheetData><row r="1"><c r="B9"><f>'Kurse 2015'!B4*2</f></c></row></sheetData>`;
    const parts = rawParts([
      { name: 'Kurse 2015', xml: courses(), tables: [tablePart('Kurse', 'A2:C5', columns)] },
      { name: 'Auswertung', xml: other },
    ]);
    const sentence = await refused(parts, removal(1));
    expect(sentence).toContain('Zelle B9 (Blatt „Auswertung“)');
  });

  it('takes shared formulas apart where their cells no longer move alike', async () => {
    const filled = rows
      .replace(
        numberCell('B3', 10),
        '<c r="B3"><f t="shared" ref="B3:B5" si="0">LEN(A3)*$C$3</f><v>1</v></c>',
      )
      .replace(numberCell('B4', 20), '<c r="B4"><f t="shared" si="0"/><v>2</v></c>')
      .replace(numberCell('B5', 30), '<c r="B5"><f t="shared" si="0"/><v>3</v></c>');
    const parts = rawParts([
      {
        name: 'Kurse',
        xml: `<sheetData>${filled}</sheetData>`,
        tables: [tablePart('Kurse', 'A2:C5', columns)],
      },
    ]);
    const after = await applied(parts, removal(1));
    expect(after[sheet]).toContain('<c r="B3"><f>LEN(A3)*$C$3</f><v>1</v></c>');
    expect(after[sheet]).toContain('<c r="B4"><f>LEN(A4)*$C$3</f><v>3</v></c>');
  });

  it('replaces one cell of a shared formula and keeps the others', async () => {
    const filled = rows
      .replace(numberCell('B3', 10), '<c r="B3"><f t="shared" ref="B3:B4" si="0">LEN(A3)</f><v>1</v></c>')
      .replace(numberCell('B4', 20), '<c r="B4"><f t="shared" si="0"/><v>2</v></c>');
    const parts = rawParts([
      {
        name: 'Kurse',
        xml: `<sheetData>${filled}</sheetData>`,
        tables: [tablePart('Kurse', 'A2:C5', columns)],
      },
    ]);
    const after = await applied(parts, change('Kurse', { updates: [{ row: 0, column: 1, after: 7 }] }));
    expect(after[sheet]).toContain('<c r="B3"><v>7</v></c>');
    expect(after[sheet]).toContain('<c r="B4"><f>LEN(A4)</f><v>2</v></c>');
  });

  it('refuses to break an array formula', async () => {
    const filled = rows.replace(
      numberCell('B3', 10),
      '<c r="B3"><f t="array" ref="B3:B5">C3:C5</f><v>1</v></c>',
    );
    const parts = rawParts([
      {
        name: 'Kurse',
        xml: `<sheetData>${filled}</sheetData>`,
        tables: [tablePart('Kurse', 'A2:C5', columns)],
      },
    ]);
    expect(await refused(parts, removal(2))).toContain('Zelle B3:B5');
  });

  it('refuses to leave a note behind, naming its cell', async () => {
    const parts = {
      ...simple(),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        ['rIdT1', 'table', '../tables/table1.xml'],
        ['rId7', 'comments', '../comments1.xml'],
      ]),
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A2"/><comment ref="B5"/></commentList></comments>',
    };
    expect(await refused(parts, removal(0))).toContain('Notiz oder des Kommentars an Zelle B5');
    expect((await applied(parts, grow(1)))[table]).toContain('A2:C6');
  });

  it('gives back the same sheet when new rows are taken out again', async () => {
    const names = `<definedNames><definedName name="Kursliste">'Kurse 2015'!$A$3:$A$5</definedName></definedNames>`;
    const parts = simple('<conditionalFormatting sqref="A3:C5"/>', '', names);
    const grown = await applied(parts, grow(2));
    const back = await applied(grown, removal(3, 4));
    expect(back[table]).toBe(parts[table]);
    expect(back[workbook]).toBe(parts[workbook]);
    expect(shown(await rawTable(storeOf(back)))).toEqual(shown(await rawTable(storeOf(parts))));
    expect(back[sheet]).toContain('<conditionalFormatting sqref="A3:C5"/>');
  });
});

describe('formulas of the workbook', () => {
  it('asks for a full calculation where there are formulas, and keeps the other settings', async () => {
    const parts = rawParts(
      [
        { name: 'Kurse', xml: courses(), tables: [tablePart('Kurse', 'A2:C5', columns)] },
        {
          name: 'Auswertung',
          xml: '<sheetData><row r="1"><c r="A1"><f>SUM(Kurse[Plätze])</f><v>60</v></c></row></sheetData>',
        },
      ],
      '<definedNames/><calcPr calcId="191029" iterate="1"/><extLst/>',
    );
    const after = await applied(parts, change('Kurse', { updates: [{ row: 0, column: 1, after: 11 }] }));
    expect(after[workbook]).toContain(
      '<definedNames/><calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/><extLst/>',
    );
    expect(after['xl/worksheets/sheet2.xml']).toBe(parts['xl/worksheets/sheet2.xml']);
  });

  it('drops the order of calculation when a formula goes, and only then', async () => {
    const filled = rows.replace(numberCell('B3', 10), '<c r="B3"><f>5+5</f><v>10</v></c>');
    const xml = `<sheetData>${filled}</sheetData>`;
    const chain = { 'xl/calcChain.xml': '<calcChain><c r="B3" i="1"/></calcChain>' };
    const parts = rawParts(
      [{ name: 'Kurse', xml, tables: [tablePart('Kurse', 'A2:C5', columns)] }],
      '',
      chain,
    );
    const kept = await applied(parts, change('Kurse', { updates: [{ row: 1, column: 1, after: 21 }] }));
    expect(kept['xl/calcChain.xml']).toBe(parts['xl/calcChain.xml']);
    const after = await applied(parts, change('Kurse', { updates: [{ row: 0, column: 1, after: 11 }] }));
    expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });
});
