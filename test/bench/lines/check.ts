/** Everything that `mut check` looks at, in a large register. */
import { checkWorkbook } from '../../../src/app/check-workbook';
import { parseIsoDay } from '../../../src/core/values/iso-date';
import { timeFigure } from '../figure';
import { openOffice } from '../import-desk';
import { largeRegister } from '../make/large-register';
import { must } from '../../environment/must';
import { measure } from '../measure';
import type { BenchLine } from './bench-line';

export const check: BenchLine = {
  name: 'check',
  async *run() {
    const bytes = await largeRegister(10_000, 8);
    const asOf = parseIsoDay('2015-06-05');
    if (asOf === undefined) throw new Error('No day');
    const time = await measure(async () => must(await checkWorkbook({ store: openOffice(bytes) }, asOf)), {
      rounds: 3,
    });
    yield timeFigure('open and check a workbook with 10,000 offers', time);
  },
};
