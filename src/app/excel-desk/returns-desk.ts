/**
 * Returns in the pane in Excel: files, pasted cells and typed answers are held, previewed, decided on, taken over and
 * taken back. The plan is made anew from the workbook as it stands whenever it is shown and when it is carried out.
 */
import { utf8ToBytes } from '@noble/hashes/utils';
import { findLastBatch } from '../../core/office/plan-undo';
import { dayCodec } from '../../core/values/date-codec';
import { noContext } from '../../core/values/codec';
import type { RawWorkbook } from '../../core/sheets/raw-workbook';
import { say } from '../../core/texts/say';
import { returnsTexts } from '../../core/texts/panes/returns-texts';
import type { Digest } from '../../core/values/digest';
import type { IsoDay } from '../../core/values/iso-date';
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { TextPacker } from '../../ports/text-packer';
import type { SheetReader } from '../../ports/workbook-files';
import type { Breathe, CancelSign } from '../../ports/world';
import { answerOf, type Answer } from '../desk/answer';
import type { OfficeSession } from '../desk/office-session';
import { nextWave } from '../sample-county';
import type { ReturnChannel } from '../import-returns/read-return';
import { createCurrentWork } from './returns/current-work';
import { bytesOf, type HeldFile } from './returns/held-files';
import { openPicked } from './returns/open-picked';
import { planReturns, type PlannedReturns } from './returns/plan-returns';
import { fillSampleReturns, type SampleReturnsWorld } from './returns/fill-sample-returns';
import type { OnProgress, ReturnsDesk } from './returns/returns-asked';
import { takeBack } from './returns/take-back';
import type {
  Decision,
  FileGroup,
  PickedFile,
  ReturnsPreview,
  ReturnsResult,
  ReturnsStanding,
  Undone,
} from './returns/returns-view';
import { previewUndo } from './returns/undo-preview';
import { askForm, checkForm, fillForm } from './returns/phone-questions';

export interface ReturnsWorld extends SampleReturnsWorld {
  readonly loadReader: () => Promise<SheetReader>;
  readonly packer: TextPacker;
  readonly digest: Digest;
  readonly breathe: Breathe;
}

