/** What a writing has done in the document, as one line, and how it is taken back. */
import type { Result } from '../../core/values/result';

export interface DoneInDocument {
  readonly what: string;
  /** The number of the writing for taking it back; null where this program cannot. */
  readonly undo: number | null;
  /** The way back that the host has and this program has not; null where it is not needed. */
  readonly wayBack: string | null;
}

/** Of a document that can be put back whole; the open Word cannot, but has a way back of its own. */
export interface DocumentHistory {
  /** A writing begins; it ends with `written`. */
  begin(): void;
  /** Names the writing that has just been done; null where it has changed nothing. */
  written(): number | null;
  /** Puts back what stood there before it. Fails with `document.notUndone` where it is not the last one. */
  undo(writing: number): Promise<Result<void>>;
}
