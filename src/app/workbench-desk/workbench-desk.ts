/**
 * The office's workbook and its paper as files in the browser: opened, worked on with the same desks as in Excel and Word,
 * looked at, handed back to save. What is not saved yet is kept.
 */
import type { SectionId } from '../../core/blocks/report-section';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { FileHome, FileKind, HousedFile } from '../../ports/disk-files';
import type { FoundWork, KeptWork, WorkFile } from '../../ports/kept-work';
import type { OpenPaper, PaperFile, PaperPart } from '../../ports/paper-file';
import { answerOf, type Answer } from '../desk/answer';
import type { ExcelDesk } from '../excel-desk/excel-desk';
import type { WordDesk } from '../word-desk/word-desk';
import { createBenchClock, SAMPLE_DAY } from './bench-clock';
import { createBenchBook, type BenchState, type PutFile } from './bench-state';
import { openBenchWorkbook, type BenchWorkbook, type BenchWorkbookWorld } from './bench-workbook';
import type { SheetDesk } from './sheet-desk';
import type { SheetSpot } from './sheet-view';
import { createWorkKeeper } from './work-keeper';

/** The page around the bench. */
export interface BenchPage {
  /** Selects the cell in the sheets. */
  select(spot: SheetSpot): Promise<void>;
  /** Scrolls the paper there; false where it is not on the page. */
  showSection(id: SectionId): Promise<boolean>;
}

export interface WorkbenchWorld extends Omit<BenchWorkbookWorld, 'select' | 'onChange' | 'onSetUp'> {
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
  /** A new workbook, with the sample county or with what every workbook begins with. */
  openNew(isSample: boolean): Promise<Answer<BenchState>>;
  /** Takes the place of the one before only where it can be opened. */
  openFile(file: HousedFile): Promise<Answer<BenchState>>;
  /** A paper from the disk; from our own layout where none is given. */
  openPaper(file?: HousedFile): Promise<Answer<BenchState>>;
  /** In the sample county it is a day of its own; from now on that or the real one. */
  playSampleDay(isPlayed: boolean): Promise<BenchState>;
  /** What stands in the paper. */
  paper(): Promise<Answer<readonly PaperPart[]>>;
  content(kind: FileKind): Promise<BenchContent>;
  /** The content with that version is on the disk now. Says nothing of a file that was opened after that. */
  saved(kind: FileKind, name: string, version: number, home?: FileHome): Promise<void>;
  /** Calls back whenever something is changed, saved or kept. */
  watch(onChange: (state: BenchState) => void): Promise<void>;
  /** Work that closed pages have left behind, the latest first; `isPatient` as in `KeptWork`. */
  findKept(isPatient: boolean): Promise<readonly FoundWork[]>;
  /** Fails with `bench.keptGone`. The workbook alone where its paper cannot be opened; what was kept stays then. */
  restore(id: string): Promise<Answer<BenchState>>;
  discard(id: string): Promise<void>;
}

/** A file as it is by now, and where it lies as far as that is known. */
export interface BenchContent extends HousedFile {
  readonly version: number;
}

const [SAMPLE_NAME, NEW_NAME, PAPER_NAME] = ['Musterlandkreis.xlsx', 'Register.xlsx', 'Vorlage.docx'];

interface PaperBench {
  readonly file: PaperFile;
  readonly word: WordDesk;
}

