/** The list of offers as a Word document. */
import { createDocxWriter } from '../../../src/adapters/docx/write-docx';
import { systems } from '../../../src/core/catalog';
import { assembleReport } from '../../../src/core/report/assemble-report';
import { parseIsoDay } from '../../../src/core/values/iso-date';
import type { PaperDocument } from '../../../src/ports/document-writer';
import { writeWithDocx } from '../docx-peer';
import { ratioFigure } from '../figure';
import { makeCounty } from '../make/county';
import { officeRows, readOffice } from '../make/office-workbook';
import { must } from '../../environment/must';
import { compare } from '../measure';
import type { BenchLine } from './bench-line';

export const report: BenchLine = {
  name: 'report',
  async *run() {
    for (const [rows, rounds] of [
      [500, 11],
      [5_000, 5],
    ] as const) {
      const paper = await paperWith(rows);
      const writer = createDocxWriter();
      const found = await compare(
        async () => must(await writer.write(paper)),
        () => writeWithDocx(paper),
        { rounds, warmUps: 2 },
      );
      yield ratioFigure(`Word report with an annex of ${rows.toLocaleString('en')} rows`, found, 1.15);
    }
  },
};

async function paperWith(rows: number): Promise<PaperDocument> {
  const county = makeCounty({ municipalities: 13, offers: rows, seed: 6 });
  const data = readOffice(await officeRows(county, (index) => `token-${index}`));
  const asOf = parseIsoDay('2015-06-05');
  if (asOf === undefined) throw new Error('No day');
  const sections = systems.flatMap((system) => system.sections);
  const paper = must(assembleReport({ data, sections, asOf, kind: 'angebote' }));
  const annex = paper.sections
    .flatMap(({ blocks }) => blocks)
    .reduce((most, block) => Math.max(most, block.kind === 'table' ? block.rows.length : 0), 0);
  if (annex !== rows) throw new Error(`The annex has ${annex} rows`);
  return paper;
}
