/** What a system of the office brings: its tables, its rules, its figures, its report sections. */
import type { ReportSection } from './blocks/report-section';
import type { SheetGroup } from './sheets/evaluation';
import type { IsProposal } from './tables/check-tables';
import type { Derive } from './tables/find-fixes';
import type { OfficeData } from './tables/office-data';
import type { Issue } from './values/issue';
import type { IsoDay } from './values/iso-date';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface System extends SheetGroup {
  /** English name, the folder's: `register`. */
  readonly name: string;
  /** Rows of its tables that may still lack what is required; none when left out. */
  readonly isProposal?: IsProposal;
  /** What a missing cell of its tables must be by what stands beside it; nothing when left out. */
  readonly derive?: Derive;
  /** What is wrong or due beyond what the tables' definitions say. */
  check(data: OfficeData, asOf: IsoDay): readonly Issue[];
  /** Figures of the office, by the keys of the status JSON; none where the table to be counted is missing. */
  figures(data: OfficeData, asOf: IsoDay): Readonly<Record<string, Json>>;
  readonly sections: readonly ReportSection[];
}
