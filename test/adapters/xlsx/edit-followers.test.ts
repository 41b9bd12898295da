/** What a person has hung on rows of a table (rules, names, columns beside it) when those rows move. */
import { shown } from '../../contract/table-store-contract';
import { rawParts, tablePart, textCell, type Parts } from '../../fixtures/raw-workbook-parts';
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

const withRule = (sqref: string, formula: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

describe('rules on rows that move', () => {
  it.each([
    ['stays for the row it stands in', 'A3:C5', '$B3&gt;1', 'A3:C4', '$B3&gt;1'],
    ['goes up with its first row', 'A5:C5', '$B5&gt;1', 'A4:C4', '$B4&gt;1'],
    ['follows a fixed cell', 'A3:C5', '$B3&gt;$B$5', 'A3:C4', '$B3&gt;$B$4'],
    ['shrinks with a fixed range', 'A3:C5', 'B3=MAX($B$3:$B$5)', 'A3:C4', 'B3=MAX($B$3:$B$4)'],
    ['still compares with the row above', 'B4:B5', 'B4&lt;B3', 'B4', 'B4&lt;B3'],
    ['still means the cell beside its row', 'A5:C5', '$F5=1', 'A4:C4', '$F4=1'],
    ['leaves a cell above the table alone', 'A3:C5', '$B3&gt;$E$1', 'A3:C4', '$B3&gt;$E$1'],
  ])('a conditional format %s', async (_, sqref, formula, movedTo, after) => {
    const parts = simple(withRule(sqref, formula));
    const written = (await applied(parts, removal(1)))[sheet];
    expect(written).toContain(withRule(movedTo, after));
  });

  it('stay right where the first of their rows goes', async () => {
    const parts = simple(withRule('A3:C5', '$B3&gt;B2'));
    const written = (await applied(parts, removal(0)))[sheet];
    expect(written).toContain(withRule('A3:C4', '$B3&gt;B2'));
  });

  it('follow from other sheets, in data bars, validations and those of newer programs', async () => {
    const bar =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="num" val="0"/><cfvo type="formula" val="MAX(\'Kurse 2015\'!$B$3:$B$5)"/></dataBar></cfRule></conditionalFormatting>';
    const list =
      '<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>\'Kurse 2015\'!$A$3:$A$5</formula1></dataValidation></dataValidations>';
    const newer = `<extLst><ext uri="{X}" xmlns:x14="urn:x" xmlns:xm="urn:m"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>A1='Kurse 2015'!$A$5</xm:f></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const parts = rawParts([
      { name: 'Kurse 2015', xml: courses(), tables: [tablePart('Kurse', 'A2:C5', columns)] },
      { name: 'Meins', xml: `<sheetData/>${bar}${list}${newer}` },
    ]);
    const shrunk = (await applied(parts, removal(1)))['xl/worksheets/sheet2.xml'] ?? '';
    expect(shrunk).toContain(`val="MAX('Kurse 2015'!$B$3:$B$4)"`);
    expect(shrunk).toContain(`<formula1>'Kurse 2015'!$A$3:$A$4</formula1>`);
    expect(shrunk).toContain(`<xm:f>A1='Kurse 2015'!$A$4</xm:f>`);
    const grown = (await applied(parts, grow(2)))['xl/worksheets/sheet2.xml'] ?? '';
    expect(grown).toContain(`<formula1>'Kurse 2015'!$A$3:$A$7</formula1>`);
    expect(grown).toContain(`<xm:f>A1='Kurse 2015'!$A$5</xm:f>`);
  });

  it('refuse to lose the cell they refer to, naming what they apply to', async () => {
    const parts = simple(withRule('A3:A5', '$B3&gt;$B$4'));
    expect(await refused(parts, removal(1))).toContain('Zelle A3:A5 (Blatt „Kurse 2015“)');
  });

  it('of a removed row go with it, as do small charts, and leave no empty list', async () => {
    const newer = `<extLst><ext uri="{X}" xmlns:x14="urn:x" xmlns:xm="urn:m"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Kurse 2015'!B4:C4</xm:f><xm:sqref>A4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{Y}" xmlns:x14="urn:x" xmlns:xm="urn:m"><x14:dataValidations count="2"><x14:dataValidation><x14:formula1><xm:f>B4</xm:f></x14:formula1><xm:sqref>A4</xm:sqref></x14:dataValidation><x14:dataValidation><x14:formula1><xm:f>B5</xm:f></x14:formula1><xm:sqref>A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const parts = simple(newer);
    const written = (await applied(parts, removal(1)))[sheet];
    expect(written).toContain(
      '<extLst><ext uri="{Y}" xmlns:x14="urn:x" xmlns:xm="urn:m"><x14:dataValidations count="1"><x14:dataValidation><x14:formula1><xm:f>B4</xm:f></x14:formula1><xm:sqref>A4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
  });

  it('lead links inside the workbook to the row they meant', async () => {
    const parts = simple(
      `<hyperlinks><hyperlink ref="E4" location="'Kurse 2015'!A5"/><hyperlink ref="E5" location="Kurse"/></hyperlinks>`,
    );
    const written = (await applied(parts, removal(1)))[sheet];
    expect(written).toContain(
      `<hyperlink ref="E4" location="'Kurse 2015'!A4"/><hyperlink ref="E5" location="Kurse"/>`,
    );
  });
});

describe('names and computed columns', () => {
  it('a name for a removed row alone is not left to mean another one', async () => {
    const parts = simple(
      '',
      '',
      `<definedNames><definedName name="Favorit">'Kurse 2015'!$A$4</definedName></definedNames>`,
    );
    const sentence = await refused(parts, removal(1));
    expect(sentence).toContain('der Name „Favorit“, der für eine entfernte Zeile steht');
    expect(sentence).toContain('Namens-Manager');
  });

  it('a name that counts from the cell where it is used stays as it is', async () => {
    const names = `<definedNames><definedName name="Daneben">'Kurse 2015'!$B5</definedName></definedNames>`;
    const parts = simple('', '', names);
    expect((await applied(parts, removal(1)))[workbook]).toContain(names);
  });

  it('new rows get a formula that knows how far another table reaches by now', async () => {
    const lookup = '<calculatedColumnFormula>COUNTA(Orte!$A$2:$A$3)</calculatedColumnFormula>';
    const parts = rawParts([
      {
        name: 'Kurse',
        xml: courses(),
        tables: [
          tablePart('Kurse', 'A2:C5', columns).replace(
            'name="Plätze"/>',
            `name="Plätze">${lookup}</tableColumn>`,
          ),
        ],
      },
      {
        name: 'Orte',
        xml: `<sheetData><row r="1">${textCell('A1', 'Ort')}</row><row r="2">${textCell('A2', 'Zeven')}</row><row r="3">${textCell('A3', 'Sittensen')}</row></sheetData>`,
        tables: [tablePart('Orte', 'A1:A3', ['Ort'])],
      },
    ]);
    const after = await applied(
      parts,
      change('Orte', { inserts: [['Tarmstedt']] }),
      change('Kurse', { inserts: [['Neu', null, null]] }),
    );
    expect(after[table]).toContain('COUNTA(Orte!$A$2:$A$4)');
    expect(after[sheet]).toContain('<c r="B6"><f>COUNTA(Orte!$A$2:$A$4)</f></c>');
  });
});

/** The courses with a column D that LibreOffice or a script began beside the table, and nothing else there. */
const beside = (more: string, cells: Readonly<Record<number, string>>): Parts => {
  const filled = Object.entries(cells).reduce(
    (xml, [row, cell]) => {
      const at = xml.indexOf('</row>', xml.indexOf(`<row r="${row}"`));
      return xml.slice(0, at) + cell + xml.slice(at);
    },
    rows.replace(textCell('E4', 'steht daneben'), ''),
  );
  return rawParts([
    {
      name: 'Kurse 2015',
      xml: `<sheetData>${filled}</sheetData>${more}`,
      tables: [tablePart('Kurse', 'A2:C5', columns)],
    },
  ]);
};

describe('a column that stands right beside the table', () => {
  const ticks = { 2: textCell('D2', 'Haken'), 3: textCell('D3', 'alpha'), 5: textCell('D5', 'gamma') };

  it('keeps its cells beside their rows, with its formats', async () => {
    const parts = beside(withRule('D5', '$D5=1'), ticks);
    const after = await applied(parts, removal(1));
    expect(after[sheet]).toContain('<c r="D3" t="inlineStr"><is><t>alpha</t></is></c>');
    expect(after[sheet]).toContain('<c r="D4" t="inlineStr"><is><t>gamma</t></is></c></row>');
    expect(after[sheet]).toContain(withRule('D4', '$D4=1'));
    expect(after[sheet]).not.toContain('r="D5"');
    expect(after[table]).toContain('ref="A2:C4"');
  });

  it('is not carried off with a removed row', async () => {
    const parts = beside('', ticks);
    expect(await refused(parts, removal(0))).toContain(
      'die Zelle D3 neben der Tabelle, deren Zeile entfernt wird',
    );
  });

  it('stays as it is when the table only grows', async () => {
    const parts = beside('', ticks);
    const after = await applied(parts, grow(2));
    expect(after[sheet]).toContain('<c r="D5" t="inlineStr"><is><t>gamma</t></is></c>');
    expect(shown(await rawTable(storeOf(after)))).toHaveLength(5);
  });

  it('on the left is not left behind by its rows', async () => {
    const xml = `<sheetData><row r="1">${textCell('B1', 'Kurs')}</row><row r="2">${textCell('B2', 'Alpha')}</row><row r="3">${textCell('A3', 'prüfen')}${textCell('B3', 'Beta')}</row></sheetData>`;
    const parts = rawParts([{ name: 'Kurse', xml, tables: [tablePart('Kurse', 'B1:B3', ['Kurs'])] }]);
    expect(await refused(parts, removal(0))).toContain('Platz der Zelle A3 links neben der Tabelle');
  });
});

describe('hidden rows', () => {
  it('stay hidden wherever they go, and new rows are seen', async () => {
    const hidden = courses()
      .replace('<row r="5"', '<row r="5" hidden="1"')
      .replace('<row r="3"', '<row hidden="1" r="3"');
    const parts = rawParts([{ name: 'Kurse', xml: hidden, tables: [tablePart('Kurse', 'A2:C5', columns)] }]);
    const moved = removal(1);
    const written = (await applied(parts, { ...moved, inserts: [['Neu', 1, null]] }))[sheet] ?? '';
    const tags = [...written.matchAll(/<row [^>]*>/g)].map(([tag]) => tag.includes('hidden'));
    expect(tags).toEqual([false, true, true, false]);
  });

  it('do not swallow new rows that are put into them below the table, nor its totals', async () => {
    const below = '<row r="6" hidden="1"/><row r="7" hidden="true" ht="20"><c r="A7" s="1"/></row>';
    const parts = simple('', below);
    const written = (await applied(parts, grow(2)))[sheet] ?? '';
    expect(written).toContain('Neu 2');
    expect(written).not.toContain('hidden');
    const totals = `<row r="6">${textCell('A6', 'Summe')}</row><row r="7" hidden="1"/>`;
    const summed = rawParts([
      {
        name: 'Kurse',
        xml: courses('', totals),
        tables: [tablePart('Kurse', 'A2:C6', columns, ' totalsRowCount="1"')],
      },
    ]);
    const moved = (await applied(summed, grow(1)))[sheet] ?? '';
    expect(moved).toMatch(/<row r="7"[^>]*>.*Summe/);
    expect(moved).not.toContain('hidden');
  });

  it('let a row of totals stay hidden where it goes', async () => {
    const parts = rawParts([
      {
        name: 'Kurse',
        xml: courses('', `<row r="6" hidden="1">${textCell('A6', 'Summe')}</row><row r="7"/>`),
        tables: [tablePart('Kurse', 'A2:C6', columns, ' totalsRowCount="1"')],
      },
    ]);
    const written = (await applied(parts, grow(1)))[sheet] ?? '';
    expect(written).toMatch(/<row r="6"(?![^>]*hidden)[^>]*>.*Neu 1.*<row r="7" hidden="1">.*Summe/);
  });

  it('that were prepared for new ones are seen once they are filled', async () => {
    const blank = `<row r="6" hidden="1"><c r="B6"><f>1+1</f><v>2</v></c></row><row r="7" hidden="1"/>`;
    const parts = rawParts([
      { name: 'Kurse', xml: courses('', blank), tables: [tablePart('Kurse', 'A2:C7', columns)] },
    ]);
    const filled = change('Kurse', { inserts: [['Neu', null, null]] });
    const written = (await applied(parts, filled))[sheet] ?? '';
    expect(written).toContain(
      '<row r="6"><c r="A6" t="inlineStr"><is><t xml:space="preserve">Neu</t></is></c>',
    );
    expect(written).toContain('<row r="7" hidden="1"/>');
  });
});