export function createReturnsDesk(world: ReturnsWorld, session: OfficeSession): ReturnsDesk {
  const { language } = session;
  const work = createCurrentWork(language);
  let files: readonly HeldFile[] = [];
  let received: IsoDay | undefined;
  let preview: ReturnsPreview | undefined;
  let result: ReturnsResult | undefined;
  let undone: Undone | null = null;
  let count = 0;

  const run = async (
    plan: { held: readonly HeldFile[]; named: IsoDay | undefined; expected?: ReturnsPreview },
    onProgress: OnProgress,
    cancel: CancelSign,
  ): Promise<Result<PlannedReturns>> => {
    const { held, named, expected } = plan;
    return planReturns({ ...world, session }, { files: held, received: named, expected, onProgress, cancel });
  };
  /** Holds what was planned; a failure, or giving up, leaves all as it was. */
  const hold = async (
    held: readonly HeldFile[],
    named: IsoDay | undefined,
    tell: OnProgress,
    cancel: CancelSign,
  ): Promise<Answer<ReturnsPreview>> => {
    const planned = await run({ held, named }, tell, cancel);
    if (!planned.ok) return answerOf(planned, language);
    if (cancel.aborted) return answerOf(fail(issue('import.cancelled')), language);
    files = held;
    received = named;
    preview = planned.value.preview;
    result = undefined;
    return answerOf(ok(preview), language, planned.value.issues);
  };
  const newFile = (
    file: PickedFile,
    channel?: ReturnChannel,
    typed?: RawWorkbook,
    decision: Decision = {},
  ): HeldFile => ({ id: (count += 1), file, channel, typed, decision });
  /** What is still to be taken over or decided about: new ones come beside it. */
  const open = (): readonly HeldFile[] => (result ? unsettled() : files);
  const unsettled = (): readonly HeldFile[] => {
    const settled = new Set(preview?.files.flatMap(({ id, group }) => (isOpen(group) ? [] : [id])));
    return files.filter(({ id }) => !settled.has(id));
  };
  /** The day was named for the files that are held: what comes after them comes in today. */
  const day = (): IsoDay | undefined => (result ? undefined : received);
  const standing = (): ReturnsStanding => {
    const under = { working: work.progress(), hasNews: work.hasNews(), undone };
    if (result) return { state: 'done', result, ...under };
    return preview ? { state: 'preview', preview, ...under } : { state: 'nothing', ...under };
  };
  const standingAfter = async (ended: Promise<Answer<unknown>>): Promise<Answer<ReturnsStanding>> => {
    const answer = await ended;
    return answer.ok ? { ...answer, value: standing() } : answer;
  };
  const letGo = (): void => {
    result = undefined;
    preview = undefined;
    received = undefined;
    files = [];
  };

  return {
    standing: () => answerOf(ok(standing()), language),
    async follow(onProgress) {
      const notices = await work.follow(onProgress);
      return { ok: true, value: standing(), notices };
    },
    seen() {
      work.seen();
      undone = null;
      return Promise.resolve();
    },
    add: (picked, onProgress) =>
      work.run(onProgress, async (tell, cancel) => {
        const opened = await openPicked(picked, world.breathe, tell, cancel);
        if (!opened) return answerOf(fail(issue('import.cancelled')), language);
        return hold([...open(), ...opened.map((file) => newFile(file))], day(), tell, cancel);
      }),
    paste: (text, onProgress) =>
      work.run(onProgress, (tell, cancel) => {
        const number = open().filter(({ channel }) => channel === 'pasted').length + 1;
        const name = say('de', returnsTexts.pasted, { number });
        // Blank cells at the beginning of a line are cells: only lines without anything are left out.
        const bytes = utf8ToBytes(text.replace(/^[\r\n]+|[\r\n]+$/g, ''));
        return hold([...open(), newFile({ name, bytes }, 'pasted')], day(), tell, cancel);
      }),
    type: (typed, onProgress) =>
      work.run(onProgress, async (tell, cancel) => {
        const filled = await fillForm(session, typed);
        if (!filled.ok) return answerOf(filled, language);
        const { municipality, channel } = typed;
        const { name, form } = filled.value;
        const file = newFile({ name, bytes: bytesOf(form) }, channel, form, { municipality });
        return hold([...open(), file], day(), tell, cancel);
      }),
    async waysIn() {
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      const hasImport = findLastBatch(data.value) !== undefined;
      return answerOf(ok({ samples: nextWave(data.value), hasImport }), language);
    },
    addSamples: (onProgress) =>
      work.run(onProgress, async (tell, cancel) => {
        const filled = await fillSampleReturns(world, session, tell, cancel);
        if (!filled.ok) return answerOf(filled, language);
        return hold([...open(), ...filled.value.map((file) => newFile(file))], day(), tell, cancel);
      }),
    decide: (decisions, onProgress) =>
      work.run(onProgress, (tell, cancel) =>
        hold(
          files.map((one) => ({ ...one, decision: decisions.get(one.id) ?? one.decision })),
          received,
          tell,
          cancel,
        ),
      ),
    receivedOn(text, onProgress) {
      const named = dayCodec.decode(text.trim(), noContext);
      if (!named.ok) return answerOf(named, language);
      return work.run(onProgress, (tell, cancel) => hold(files, named.value ?? undefined, tell, cancel));
    },
    commit: (onProgress) =>
      standingAfter(
        work.run(onProgress, async (tell, cancel) => {
          if (!preview || result) return answerOf(ok(null), language);
          try {
            const done = await run({ held: files, named: received, expected: preview }, tell, cancel);
            if (!done.ok) return await answerOf(done, language);
            const { issues, batch } = done.value;
            if (batch !== null) session.endAction();
            preview = done.value.preview;
            if (preview.changed.length === 0) {
              result = { batch, preview, proposals: { view: 'proposals' } };
            }
            return await answerOf(ok(null), language, issues);
          } catch (error) {
            // What breaks off in writing may be written.
            if (work.progress()?.phase === 'writing') session.endAction();
            throw error;
          } finally {
            session.forget();
          }
        }),
      ),
    cancel() {
      work.cancel();
      return Promise.resolve();
    },
    discard: (onlyTaken, onProgress) =>
      standingAfter(
        work.run(onProgress, async (tell, cancel) => {
          const left = onlyTaken ? unsettled() : [];
          if (left.length > 0) return hold(left, received, tell, cancel);
          letGo();
          return answerOf(ok(null), language);
        }),
      ),
    async previewUndo() {
      session.forget();
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      return answerOf(previewUndo(data.value, session.clock.now()), language);
    },
    undo: (batch) =>
      work.run(ignore, async (tell) => {
        tell({ phase: 'undoing', done: 0, total: 1 });
        const taken = await takeBack(session, batch);
        if (taken.ok) undone = taken.value;
        if (taken.ok && result?.batch === batch) letGo();
        return answerOf(taken, language);
      }),
    askForm: async (survey, municipality) => answerOf(await askForm(session, survey, municipality), language),
    checkForm: async (typed) => answerOf(await checkForm(session, typed), language),
  };
}

/** What is not readable stays so: there is nothing to decide about it. */
function isOpen(group: FileGroup): boolean {
  return group === 'open' || group === 'leftOut';
}

const ignore: OnProgress = () => undefined;
