/** Reading one filled-in form. */
import { loadWithExceljs } from '../exceljs-peer';
import { ratioFigure } from '../figure';
import { createReader } from '../import-desk';
import { manyReturns } from '../make/many-returns';
import { must } from '../../environment/must';
import { compare } from '../measure';
import type { BenchLine } from './bench-line';

export const parseReturn: BenchLine = {
  name: 'parse',
  async *run() {
    const returns = await manyReturns({
      count: 1,
      offersPerReturn: 18,
      registerOffers: 20,
      knownShare: 0.6,
      seed: 1,
    });
    const file = returns.form(0);
    const reader = createReader();
    const found = await compare(
      () => must(reader.read(file)),
      () => loadWithExceljs(file.bytes),
      { rounds: 101, warmUps: 20 },
    );
    yield ratioFigure('parse one return (21 answers, 18 offers)', found, 0.3);
  },
};
