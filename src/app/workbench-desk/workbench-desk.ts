/** The office's workbook as a file in the browser: opened, worked on with the same desk as in Excel, handed back to save. */
import type { Issue } from '../../core/values/issue';
import { ok } from '../../core/values/result';
import type { NamedFile, OpenWorkbook, WorkbookStore } from '../../ports/workbook-files';
import { createWorkbook } from '../create-workbook';
import { answerOf, type Answer } from '../desk/answer';
import { createExcelDesk, type ExcelDesk, type ExcelWorld } from '../excel-desk/excel-desk';

export interface WorkbenchWorld extends Omit<ExcelWorld, 'store'> {
  /** Loads what opens workbooks. */
  readonly loadOpener: () => Promise<OpenWorkbook>;
}

export interface WorkbenchDesk {
  /** The desk of the workbook that is open; there is none before. */
  readonly excel: ExcelDesk;
  /** A new workbook with the sample county. */
  openSample(): Promise<Answer<OnBench>>;
  /** Takes the place of the one before only where it can be opened. */
  openFile(file: NamedFile): Promise<Answer<OnBench>>;
  /** The workbook as it is by now. */
  content(): Promise<NamedFile>;
}

export interface OnBench {
  /** Name of the file. */
  readonly name: string;
}

interface Bench extends OnBench {
  readonly store: WorkbookStore;
  readonly excel: ExcelDesk;
}

const SAMPLE_NAME = 'Musterlandkreis.xlsx';

export function createWorkbenchDesk(world: WorkbenchWorld): WorkbenchDesk {
  let current: Bench | undefined;
  const bench = (): Bench => {
    if (!current) throw new Error('No workbook is open');
    return current;
  };
  const open = async (file: NamedFile): Promise<Answer<OnBench>> => {
    const openWorkbook = await world.loadOpener();
    const opened = openWorkbook(file);
    if (!opened.ok) return refused(opened.issues);
    const store = opened.value;
    current = { name: file.name, store, excel: createExcelDesk({ ...world, store }) };
    return answerOf(ok({ name: file.name }), world.language);
  };
  const refused = (issues: readonly Issue[]): Promise<Answer<never>> =>
    answerOf<never>({ ok: false, issues }, world.language);
  return {
    get excel() {
      return bench().excel;
    },
    async openSample() {
      const [reader, writer] = await Promise.all([world.loadAssetReader(), world.loadWriter()]);
      const made = await createWorkbook({ assets: world.assets, reader, writer }, { sample: true });
      return made.ok ? open({ name: SAMPLE_NAME, bytes: made.value.bytes }) : refused(made.issues);
    },
    openFile: open,
    content() {
      const { name, store } = bench();
      return Promise.resolve({ name, bytes: store.bytes() });
    },
  };
}
