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
  /** When it was made, as ISO time; the file says nothing of it when left out. */
  readonly created?: string;
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
  /** Formula for the range instead, without the equals sign, that follows a table as it is sorted or grows. */
  readonly formula?: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Colour of the tab as six hex digits. */
  readonly tabColor?: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that stay in view when scrolling and are repeated on each printed page. */
  readonly frozenRows: number;
  /** Columns at the left that stay in view when scrolling sideways. */
  readonly frozenColumns?: number;
  /** How many columns from the left are printed, fitted to the width of one page; all of them when left out. */
  readonly printedColumns?: number;
  /** Everything on one printed page, however small. */
  readonly onePage?: boolean;
  /** Rows that begin a piece which stays whole on a printed page where it fits; the last one reaches to the end. */
  readonly pieces?: readonly number[];
  /** Size of print in percent of a sheet in pieces; fitted to the width of a page when left out. */
  readonly scale?: number;
  readonly columns: readonly ColumnPlan[];
  readonly cells: readonly CellPlan[];
  readonly tables: readonly TablePlan[];
  /** Drop-downs outside of tables. */
  readonly choices: readonly ChoicePlan[];
  /** Protects everything but input cells, without a password: against slips, not against people. */
  readonly guarded: boolean;
  /** Bars in cells that hold numbers from 0 on. */
  readonly bars?: readonly BarPlan[];
  /** Cells that stand out while a condition holds. */
  readonly marks?: readonly MarkPlan[];
}

export interface CellRange {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface BarPlan extends CellRange {
  /** The number whose bar fills the cell; the largest of the range when left out. */
  readonly full?: number;
}

export interface MarkPlan extends CellRange {
  /** Condition for the first cell of the range in A1 notation, as conditional formats have it; names are allowed, tables are not. */
  readonly formula: string;
  /** `missing`: something has to be filled in here; `due`: the date has come. */
  readonly look: 'missing' | 'due';
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
  | 'total'
  | 'link';

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  /**
   * A value, or a formula in Excel's English notation without the equals sign. A formula comes without the value
   * it has now: rows that are added later would make it wrong, and not every program works it out anew.
   */
  readonly value: Cell | { readonly formula: string };
  readonly role: CellRole;
  readonly kind?: ValueKind;
  /** A number format of its own, e.g. `0%`, instead of the kind's. */
  readonly format?: string;
  /** Sheet the cell leads to. */
  readonly linkTo?: string;
  /** Last column the text may flow into; the cells between stay empty. */
  readonly spanTo?: number;
  readonly note?: string;
  /** Stands a little away from what is at its left. */
  readonly indented?: boolean;
  /** A line below, as in a listing. */
  readonly ruled?: boolean;
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
  /** Dates known to the month or year only are allowed as well. */
  readonly coarse?: boolean;
  /** Name of the range that a drop-down shows. */
  readonly list?: string;
  /** Several entries of the list may stand in one cell: the drop-down does not refuse others. */
  readonly several?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Long text does not go on in a new line. */
  readonly oneLine?: boolean;
  /** Kept for the program: narrow and grey. */
  readonly technical?: boolean;
}
