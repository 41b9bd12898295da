/** Where a figure, a finding or an import leads: a view of the pane in Excel with what it is to show. Plain data. */
import type { RowSearch } from './row-search';

export type Door = OverviewDoor | RegisterDoor | ProposalDoor | SurveyDoor | CheckDoor;

export interface OverviewDoor {
  readonly view: 'overview';
}

/** Rows of a table; with `row` the form of that row, `'new'` for one to come. */
export interface RegisterDoor {
  readonly view: 'register';
  /** Name of the table definition; the offers when left out. */
  readonly table?: string;
  readonly search?: RowSearch;
  /** Key of the row. */
  readonly row?: string;
  readonly isNew?: boolean;
}

/** Offers that returns have named; with `key` one of them beside the offer it resembles. */
export interface ProposalDoor {
  readonly view: 'proposals';
  readonly key?: string;
}

export interface SurveyDoor {
  readonly view: 'survey';
  readonly step?: 'invitations' | 'forms' | 'returns' | 'phone';
  /** Key of the municipality a step is about. */
  readonly municipality?: string;
}

/** All findings; with `code` those of one kind. */
export interface CheckDoor {
  readonly view: 'check';
  readonly code?: string;
}
