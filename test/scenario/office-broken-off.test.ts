/**
 * Every step of the office's work in the open Excel, broken off at each action of its writing in turn: what is left is
 * a note, and the same step again ends as if nothing had been. `MUT_COUNTS=1` prints how many that were.
 */
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { allTables } from '../../src/core/catalog';
import type { RawTable } from '../../src/core/tables/raw-table';
import type { TableStore } from '../../src/ports/table-store';
import { must } from '../environment/must';
import { openInExcel } from '../office-host/excel-host';
import {
  decide,
  fillAll,
  firstProposal,
  importAll,
  makeForms,
  openMemory,
  rowsOf,
  undoLast,
} from './office-stores';

interface Story {
  readonly before: readonly RawTable[];
  readonly run: (store: TableStore) => Promise<unknown>;
}

const stories = new Map<string, Story>();

async function tablesOf(store: TableStore): Promise<readonly RawTable[]> {
  return must(await store.read(allTables.map(({ excelName }) => excelName)));
}

beforeAll(async () => {
  const store = await openMemory();
  const fresh = await tablesOf(store);
  const returns = await fillAll(await makeForms(store, true));
  const sent = await tablesOf(store);
  await importAll(store, returns);
  const imported = await tablesOf(store);
  const key = await firstProposal(store);
  stories.set('giving the invitations their tokens', { before: fresh, run: (one) => makeForms(one, false) });
  stories.set('importing thirteen returns', { before: sent, run: (one) => importAll(one, returns) });
  stories.set('deciding on a proposal', { before: imported, run: (one) => decide(one, key) });
  stories.set('taking the import back', { before: imported, run: undoLast });
}, 120_000);

describe.each([
  'giving the invitations their tokens',
  'importing thirteen returns',
  'deciding on a proposal',
  'taking the import back',
])('%s', (name) => {
  it('ends as it would have at once, wherever Excel broke the writing off', async () => {
    const story = stories.get(name);
    if (!story) throw new Error(`No story ${name}`);
    const memory = createMemoryTableStore(story.before);
    await story.run(memory);
    const expected = await rowsOf(memory);
    const quiet = openInExcel(story.before);
    await story.run(createOfficeJsTableStore(quiet.Excel));
    const trips = quiet.takeTrips();
    const writing = trips.findIndex(({ writes }) => writes);
    const actions = trips[writing]?.actions ?? 0;
    for (let at = 1; at <= actions; at += 1) {
      const host = openInExcel(story.before);
      host.conditions.failInTrip(writing + 1, at);
      await expect(story.run(createOfficeJsTableStore(host.Excel))).rejects.toMatchObject({
        code: 'GeneralException',
      });
      // The pane was closed in between: nothing is remembered but what the workbook holds.
      const store = createOfficeJsTableStore(host.Excel);
      await story.run(store);
      expect([at, await rowsOf(store)]).toEqual([at, expected]);
      expect(store.takeFindings()).toEqual([]);
      expect([...host.workbook.storedSettings.keys()]).not.toContain('MuT.writing');
    }
    if (process.env['MUT_COUNTS'] !== undefined) {
      process.stdout.write(`${name}: ${trips.length} trips, ${actions} actions of writing refused in turn\n`);
    }
    expect(actions).toBeGreaterThan(10);
  }, 300_000);
});
