/** What the paper says of a large register: all its sections, as the pane in Word computes them for every look. */
import { systems } from '../../../src/core/catalog';
import { assembleReport } from '../../../src/core/report/assemble-report';
import { parseIsoDay } from '../../../src/core/values/iso-date';
import { must } from '../../environment/must';
import { ratioFigure, wordFigure } from '../figure';
import { makeCounty } from '../make/county';
import { officeRows, readOffice } from '../make/office-workbook';
import { compare } from '../measure';
import { scanOffers } from '../scan-offers';
import type { BenchLine } from './bench-line';

const OFFERS = 10_000;

export const sections: BenchLine = {
  name: 'sections',
  async *run() {
    const asOf = parseIsoDay('2015-06-05');
    if (asOf === undefined) throw new Error('No day');
    const all = systems.flatMap((system) => system.sections);
    for (const municipalities of [13, OFFERS / 50]) {
      const county = makeCounty({ municipalities, offers: OFFERS, seed: 6 });
      const data = readOffice(await officeRows(county, (index) => `token-${index}`));
      const paper = () => must(assembleReport({ data, sections: all, asOf, kind: 'vorlage' })).sections;
      const built = paper().filter(({ blocks }) => blocks.length > 0).length;
      const found = await compare(paper, () => scanOffers(data), { rounds: 21, warmUps: 3 });
      yield ratioFigure(
        `all sections (${built}) from 10,000 offers in ${municipalities} municipalities, against one look at every value`,
        found,
      );
      if (municipalities === 13) continue;
      const rows = paper().flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : [])),
      );
      yield wordFigure('rows in the tables of these sections', rows.join(', '));
    }
  },
};
