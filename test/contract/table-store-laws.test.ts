import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { openXlsxTableStore, type XlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { createLastAction } from '../../src/app/restore-last-action';
import type { RawTable, TableEdit } from '../../src/core/tables/raw-table';
import { sameCell, type Cell } from '../../src/core/values/cell';
import { workbookOf } from '../fixtures/tables-workbook';
import { openInExcel } from '../office-host/excel-host';
import { edit, offers, places, shown, tableOf } from './table-store-contract';

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('_x000D_', ' ', '\r\n', '=1+1', '<v>&', '\ud800', 'Sprachcafé'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.integer({ min: 61, max: 70_000 }).map((serial) => ({ serial })),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
);

/** An edit by shares of the table as it will stand then: 0 is the first row, just below 1 the last. */
interface Step {
  readonly table: 'Angebote' | 'Orte';
  readonly updates: readonly { readonly row: number; readonly column: number; readonly after: Cell }[];
  readonly inserts: readonly (readonly Cell[])[];
  readonly removals: readonly number[];
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const anyStep: fc.Arbitrary<Step> = fc.record({
  table: fc.constantFrom('Angebote', 'Orte'),
  updates: fc.array(fc.record({ row: share, column: share, after: anyCell }), { maxLength: 4 }),
  inserts: fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { maxLength: 4 }),
  removals: fc.array(share, { maxLength: 3 }),
});

function editOf(step: Step, read: RawTable): TableEdit {
  const { header, rows } = read;
  const rowOf = (at: number): number => Math.floor(at * rows.length);
  const updates = step.updates.map(({ row, column, after }) => ({
    row: rowOf(row),
    column: Math.floor(column * header.length),
    after,
  }));
  const removals = [...new Set(step.removals.map(rowOf))];
  const inserts = step.inserts.map((cells) => header.map((_, column) => cells[column] ?? null));
  return { read, updates, inserts, removals };
}

const filled = { ...offers, rows: offers.rows.slice(0, 4) };
/** Made once: exceljs takes longer for it than everything else here. */
const withBlankRows = workbookOf([offers, places]);
const withoutBlankRows = workbookOf([filled, places]);

async function openXlsx(workbook: Promise<Uint8Array>): Promise<XlsxTableStore> {
  const opened = openXlsxTableStore({ name: 'MuT.xlsx', bytes: await workbook });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

/** Cells in which the two differ, as a person would name them. */
function differences(a: RawTable, b: RawTable): readonly string[] {
  const height = Math.max(a.rows.length, b.rows.length);
  return Array.from({ length: height }, (_, row) =>
    a.header.flatMap((_title, column) => {
      const [one = null, two = null] = [a.rows[row]?.[column], b.rows[row]?.[column]];
      return sameCell(one, two) ? [] : [`${row}:${column} ${JSON.stringify([one, two])}`];
    }),
  ).flat();
}

describe('any sequence of edits', () => {
  it('gives the same tables in a file as in memory, and a file that exceljs reads too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 6 }), async (steps) => {
        const memory = createMemoryTableStore([offers, places]);
        const file = await openXlsx(withBlankRows);
        for (const step of steps) {
          const change = editOf(step, await tableOf(memory, step.table));
          expect(await memory.apply([change])).toEqual({ ok: true, value: undefined });
          expect(await file.apply([change])).toEqual({ ok: true, value: undefined });
        }
        for (const name of ['Angebote', 'Orte']) {
          const [expected, found] = [await tableOf(memory, name), await tableOf(file, name)];
          expect(found.rows).toHaveLength(expected.rows.length);
          expect(differences(expected, found)).toEqual([]);
          expect([...(found.formulas ?? [])].sort()).toEqual([...(expected.formulas ?? [])].sort());
          await expectReadableByExceljs(file.bytes(), found);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same tables in the open Excel as in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 4 }), async (steps) => {
        const memory = createMemoryTableStore([offers, places]);
        const excel = createOfficeJsTableStore(openInExcel([offers, places]).Excel);
        for (const step of steps) {
          const before = await tableOf(memory, step.table);
          expect(differences(before, await tableOf(excel, step.table))).toEqual([]);
          const change = editOf(step, before);
          expect(await memory.apply([change])).toEqual({ ok: true, value: undefined });
          expect(await excel.apply([change])).toEqual({ ok: true, value: undefined });
        }
        for (const name of ['Angebote', 'Orte']) {
          const [expected, found] = [await tableOf(memory, name), await tableOf(excel, name)];
          expect(found.rows).toHaveLength(expected.rows.length);
          expect(differences(expected, found)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('can be taken back step by step: the same rows are there as before, whatever was done', async () => {
    const filledRows = (table: RawTable): readonly string[] =>
      shown(table)
        .filter((cells) => cells.some((cell) => cell !== null))
        .map((cells) => JSON.stringify(cells))
        .sort();
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 4 }), async (steps) => {
        const store = createMemoryTableStore([offers]);
        for (const step of steps) {
          const before = await tableOf(store, 'Angebote');
          const last = createLastAction();
          const edits = [editOf(step, before)];
          expect(await store.apply(edits)).toEqual({ ok: true, value: undefined });
          last.remember({ description: { de: '', en: '' }, edits });
          expect(await last.restore(store)).toMatchObject({ ok: true });
          expect(filledRows(await tableOf(store, 'Angebote'))).toEqual(filledRows(before));
          await store.apply([editOf(step, await tableOf(store, 'Angebote'))]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('can be undone: what was added and taken out again leaves the tables as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyCell, { minLength: 4, maxLength: 4 }), { maxLength: 5 }),
        async (inserts) => {
          const file = await openXlsx(withoutBlankRows);
          await file.apply([edit(filled, { inserts })]);
          const grown = await tableOf(file, 'Angebote');
          const removals = [...grown.rows.keys()].slice(4);
          await file.apply([edit(grown, { removals })]);
          expect(differences(filled, await tableOf(file, 'Angebote'))).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

async function expectReadableByExceljs(bytes: Uint8Array, table: RawTable): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = workbook.getWorksheet(table.sheet);
  const shown = table.rows.map((row, index) =>
    row.map((cell, column) => {
      const value = sheet?.getCell(table.headerRow + 1 + index, column + 1).value;
      return typeof cell === 'number' && typeof value === 'number' ? value === cell : true;
    }),
  );
  expect(shown.flat()).not.toContain(false);
  expect(sheet?.getTable(table.name).name).toBe(table.name);
}
