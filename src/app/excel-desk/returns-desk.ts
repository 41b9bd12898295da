/**
 * Returns in the pane in Excel: files, pasted cells and typed answers are held, previewed, decided on, taken over and
 * taken back. The plan is made anew from the workbook as it stands whenever it is shown and when it is carried out.
 */
import { utf8ToBytes } from '@noble/hashes/utils';
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
import type { ReturnChannel } from '../import-returns/read-return';
import { createCurrentWork } from './returns/current-work';
import { bytesOf, type HeldFile } from './returns/held-files';
import { openPicked } from './returns/open-picked';
import { planReturns, type PlannedReturns } from './returns/plan-returns';
import { isTaken } from './returns/describe-preview';
import { takeBack } from './returns/take-back';
import type {
  Decision,
  PickedFile,
  PickedFiles,
  ReturnsPreview,
  ReturnsProgress,
  ReturnsResult,
  ReturnsStanding,
  Undone,
} from './returns/returns-view';
import { previewUndo, type UndoPreview } from './returns/undo-preview';
import { askForm, checkForm, fillForm } from './returns/phone-questions';
import type { FormState, QuestionForm, TypedReturn } from './returns/typed-return';

type OnProgress = (progress: ReturnsProgress) => void;

/** One piece of work at a time: what is asked while another is under way fails with `import.underWay`. */
export interface ReturnsDesk {
  /** What is held: nothing, files to decide on, or what was done last; and what is under way. */
  standing(): Promise<Answer<ReturnsStanding>>;
  /** Waits for the end of what is under way, or of what ended unseen; then what is held, with what stood in its way. */
  follow(onProgress: OnProgress): Promise<Answer<ReturnsStanding>>;
  /** What came of the last work was shown. */
  seen(): Promise<void>;
  /** Holds these files besides those held already. Cancelled: holds what it held before. */
  add(files: PickedFiles, onProgress: OnProgress): Promise<Answer<ReturnsPreview>>;
  /** Cells copied from a sheet, or the text of a CSV file. */
  paste(text: string, onProgress: OnProgress): Promise<Answer<ReturnsPreview>>;
  /** A return by telephone or on paper. */
  type(typed: TypedReturn, onProgress: OnProgress): Promise<Answer<ReturnsPreview>>;
  /** Decides about one file by its id; what is left out of the decision is open again. */
  decide(id: number, decision: Decision, onProgress: OnProgress): Promise<Answer<ReturnsPreview>>;
  /** The day the files came in, as typed; today when blank. */
  receivedOn(day: string, onProgress: OnProgress): Promise<Answer<ReturnsPreview>>;
  /** Takes over what the last preview says, or gives a new preview where that no longer holds. */
  commit(onProgress: OnProgress): Promise<Answer<ReturnsStanding>>;
  /** Gives up what is under way, until writing has begun. */
  cancel(): Promise<void>;
  /** Lets go of all files, or with `onlyTaken` of those that were taken over or known. */
  discard(onlyTaken: boolean, onProgress: OnProgress): Promise<Answer<ReturnsStanding>>;
  previewUndo(): Promise<Answer<UndoPreview>>;
  /** Takes back the import of that preview. */
  undo(batch: string): Promise<Answer<Undone>>;
  /** The questionnaire for a municipality, with what it has answered so far. */
  askForm(survey: string | undefined, municipality: string): Promise<Answer<QuestionForm>>;
  checkForm(typed: TypedReturn): Promise<Answer<FormState>>;
}

export interface ReturnsWorld {
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
  /** What is still to be taken over or decided about: new files come beside it. */
  const open = (): readonly HeldFile[] => (result ? unsettled() : files);
  const unsettled = (): readonly HeldFile[] => {
    const settled = new Set(
      preview?.files.flatMap(({ id, group }) => (isTaken(group) || group === 'known' ? [id] : [])),
    );
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
    decide: (id, decision, onProgress) =>
      work.run(onProgress, (tell, cancel) =>
        hold(
          files.map((one) => (one.id === id ? { ...one, decision } : one)),
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

const ignore: OnProgress = () => undefined;
