/** What a desk needs of a browser, in a worker as on a page; readers and writers of files load when they are needed. */
import { breathe } from '../adapters/browser/breathe';
import { browserIds } from '../adapters/browser/browser-ids';
import { createFetchedAssets } from '../adapters/browser/fetched-assets';
import { plainPacker } from '../adapters/memory/plain-packer';
// Needs nothing of Node.
import { systemClock } from '../adapters/node/system-clock';
import type { ExcelWorld } from '../app/excel-desk/excel-desk';
import { digest } from '../core/values/digest';

export type BrowserWorld = Omit<ExcelWorld, 'store' | 'window' | 'builder' | 'language'>;

/** `assets` is the address of the tables that ship with the product. */
export function createBrowserWorld(assets: string): BrowserWorld {
  return {
    clock: systemClock,
    ids: browserIds,
    assets: createFetchedAssets(assets),
    async loadReader() {
      const { createBrowserReader } = await import(/* webpackChunkName: "reader" */ './browser-reader');
      return createBrowserReader();
    },
    async loadAssetReader() {
      const { createCsvReader } = await import(/* webpackChunkName: "csv" */ '../adapters/csv/csv-reader');
      return createCsvReader();
    },
    async loadWriter() {
      const { createWorkbookWriter } = await import(
        /* webpackChunkName: "writer" */ '../adapters/xlsx/workbook-writer'
      );
      return createWorkbookWriter();
    },
    async zipFiles(files) {
      const { zipFiles } = await import(/* webpackChunkName: "zip" */ '../adapters/browser/zip-files');
      return zipFiles(files);
    },
    packer: plainPacker,
    digest,
    breathe,
  };
}
