/** References in all the ways formulas write them, when the rows they mean move. */
import { rawParts, tablePart } from '../../fixtures/raw-workbook-parts';
import { applied, columns, courses, grow, refused, removal, sheet, workbook } from './edited-workbook';
import type { Parts } from '../../fixtures/raw-workbook-parts';

const escaped = (formula: string): string =>
  formula.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The courses between two sheets, with a formula on the first and one on the last. */
const between = (name: string, first: string, last = '1', names = ''): Parts => {
  const formula = (text: string): string =>
    `<sheetData><row r="1"><c r="A1"><f>${escaped(text)}</f></c></row></sheetData>`;
  return rawParts(
    [
      { name: 'Meins', xml: formula(first) },
      { name, xml: courses(), tables: [tablePart('Kurse', 'A2:C5', columns)] },
      { name: 'Ende', xml: formula(last) },
    ],
    names,
  );
};
const own = 'xl/worksheets/sheet2.xml';

describe('a reference', () => {
  it.each([
    ['names its sheet with both cells', 'SUM(Kurse!B4:Kurse!B5)', 'SUM(Kurse!B4:Kurse!B4)'],
    ['names it so with blanks', 'SUM(Kurse!$B$4 : Kurse!$B$5)', 'SUM(Kurse!$B$4 : Kurse!$B$4)'],
    ['is of one area with blanks', 'SUM(Kurse!B3 : B5)', 'SUM(Kurse!B3 : B4)'],
    ['stands behind a text with brackets', 'IF(A9="[a]",Kurse!B5,"[b]")', 'IF(A9="[a]",Kurse!B4,"[b]")'],
    ['stands behind a name and a colon', 'SUM(Anfang:Kurse!B5)', 'SUM(Anfang:Kurse!B4)'],
    ['leads into another workbook', "[1]Kurse!B5+'[1]Kurse'!B5", "[1]Kurse!B5+'[1]Kurse'!B5"],
    ['stands behind columns of a table', `Kurse[[#All],[a'[b]]+Kurse!B5`, `Kurse[[#All],[a'[b]]+Kurse!B4`],
    ['means other sheets at once', "SUM(Meins:'Meins'!B5)+Kurse!B5", "SUM(Meins:'Meins'!B5)+Kurse!B4"],
    ['means several sheets outside of the table', 'SUM(Meins:Ende!F5)', 'SUM(Meins:Ende!F5)'],
  ])('that %s follows a row as far as it has to', async (_, before, after) => {
    const parts = between('Kurse', before);
    const moved = await applied(parts, removal(1));
    expect(moved['xl/worksheets/sheet1.xml']).toContain(`<f>${escaped(after)}</f>`);
  });

  it('that names its sheet with both cells grows with the table, whatever numbers the name holds', async () => {
    const parts = between('Kurse 2015', "SUM('Kurse 2015'!$B$3:'Kurse 2015'!$B$5)");
    const after = (await applied(parts, grow(2)))['xl/worksheets/sheet1.xml'];
    expect(after).toContain(`SUM('Kurse 2015'!$B$3:'Kurse 2015'!$B$7)`);
  });

  it('into another workbook whose sheet has a blank in its name stays, on the sheet of the table too', async () => {
    const formula = `<row r="9"><c r="H9"><f>'[1]Andere Kurse'!B5+'[1]Andere Kurse'!B4+B5</f></c></row>`;
    const parts = rawParts([
      { name: 'Kurse', xml: courses('', formula), tables: [tablePart('Kurse', 'A2:C5', columns)] },
    ]);
    const after = (await applied(parts, removal(1)))[sheet];
    expect(after).toContain(`<f>'[1]Andere Kurse'!B5+'[1]Andere Kurse'!B4+B4</f>`);
  });
});

describe('a reference to several sheets at once', () => {
  it.each([
    ['that names the sheet', 'SUM(Meins:Kurse!B5)'],
    ['that names it last, by apostrophes', "SUM('Meins:Kurse'!B5)"],
    ['with apostrophes to each', "SUM('Meins':'Kurse'!B5)"],
    ['that reaches over it without a name', 'SUM(Meins:Ende!B5)'],
    ['from the last to the first', "SUM('Ende:Meins'!$B$3:$B$5)"],
    ['to a removed row', 'SUM(Meins:Ende!B4)'],
    ['of an area whose ends differ', 'SUM(Kurse!B3:Ende!B5)'],
  ])('%s is not torn apart', async (_, formula) => {
    const first = between('Kurse', formula);
    expect(await refused(first, removal(1))).toContain(
      'die Formel in Zelle A1 (Blatt „Meins“), die mehrere Blätter zugleich umfasst',
    );
    const last = between('Kurse', '1', formula);
    expect(await refused(last, removal(1))).toContain('Zelle A1 (Blatt „Ende“)');
  });

  it('stays where the table only grows below it, and is not left behind where it covers the table', async () => {
    const cell = between('Kurse', 'SUM(Meins:Ende!B4)');
    const after = await applied(cell, grow(1));
    expect(after['xl/worksheets/sheet1.xml']).toBe(cell['xl/worksheets/sheet1.xml']);
    expect(after[own]).toContain('Neu 1');
    const all = between('Kurse', 'SUM(Meins:Ende!B3:B5)');
    expect(await refused(all, grow(1))).toContain(
      'in der Formel in Zelle A1 (Blatt „Meins“) jedes Blatt einzeln',
    );
  });

  it('is not torn apart under a name either', async () => {
    const names = '<definedNames><definedName name="Alle">Meins:Ende!$B$5</definedName></definedNames>';
    const parts = between('Kurse', '1', '1', names);
    expect(await refused(parts, removal(1))).toContain('der Name „Alle“, der für Zellen mehrerer Blätter');
    expect((await applied(parts, grow(1)))[workbook]).toContain(names);
  });
});
