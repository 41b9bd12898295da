/**
 * How a system describes its part of the evaluation sheet and what it wants
 * marked on its sheets. Columns are named as in the table's definition.
 */
import type { Table } from '../tables/table';
import type { TextEntry } from '../texts/text-entry';

/** What the workbook shows of a system of the office. */
export interface SheetGroup {
  readonly title: string;
  /** Six hex digits. */
  readonly tabColor: string;
  /** In the order of the work. */
  readonly tables: readonly Table[];
  readonly evaluation?: readonly EvaluationBlock[];
  readonly dueMarks?: readonly DueMark[];
  /** Said by the one group that holds the code lists. */
  readonly codeLists?: CodeListSource;
}

/** One small table of the evaluation: a line per entry, a column per figure, a total. */
export interface EvaluationBlock {
  readonly title: TextEntry;
  /** What is counted, in a sentence. */
  readonly about: TextEntry;
  /** What each line stands for: the entries of a code list or the rows of a table. */
  readonly lines: { readonly list: string } | { readonly table: Table };
  readonly lineTitle: TextEntry;
  /** A row of a table that the figures are about, the latest by a date until somebody chooses another. */
  readonly choice?: { readonly title: TextEntry; readonly table: Table; readonly latestBy: string };
  readonly figures: readonly EvaluationFigure[];
  /** Heading of a line for rows that belong to no other line; without it the total is that of the lines. */
  readonly rest?: TextEntry;
}

export type EvaluationFigure = CountFigure | DifferenceFigure | ShareFigure;

/** How many rows of a table belong to the line. */
export interface CountFigure {
  readonly kind: 'count';
  readonly title: TextEntry;
  readonly rows: Table;
  /** Column that shows the line's name; or a column pointing at another table whose column `then` shows it. */
  readonly by: string | { readonly column: string; readonly target: Table; readonly then: string };
  readonly where: readonly EvaluationCondition[];
  /** Several rows count as one: whether there is any. */
  readonly once?: boolean;
  readonly bar?: boolean;
}

export type EvaluationCondition =
  | { readonly column: string; readonly list: string; readonly is: string }
  | { readonly column: string; readonly list: string; readonly isNot: string }
  | { readonly column: string; readonly list: string; readonly isOneOf: readonly string[] }
  /** The column shows the row chosen for the block. */
  | { readonly column: string; readonly chosen: true };

/** One figure less another, by their places in the block counted from 0. */
export interface DifferenceFigure {
  readonly kind: 'difference';
  readonly title: TextEntry;
  readonly from: number;
  readonly less: number;
}

/** One figure as a share of another, as percentage with a bar. */
export interface ShareFigure {
  readonly kind: 'share';
  readonly title: TextEntry;
  readonly part: number;
  readonly of: number;
}

/** Dates of a table that stand out once so many months have passed since. */
export interface DueMark {
  readonly table: Table;
  readonly column: string;
  /** The months by an entry of a code list, kept in a column of that list's table; `otherwise` where there is none. */
  readonly months: {
    readonly by: string;
    readonly list: string;
    readonly column: string;
    readonly otherwise: number;
  };
  /** Rows that are never due. */
  readonly unless: readonly { readonly column: string; readonly list: string; readonly is: string }[];
}

/** Where the workbook keeps its code lists: one row per entry. */
export interface CodeListSource {
  readonly table: Table;
  /** Columns with the list's name, the entry's code and the entry as shown. */
  readonly list: string;
  readonly code: string;
  readonly label: string;
}
