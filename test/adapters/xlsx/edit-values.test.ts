import { openXlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import { shown } from '../../contract/table-store-contract';
import {
  packParts,
  rawParts,
  tablePart,
  textCell,
  unpackParts,
  type Parts,
} from '../../fixtures/raw-workbook-parts';
import {
  applied,
  change,
  columns,
  edit,
  grow,
  rawTable,
  refused,
  rows,
  sheet,
  simple,
  storeOf,
  workbook,
} from './edited-workbook';

describe('values and their look', () => {
  it('keeps a date’s own format, takes the neighbour’s, or makes one', async () => {
    const bare = rows.replace(' s="1"><v>42001', '><v>42001');
    const parts = rawParts([
      {
        name: 'Kurse',
        xml: `<sheetData>${bare}</sheetData>`,
        tables: [tablePart('Kurse', 'A2:C5', columns)],
      },
    ]);
    const after = await applied(
      parts,
      change('Kurse', {
        updates: [
          { row: 0, column: 2, after: { serial: 42050 } },
          { row: 1, column: 2, after: { serial: 42051 } },
          { row: 0, column: 1, after: { serial: 42052 } },
          { row: 1, column: 1, after: { serial: 42053 } },
        ],
      }),
    );
    expect(after[sheet]).toContain('<c r="C3" s="1"><v>42050</v></c>');
    expect(after[sheet]).toContain('<c r="C4" s="1"><v>42051</v></c>');
    expect(after[sheet]).toContain('<c r="B3" s="3"><v>42052</v></c>');
    expect(after[sheet]).toContain('<c r="B4" s="3"><v>42053</v></c>');
    expect(after['xl/styles.xml']).toContain('<cellXfs count="4">');
    expect(after['xl/styles.xml']).toContain(
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    );
    expect((await rawTable(storeOf(after))).rows[0]?.[1]).toEqual({ serial: 42052 });
  });

  it('counts days from 1904 where the workbook does', async () => {
    const parts = simple();
    const old = {
      ...parts,
      [workbook]: (parts[workbook] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    };
    const after = await applied(old, change('Kurse', { inserts: [['Neu', 1, { serial: 43562 }]] }));
    expect(after[sheet]).toContain('<c r="C6" s="1"><v>42100</v></c>');
    expect((await rawTable(storeOf(after))).rows[3]?.[2]).toEqual({ serial: 43562 });
  });

  it('clears a cell and keeps its look', async () => {
    const after = await applied(simple(), change('Kurse', { updates: [{ row: 0, column: 2, after: null }] }));
    expect(after[sheet]).toContain('<c r="C3" s="1"/></row>');
  });

  it('refuses a text that no cell can hold', async () => {
    const text = 'x'.repeat(32_768);
    expect(await refused(simple(), change('Kurse', { inserts: [[text, null, null]] }))).toContain(
      'Zelle A6 ab dem Zeichen 32.767',
    );
  });
});

describe('files of other programs', () => {
  it.each([
    [
      'prefixed tags',
      (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x='),
    ],
    [
      'cells and rows without names',
      (xml: string) =>
        xml.replace(/<(row|c) r="[A-D]?\d+"/g, '<$1').replace('<sheetData><row', '<sheetData><row/><row'),
    ],
    ['rows without numbers', (xml: string) => xml.replace(/<row r="\d+"/g, '<row')],
    ['single quotes and spaces in tags', (xml: string) => xml.replace(/ r="([A-C]\d)"/g, " r = '$1' ")],
    ['a byte order mark', (xml: string) => `\ufeff${xml}`],
    ['line breaks between cells', (xml: string) => xml.replace(/<(c|row) /g, '\r\n  <$1 ')],
    [
      'CDATA that looks like a row',
      (xml: string) =>
        xml
          .replace('<t>Beta</t>', '<t><![CDATA[Beta]]></t>')
          .replace('<sheetData>', '<!-- <row r="9"><c r="A9"/></row> --><sheetData>'),
    ],
  ])('changes a sheet with %s', async (_, write) => {
    const parts = simple();
    const xml = (parts[sheet] ?? '').replace(textCell('E4', 'steht daneben'), '');
    const xmlDeclared = write(xml.replace('<?xml version="1.0" encoding="UTF-8"?>\n', ''));
    const odd = { ...parts, [sheet]: xmlDeclared };
    const after = await applied(
      odd,
      change('Kurse', {
        updates: [{ row: 1, column: 1, after: 25 }],
        inserts: [['Delta', 40, null]],
        removals: [0],
      }),
    );
    expect(shown(await rawTable(storeOf(after)))).toEqual([
      ['Beta', 25, 42001],
      ['Gamma', 30, 42002],
      ['Delta', 40, null],
    ]);
  });

  it('fills a table on a sheet that has no cells at all', async () => {
    const part = tablePart('Kurse', 'A2:C3', columns);
    const parts = rawParts([{ name: 'Kurse', xml: '<sheetData/>', tables: [part] }]);
    const after = await applied(parts, grow(2));
    expect(shown(await rawTable(storeOf(after)))).toEqual([
      ['Neu 1', 0, 42100],
      ['Neu 2', 1, 42101],
    ]);
  });

  it('changes a part in UTF-16 and writes it in UTF-8', async () => {
    const parts = simple();
    const store = openXlsxTableStore({ name: 'MuT.xlsx', bytes: inUtf16(parts) });
    if (!store.ok) throw new Error('unreadable');
    await edit(store.value, grow(1));
    expect(unpackParts(store.value.bytes())[sheet]).toContain('encoding="UTF-8"');
    expect((await rawTable(store.value)).rows).toHaveLength(4);
  });
});

function inUtf16(parts: Parts): Uint8Array {
  const text = (parts[sheet] ?? '').replace('UTF-8', 'UTF-16');
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  return packParts({ ...parts, [sheet]: bytes });
}
