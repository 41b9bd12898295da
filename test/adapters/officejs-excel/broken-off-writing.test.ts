/**
 * Every action of a writing refused in turn: what is left is explained by the note in the workbook, and the next call,
 * whatever it is, leaves the tables as if nothing had been. `MUT_COUNTS=1` prints how many refusals were tried.
 */
import fc from 'fast-check';
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import type { RawTable, TableEdit } from '../../../src/core/tables/raw-table';
import type { Cell } from '../../../src/core/values/cell';
import { edit, offers, places, shown } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';
import type { AutoExpansion } from '../../office-host/excel-model/excel-session';

const filled: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };
const row = (name: string): readonly Cell[] => [name, 1, { serial: 42200 }, null];

const orders: Readonly<Record<string, readonly TableEdit[]>> = {
  'new rows': [edit(filled, { inserts: [row('Eins'), row('Zwei'), row('Drei')] })],
  'new rows that are alike': [edit(filled, { inserts: [row('Eins'), row('Eins'), row('Kurs')] })],
  'changed cells': [
    edit(filled, {
      updates: [
        { row: 0, column: 1, after: 15 },
        { row: 3, column: 2, after: null },
      ],
    }),
    edit(places, { updates: [{ row: 1, column: 2, after: 'vier' }] }),
  ],
  'rows taken out': [edit(filled, { removals: [0, 2, 3] })],
  'all rows taken out': [edit(filled, { removals: [...filled.rows.keys()] })],
  'all at once': [
    edit(filled, {
      updates: [{ row: 3, column: 1, after: 5 }],
      removals: [0, 2],
      inserts: [row('Eins'), row('Zwei'), row('Drei')],
    }),
    edit(places, {
      inserts: [['Elm', 'Bremervörde', null]],
      removals: [0],
    }),
  ],
};

async function tablesIn(host: ExcelHost): Promise<unknown> {
  const tables = must(await createOfficeJsTableStore(host.Excel).read(['Angebote', 'Orte']));
  return tables.map((table) => ({ name: table.name, rows: shown(table), below: table.below }));
}

/** Settings in which rows of the register stand; a number of steps may stay until the next writing. */
const holdsRows = /^MuT\.writing(\.[ab]\.\d+)?$/;

describe('a writing that Excel broke off', () => {
  it.each<readonly [string, AutoExpansion]>([
    ...Object.keys(orders).map((what) => [what, 'on'] as const),
    ['new rows', 'off'],
    ['all at once', 'failing'],
  ])(
    'is finished by the next call, wherever that was: %s (tables growing by themselves: %s)',
    async (what, autoExpansion) => {
      const edits = orders[what] ?? [];
      const open = (): ExcelHost => openInExcel([filled, places], { autoExpansion });
      const quiet = open();
      must(await createOfficeJsTableStore(quiet.Excel).apply(edits));
      const expected = await tablesIn(quiet);
      const untouched = await tablesIn(open());
      let [refused, at] = [0, 1];
      for (; ; at += 1) {
        const host = open();
        host.conditions.failAtAction(at);
        const outcome = await createOfficeJsTableStore(host.Excel)
          .apply(edits)
          .then(
            () => 'done',
            () => 'refused',
          );
        if (outcome === 'done') break;
        refused += 1;
        const noted = [...host.workbook.storedSettings.keys()].includes('MuT.writing');
        const after = await tablesIn(host);
        const isUntouched = JSON.stringify(after) === JSON.stringify(untouched);
        expect([at, after]).toEqual([at, isUntouched && !noted ? untouched : expected]);
        expect([...host.workbook.storedSettings.keys()].filter((key) => holdsRows.test(key))).toEqual([]);
        expect(host.workbook.session.events.enabled).toBe(true);
      }
      if (process.env['MUT_COUNTS'] !== undefined) {
        process.stdout.write(`${what}, growing ${autoExpansion}: ${refused} refusals\n`);
      }
      expect(refused).toBeGreaterThan(20);
    },
  );

  it('is finished by the third call where the second broke off as well', async () => {
    const edits = orders['all at once'] ?? [];
    const quiet = openInExcel([filled, places]);
    must(await createOfficeJsTableStore(quiet.Excel).apply(edits));
    const expected = await tablesIn(quiet);
    const untouched = await tablesIn(openInExcel([filled, places]));
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    await fc.assert(
      fc.asyncProperty(share, share, async (first, second) => {
        const host = openInExcel([filled, places]);
        const run = (): Promise<unknown> => createOfficeJsTableStore(host.Excel).apply(edits);
        // The second trip is the one that writes.
        host.conditions.failInTrip(2, 2 + Math.floor(first * 60));
        await expect(run()).rejects.toThrow();
        const isNoted = host.workbook.storedSettings.has('MuT.writing');
        host.conditions.failAtAction(1 + Math.floor(second * 150));
        await tablesIn(host).catch(() => undefined);
        expect(await tablesIn(host)).toEqual(isNoted ? expected : untouched);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
