import { openXlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import { officeLimits } from '../../../src/adapters/opc/package-limits';
import type { InsertedRows, RawTable } from '../../../src/core/tables/raw-table';
import type { Cell } from '../../../src/core/values/cell';
import { readOne, shown } from '../../contract/table-store-contract';
import { numberCell, packParts, rawParts, tablePart, textCell } from '../../fixtures/raw-workbook-parts';
import {
  applied,
  change,
  columns,
  courses,
  edit,
  grow,
  rawTable,
  refused,
  sheet,
  simple,
  storeOf,
  table,
} from './edited-workbook';

/** Rows that are made anew by each walk, as a large import makes them. */
function walked(length: number, row: (at: number) => readonly Cell[]): InsertedRows {
  return {
    length,
    *[Symbol.iterator]() {
      for (let at = 0; at < length; at += 1) yield row(at);
    },
  };
}

const course = (at: number): readonly Cell[] => [
  at % 97 === 5 ? null : `Kurs „${at}“ <&> ${'ä'.repeat(at % 40)}`,
  at % 7 === 0 ? null : at,
  { serial: 42000 + (at % 900) },
];

function expectAdded({ rows }: RawTable, from: number, count: number): void {
  expect(rows).toHaveLength(from + count);
  const wrong = rows.slice(from).findIndex((row, at) => JSON.stringify(row) !== JSON.stringify(course(at)));
  expect(wrong).toBe(-1);
}

/** From the first place of a text up to the next of another. */
function piece(xml: string | undefined, start: string, end: string): string {
  const from = xml?.indexOf(start) ?? -1;
  return from < 0 ? '' : (xml ?? '').slice(from, xml?.indexOf(end, from));
}

describe('thousands of new rows', () => {
  it('stand below the table as they were given', async () => {
    const store = storeOf(simple());
    const before = await rawTable(store);
    expect((await edit(store, change('Kurse', { inserts: walked(8_000, course) }))).ok).toBe(true);
    const after = await rawTable(store);
    expectAdded(after, 3, 8_000);
    expect(after.rows.slice(0, 3)).toEqual(before.rows);
  });

  it('are never walked through side by side, and never all at once', async () => {
    let [open, most] = [0, 0];
    const inserts: InsertedRows = {
      length: 5_000,
      *[Symbol.iterator]() {
        open += 1;
        most = Math.max(most, open);
        try {
          for (let at = 0; at < 5_000; at += 1) yield course(at);
        } finally {
          open -= 1;
        }
      },
    };
    const store = storeOf(simple());
    expect((await edit(store, change('Kurse', { inserts }))).ok).toBe(true);
    expect([open, most]).toEqual([0, 1]);
  });

  it('go around what stands beside the table, and above its totals', async () => {
    const below = `<row r="6"><c r="A6" t="inlineStr"><is><t>Summe</t></is></c><c r="B6"><f>SUBTOTAL(109,Kurse[Plätze])</f><v>60</v></c></row><row r="900" ht="33" customHeight="1">${textCell('E900', 'daneben')}</row><row r="4000">${textCell('A4000', 'weit unten')}</row>`;
    const part = tablePart('Kurse', 'A2:C6', columns, ' totalsRowCount="1"');
    const parts = rawParts([{ name: 'Kurse', xml: courses('', below), tables: [part] }]);
    const after = await applied(parts, change('Kurse', { inserts: walked(3_000, course) }));
    expect(after[table]).toContain('ref="A2:C3006"');
    expect(piece(after[sheet], '<row r="900"', '</row>')).toMatch(
      /^<row r="900" ht="33"><c r="A900".*<c r="E900".*daneben/,
    );
    expect(piece(after[sheet], '<row r="3006"', '</row>')).toContain(
      '<c r="A3006" t="inlineStr"><is><t>Summe<',
    );
    expect(after[sheet]?.includes('</row><row r="4000"')).toBe(true);
    expectAdded(await rawTable(storeOf(after)), 3, 3_000);
  });

  it('get the formula of a computed column where they say nothing, and follow later changes of it', async () => {
    const part = tablePart('Kurse', 'A2:C5', columns).replace(
      '<tableColumn id="2" name="Plätze"/>',
      '<tableColumn id="2" name="Plätze"><calculatedColumnFormula>Orte!$B$4*2</calculatedColumnFormula></tableColumn>',
    );
    const other = tablePart('Orte', 'A1:B4', ['Ort', 'Zahl']);
    const places = `<sheetData><row r="1">${textCell('A1', 'Ort')}${textCell('B1', 'Zahl')}</row>${[2, 3, 4].map((row) => `<row r="${row}">${textCell(`A${row}`, 'Elm')}${numberCell(`B${row}`, row)}</row>`).join('')}</sheetData>`;
    const parts = rawParts([
      { name: 'Kurse', xml: courses(), tables: [part] },
      { name: 'Orte', xml: places, tables: [other.replace('id="1"', 'id="2"')] },
    ]);
    const after = await applied(
      parts,
      change('Kurse', { inserts: walked(50, (at) => [`Neu ${at}`, at === 7 ? 7 : null, null]) }),
      change('Orte', { removals: [0] }),
    );
    const cell = (name: string): string => piece(after[sheet], `<c r="${name}"`, '</c>');
    expect(cell('B6')).toBe('<c r="B6"><f>Orte!$B$3*2</f>');
    expect(cell('B13')).toBe('<c r="B13"><v>7</v>');
    expect(cell('B55')).toBe('<c r="B55"><f>Orte!$B$3*2</f>');
    expect(after[sheet]?.lastIndexOf('<?')).toBe(0);
  });

  it('of two tables on one sheet stand each below their own', async () => {
    const other = tablePart('Orte', 'G2:H3', ['Ort', 'Zahl']).replace('id="1"', 'id="2"');
    const parts = rawParts([
      { name: 'Kurse', xml: courses(), tables: [tablePart('Kurse', 'A2:C5', columns), other] },
    ]);
    const store = storeOf(parts);
    const done = await edit(
      store,
      change('Kurse', { inserts: walked(200, course) }),
      change('Orte', { inserts: walked(300, (at) => [`Ort ${at}`, at]) }),
    );
    expect(done.ok).toBe(true);
    expectAdded(await rawTable(store), 3, 200);
    const places = await readOne(store, 'Orte');
    expect(places?.rows).toHaveLength(300);
    expect(places?.rows[299]).toEqual(['Ort 299', 299]);
  });

  it('can be taken out again, and others come in their place', async () => {
    const store = storeOf(simple());
    const before = shown(await rawTable(store));
    await edit(store, grow(500));
    const grown = await rawTable(store);
    const removals = [...grown.rows.keys()].slice(3);
    await edit(store, change('Kurse', { removals, inserts: walked(700, course) }));
    expectAdded(await rawTable(store), 3, 700);
    expect(shown(await rawTable(store)).slice(0, 3)).toEqual(before);
  });
});

describe('rows that nothing could hold', () => {
  it('refuses more than a sheet has, before anything is made', async () => {
    const blank: readonly Cell[] = ['x', null, null];
    const sentence = await refused(simple(), change('Kurse', { inserts: walked(1_048_572, () => blank) }));
    expect(sentence).toContain('1048576 Zeilen');
  });

  it('refuses more cells than the workbook may have when it is opened again', async () => {
    const file = { name: 'MuT.xlsx', bytes: packParts(simple()) };
    const store = openXlsxTableStore(file, { ...officeLimits, cells: 500 });
    if (!store.ok) throw new Error('unreadable');
    const few = await edit(store.value, grow(100));
    const many = await edit(store.value, grow(100));
    expect(few.ok).toBe(true);
    expect(many).toMatchObject({ ok: false, issues: [{ code: 'write.tooLarge', at: { file: 'MuT.xlsx' } }] });
    expect((await rawTable(store.value)).rows).toHaveLength(103);
  });

  it('names the cell of a text too long, far below', async () => {
    const row = (at: number): readonly Cell[] => [at === 4_000 ? 'x'.repeat(32_768) : 'kurz', at, null];
    expect(await refused(simple(), change('Kurse', { inserts: walked(5_000, row) }))).toContain(
      'Zelle A4006',
    );
  });
});
