/** The pane in Excel over the sample county in memory: the desk that a test opens, and the pane on it. */
import { join } from 'node:path';
import * as React from 'react';
import { configure, render, type RenderResult } from '@testing-library/react';
import { zipFiles } from '../../src/adapters/browser/zip-files';
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { plainPacker } from '../../src/adapters/memory/plain-packer';
import { createAssetFolder } from '../../src/adapters/node/asset-folder';
import { officeLimits } from '../../src/adapters/opc/package-limits';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import type { Door } from '../../src/app/excel-desk/door';
import { createExcelDesk, type ExcelDesk, type ExcelWorld } from '../../src/app/excel-desk/excel-desk';
import type { RawTable } from '../../src/core/tables/raw-table';
import { digest, stableId } from '../../src/core/values/digest';
import type { IsoDay } from '../../src/core/values/iso-date';
import type { Place } from '../../src/core/values/issue';
import { ok } from '../../src/core/values/result';
import { createReturnReader } from '../../src/entry/return-reader';
import type { TableStore } from '../../src/ports/table-store';
import { ExcelPane } from '../../src/ui/excel/excel-pane';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';
import { sampleTables } from '../core/office-of';

/** A busy machine is slow; what does not come at all still fails. */
configure({ asyncUtilTimeout: 15_000 });

export interface ExcelDeskOfTest {
  readonly desk: ExcelDesk;
  readonly store: TableStore;
  /** Places the pane has asked the workbook to show, in their order. */
  readonly shown: readonly Place[];
  /** Somebody else changes something in the workbook: the pane is told. */
  changeFromOutside(): void;
}

/** The sample county on 16 April 2015 unless told otherwise. */
export function openExcelDesk(
  options: {
    readonly tables?: readonly RawTable[];
    readonly store?: TableStore;
    readonly today?: IsoDay;
    readonly language?: 'de' | 'en';
    readonly world?: Partial<ExcelWorld>;
  } = {},
): ExcelDeskOfTest {
  const store = options.store ?? createMemoryTableStore(options.tables ?? sampleTables());
  const today = options.today ?? ('2015-04-16' as IsoDay);
  const shown: Place[] = [];
  const listeners: (() => void)[] = [];
  let count = 0;
  const desk = createExcelDesk({
    store,
    clock: { today: () => today, now: () => `${today}T08:00:00Z` },
    ids: { next: () => stableId('pane', String((count += 1))) },
    language: options.language ?? 'de',
    window: {
      show(at) {
        shown.push(at);
        return Promise.resolve(ok(undefined));
      },
      listen(onChange) {
        listeners.push(() => {
          onChange({ isRemote: false });
        });
        return Promise.resolve(() => Promise.resolve());
      },
    },
    builder: { build: () => Promise.resolve(ok(undefined)) },
    assets: createAssetFolder(join(process.cwd(), 'assets')),
    loadReader: () => Promise.resolve(createReturnReader(createXlsxReader(officeLimits), createCsvReader())),
    loadAssetReader: () => Promise.resolve(createCsvReader()),
    loadWriter: () => Promise.resolve(createWorkbookWriter()),
    zipFiles,
    packer: plainPacker,
    digest,
    breathe: () => Promise.resolve(),
    ...options.world,
  });
  return {
    desk,
    store,
    shown,
    changeFromOutside() {
      for (const tell of listeners) tell();
    },
  };
}

/** The pane on that desk, opened at a door. */
export function renderExcelPane(desk: ExcelDesk, first?: Door, language: 'de' | 'en' = 'de'): RenderResult {
  document.documentElement.lang = language;
  registerPaneIcons('fonts/');
  return render(<ExcelPane desk={desk} {...(first ? { first } : {})} />);
}
