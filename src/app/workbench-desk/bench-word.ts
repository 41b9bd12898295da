/** The desk of Word on the bench: its workbook is the one that lies there, as it is by now. */
import { issue } from '../../core/values/issue';
import { fail, ok } from '../../core/values/result';
import type { PaperFile } from '../../ports/paper-file';
import type { WorkbookStore } from '../../ports/workbook-files';
import { answerOf, type Answer } from '../desk/answer';
import { createWordDesk, type WordDesk } from '../word-desk/word-desk';
import type { DocumentHistory } from '../word-desk/done-in-document';
import type { WordWorld } from '../word-desk/word-session';

export interface BenchWordWorld extends Pick<WordWorld, 'clock' | 'digest' | 'language'> {
  readonly paper: PaperFile;
  readonly show: WordWorld['window']['show'];
  /** The workbook at that moment; `version` tells two moments apart. */
  readonly workbook: () => { readonly name: string; readonly version: number; readonly store: WorkbookStore };
  readonly onChange: () => void;
}

export function createBenchWord(world: BenchWordWorld): WordDesk {
  const { paper, workbook, show, clock, digest, language } = world;
  const noticing = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = paper.bytes();
    try {
      return await work();
    } finally {
      if (paper.bytes() !== before) world.onChange();
    }
  };
  const desk = createWordDesk({
    writer: { read: () => paper.read(), write: (order) => noticing(() => paper.write(order)) },
    history: benchHistory(paper, world.onChange),
    window: { look: () => paper.look(), show, setUp: (base) => noticing(() => paper.setUp(base)) },
    // It is read already: only its fingerprint is asked of the file.
    loadTables: () => Promise.resolve(() => ok(workbook().store)),
    clock,
    digest,
    language,
  });
  let opened: WorkbookStore | undefined;
  let version: number | undefined;
  /** Takes up the workbook as it is by now; the refusal where it cannot be read, for then there is no paper either. */
  const refusal = async (): Promise<Refused | undefined> => {
    const now = workbook();
    if (opened === now.store && version === now.version) return undefined;
    const answer = await desk.open({ name: now.name, bytes: now.store.bytes(), modified: null });
    if (!answer.ok) return answer;
    [opened, version] = [now.store, now.version];
    return undefined;
  };
  const current = async <T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> => (await refusal()) ?? ask();
  return {
    ...desk,
    // There is one workbook on the bench, and the paper is made from it.
    open: () => answerOf<string>(fail(issue('bench.oneWorkbook')), language),
    read: () =>
      current(async () => {
        const answer = await desk.read();
        return answer.ok ? { ...answer, value: { ...answer.value, isPicked: false } } : answer;
      }),
    section: (id) => current(() => desk.section(id)),
    updateAll: () => current(() => desk.updateAll()),
    act: (id, deed, shown) => current(() => desk.act(id, deed, shown)),
    setUp: () => current(() => desk.setUp()),
    fields: {
      read: () => current(() => desk.fields.read()),
      fill: (replace) => current(() => desk.fields.fill(replace)),
    },
  };
}

type Refused = Extract<Answer<never>, { readonly ok: false }>;

/** The whole file before the last writing: what stands in the paper, and what is remembered about it. */
function benchHistory(paper: PaperFile, onChange: () => void): DocumentHistory {
  let begun = paper.bytes();
  let count = 0;
  let last: { readonly writing: number; readonly before: Uint8Array; readonly after: Uint8Array } | undefined;
  return {
    begin() {
      begun = paper.bytes();
    },
    written() {
      const after = paper.bytes();
      if (after === begun) return null;
      count += 1;
      last = { writing: count, before: begun, after };
      return count;
    },
    async undo(writing) {
      if (last?.writing !== writing || paper.bytes() !== last.after) return fail(issue('document.notUndone'));
      const undone = await paper.restore(last.before);
      if (!undone.ok) return undone;
      last = undefined;
      onChange();
      return undone;
    },
  };
}
