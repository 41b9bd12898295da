/** Host-neutral pieces of a paper. Every writer (.docx file, Word itself, a preview) turns the same blocks into its own form. */
import type { IsoDay } from '../values/iso-date';

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | SourceBlock | PageBreakBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** What a paragraph is for; the writer has one style per role. */
export type ParagraphRole = 'body' | 'authority' | 'label' | 'title' | 'signature';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly text: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Says what the table shows and as of when; empty only for the head of a paper. */
  readonly caption: string;
  /** Description for people who do not see the table. */
  readonly description: string;
  readonly columns: readonly TableBlockColumn[];
  readonly rows: readonly (readonly string[])[];
  /**
   * Where the headers stand: in a first row of column titles, repeated on each
   * page (the default), or in the first column, as in the box of labels and values
   * at the head of a paper; then the column titles are not shown.
   */
  readonly headers?: 'row' | 'column';
}

export interface TableBlockColumn {
  readonly title: string;
  /** Share of the width; shares of all columns add up to 100. */
  readonly share: number;
  readonly align: 'start' | 'end';
}

/** Where the figures before it come from. */
export interface SourceBlock {
  readonly kind: 'source';
  readonly sources: readonly Source[];
  readonly asOf: IsoDay;
}

/** Rows of one table of the workbook. */
export interface Source {
  /** German title of the table. */
  readonly table: string;
  /** Rows on the sheet, counted from 1, ascending. */
  readonly rows: readonly number[];
}

/** The next block of the section begins a new page; with none after it, it means nothing. */
export interface PageBreakBlock {
  readonly kind: 'pageBreak';
}
