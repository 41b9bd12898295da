/** The workbench without a screen: the sample county as a file, and unsaved work kept in memory. */
import { join } from 'node:path';
import { createAssetFolder } from '../../src/adapters/node/asset-folder';
import { openPaperFile } from '../../src/adapters/docx/paper-file';
import { plainPacker } from '../../src/adapters/memory/plain-packer';
import { zipFiles } from '../../src/adapters/browser/zip-files';
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { officeLimits } from '../../src/adapters/opc/package-limits';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import type { SheetSpot } from '../../src/app/workbench-desk/sheet-view';
import { createWorkbenchDesk, type WorkbenchDesk } from '../../src/app/workbench-desk/workbench-desk';
import { digest, stableId } from '../../src/core/values/digest';
import type { IsoDay } from '../../src/core/values/iso-date';
import { createReturnReader } from '../../src/entry/return-reader';
import type { KeptWork, Work } from '../../src/ports/kept-work';

export interface WorkbenchOfTest {
  readonly desk: WorkbenchDesk;
  /** Cells that the page was asked to select, in their order. */
  readonly selected: readonly SheetSpot[];
}

/** What all pages of one browser have kept, by page. */
export type KeptShelf = Map<string, Work>;

/** On 16 April 2015 unless told otherwise; `page` tells pages of one browser apart. */
export function openWorkbench(
  shelf: KeptShelf = new Map(),
  page = 'page',
  today = '2015-04-16' as IsoDay,
): WorkbenchOfTest {
  const selected: SheetSpot[] = [];
  let count = 0;
  const csv = createCsvReader();
  const reader = createReturnReader(createXlsxReader(officeLimits), csv);
  const desk = createWorkbenchDesk({
    clock: { today: () => today, now: () => `${today}T08:00:00Z` },
    ids: { next: () => stableId('bench', String((count += 1))) },
    language: 'de',
    assets: createAssetFolder(join(process.cwd(), 'assets')),
    loadAssetReader: () => Promise.resolve(csv),
    loadReader: () => Promise.resolve(reader),
    loadWriter: () => Promise.resolve(createWorkbookWriter()),
    loadOpener: () => Promise.resolve((file) => openXlsxTableStore(file)),
    loadPapers: () => Promise.resolve(openPaperFile),
    zipFiles,
    packer: plainPacker,
    digest,
    breathe: () => Promise.resolve(),
    kept: keptOn(shelf, page),
    page: {
      select(spot) {
        selected.push(spot);
        return Promise.resolve();
      },
      showSection: () => Promise.resolve(true),
    },
  });
  return { desk, selected };
}

function keptOn(shelf: KeptShelf, page: string): KeptWork {
  return {
    keep: (work) => Promise.resolve(void shelf.set(page, work)),
    clear: () => Promise.resolve(void shelf.delete(page)),
    find: () =>
      Promise.resolve(
        [...shelf]
          .filter(([id]) => id !== page)
          .map(([id, { at, workbook }]) => ({ id, at, names: [workbook.name] })),
      ),
    load: (id) => Promise.resolve(shelf.get(id)),
    discard: (id) => Promise.resolve(void shelf.delete(id)),
  };
}
