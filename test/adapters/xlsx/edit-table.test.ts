import { shown } from '../../contract/table-store-contract';
import {
  changedParts,
  numberCell,
  rawParts,
  tablePart,
  textCell,
  unpackParts,
} from '../../fixtures/raw-workbook-parts';
import {
  applied,
  change,
  columns,
  courses,
  edit,
  grow,
  rawTable,
  refused,
  removal,
  sheet,
  simple,
  storeOf,
  table,
  workbook,
} from './edited-workbook';

describe('what a change touches', () => {
  it('rewrites only the sheet for a changed cell, and in it only that cell', async () => {
    const parts = simple();
    const store = storeOf(parts);
    const before = store.bytes();
    await edit(store, change('Kurse', { updates: [{ row: 1, column: 1, after: 25 }] }));
    expect(changedParts(before, store.bytes())).toEqual([sheet]);
    expect(unpackParts(store.bytes())[sheet]).toBe((parts[sheet] ?? '').replace('<v>20</v>', '<v>25</v>'));
  });

  it('gives the very same bytes when there is nothing to change', async () => {
    const store = storeOf(simple());
    const before = store.bytes();
    const same = change('Kurse', { updates: [{ row: 1, column: 1, after: 20 }] });
    for (const changes of [[], [change('Kurse', {})], [same]]) {
      expect((await edit(store, ...changes)).ok).toBe(true);
      expect(store.bytes()).toBe(before);
    }
  });

  it('keeps what it does not know in the sheet character for character', async () => {
    const odd = `<sheetPr codeName="Tab1"/><!-- von Hand --><extLst><ext uri="{X}"><x14:neu xmlns:x14="urn:x" a='1'/></ext></extLst>`;
    const parts = simple(odd);
    const after = await applied(parts, grow(1));
    expect(after[sheet]).toContain(odd);
  });

  it('keeps macros, charts and every other part byte for byte', async () => {
    const more = {
      'xl/vbaProject.bin': 'Makro\u0001',
      'xl/charts/chart1.xml': '<c:chart/>',
      'xl/pivotCache/pivotCacheDefinition1.xml': '<pivot/>',
      'customXml/item1.xml': '<x/>',
    };
    const parts = { ...simple(), ...more };
    const store = storeOf(parts);
    const before = store.bytes();
    await edit(store, grow(2));
    expect(changedParts(before, store.bytes())).toEqual([table, sheet]);
  });

  it('finds a table that was moved on its sheet, and one whose sheet was renamed', async () => {
    const moved = tablePart('Kurse', 'D7:E8', ['Kurs', 'Plätze']);
    const xml = `<sheetData><row r="7">${textCell('D7', 'Kurs')}${textCell('E7', 'Plätze')}</row><row r="8">${textCell('D8', 'Alpha')}${numberCell('E8', 1)}</row></sheetData>`;
    const parts = rawParts([{ name: 'Übersicht &amp; Plan', xml, tables: [moved] }]);
    const after = await applied(parts, change('Kurse', { inserts: [['Beta', 2]] }));
    expect(after[sheet]).toContain(
      `<row r="9"><c r="D9" t="inlineStr"><is><t xml:space="preserve">Beta</t></is></c><c r="E9"><v>2</v></c></row>`,
    );
    expect(after[table]).toContain('ref="D7:E9"');
  });
});

