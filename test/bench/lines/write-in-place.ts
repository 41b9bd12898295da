/** Changing a workbook in place, against loading and saving it with exceljs. */
import { offers } from '../../../src/core/register/offers';
import type { RawTable, TableEdit } from '../../../src/core/tables/raw-table';
import { loadWithExceljs } from '../exceljs-peer';
import { ratioFigure, type Figure } from '../figure';
import { openOffice } from '../import-desk';
import { largeRegister } from '../make/large-register';
import { must } from '../../environment/must';
import { median, timeOf } from '../measure';
import type { BenchLine } from './bench-line';

const ROWS = 10_000;
const ROUNDS = 3;

type Edits = Omit<TableEdit, 'read'>;

const nothing: Edits = { updates: [], inserts: [], removals: [] };

const jobs: readonly (readonly [string, (table: RawTable) => Edits])[] = [
  [
    'change one cell',
    ({ header }) => {
      const column = header.indexOf(offers.columns.title.title);
      return { ...nothing, updates: [{ row: 5_000, column, after: 'Ein anderer Name' }] };
    },
  ],
  ['add 1,000 rows', ({ rows }) => ({ ...nothing, inserts: rows.slice(0, 1_000) })],
  ['take out a row near the top', () => ({ ...nothing, removals: [3] })],
];

export const writeInPlace: BenchLine = {
  name: 'write',
  heap: 6_000,
  async *run() {
    const bytes = await largeRegister(ROWS, 7);
    const ours = jobs.map((): number[] => []);
    const peer: number[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const times = await timesOf(bytes);
      const saved = await timeOf(async () => (await loadWithExceljs(bytes)).xlsx.writeBuffer());
      if (round < 0) continue;
      times.forEach((time, job) => ours[job]?.push(time));
      peer.push(saved);
    }
    yield* jobs.map(([name], job): Figure => {
      const [our, their] = [median(ours[job] ?? []), median(peer)];
      return ratioFigure(`open a workbook with 10,000 offers, ${name}, save; exceljs loads and saves it`, {
        ours: our,
        peer: their,
        ratio: our / their,
      });
    });
  },
};

async function timesOf(bytes: Uint8Array): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [, edit] of jobs) {
    times.push(
      await timeOf(async () => {
        const store = openOffice(bytes);
        const [table] = must(await store.read([offers.excelName]));
        if (!table) throw new Error('The workbook has no register');
        must(await store.apply([{ read: table, ...edit(table) }]));
        if (store.bytes() === bytes) throw new Error('Nothing was changed');
      }),
    );
  }
  return times;
}
