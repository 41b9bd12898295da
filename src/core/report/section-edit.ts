/** What a person wants done with the sections of a paper in a document, and what became of it. */
import type { SectionId } from '../blocks/report-section';
import type { IsoDay } from '../values/iso-date';
import type { DocumentSource, NotedReport } from './document-notes';
import type { PaperDocument } from './paper-document';

export type DocumentEdit = InsertSection | RefreshSection | RemoveSection | FillFields;

/** At its mark where the document has one, whatever `at` says. A section that stands already is refreshed, and kept where it was edited. */
export interface InsertSection {
  readonly kind: 'insert';
  readonly section: SectionId;
  /**
   * Where there is no mark. `order`: beside the section that comes before or after it in a paper, see `nextTo`, and at
   * the end where none has a place. A file has no selection and takes the end.
   */
  readonly at: 'order' | 'selection';
}

export interface RefreshSection {
  readonly kind: 'refresh';
  readonly section: SectionId;
  /** `below`: the edited text stays as the person's own, the new version comes below it. */
  readonly ifEdited: 'keep' | 'replace' | 'below';
}

export interface RemoveSection {
  readonly kind: 'remove';
  readonly section: SectionId;
  readonly ifEdited: 'keep' | 'replace';
}

/** Fills the marks of single values. A text that a person has entered stays, unless it is one of `replace`. */
export interface FillFields {
  readonly kind: 'fields';
  readonly replace: readonly ShownField[];
}

/** A text in a field, as a person was shown it. */
export interface ShownField {
  /** As the paper spells its name. */
  readonly field: string;
  /** Fingerprint of the text. */
  readonly print: string;
}

export interface WriteOrder {
  readonly paper: PaperDocument;
  readonly asOf: IsoDay;
  readonly source: DocumentSource;
  /** What the document remembers of the report, so that it goes on as the same one. */
  readonly report?: NotedReport;
  /** Carried out in this order; of several for one section the last counts. */
  readonly edits: readonly DocumentEdit[];
}

/** `kept`: left as it is because of an issue that says why; `unchanged`: it was already as wanted. */
export interface SectionOutcome {
  readonly section: SectionId;
  readonly outcome: 'inserted' | 'refreshed' | 'removed' | 'unchanged' | 'kept';
}
