/**
 * Whether the page answers at once while it works with ten thousand offers: the longest task of its own thread during
 * each step, in the workbench and in the pane of an emulated Excel. What other programs take is not counted.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { officeLimits } from '../../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import type { NamedFile } from '../../../src/ports/workbook-files';
import { startOfficeBrowser } from '../../e2e/office-browser';
import { must } from '../../environment/must';
import { chromium } from '../../environment/programs';
import { openInExcel } from '../../office-host/excel-host';
import { showTime, wordFigure, type Figure } from '../figure';
import { longestTask } from '../long-tasks-of';
import { manyReturns, type ManyReturns } from '../make/many-returns';
import { openStep, paneSteps, paperSteps, sheetSteps, type PageStep } from '../page-steps';
import type { BenchLine } from './bench-line';

/** Milliseconds; longer than that somebody feels it. */
const MOST = 100;

const size = {
  count: 13,
  offersPerReturn: 18,
  registerOffers: 10_000,
  // As many rows as an annex may have without being a book.
  publicOffers: 2_000,
  knownShare: 0.6,
  seed: 2,
};

export const longTasks: BenchLine = {
  name: 'page',
  async *run() {
    if (chromium === undefined) throw new Error('Chromium is not installed');
    const folder = await mkdtemp(join(tmpdir(), 'mut-bench-'));
    const office = await startOfficeBrowser(chromium);
    try {
      const county = await manyReturns(size);
      const { workbook, returns } = await writeFiles(folder, county);
      const bench = await office.open('workbench.html');
      await bench.page.addInitScript(() => {
        Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
      });
      await bench.page.reload();
      await bench.page.setViewportSize({ width: 1280, height: 800 });
      const { page } = bench;
      const steps = [...openStep(page, workbook), ...sheetSteps(page), ...paneSteps(page, returns)];
      yield* measured(page, 'workbench', [...steps, ...paperSteps(page)]);
      await page.close();

      const { tables } = must(
        createXlsxReader(officeLimits).read({ name: 'Kreis.xlsx', bytes: county.workbook }),
      );
      const excel = await office.open('excel.html', {
        document: { application: 'Excel', model: openInExcel(tables).model },
      });
      yield* measured(excel.page, 'pane in Excel', paneSteps(excel.page, returns));
    } finally {
      await office.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** On the disk: bytes handed over by the test are unpacked by the page itself, which a user's file is not. */
async function writeFiles(
  folder: string,
  { workbook, count, form }: ManyReturns,
): Promise<{ readonly workbook: string; readonly returns: readonly string[] }> {
  const put = async ({ name, bytes }: NamedFile): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  };
  return {
    workbook: await put({ name: 'Kreis.xlsx', bytes: workbook }),
    returns: await Promise.all(Array.from({ length: count }, (_, index) => put(form(index)))),
  };
}

async function* measured(page: Page, where: string, steps: readonly PageStep[]): AsyncGenerator<Figure> {
  page.setDefaultTimeout(240_000);
  for (const [what, act] of steps) {
    const { clock, processor } = await longestTask(page, act);
    yield wordFigure(
      `${where}: ${what}`,
      `${showTime(processor)} (by the clock ${showTime(clock)})`,
      `<= ${MOST} ms`,
      processor <= MOST,
    );
  }
}
