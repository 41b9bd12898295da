/**
 * The office's workbook and its paper as files in the browser: opened, worked on with the same desks as in Excel and Word,
 * looked at, handed back to save. What is not saved yet is kept.
 */
import type { SectionId } from '../../core/blocks/report-section';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { FileKind } from '../../ports/disk-files';
import type { FoundWork, KeptWork, Work, WorkFile } from '../../ports/kept-work';
import type { OpenPaper, PaperFile, PaperPart } from '../../ports/paper-file';
import type { NamedFile, OpenWorkbook, WorkbookStore } from '../../ports/workbook-files';
import { answerOf, type Answer } from '../desk/answer';
import type { ExcelDesk, ExcelWorld } from '../excel-desk/excel-desk';
import type { WordDesk } from '../word-desk/word-desk';
import { createBenchBook, type BenchState } from './bench-state';
import { createSheetDesk, type SheetDesk, type ShownSheets } from './sheet-desk';
import type { SheetSpot } from './sheet-view';
import { createWorkKeeper } from './work-keeper';

/** The page around the bench. */
export interface BenchPage {
  /** Selects the cell in the sheets. */
  select(spot: SheetSpot): Promise<void>;
  /** Scrolls the paper there; false where it is not on the page. */
  showSection(id: SectionId): Promise<boolean>;
}

export interface WorkbenchWorld extends Omit<ExcelWorld, 'store' | 'window' | 'builder'> {
  /** Loads what opens workbooks. */
  readonly loadOpener: () => Promise<OpenWorkbook>;
  /** Loads what opens papers. */
  readonly loadPapers: () => Promise<OpenPaper>;
  readonly kept: KeptWork;
  readonly page: BenchPage;
}

export interface WorkbenchDesk {
  /** The desk of the workbook that is open; there is none before. */
  readonly excel: ExcelDesk;
  /** The desk of the paper that is open; there is none before. */
  readonly word: WordDesk;
  readonly sheets: SheetDesk;
  /** A new workbook with the sample county. */
  openSample(): Promise<Answer<BenchState>>;
  /** Takes the place of the one before only where it can be opened. */
  openFile(file: NamedFile): Promise<Answer<BenchState>>;
  /** A paper from the disk; from our own layout where none is given. */
  openPaper(file?: NamedFile): Promise<Answer<BenchState>>;
  /** What stands in the paper. */
  paper(): Promise<Answer<readonly PaperPart[]>>;
  content(kind: FileKind): Promise<BenchContent>;
  /** The content with that version is on the disk now. */
  saved(kind: FileKind, name: string, version: number): Promise<void>;
  /** Calls back whenever something is changed, saved or kept. */
  watch(onChange: (state: BenchState) => void): Promise<void>;
  /** Work that closed pages have left behind, the latest first. */
  findKept(): Promise<readonly FoundWork[]>;
  /** Fails with `bench.keptGone` where it is no longer there. */
  restore(id: string): Promise<Answer<BenchState>>;
  discard(id: string): Promise<void>;
}

/** A file as it is by now. */
export interface BenchContent extends NamedFile {
  readonly version: number;
}

const SAMPLE_NAME = 'Musterlandkreis.xlsx';
const PAPER_NAME = 'Vorlage.docx';

interface Bench {
  readonly store: WorkbookStore;
  readonly excel: ExcelDesk;
  readonly sheets: ShownSheets;
}

interface PaperBench {
  readonly file: PaperFile;
  readonly word: WordDesk;
}

