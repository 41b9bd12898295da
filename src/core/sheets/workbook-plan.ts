/**
 * A new workbook, described without naming a library: what stands where and what
 * it is for. The writer decides how a heading or an input cell looks.
 * Rows and columns are counted from 1, as on the sheet.
 */
import type { Cell } from '../values/cell';
import type { ValueKind } from '../values/codec';

export interface WorkbookPlan {
  /** Document properties. */
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Names for ranges, workbook-wide: drop-downs refer to them. */
  readonly names: readonly NamedRange[];
  readonly sheets: readonly SheetPlan[];
}

export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Colour of the tab as six hex digits. */
  readonly tabColor?: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that stay in view when scrolling and are repeated on each printed page. */
  readonly frozenRows: number;
  readonly columns: readonly ColumnPlan[];
  readonly cells: readonly CellPlan[];
  readonly tables: readonly TablePlan[];
  /** Drop-downs outside of tables. */
  readonly choices: readonly ChoicePlan[];
  /** Protects everything but input cells, without a password: against slips, not against people. */
  readonly guarded: boolean;
}

export interface ColumnPlan {
  /** Width in characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** What a cell is for; its look follows from it. */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'group'
  | 'text'
  | 'label'
  | 'hint'
  | 'input'
  | 'header'
  | 'figure'
  | 'link';

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  /** A value, or a formula in Excel's English notation without the equals sign, with the value it has now. */
  readonly value: Cell | { readonly formula: string; readonly result: Cell };
  readonly role: CellRole;
  readonly kind?: ValueKind;
  /** Sheet the cell leads to. */
  readonly linkTo?: string;
  /** Last column the text may flow into; the cells between stay empty. */
  readonly spanTo?: number;
  readonly note?: string;
}

export interface ChoicePlan {
  readonly row: number;
  readonly column: number;
  /** Name of a range. */
  readonly list: string;
  /** Whether another entry than the list's is refused (one choice) or let through (several in one cell). */
  readonly strict: boolean;
}

export interface TablePlan {
  readonly name: string;
  /** Row of the header. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnPlan[];
  readonly rows: readonly (readonly Cell[])[];
  /** Blank rows below, ready to be filled in. */
  readonly blankRows: number;
  /** Blank rows look like input cells and stay open in a guarded sheet. */
  readonly input: boolean;
}

export interface TableColumnPlan {
  readonly title: string;
  readonly kind: ValueKind;
  readonly width: number;
  readonly required: boolean;
  readonly note?: string;
  /** Name of the range that a drop-down shows. */
  readonly list?: string;
  /** Several entries of the list may stand in one cell: the drop-down does not refuse others. */
  readonly several?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly technical?: boolean;
}
