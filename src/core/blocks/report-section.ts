/** A section of a paper: a pure function from the data and an as-of date to blocks. */
import type { OfficeData } from '../tables/office-data';
import type { Issue } from '../values/issue';
import type { IsoDay } from '../values/iso-date';
import type { Block } from './block';
import type { TextBlockSpecs } from './text-block-spec';
import type { TextBlocks } from './text-blocks';

/** Names of the sections as the command line and the marks in a template know them. */
export type SectionId =
  | 'kopf'
  | 'foerderung'
  | 'aufgaben'
  | 'regionalverbund'
  | 'netzwerk'
  | 'termine'
  | 'ehrenamt'
  | 'umfrage'
  | 'bedarfe'
  | 'handlungskonzept'
  | 'angebote'
  | 'unterschrift'
  | 'anlage';

export interface ReportInput {
  readonly data: OfficeData;
  readonly asOf: IsoDay;
  /** Key of the paper that is written; undefined for the offers overview, which is no paper. */
  readonly paper: string | undefined;
  readonly texts: TextBlocks;
}

export interface ReportSection {
  readonly id: SectionId;
  /** German name for people. */
  readonly title: string;
  /** The section it belongs to: whoever chooses that one gets this one as well. */
  readonly partOf?: SectionId;
  /** The text blocks it uses, with what it fills in. */
  readonly texts: TextBlockSpecs;
  build(input: ReportInput): SectionContent;
}

export interface SectionContent {
  readonly blocks: readonly Block[];
  /** What the section could not say, e.g. an unknown placeholder in one of its text blocks. */
  readonly issues: readonly Issue[];
}
