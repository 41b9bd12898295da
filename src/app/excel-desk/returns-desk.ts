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
import type { Breathe } from '../../ports/world';
import { answerOf, type Answer } from '../desk/answer';
import type { OfficeSession } from '../desk/office-session';
import { undoImport } from '../undo-import';
import type { ReturnChannel } from '../import-returns/read-return';
import { bytesOf, type HeldFile } from './returns/held-files';
import { planReturns, type PlannedReturns } from './returns/plan-returns';
import { isTaken } from './returns/describe-preview';
import type {
  Decision,
  PickedFile,
  ReturnsPreview,
  ReturnsProgress,
  ReturnsResult,
  ReturnsStanding,
} from './returns/returns-view';
import { previewUndo, type UndoPreview } from './returns/undo-preview';
import {
  describeQuestions,
  describeState,
  formContext,
  typedForm,
  type FormState,
  type QuestionForm,
  type TypedReturn,
} from './returns/typed-return';
import { chooseSurvey } from './survey/survey-state';

type OnProgress = (progress: ReturnsProgress) => void;

export interface ReturnsDesk {
  /** What is held: nothing, files to decide on, or what was done last. */
  standing(): Promise<Answer<ReturnsStanding>>;
  /** Holds these files besides those held already. Cancelled: holds what it held before. */
  add(files: readonly PickedFile[], onProgress: OnProgress): Promise<Answer<ReturnsPreview>>;
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
  discard(onlyTaken?: boolean): Promise<Answer<ReturnsStanding>>;
  previewUndo(): Promise<Answer<UndoPreview>>;
  /** Takes back the import of that preview. */
  undo(batch: string): Promise<Answer<Undone>>;
  /** The questionnaire for a municipality, with what it has answered so far. */
  askForm(survey: string | undefined, municipality: string): Promise<Answer<QuestionForm>>;
  checkForm(typed: TypedReturn): Promise<Answer<FormState>>;
}

export interface Undone {
  /** How many changes were taken back. */
  readonly reverted: number;
  /** Cells edited since, which stay. */
  readonly kept: number;
}

export interface ReturnsWorld {
  readonly loadReader: () => Promise<SheetReader>;
  readonly packer: TextPacker;
  readonly digest: Digest;
  readonly breathe: Breathe;
}

export function createReturnsDesk(world: ReturnsWorld, session: OfficeSession): ReturnsDesk {
  const { language } = session;
  let files: readonly HeldFile[] = [];
  let received: IsoDay | undefined;
  let preview: ReturnsPreview | undefined;
  let result: ReturnsResult | undefined;
  let cancel = { aborted: false };
  let count = 0;

  const run = (
    held: readonly HeldFile[],
    named: IsoDay | undefined,
    onProgress: OnProgress,
    expected?: ReturnsPreview,
  ): Promise<Result<PlannedReturns>> => {
    cancel = { aborted: false };
    return planReturns({ ...world, session }, { files: held, received: named, expected, onProgress, cancel });
  };
  /** Holds what was planned; a failure, or giving up, leaves all as it was. */
  const hold = async (
    held: readonly HeldFile[],
    named: IsoDay | undefined,
    onProgress: OnProgress,
  ): Promise<Answer<ReturnsPreview>> => {
    const planned = await run(held, named, onProgress);
    if (!planned.ok) return answerOf(planned, language);
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
  const open = (): readonly HeldFile[] => (result ? [] : files);
  /** The day was named for the files that are held: what comes after them comes in today. */
  const day = (): IsoDay | undefined => (result ? undefined : received);
  const standing = (): ReturnsStanding => {
    if (result) return { state: 'done', result };
    return preview ? { state: 'preview', preview } : { state: 'nothing' };
  };

  return {
    standing: () => answerOf(ok(standing()), language),
    add: (picked, onProgress) => hold([...open(), ...picked.map((file) => newFile(file))], day(), onProgress),
    paste(text, onProgress) {
      const number = open().filter(({ channel }) => channel === 'pasted').length + 1;
      const name = say('de', returnsTexts.pasted, { number });
      const bytes = utf8ToBytes(text.trim());
      return hold([...open(), newFile({ name, bytes }, 'pasted')], day(), onProgress);
    },
    async type(typed, onProgress) {
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      const survey = chooseSurvey(data.value, typed.survey, session.asOf());
      if (!survey.ok) return answerOf(survey, language);
      const { municipality, channel } = typed;
      const { name, form } = typedForm(formContext(data.value, survey.value, municipality), typed);
      const file = newFile({ name, bytes: bytesOf(form) }, channel, form, { municipality });
      return hold([...open(), file], day(), onProgress);
    },
    decide: (id, decision, onProgress) =>
      hold(
        files.map((one) => (one.id === id ? { ...one, decision } : one)),
        received,
        onProgress,
      ),
    receivedOn(text, onProgress) {
      const named = dayCodec.decode(text.trim(), noContext);
      if (!named.ok) return answerOf(named, language);
      return hold(files, named.value ?? undefined, onProgress);
    },
    async commit(onProgress) {
      if (!preview) return answerOf(ok(standing()), language);
      try {
        const done = await run(files, received, onProgress, preview);
        if (!done.ok) return await answerOf(done, language);
        const { issues, batch } = done.value;
        if (batch !== null) session.endAction();
        preview = done.value.preview;
        if (preview.changed.length === 0) {
          result = { batch, preview, proposals: { view: 'proposals' } };
        }
        return await answerOf(ok(standing()), language, issues);
      } finally {
        session.forget();
      }
    },
    cancel() {
      cancel.aborted = true;
      return Promise.resolve();
    },
    async discard(onlyTaken = false) {
      const settled = new Set(
        preview?.files.flatMap(({ id, group }) => (isTaken(group) || group === 'known' ? [id] : [])),
      );
      const left = onlyTaken ? files.filter(({ id }) => !settled.has(id)) : [];
      result = undefined;
      files = left;
      if (left.length > 0) {
        const again = await hold(left, received, () => undefined);
        if (!again.ok) return again;
      } else {
        preview = undefined;
        received = undefined;
      }
      return answerOf(ok(standing()), language);
    },
    async previewUndo() {
      session.forget();
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      return answerOf(previewUndo(data.value, session.clock.now()), language);
    },
    async undo(batch) {
      session.forget();
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      const shown = previewUndo(data.value, session.clock.now());
      if (!shown.ok) return answerOf(shown, language);
      if (shown.value.batch !== batch) return answerOf(fail(issue('undo.otherBatch')), language);
      try {
        const undone = await undoImport(session);
        if (!undone.ok) return await answerOf(undone, language);
        if (result?.batch === batch) {
          result = undefined;
          preview = undefined;
          files = [];
          received = undefined;
        }
        const { reverted, kept } = undone.value;
        return await answerOf(ok({ reverted, kept: kept.length }), language);
      } finally {
        session.forget();
      }
    },
    async askForm(id, municipality) {
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      const survey = chooseSurvey(data.value, id, session.asOf());
      if (!survey.ok) return answerOf(survey, language);
      const context = formContext(data.value, survey.value, municipality);
      return answerOf(ok(describeQuestions(context, session.asOf(), language)), language);
    },
    async checkForm({ survey: id, municipality, answers }) {
      const data = await session.read();
      if (!data.ok) return answerOf(data, language);
      const survey = chooseSurvey(data.value, id, session.asOf());
      if (!survey.ok) return answerOf(survey, language);
      const context = formContext(data.value, survey.value, municipality);
      return answerOf(ok(describeState(context, answers, language)), language);
    },
  };
}
