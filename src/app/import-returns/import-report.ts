/** What an import found and did, file by file. */
import type { AnswerChoices, AnswerDifference } from '../../core/survey/compare-answers';
import type { ReturnForm } from '../../core/survey/return-form';
import type { Issue } from '../../core/values/issue';
import type { IsoDay } from '../../core/values/iso-date';
import type { CancelSign } from '../../ports/world';
import type { ReturnChannel } from './read-return';

export type FileOutcome = 'imported' | 'unchanged' | 'needs-decision' | 'rejected';

export interface AnswerCounts {
  readonly new: number;
  readonly changed: number;
  readonly cleared: number;
  readonly same: number;
}

export interface OfferCounts {
  readonly proposed: number;
  readonly duplicates: number;
  readonly possible: number;
}

export interface FileReport {
  readonly file: string;
  /** Key of the municipality; null while it is unclear. */
  readonly municipality: string | null;
  readonly outcome: FileOutcome;
  /** The file against what is held, whether it was taken over or not. */
  readonly answers: AnswerCounts;
  /** What became of each offer row; all 0 for a file that was not taken over. */
  readonly offers: OfferCounts;
  readonly issues: readonly Issue[];
}

export interface ImportReport {
  /** Id of the batch; null when nothing was written. */
  readonly batch: string | null;
  /** In the order the files were given. */
  readonly files: readonly FileReport[];
  /** What concerns the whole run and stands in the workbook, not in a file. */
  readonly issues: readonly Issue[];
}

/** What the user decided about one file. */
export interface FileDecision {
  /** Key of its municipality, where the file does not tell it. */
  readonly municipality?: string | undefined;
  /** Answers that are empty in it are cleared. */
  readonly acceptClears?: boolean | undefined;
  /** Answers about which a person decided singly; goes before `acceptClears`. */
  readonly answers?: AnswerChoices | undefined;
  /** How it came in, where the file itself would say it wrongly. */
  readonly channel?: ReturnChannel | undefined;
}

/** What a file would do, row by row; of a file that waits for a decision, as far as it is known. */
export interface FileDetail {
  readonly differences: readonly AnswerDifference[];
  /** The new rows of the register, in their order. */
  readonly offers: readonly PlannedOffer[];
}

export interface PlannedOffer {
  readonly title: string;
  /** Row on the sheet of the file, counted from 1. */
  readonly sheetRow: number;
  /** Title of the offer it resembles; null for one that resembles none. */
  readonly resembles: string | null;
}

/** What the user decided beforehand. */
export interface ImportOptions {
  /** Day of receipt; today when left out. */
  readonly received?: IsoDay | undefined;
  /** Key of the municipality for files that do not tell theirs. */
  readonly municipality?: string | undefined;
  /** About single files, by their place among the files; goes before what is decided for all. */
  readonly decisions?: readonly (FileDecision | undefined)[] | undefined;
  /** Told once per file that is compared in full, by its place among the files. */
  readonly onDetail?: ((place: number, detail: FileDetail) => void) | undefined;
  /** Told of each form of which it is unclear whose it is, by its place among the files. */
  readonly onUnclear?: ((place: number, form: ReturnForm) => void) | undefined;
  /** Asked once all is planned; nothing is written unless it says yes. */
  readonly approve?: ((planned: readonly FileReport[]) => boolean) | undefined;
  /** Plans everything and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Answers that are empty in a newer file are cleared. */
  readonly acceptClears?: boolean | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Looked at after every file until writing begins. */
  readonly cancel?: CancelSign | undefined;
}

/** Files are read, then planned; writing is one step. */
export type ImportPhase = 'reading' | 'planning' | 'writing';

export interface ImportProgress {
  readonly phase: ImportPhase;
  /** Of `total` steps of the phase. */
  readonly done: number;
  readonly total: number;
}

export const noAnswers: AnswerCounts = { new: 0, changed: 0, cleared: 0, same: 0 };
export const noOffers: OfferCounts = { proposed: 0, duplicates: 0, possible: 0 };