describe('a table that grows', () => {
  it('grows with its filter, the sheet’s size, formats, validations and names', async () => {
    const ranges = `<conditionalFormatting sqref="B3:B5 A3:C5"><cfRule type="expression" priority="1"><formula>$B3&gt;1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="E3:E5"/><dataValidations count="2"><dataValidation type="list" sqref="A3:A5"><formula1>x</formula1></dataValidation><dataValidation sqref="A3:A400"/></dataValidations><extLst><ext><x14:dataValidation xmlns:x14="urn:x"><xm:sqref xmlns:xm="urn:m">C3:C5</xm:sqref></x14:dataValidation></ext></extLst>`;
    const names = `<definedNames><definedName name="Kursliste">'Kurse 2015'!$A$3:$A$5</definedName><definedName name="ErsterKurs">'Kurse 2015'!$A$3</definedName><definedName name="Andere">Andere!$A$3:$A$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Kurse 2015'!$A$1:$C$5</definedName></definedNames>`;
    const after = await applied(simple(ranges, '', names), grow(2));
    expect(after[table]).toContain('displayName="Kurse" ref="A2:C7"><autoFilter ref="A2:C7"/>');
    expect(after[sheet]).toContain('<dimension ref="A2:E7"/>');
    expect(after[sheet]).toContain('sqref="B3:B7 A3:C7"');
    expect(after[sheet]).toContain('<conditionalFormatting sqref="E3:E5"/>');
    expect(after[sheet]).toContain('sqref="A3:A7"');
    expect(after[sheet]).toContain('sqref="A3:A400"');
    expect(after[sheet]).toContain('>C3:C7<');
    expect(after[workbook]).toContain(`'Kurse 2015'!$A$3:$A$7<`);
    expect(after[workbook]).toContain(`'Kurse 2015'!$A$3<`);
    expect(after[workbook]).toContain(`Andere!$A$3:$A$5<`);
    expect(after[workbook]).toContain(`'Kurse 2015'!$A$1:$C$7<`);
  });

  it('gives new rows the look of the last one, column by column', async () => {
    const after = await applied(simple(), change('Kurse', { inserts: [['Neu', null, null]] }));
    expect(after[sheet]).toContain(
      '<row r="6"><c r="A6" t="inlineStr"><is><t xml:space="preserve">Neu</t></is></c><c r="C6" s="1"/></row>',
    );
  });

  it('writes into rows that exist below without touching what stands beside the table', async () => {
    const below = `<row r="6" spans="5:5">${textCell('E6', 'daneben')}</row><row r="8">${textCell('A8', 'Fußnote')}</row>`;
    const after = await applied(simple('', below), grow(2));
    expect(after[sheet]).toMatch(
      /<row r="6" spans="1:5"><c r="A6".*<c r="C6" s="1"><v>42100<\/v><\/c><c r="E6"/,
    );
    expect(after[sheet]?.indexOf('<row r="7"')).toBeLessThan(after[sheet]?.indexOf('<row r="8"') ?? 0);
  });

  it('copies the formula of a computed column, and leaves one that it cannot know blank', async () => {
    const part = tablePart('Kurse', 'A2:C5', columns)
      .replace(
        '<tableColumn id="2" name="Plätze"/>',
        '<tableColumn id="2" name="Plätze"><calculatedColumnFormula>LEN(Kurse[[#This Row],[Kurs]])&lt;9</calculatedColumnFormula></tableColumn>',
      )
      .replace(
        '<tableColumn id="3" name="Beginn"/>',
        '<tableColumn id="3" name="Beginn"><calculatedColumnFormula>B3*2</calculatedColumnFormula></tableColumn>',
      );
    const parts = rawParts([{ name: 'Kurse', xml: courses(), tables: [part] }]);
    const after = await applied(parts, change('Kurse', { inserts: [['Neu', null, null]] }));
    expect(after[sheet]).toContain(
      '<c r="B6"><f>LEN(Kurse[[#This Row],[Kurs]])&lt;9</f></c><c r="C6" s="1"/>',
    );
  });

  it.each([
    [
      'a cell with content',
      `<row r="7">${textCell('B7', 'Fußnote')}</row>`,
      '',
      'Zelle B7',
      'den Tabellenbereich bis dorthin ziehen, wenn sie dazugehört, sonst unter der Tabelle mindestens 2 Zeilen frei machen',
    ],
    ['a formula without result', '<row r="6"><c r="A6"><f>1+1</f></c></row>', '', 'Zelle A6', 'Kurse'],
    ['merged cells', '', '<mergeCells count="1"><mergeCell ref="A6:D6"/></mergeCells>', 'A6:D6', 'aufheben'],
  ])('refuses where %s stands in the way, naming the cell', async (_, below, more, cell, advice) => {
    const sentence = await refused(simple(more, below), grow(2));
    expect(sentence).toContain('Blatt „Kurse 2015“');
    expect(sentence).toContain(cell);
    expect(sentence).toContain(advice);
  });

  it('does not mind blank cells with a format below, nor anything further down', async () => {
    const below = `<row r="6"><c r="A6" s="2"/></row><row r="8">${textCell('A8', 'Fußnote')}</row>`;
    const after = await applied(simple('', below), grow(2));
    expect(after[sheet]).toContain('Fußnote');
  });

  it('refuses where another table stands below', async () => {
    const other = tablePart('Orte', 'A7:B8', ['Ort', 'Kommune']).replace('id="1"', 'id="2"');
    const parts = rawParts([
      { name: 'Kurse', xml: courses(), tables: [tablePart('Kurse', 'A2:C5', columns), other] },
    ]);
    expect(await refused(parts, grow(3))).toContain('die Tabelle „Orte“');
  });

  it.each([
    ['an instruction', '<?mso-note "</row>"?>'],
    ['an element of another program', '<x:more xmlns:x="urn:x"/>'],
  ])('writes around %s between two rows', async (_, between) => {
    const parts = simple();
    const odd = { ...parts, [sheet]: (parts[sheet] ?? '').replace('<row r="4"', `${between}<row r="4"`) };
    const grown = await applied(odd, grow(1));
    expect(grown[sheet]).toContain(`</row>${between}<row r="4"`);
    expect((await rawTable(storeOf(grown))).rows).toHaveLength(4);
    const shrunk = await applied(odd, removal(0));
    expect(shown(await rawTable(storeOf(shrunk)))[0]).toEqual(['Beta', 20, 42001]);
  });

  it('moves the row of totals down', async () => {
    const totals = `<row r="6"><c r="A6" t="inlineStr"><is><t>Summe</t></is></c><c r="B6"><f>SUBTOTAL(109,Kurse[Plätze])</f><v>60</v></c><c r="C6"><f>COUNT(C3:C5)</f><v>3</v></c></row>`;
    const part = tablePart('Kurse', 'A2:C6', columns, ' totalsRowCount="1"').replace(
      '<autoFilter ref="A2:C6"/>',
      '<autoFilter ref="A2:C5"/>',
    );
    const parts = rawParts([{ name: 'Kurse', xml: courses('', totals), tables: [part] }]);
    const after = await applied(parts, grow(2));
    expect(after[table]).toContain('ref="A2:C8" totalsRowCount="1"><autoFilter ref="A2:C7"/>');
    expect(after[sheet]).toMatch(
      /<row r="8">.*Summe.*<c r="B8"><f>SUBTOTAL\(109,Kurse\[Plätze\]\)<\/f><v>60<\/v><\/c><c r="C8"><f>COUNT\(C3:C7\)/,
    );
    expect(after[sheet]).toMatch(/<c r="A6" t="inlineStr"><is><t xml:space="preserve">Neu 1/);
    const store = storeOf(after);
    expect((await rawTable(store)).rows).toHaveLength(5);
  });
});
