import { returnLimits } from '../../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import type { RawWorkbook } from '../../../src/core/sheets/raw-workbook';
import {
  MAIN,
  OFFICE,
  relationshipsXml,
  sheetXml,
  smallestParts,
  workbookWith,
  xml,
  type PartTexts,
} from '../../fixtures/package-of';
import { shownCells } from '../../fixtures/shown-cells';

function read(parts: PartTexts): RawWorkbook {
  const result = createXlsxReader(returnLimits).read({ name: 'Zeven.xlsx', bytes: workbookWith(parts) });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const word = (name: string, text: string): string => `<c r="${name}" t="str"><v>${text}</v></c>`;

/** Rows 2 to 5: header, two data rows, totals; columns B and C. */
const rows =
  `<row r="2">${word('B2', 'Titel')}${word('C2', 'Plätze')}</row>` +
  `<row r="3">${word('A3', 'außen')}${word('B3', 'Deutsch A1')}<c r="C3"><v>12</v></c></row>` +
  `<row r="4"><c r="C4"><f>C3*0</f><v>0</v></c><c r="D4"><v>99</v></c></row>` +
  `<row r="5">${word('B5', 'Summe')}<c r="C5"><f>SUM(C3:C4)</f><v>12</v></c></row>`;

function tableXml(attributes: string, columns: readonly string[] = ['Titel', 'Plätze']): string {
  const list = columns.map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join('');
  return xml(
    `<table xmlns="${MAIN}" id="1" name="intern" displayName="Angebote" ${attributes}><tableColumns>${list}</tableColumns></table>`,
  );
}

function withTable(table: string, sheetRows = rows): PartTexts {
  return {
    'xl/worksheets/sheet1.xml': sheetXml(
      sheetRows,
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(['rId1', 'table', '../tables/tabelle.xml']),
    'xl/tables/tabelle.xml': table,
  };
}

describe('Excel tables of a workbook from outside', () => {
  it('are cut out of their sheet without the totals row', () => {
    expect(read(withTable(tableXml('ref="B2:C5" totalsRowCount="1"'))).tables).toEqual([
      {
        name: 'Angebote',
        sheet: 'Träger & Orte',
        headerRow: 2,
        header: ['Titel', 'Plätze'],
        rows: [
          ['Deutsch A1', 12],
          [null, 0],
        ],
        formulas: new Set(['1:1']),
      },
    ]);
  });

  it('keep blank rows at their end', () => {
    const [table] = read(withTable(tableXml('ref="B2:C9"'))).tables;

    expect(table?.rows).toHaveLength(7);
    expect(table?.rows.at(-1)).toEqual([null, null]);
  });

  it('stretched over the whole sheet end with their last filled row', () => {
    expect(read(withTable(tableXml('ref="B2:C1048576"'))).tables[0]?.rows).toHaveLength(3);
  });

  it('without a header row start with their data', () => {
    const [table] = read(
      withTable(tableXml('ref="B3:C4" headerRowCount="0"', ['Spalte1', 'Spalte2'])),
    ).tables;

    expect(table).toMatchObject({ headerRow: 2, header: ['Spalte1', 'Spalte2'] });
    expect(table?.rows).toHaveLength(2);
  });

  it('take titles over several lines as they are shown', () => {
    const shown = rows.replace('Titel', 'Titel_x000a_des Angebots');
    const [table] = read(withTable(tableXml('ref="B2:C4"'), shown)).tables;

    expect(table?.header).toEqual(['Titel\ndes Angebots', 'Plätze']);
  });

  it('are called in their columns what a person sees there, and what the table knows where nothing is seen', () => {
    const shown = rows.replace('Plätze', ' ');
    const [table] = read(withTable(tableXml('ref="B2:C4"', ['Spalte1', 'Spalte_x000a_2']), shown)).tables;

    expect(table?.header).toEqual(['Titel', 'Spalte\n2']);
  });

  it.each([
    ['in the row below', 'ref="B2:C3"', rows, 4],
    ['below the totals', 'ref="B2:C4" totalsRowCount="1"', rows, 5],
    ['beside the columns', 'ref="B2:B3"', rows, undefined],
    ['a row further down', 'ref="B2:C5"', `${rows}<row r="7">${word('B7', 'Fußnote')}</row>`, undefined],
    ['white space', 'ref="B2:C5"', `${rows}<row r="6">${word('B6', ' ')}<c r="C6" s="1"/></row>`, undefined],
    ['the end of the sheet', 'ref="B2:C1048576"', rows, undefined],
  ])('say where content stands that they do not take in: %s', (_, attributes, sheetRows, below) => {
    expect(read(withTable(tableXml(attributes), sheetRows)).tables[0]?.below).toBe(below);
  });

  it('do not take another table below them for lost content', () => {
    const parts = withTable(tableXml('ref="B2:C3"'));
    const { tables } = read({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
        ['rId1', 'table', '../tables/tabelle.xml'],
        ['rId2', 'table', '../tables/andere.xml'],
      ),
      'xl/tables/andere.xml': tableXml('ref="C4:D5"').replace('Angebote', 'Andere'),
    });

    expect(tables.map((table) => table.below)).toEqual([undefined, undefined]);
  });

  it('without a range are damage', () => {
    const bytes = workbookWith(withTable(tableXml('ref="irgendwo"')));

    expect(createXlsxReader(returnLimits).read({ name: 'Zeven.xlsx', bytes })).toMatchObject({
      issues: [
        { code: 'file.damaged', at: { file: 'Zeven.xlsx' }, params: { detail: 'xl/tables/tabelle.xml' } },
      ],
    });
  });
});

describe('sheets of a workbook from outside', () => {
  it('are all read, hidden ones and oddly named ones as well, in the order of their tabs', () => {
    const names = [
      ['_meta', 'hidden'],
      ['_listen', 'veryHidden'],
      ['__proto__', 'visible'],
      ['constructor', 'visible'],
    ] as const;
    const list = names.map(
      ([name, state], at) =>
        `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
    );
    const workbook = read({
      'xl/workbook.xml': xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': relationshipsXml(
        ...names.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ),
      ...Object.fromEntries(
        names.map(([name], at) => [
          `xl/worksheets/sheet${at + 1}.xml`,
          sheetXml(`<row r="1">${word('A1', name)}</row>`),
        ]),
      ),
    });

    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(names);
    expect(workbook.sheets.map((sheet) => shownCells(sheet))).toEqual(names.map(([name]) => ({ A1: name })));
  });

  it('are read without their merged cells and validations, however large', () => {
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"ja"</formula1></dataValidation></dataValidations>';
    const workbook = read({
      'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="B1"><v>1</v></c></row>', after),
    });

    expect(shownCells(workbook.sheets[0])).toEqual({ B1: 1 });
  });

  it('leave chart sheets out', () => {
    const chart = '<sheet name="Diagramm" sheetId="2" r:id="rId9"/></sheets>';
    const workbook = read({
      'xl/workbook.xml': String(smallestParts['xl/workbook.xml']).replace('</sheets>', chart),
      'xl/_rels/workbook.xml.rels': String(smallestParts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
      ),
    });

    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Träger & Orte']);
  });
});

describe('the time a workbook was saved', () => {
  it.each([
    ['2015-04-30T10:00:00Z', '2015-04-30T10:00:00Z'],
    ['2015-04-30T12:00:00+02:00', '2015-04-30T10:00:00Z'],
    ['2015-04-30T10:00:00.1234567', '2015-04-30T10:00:00Z'],
    ['neulich', undefined],
  ])('given as %s is %s', (written, expected) => {
    const properties = `<p:coreProperties xmlns:p="p" xmlns:t="t"><t:created>2001-01-01T00:00:00Z</t:created><t:modified>${written}</t:modified></p:coreProperties>`;
    const workbook = read({
      '_rels/.rels': relationshipsXml(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'core-properties', 'docProps/core.xml'],
      ),
      'docProps/core.xml': xml(properties),
    });

    expect(workbook.modified).toBe(expected);
  });
});