export function createWorkbenchDesk(world: WorkbenchWorld): WorkbenchDesk {
  const { language, page, kept } = world;
  const clock = createBenchClock(world.clock);
  const book = createBenchBook();
  let bench: BenchWorkbook | undefined;
  let paper: PaperBench | undefined;
  // What is kept is kept at the real time.
  const keeper = createWorkKeeper({ kept, clock: world.clock, book }, bytesOf);

  function bytesOf(kind: FileKind): Uint8Array {
    return kind === 'workbook' ? opened().store.bytes() : openedPaper().file.bytes();
  }
  function opened(): BenchWorkbook {
    if (!bench) throw new Error('No workbook is open');
    return bench;
  }
  function openedPaper(): PaperBench {
    if (!paper) throw new Error('No paper is open');
    return paper;
  }

  function changed(kind: FileKind): void {
    book.changed(kind);
    keeper.follow();
  }

  function playIfSample(): void {
    const isSample = opened().isSample();
    play(isSample, isSample);
  }

  function play(isSample: boolean, isPlayed: boolean): void {
    clock.play(isSample && isPlayed ? SAMPLE_DAY : undefined);
    book.play(isSample ? { day: SAMPLE_DAY, isPlayed } : null);
  }

  async function openWorkbook(file: HousedFile, isUnsaved: boolean): Promise<Result<void>> {
    let own: BenchWorkbook | undefined;
    // What was begun in a workbook may end after another has taken its place.
    const isOpen = (): boolean => own !== undefined && bench === own;
    const found = await openBenchWorkbook(
      {
        ...world,
        clock,
        select: (spot: SheetSpot) => (isOpen() ? page.select(spot) : Promise.resolve()),
        onChange() {
          if (isOpen()) changed('workbook');
        },
        onSetUp() {
          if (isOpen()) playIfSample();
        },
      },
      file,
    );
    if (!found.ok) return found;
    bench = own = found.value;
    playIfSample();
    book.put('workbook', putOf(file, isUnsaved));
    return ok(undefined);
  }

  async function openPaperFile(file: HousedFile | undefined, isUnsaved: boolean): Promise<Result<void>> {
    const [open, { createBenchWord }] = await Promise.all([
      world.loadPapers(),
      import(/* webpackChunkName: "desk-word" */ './bench-word'),
    ]);
    const found = await open(file?.bytes);
    if (!found.ok) return found;
    const word = createBenchWord({
      ...world,
      clock,
      paper: found.value,
      show: async (id) =>
        (await page.showSection(id)) ? ok(undefined) : fail(issue('document.gone', { section: id })),
      workbook: () => ({ ...book.state().workbook, store: opened().store }),
      onChange() {
        if (paper?.file === found.value) changed('paper');
      },
    });
    // Our own layout comes with header, footer and a place for each section; where that fails the pane says why.
    if (!file) await word.setUp();
    paper = { file: found.value, word };
    book.put('paper', putOf(file ?? { name: PAPER_NAME }, isUnsaved));
    return ok(undefined);
  }

  /** Why it cannot be restored. */
  async function restorePaper(file: WorkFile): Promise<readonly Issue[]> {
    const found = await openPaperFile(file, file.isUnsaved);
    return found.ok ? [] : [issue('bench.paperLeft', { file: file.name }), ...found.issues];
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
    async openNew(isSample) {
      const [reader, writer, { createWorkbook }] = await Promise.all([
        world.loadReader(),
        world.loadWriter(),
        import(/* webpackChunkName: "desk-sample" */ '../create-workbook'),
      ]);
      const made = await createWorkbook({ assets: world.assets, reader, writer }, { sample: isSample });
      if (!made.ok) return refused(made.issues);
      const { bytes } = made.value;
      return settle(await openWorkbook({ name: isSample ? SAMPLE_NAME : NEW_NAME, bytes }, false));
    },
    openFile: async (file) => settle(await openWorkbook(file, false)),
    openPaper: async (file) => settle(await openPaperFile(file, false)),
    async playSampleDay(isPlayed) {
      const now = opened();
      play(now.isSample(), isPlayed);
      // A day that was chosen by hand gives way to the one that was asked for.
      await Promise.all([now.excel.overview.lookFrom(''), paper?.word.lookFrom('')]);
      now.tellViews();
      return book.state();
    },
    paper: async () => answerOf(openedPaper().file.parts(), language),
    content(kind) {
      const now = book.state()[kind];
      if (!now) throw new Error(`There is no ${kind} on the bench`);
      const { name, version, home } = now;
      return Promise.resolve({ name, version, bytes: bytesOf(kind), ...(home ? { home } : {}) });
    },
    async saved(kind, name, version, home) {
      book.saved(kind, version, { name, ...(home ? { home } : {}) });
      keeper.follow();
      await keeper.settled();
    },
    watch(onChange) {
      book.listen(onChange);
      return Promise.resolve();
    },
    findKept: (isPatient) => kept.find(isPatient),
    async restore(id) {
      const work = await kept.load(id);
      if (!work) return refused([issue('bench.keptGone')]);
      const restored = await openWorkbook(work.workbook, work.workbook.isUnsaved);
      if (!restored.ok) return refused(restored.issues);
      const left = work.paper ? await restorePaper(work.paper) : [];
      keeper.follow();
      await keeper.settled();
      // Only now that it is kept anew, and whole.
      if (left.length === 0 && !book.state().isKeepingFailed) await kept.discard(id);
      return answerOf(ok(book.state()), language, left);
    },
    discard: (id) => kept.discard(id),
  };
}

function putOf({ name, home }: Omit<HousedFile, 'bytes'>, isUnsaved: boolean): PutFile {
  return { name, isUnsaved, ...(home ? { home } : {}) };
}
