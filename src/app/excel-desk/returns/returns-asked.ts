/** What can be asked of the returns in the pane. */
import type { Answer } from '../../desk/answer';
import type {
  Decision,
  PickedFiles,
  ReturnsPreview,
  ReturnsProgress,
  ReturnsStanding,
  Undone,
  WaysIn,
} from './returns-view';
import type { FormState, QuestionForm, TypedReturn } from './typed-return';
import type { UndoPreview } from './undo-preview';

export type OnProgress = (progress: ReturnsProgress) => void;

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
  waysIn(): Promise<Answer<WaysIn>>;
  /** Holds what the sample county's municipalities send next, besides what is held already. */
  addSamples(onProgress: OnProgress): Promise<Answer<ReturnsPreview>>;
  /** Decides about files by their ids; what is left out of a decision is open again. */
  decide(decisions: ReadonlyMap<number, Decision>, onProgress: OnProgress): Promise<Answer<ReturnsPreview>>;
  /** The day the files came in, as typed; today when blank. */
  receivedOn(day: string, onProgress: OnProgress): Promise<Answer<ReturnsPreview>>;
  /** Takes over what the last preview says, or gives a new preview where that no longer holds. */
  commit(onProgress: OnProgress): Promise<Answer<ReturnsStanding>>;
  /** Gives up what is under way, until writing has begun. */
  cancel(): Promise<void>;
  /** Lets go of all, or with `onlyTaken` of what was taken over, known or not readable. */
  discard(onlyTaken: boolean, onProgress: OnProgress): Promise<Answer<ReturnsStanding>>;
  previewUndo(): Promise<Answer<UndoPreview>>;
  /** Takes back the import of that preview. */
  undo(batch: string): Promise<Answer<Undone>>;
  /** The questionnaire for a municipality, with what it has answered so far. */
  askForm(survey: string | undefined, municipality: string): Promise<Answer<QuestionForm>>;
  checkForm(typed: TypedReturn): Promise<Answer<FormState>>;
}
