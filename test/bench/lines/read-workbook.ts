/** Reading the register back out of a large workbook. */
import { offers } from '../../../src/core/register/offers';
import { loadWithExceljs } from '../exceljs-peer';
import { ratioFigure } from '../figure';
import { openOffice } from '../import-desk';
import { largeRegister } from '../make/large-register';
import { must } from '../../environment/must';
import { compare } from '../measure';
import type { BenchLine } from './bench-line';

const ROWS = 100_000;

export const readWorkbook: BenchLine = {
  name: 'read',
  heap: 12_000,
  async *run() {
    const bytes = await largeRegister(ROWS, 5);
    const found = await compare(
      async () => {
        const [table] = must(await openOffice(bytes).read([offers.excelName]));
        if (table?.rows.length !== ROWS) throw new Error(`${table?.rows.length ?? 0} rows were read`);
      },
      async () => {
        const rows = (await loadWithExceljs(bytes)).getWorksheet(offers.title)?.rowCount ?? 0;
        if (rows < ROWS) throw new Error(`exceljs read ${rows} rows`);
      },
      { rounds: 3, warmUps: 0 },
    );
    const columns = Object.keys(offers.columns).length;
    yield ratioFigure(`read back 100,000 register rows, all ${columns} columns`, found, 0.45);
  },
};
