import fc from 'fast-check';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import { officeLimits } from '../../src/adapters/opc/package-limits';
import { openXlsxTableStore, type XlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { cellAt } from '../../src/core/sheets/raw-workbook';
import { sameCell, type Cell } from '../../src/core/values/cell';
import { numberCell, packParts, rawParts, tablePart, textCell } from '../fixtures/raw-workbook-parts';
import { edit, tableOf } from './table-store-contract';

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('_x000D_', ' ', '\r\n', '<v>&', '\ud800', '<?new-rows 0?>', 'Sprachcafé '.repeat(20)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.integer({ min: 61, max: 70_000 }).map((serial) => ({ serial })),
);

/** A sheet with a table of two rows in A1:C3, perhaps with totals below, and cells in column E in some rows. */
const anySheet = fc.record({
  totals: fc.boolean(),
  beside: fc.uniqueArray(fc.integer({ min: 4, max: 2_000 }), { maxLength: 4 }),
  below: fc.boolean(),
});
type AnySheet = typeof anySheet extends fc.Arbitrary<infer T> ? T : never;

const FAR = 9_000;

function workbookOf({ totals, beside, below }: AnySheet): Uint8Array {
  const rows = new Map<number, string>([
    [1, ['A1', 'B1', 'C1'].map((name) => textCell(name, `Titel ${name}`)).join('')],
    [2, textCell('A2', 'Alpha') + numberCell('B2', 1) + numberCell('C2', 42000, ' s="1"')],
    [3, textCell('A3', 'Beta') + numberCell('B3', 2) + numberCell('C3', 42001, ' s="1"')],
  ]);
  if (totals) rows.set(4, textCell('A4', 'Summe'));
  for (const row of beside) rows.set(row, (rows.get(row) ?? '') + numberCell(`E${row}`, row));
  if (below) rows.set(FAR, textCell(`A${FAR}`, 'weit unten'));
  const xml = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => `<row r="${row}">${cells}</row>`);
  const table = tablePart(
    'Kurse',
    totals ? 'A1:C4' : 'A1:C3',
    ['Titel A1', 'Titel B1', 'Titel C1'],
    totals ? ' totalsRowCount="1"' : '',
  );
  return packParts(
    rawParts([{ name: 'Kurse', xml: `<sheetData>${xml.join('')}</sheetData>`, tables: [table] }]),
  );
}

function storeOf(bytes: Uint8Array): XlsxTableStore {
  const opened = openXlsxTableStore({ name: 'MuT.xlsx', bytes });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

/** What stands in a cell of the sheet, by row from 1 and column from 0. */
function sheetOf(bytes: Uint8Array): (row: number, column: number) => Cell {
  const read = createXlsxReader(officeLimits).read({ name: 'MuT.xlsx', bytes });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const rows = new Map((read.value.sheets[0]?.rows ?? []).map((row) => [row.number, row] as const));
  return (row, column) => {
    const found = rows.get(row);
    return found ? cellAt(found, column) : null;
  };
}

describe('any number of new rows', () => {
  it('stands below the rows that were there, and what is beside, below and in the totals stays', async () => {
    const anyRow = fc.array(anyCell, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        anySheet,
        fc.integer({ min: 0, max: 1_800 }),
        fc.array(anyRow, { minLength: 1, maxLength: 5 }),
        async (sheet, count, some) => {
          const rowAt = (at: number): readonly Cell[] => some[at % some.length] ?? [];
          const store = storeOf(workbookOf(sheet));
          const before = await tableOf(store, 'Kurse');
          const inserts = Array.from({ length: count }, (_, at) => rowAt(at));
          expect(await store.apply([edit(before, { inserts })])).toEqual({ ok: true, value: undefined });
          const after = await tableOf(store, 'Kurse');
          expect(after.rows.slice(0, 2)).toEqual(before.rows);
          const free = count === 0 ? [] : after.rows.slice(2);
          expect(free).toHaveLength(count);
          const wrong = free.findIndex((row, at) =>
            row.some((cell, column) => !sameCell(cell, rowAt(at)[column] ?? null)),
          );
          expect(wrong).toBe(-1);
          const cellOf = sheetOf(store.bytes());
          for (const row of sheet.beside) expect(cellOf(row, 4)).toBe(row);
          expect(cellOf(FAR, 0)).toBe(sheet.below ? 'weit unten' : null);
          expect(cellOf(4 + count, 0)).toBe(sheet.totals ? 'Summe' : null);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('leaves the very same bytes where it is none, or says what is there already', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySheet,
        fc.integer({ min: 0, max: 1 }),
        fc.integer({ min: 0, max: 2 }),
        async (sheet, row, column) => {
          const bytes = workbookOf(sheet);
          const store = storeOf(bytes);
          const read = await tableOf(store, 'Kurse');
          const same = edit(read, { updates: [{ row, column, after: read.rows[row]?.[column] ?? null }] });
          for (const edits of [[], [edit(read, {})], [same]]) {
            expect((await store.apply(edits)).ok).toBe(true);
            expect(store.bytes()).toBe(bytes);
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});
