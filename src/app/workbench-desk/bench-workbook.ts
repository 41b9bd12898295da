/** One workbook on the bench: the file, its sheets to look at, and the desk of Excel over it. */
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { NamedFile, OpenWorkbook, WorkbookStore } from '../../ports/workbook-files';
import type { OthersChange } from '../../ports/workbook-window';
import type { ExcelDesk, ExcelWorld } from '../excel-desk/excel-desk';
import { isSampleCounty } from './bench-clock';
import { createSheetDesk, type ShownSheets } from './sheet-desk';
import type { SheetSpot } from './sheet-view';

export interface BenchWorkbookWorld extends Omit<ExcelWorld, 'store' | 'window' | 'builder'> {
  /** Loads what opens workbooks. */
  readonly loadOpener: () => Promise<OpenWorkbook>;
  /** Selects the cell in the sheets. */
  readonly select: (spot: SheetSpot) => Promise<void>;
  /** After each change of the file. */
  readonly onChange: () => void;
  /** After a blank one was set up: it may be the sample county now. */
  readonly onSetUp: () => void;
}

export interface BenchWorkbook {
  readonly store: WorkbookStore;
  readonly excel: ExcelDesk;
  readonly sheets: ShownSheets;
  isSample(): boolean;
  /** What is shown has to be read anew, by something that is not in the file. */
  tellViews(): void;
}

/** Fails with `file.…` and what else the reader finds. */
export async function openBenchWorkbook(
  world: BenchWorkbookWorld,
  file: NamedFile,
): Promise<Result<BenchWorkbook>> {
  const { language, onChange } = world;
  const [open, { createExcelDesk }] = await Promise.all([
    world.loadOpener(),
    import(/* webpackChunkName: "desk-excel" */ '../excel-desk/excel-desk'),
  ]);
  const found = open(file);
  if (!found.ok) return found;
  let current = found.value;
  const store: WorkbookStore = {
    list: () => current.list(),
    read: (names) => current.read(names),
    async apply(edits) {
      const before = current.content();
      const applied = await current.apply(edits);
      if (current.content() !== before) onChange();
      return applied;
    },
    takeFindings: () => current.takeFindings?.() ?? [],
    content: () => current.content(),
    bytes: () => current.bytes(),
    workbook: () => current.workbook(),
  };
  const sheets = createSheetDesk(store, language);
  const listeners = new Set<(change: OthersChange) => void>();
  const excel = createExcelDesk({
    ...world,
    store,
    window: {
      async show(at) {
        const spot = sheets.locate(at);
        if (spot.ok) await world.select(spot.value);
        return spot.ok ? ok(undefined) : spot;
      },
      listen(listener) {
        listeners.add(listener);
        return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
      },
    },
    builder: {
      async build(plan) {
        // Beside what others have put there nothing is set up: a blank file is made anew with the office's sheets.
        if (!isBlank(current, file.name)) return fail(issue('bench.noSetUp'));
        const writer = await world.loadWriter();
        const made = open({ name: file.name, bytes: await writer.write(plan) });
        if (!made.ok) return made;
        current = made.value;
        onChange();
        world.onSetUp();
        return ok(undefined);
      },
    },
  });
  return ok({
    store,
    excel,
    sheets,
    isSample() {
      const read = store.workbook();
      return read.ok && isSampleCounty(read.value.tables);
    },
    tellViews() {
      for (const listener of listeners) listener({ isRemote: false });
    },
  });
}

/** A workbook with macros is never blank. */
function isBlank(store: WorkbookStore, name: string): boolean {
  const read = store.workbook();
  if (!read.ok || !name.toLowerCase().endsWith('.xlsx')) return false;
  return read.value.tables.length === 0 && read.value.sheets.every(({ rows }) => rows.length === 0);
}
