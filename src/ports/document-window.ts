/** The document as it is open before a person: what it takes, where a section stands, and the places of an empty one. */
import type { SectionId } from '../core/blocks/report-section';
import type { Result } from '../core/values/result';

export interface DocumentLook {
  /** Whether nobody has written anything into it yet. */
  readonly isEmpty: boolean;
  /** Whether every change is kept as a proposal; undefined where this Word does not tell. */
  readonly tracksChanges: boolean | undefined;
  /** Whether there is a cursor to insert at; else everything goes to the end. */
  readonly hasCursor: boolean;
}

/** Marks for a document that has none; each line of fields as it is written, e.g. `{{mut:landkreis}}`. */
export interface DocumentBase {
  /** In the order of the paper. */
  readonly sections: readonly SectionId[];
  readonly header: string;
  readonly footer: string;
}

export interface DocumentWindow {
  look(): Promise<DocumentLook>;
  /** Scrolls to the section and selects it. Fails with `document.gone` where it does not stand there. */
  show(section: SectionId): Promise<Result<void>>;
  /** Puts the marks in; header and footer only where nothing stands in them. Nothing of what stands there goes. */
  setUp(base: DocumentBase): Promise<Result<void>>;
}
