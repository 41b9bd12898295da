/** What a system of the office brings: its tables, its rules, its figures, its report sections. */
import type { ReportSection } from './blocks/report-section';
import type { OfficeData } from './tables/office-data';
import type { Table } from './tables/table';
import type { Issue } from './values/issue';
import type { IsoDay } from './values/iso-date';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface System {
  /** English name, the folder's: `register`. */
  readonly name: string;
  /** German name. */
  readonly title: string;
  /** Colour of its sheets' tabs as six hex digits. */
  readonly tabColor: string;
  /** In the order of the work. */
  readonly tables: readonly Table[];
  /** What is wrong or due beyond what the tables' definitions say. */
  check(data: OfficeData, asOf: IsoDay): readonly Issue[];
  /** Figures of the office, by the keys of the status JSON. */
  figures(data: OfficeData, asOf: IsoDay): Readonly<Record<string, Json>>;
  readonly sections: readonly ReportSection[];
}