export function createWorkbenchDesk(world: WorkbenchWorld): WorkbenchDesk {
  const { language, page, kept, clock } = world;
  const book = createBenchBook();
  let bench: Bench | undefined;
  let paper: PaperBench | undefined;
  const keeper = createWorkKeeper({ kept, clock, book }, workNow);

  function workNow(at: string): Work {
    const state = book.state();
    const fileOf = (name: string, bytes: Uint8Array, isUnsaved: boolean): WorkFile => ({
      name,
      bytes,
      isUnsaved,
    });
    const { workbook } = state;
    const own = state.paper && paper && fileOf(state.paper.name, paper.file.bytes(), state.paper.isUnsaved);
    return {
      at,
      workbook: fileOf(workbook.name, opened().store.bytes(), workbook.isUnsaved),
      ...(own ? { paper: own } : {}),
    };
  }

  function opened(): Bench {
    if (!bench) throw new Error('No workbook is open');
    return bench;
  }
  function openedPaper(): PaperBench {
    if (!paper) throw new Error('No paper is open');
    return paper;
  }

  async function openWorkbook({ name, bytes }: NamedFile, isUnsaved: boolean): Promise<Result<void>> {
    const [open, { createExcelDesk }] = await Promise.all([
      world.loadOpener(),
      import(/* webpackChunkName: "desk-excel" */ '../excel-desk/excel-desk'),
    ]);
    const found = open({ name, bytes });
    if (!found.ok) return found;
    const store = noticing(found.value, () => {
      book.changed('workbook');
      keeper.follow();
    });
    const sheets = createSheetDesk(store, language);
    const excel = createExcelDesk({
      ...world,
      store,
      window: {
        async show(at) {
          const spot = sheets.locate(at);
          if (spot.ok) await page.select(spot.value);
          return spot.ok ? ok(undefined) : spot;
        },
        // Nobody else has the file: nothing changes but by this desk.
        listen: () => Promise.resolve(() => Promise.resolve()),
      },
      builder: { build: () => Promise.resolve(fail(issue('bench.noSetUp'))) },
    });
    bench = { store, sheets, excel };
    book.put('workbook', name, isUnsaved);
    return ok(undefined);
  }

  async function openPaperFile(file: NamedFile | undefined, isUnsaved: boolean): Promise<Result<void>> {
    const [open, { createBenchWord }] = await Promise.all([
      world.loadPapers(),
      import(/* webpackChunkName: "desk-word" */ './bench-word'),
    ]);
    const found = await open(file?.bytes);
    if (!found.ok) return found;
    const word = createBenchWord({
      ...world,
      paper: found.value,
      show: async (id) =>
        (await page.showSection(id)) ? ok(undefined) : fail(issue('document.gone', { section: id })),
      workbook: () => ({ ...book.state().workbook, store: opened().store }),
      onChange() {
        book.changed('paper');
        keeper.follow();
      },
    });
    paper = { file: found.value, word };
    book.put('paper', file?.name ?? PAPER_NAME, isUnsaved);
    return ok(undefined);
  }

  const state = (result: Result<void>): Promise<Answer<BenchState>> =>
    answerOf(result.ok ? ok(book.state()) : result, language);
  const refused = (issues: readonly Issue[]): Promise<Answer<never>> =>
    answerOf<never>({ ok: false, issues }, language);
  /** What was kept of the files before is no longer on the bench. */
  const settle = (result: Result<void>): Promise<Answer<BenchState>> => {
    if (result.ok) keeper.follow();
    return state(result);
  };

  return {
    get excel() {
      return opened().excel;
    },
    get word() {
      return openedPaper().word;
    },
    get sheets() {
      return opened().sheets;
    },
    async openSample() {
      const [reader, writer, { createWorkbook }] = await Promise.all([
        world.loadReader(),
        world.loadWriter(),
        import(/* webpackChunkName: "desk-sample" */ '../create-workbook'),
      ]);
      const made = await createWorkbook({ assets: world.assets, reader, writer }, { sample: true });
      if (!made.ok) return refused(made.issues);
      return settle(await openWorkbook({ name: SAMPLE_NAME, bytes: made.value.bytes }, false));
    },
    openFile: async (file) => settle(await openWorkbook(file, false)),
    openPaper: async (file) => settle(await openPaperFile(file, false)),
    paper: async () => answerOf(openedPaper().file.parts(), language),
    content(kind) {
      const now = book.state()[kind];
      if (!now) throw new Error(`There is no ${kind} on the bench`);
      const bytes = kind === 'workbook' ? opened().store.bytes() : openedPaper().file.bytes();
      return Promise.resolve({ name: now.name, version: now.version, bytes });
    },
    async saved(kind, name, version) {
      book.saved(kind, name, version);
      keeper.follow();
      await keeper.settled();
    },
    watch(onChange) {
      book.listen(onChange);
      return Promise.resolve();
    },
    findKept: () => kept.find(),
    async restore(id) {
      const work = await kept.load(id);
      if (!work) return refused([issue('bench.keptGone')]);
      const restored = await openWorkbook(work.workbook, work.workbook.isUnsaved);
      if (!restored.ok) return refused(restored.issues);
      if (work.paper) {
        const also = await openPaperFile(work.paper, work.paper.isUnsaved);
        if (!also.ok) return refused(also.issues);
      }
      keeper.follow();
      await keeper.settled();
      // Only now that it is kept anew.
      if (!book.state().isKeepingFailed) await kept.discard(id);
      return state(ok(undefined));
    },
    discard: (id) => kept.discard(id),
  };
}

function noticing(store: WorkbookStore, onChange: () => void): WorkbookStore {
  return {
    ...store,
    async apply(edits) {
      const before = store.content();
      const applied = await store.apply(edits);
      if (store.content() !== before) onChange();
      return applied;
    },
  };
}
