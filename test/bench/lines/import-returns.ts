/** A thousand returns, from the bytes to the plan. */
import { loadWithExceljs } from '../exceljs-peer';
import { ratioFigure } from '../figure';
import { planImportOf } from '../import-desk';
import { manyReturns } from '../make/many-returns';
import { compare } from '../measure';
import type { BenchLine } from './bench-line';

const COUNT = 1_000;

export const importThousand: BenchLine = {
  name: 'import',
  async *run() {
    const returns = await manyReturns({
      count: COUNT,
      offersPerReturn: 18,
      registerOffers: 10_000,
      knownShare: 0.6,
      seed: 2,
    });
    const files = Array.from({ length: COUNT }, (_, index) => returns.form(index));
    const warm = files.slice(0, 50);
    await planImportOf(returns.workbook, warm);
    for (const { bytes } of warm) await loadWithExceljs(bytes);
    const found = await compare(
      async () => {
        const { files: reports } = await planImportOf(returns.workbook, files);
        const imported = reports.filter(({ outcome }) => outcome === 'imported').length;
        if (imported !== COUNT) throw new Error(`${COUNT - imported} returns were not imported`);
      },
      async () => {
        for (const { bytes } of files) await loadWithExceljs(bytes);
      },
      { rounds: 3, warmUps: 0 },
    );
    yield ratioFigure(
      'import 1,000 returns of 18 offers into a register of 10,000: checks, matching, plan; exceljs only opens them',
      found,
      1,
    );
  },
};
