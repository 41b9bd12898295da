/** Files made to do harm, each read in a process of its own. */
import { wordFigure } from '../figure';
import { hostileFigures, MOST_MB, MOST_MS, mostOf } from '../hostile-figures';
import type { BenchLine } from './bench-line';

export const hostile: BenchLine = {
  name: 'hostile',
  async *run() {
    const figures = await hostileFigures();
    const faulty = figures.filter(({ faults }) => faults.length > 0);
    const most = mostOf(figures);
    const [ms, mb] = [Math.ceil(most.ms), Math.ceil(most.mb)];
    yield* [
      wordFigure(
        `${figures.length} readings of hostile files: slowest`,
        `${ms} ms`,
        `< ${MOST_MS} ms`,
        ms < MOST_MS,
      ),
      wordFigure('hostile files: most memory above the start', `${mb} MB`, `< ${MOST_MB} MB`, mb < MOST_MB),
      wordFigure(
        'hostile files: refused or read as expected',
        `${figures.length - faulty.length} of ${figures.length}`,
        'all',
        faulty.length === 0,
      ),
    ];
  },
};
