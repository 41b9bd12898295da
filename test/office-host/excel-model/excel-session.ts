/** What holds for the open workbook as a whole and is no part of the file: the knobs of a test, events, the selection. */
import type { HostConditions } from '../host-conditions';
import type { HostEvents } from '../host-events';
import type { Area } from './sheet-area';
import type { Calculate } from './sheet-cells';

/**
 * Whether a table takes in what is written right below it: as far as the last row that is not blank, not at all,
 * or only the first row (a known error: some of the rows written end up outside the table).
 */
export type AutoExpansion = 'on' | 'off' | 'failing';

/**
 * What becomes of a block that is written where a filter hides rows: its first row goes into every row that is shown,
 * as it was reported, or each into its own.
 */
export type FilteredWrites = 'misplaced' | 'inPlace';

export interface ExcelOptions {
  readonly autoExpansion?: AutoExpansion;
  readonly filteredWrites?: FilteredWrites;
  /** Above this many cells `values` and its like come back as null. */
  readonly cellLimit?: number;
  /** Gives formulas their values; without it formulas that the program writes are refused loudly. */
  readonly calculate?: Calculate;
}

export class ExcelSession {
  autoExpansion: AutoExpansion;
  filteredWrites: FilteredWrites;
  cellLimit: number;
  calculate: Calculate | undefined;
  /** True while a co-author's change is made. */
  remote = false;
  selection: { readonly sheet: string; readonly area: Area } | undefined;
  #ids = 0;

  constructor(
    readonly conditions: HostConditions,
    readonly events: HostEvents,
    options: ExcelOptions,
  ) {
    this.autoExpansion = options.autoExpansion ?? 'on';
    this.filteredWrites = options.filteredWrites ?? 'misplaced';
    this.cellLimit = options.cellLimit ?? 5_000_000;
    this.calculate = options.calculate;
  }

  /** Ids as Excel forms them, the same in every run. */
  newId(): string {
    this.#ids += 1;
    return `{00000000-0000-0000-0000-${String(this.#ids).padStart(12, '0')}}`;
  }

  fire(type: number, target: string, payload: object): void {
    this.events.fire(type, target, payload, this.remote);
  }
}

/** Numbers of the events, as the client library knows them. */
export const eventTypes = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';
