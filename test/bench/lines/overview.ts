/** What the pane in Excel computes before its first view is complete, over a large register that has been read. */
import { resolve } from 'node:path';
import { createCsvReader } from '../../../src/adapters/csv/csv-reader';
import { createMemoryTableStore } from '../../../src/adapters/memory/memory-table-store';
import { createAssetFolder } from '../../../src/adapters/node/asset-folder';
import { createOfficeSession } from '../../../src/app/desk/office-session';
import { createCheckDesk } from '../../../src/app/excel-desk/check-desk';
import { createOverviewDesk } from '../../../src/app/excel-desk/overview-desk';
import type { OfficeData } from '../../../src/core/tables/office-data';
import type { RawTable } from '../../../src/core/tables/raw-table';
import type { IsoDay } from '../../../src/core/values/iso-date';
import { ok } from '../../../src/core/values/result';
import { ratioFigure } from '../figure';
import { makeCounty } from '../make/county';
import { officeRows, rawOffice, readOffice } from '../make/office-workbook';
import { compare } from '../measure';
import { scanOffers } from '../scan-offers';
import type { BenchLine } from './bench-line';

const OFFERS = 10_000;

export const overview: BenchLine = {
  name: 'overview',
  async *run() {
    const county = makeCounty({ municipalities: OFFERS / 50, offers: OFFERS, seed: 6 });
    const rows = await officeRows(county, (index) => `token-${index}`);
    const raws = rawOffice(rows);
    const data = readOffice(rows);
    const scan = () => scanOffers(data);
    const rounds = { rounds: 11, warmUps: 3 };
    const reading = await compare(() => readOffice(rows), scan, rounds);
    yield ratioFigure('cells of 10,000 offers understood, against one look at every value', reading);
    const pane = await openPane(raws);
    const figures = await compare(pane.figures, scan, rounds);
    yield ratioFigure('overview of them: figures, dates, imports', figures);
    const findings = await compare(() => pane.findings(data), scan, { rounds: 5 });
    yield ratioFigure('findings of them, which the overview adds when they are counted', findings);
  },
};

/** Both desks of the overview as the worker has them; the second is opened anew, for it remembers what it has found. */
async function openPane(raws: readonly RawTable[]): Promise<{
  readonly figures: () => Promise<unknown>;
  readonly findings: (data: OfficeData) => Promise<unknown>;
}> {
  const session = createOfficeSession({
    store: createMemoryTableStore(raws),
    clock: { today: () => '2015-06-05' as IsoDay, now: () => '2015-06-05T08:00:00Z' },
    ids: { next: () => 'none' },
    language: 'de',
  });
  const world = {
    assets: createAssetFolder(resolve('assets')),
    loadAssetReader: () => Promise.resolve(createCsvReader()),
    builder: { build: () => Promise.reject(new Error('Nothing is set up here')) },
  };
  const desk = createOverviewDesk(world, session);
  if (!(await desk.read()).ok) throw new Error('The workbook cannot be read');
  return {
    figures: () => desk.read(),
    async findings(data) {
      const counting = createCheckDesk(world, { ...session, read: () => Promise.resolve(ok(data)) });
      if (!(await counting.count()).ok) throw new Error('The findings cannot be counted');
    },
  };
}
