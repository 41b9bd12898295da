/**
 * A workbook is made, thirteen municipalities answer, somebody decides on a proposal and takes the import back: the
 * tables and the paper are the same wherever the workbook lives. `MUT_COUNTS=1` prints what the trips to Excel cost.
 */
import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { assemblePaper } from '../../src/app/assemble-paper';
import type { IsoDay } from '../../src/core/values/iso-date';
import type { TableStore } from '../../src/ports/table-store';
import type { NamedFile } from '../../src/ports/workbook-files';
import { must } from '../environment/must';
import { openInExcel } from '../office-host/excel-host';
import {
  decide,
  fillAll,
  firstProposal,
  importAll,
  makeForms,
  openExcel,
  openFile,
  openMemory,
  rowsOf,
  undoLast,
} from './office-stores';

let returns: readonly NamedFile[] = [];

beforeAll(async () => {
  returns = await fillAll(await makeForms(await openMemory(), true));
}, 120_000);

async function paperOf(store: TableStore): Promise<unknown> {
  const assembled = must(await assemblePaper(store, { asOf: '2015-05-31' as IsoDay, kind: 'vorlage' }));
  return assembled.paper;
}

interface Told {
  readonly step: string;
  readonly rows: unknown;
  readonly paper: unknown;
}

async function tell(
  store: TableStore,
  onStep: (step: string) => void = () => undefined,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  const end = async (step: string): Promise<void> => {
    onStep(step);
    told.push({ step, rows: await rowsOf(store), paper: await paperOf(store) });
    onStep('');
  };
  await makeForms(store, false);
  await end('forms');
  await importAll(store, returns);
  await end('import');
  await decide(store, await firstProposal(store));
  await end('decide');
  await undoLast(store);
  await end('undo');
  return told;
}

describe('a workbook that is made, filled, decided on and taken back', () => {
  it('holds the same rows and gives the same paper in memory, in a file and in the open Excel', async () => {
    expect(returns).toHaveLength(13);
    const host = openInExcel();
    const excel = await openExcel(host);
    const counts: Record<string, readonly unknown[]> = { 'set up': host.takeTrips() };
    const inExcel = await tell(excel, (step) => {
      const trips = host.takeTrips();
      if (step !== '') counts[step] = trips;
    });
    if (process.env['MUT_COUNTS'] !== undefined) {
      for (const [step, trips] of Object.entries(counts)) {
        process.stdout.write(`${step}: ${trips.length} trips ${JSON.stringify(trips)}\n`);
      }
    }
    expect(counts['import']?.length).toBeLessThanOrEqual(4);
    // Looking for the proposal is a reading of its own.
    expect(counts['decide']?.length).toBeLessThanOrEqual(6);
    expect(counts['undo']?.length).toBeLessThanOrEqual(4);
    const inMemory = await tell(await openMemory());
    expect(inExcel).toEqual(inMemory);
    expect(await tell(await openFile())).toEqual(inMemory);

    const saved = must(openXlsxTableStore({ name: 'Register.xlsx', bytes: await host.save() }));
    expect(await rowsOf(saved)).toEqual(inMemory.at(-1)?.rows);
  }, 300_000);
});
