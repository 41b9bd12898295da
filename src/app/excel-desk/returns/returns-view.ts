/** What the pane shows of files that came back: before they are taken over, and afterwards. Plain data. */
import type { AnswerChoice, AnswerChoices } from '../../../core/survey/compare-answers';
import type { AnswerCounts, ImportPhase, OfferCounts } from '../../import-returns/import-report';
import type { SampleWave } from '../../sample-county';
import type { Notice } from '../../desk/answer';
import type { Door } from '../door';

/** A file as the page has read it. */
export interface PickedFile {
  readonly name: string;
  /** Null where the page could not read it: a folder, a file moved since, or one too large to be a form. */
  readonly bytes: Uint8Array | null;
  readonly problem?: 'tooLarge';
}

/** Files a person has picked, to be read by the page one after the other. */
export interface PickedFiles {
  readonly names: readonly string[];
  /** By their place among the names. */
  readonly read: (place: number) => Promise<PickedFile>;
}

/** beginning: nothing can be said yet; opening: the page reads the files; undoing: an import is taken back. */
export type ReturnsPhase = 'beginning' | 'opening' | ImportPhase | 'undoing';

export interface ReturnsProgress {
  readonly phase: ReturnsPhase;
  /** Of `total` steps of the phase; 0 of 1, or of 0, where they cannot be counted. */
  readonly done: number;
  readonly total: number;
}

/**
 * ready: nothing held is changed; deviating: held answers change or go; known: says nothing new;
 * open: waits for a decision; refused: no return, or not readable; leftOut: by the user's decision.
 */
export type FileGroup = 'ready' | 'deviating' | 'known' | 'open' | 'refused' | 'leftOut';

export const fileGroups: readonly FileGroup[] = ['ready', 'deviating', 'open', 'known', 'refused', 'leftOut'];

/** What a person can decide about a file. */
export interface Decision {
  readonly municipality?: string;
  readonly acceptClears?: boolean;
  readonly leaveOut?: boolean;
  /** About single answers that stand otherwise in the file. */
  readonly answers?: AnswerChoices;
}

/** What would become of answers; those in `kept` stay as they are and are in none of the others. */
export interface ShownAnswerCounts extends AnswerCounts {
  readonly kept: number;
}

export interface ReturnsPreview {
  readonly files: readonly PreviewedFile[];
  /** How many of each group. */
  readonly groups: Readonly<Record<FileGroup, number>>;
  /** How many files would be taken over. */
  readonly toTake: number;
  /** Of the files that would be taken over. */
  readonly answers: ShownAnswerCounts;
  readonly offers: OfferCounts;
  /** Day of receipt as dd.mm.yyyy, and whether a person has named it. */
  readonly received: string;
  readonly receivedNamed: boolean;
  /** What a file can be assigned to. */
  readonly municipalities: readonly { readonly key: string; readonly name: string }[];
  /** What is different from the preview before it, where the workbook has changed meanwhile. */
  readonly changed: readonly string[];
}

/** What a return was, before it came in. */
export type CameAs = 'file' | 'pasted' | 'phone' | 'paper';

export interface PreviewedFile {
  /** Stays the same as long as the file is held. */
  readonly id: number;
  readonly name: string;
  readonly cameAs: CameAs;
  readonly group: FileGroup;
  readonly municipality: { readonly key: string; readonly name: string } | null;
  readonly answers: ShownAnswerCounts;
  readonly offers: OfferCounts;
  /** Answers that are new, change or go. */
  readonly differences: readonly ShownDifference[];
  readonly offerRows: readonly ShownOffer[];
  readonly findings: readonly FindingGroup[];
  readonly asks: readonly Asking[];
  /** Whose it may be, where it does not say so and nobody has said it yet. */
  readonly suggestion: Suggestion | null;
  readonly decision: Decision;
}

export interface Suggestion {
  readonly key: string;
  readonly name: string;
  /** Names of other files that are that municipality's, or may be. */
  readonly others: readonly string[];
}

/** Decisions that a file is open for. */
export type Asking = 'municipality' | 'clears' | 'received' | 'rival';

export interface ShownDifference {
  readonly kind: 'new' | 'changed' | 'cleared';
  /** The question's name, which no other difference of the file has. */
  readonly name: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The cell of the file: "Fragen!D7". */
  readonly cell: string;
  /** What is held stays as it is. */
  readonly kept: boolean;
  /** Null where nothing is to be chosen, as nothing is held. */
  readonly choice: ShownChoice | null;
}

export interface ShownChoice {
  /** Whether what is held is a value of the office, and not what the municipality once wrote. */
  readonly own: boolean;
  /** As it stands, by a person or by itself; null while a person has yet to say it. */
  readonly chosen: AnswerChoice | null;
}

export interface ShownOffer {
  readonly title: string;
  readonly row: number;
  /** Title of the offer it may be; null where there is none like it. */
  readonly resembles: string | null;
}

export const findingKinds = [
  'file',
  'unreadable',
  'open',
  'doubtful',
  'unmatched',
  'kept',
  'offers',
] as const;

export type FindingKind = (typeof findingKinds)[number];

export interface FindingGroup {
  readonly kind: FindingKind;
  readonly notices: readonly Notice[];
}

/** What was taken over, and what was not and why. */
export interface ReturnsResult {
  /** Null where nothing was written. */
  readonly batch: string | null;
  readonly preview: ReturnsPreview;
  readonly proposals: Door;
}

/** What else can be done before any return is held. */
export interface WaysIn {
  /** Which returns of the sample county's municipalities would come next; null in any other workbook. */
  readonly samples: SampleWave | null;
  /** Whether there is an import that can be taken back. */
  readonly hasImport: boolean;
}

/** What was taken back. */
export interface Undone {
  /** How many changes; null where a try that broke off has done it, and nobody counts any more. */
  readonly reverted: number | null;
  /** Cells edited since, which stay; null as above. */
  readonly kept: number | null;
}

export type HeldReturns =
  | { readonly state: 'nothing' }
  | { readonly state: 'preview'; readonly preview: ReturnsPreview }
  | { readonly state: 'done'; readonly result: ReturnsResult };

export type ReturnsStanding = HeldReturns & {
  /** How far the work is that is under way; null while none is. */
  readonly working: ReturnsProgress | null;
  /** Whether the last work has ended with something to say that no view has shown yet: `follow` says it. */
  readonly hasNews: boolean;
  /** What was taken back, where no view has said so yet. */
  readonly undone: Undone | null;
};
