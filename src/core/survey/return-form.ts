/** A filled-in form as it was found in a file: nothing matched, nothing understood yet. */
import type { Cell } from '../values/cell';
import type { Issue, Place } from '../values/issue';
import type { FormMeta } from './form-meta';

export interface ReturnForm {
  readonly file: string;
  readonly meta: FormMeta;
  /** Undefined when the file has no part for answers: then no answer of it is missing or cleared. */
  readonly answers: readonly FormAnswer[] | undefined;
  /** Undefined when the file has no part for offers. */
  readonly offers: FormOffers | undefined;
  /** When the file says it was last saved, as ISO time. */
  readonly modified: string | undefined;
  readonly issues: readonly Issue[];
}

export interface FormAnswer {
  /** The question's stable name; null where the file has lost that column. */
  readonly name: string | null;
  /** The question as it is worded in the file. */
  readonly label: string | null;
  readonly cell: Cell;
  readonly at: Place;
  /** The cell as Excel names it: "Fragen!D7". */
  readonly reference: string;
}

export interface FormOffers {
  readonly sheet: string;
  readonly header: readonly string[];
  /** Rows that hold anything, each as long as the header. */
  readonly rows: readonly FormOfferRow[];
}

export interface FormOfferRow {
  /** Row on the sheet, counted from 1. */
  readonly sheetRow: number;
  readonly cells: readonly Cell[];
}
