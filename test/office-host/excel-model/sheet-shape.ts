/** What ranges and tables need of the sheet they lie on. */
import type { HostObject } from '../host-object';
import type { ExcelSession } from './excel-session';
import type { Area } from './sheet-area';
import type { SheetCells } from './sheet-cells';
import type { SheetLayout } from './sheet-layout';

/** What a protection may allow although the cells are locked. */
export type Allowance =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowDeleteRows'
  | 'allowAutoFilter'
  | 'allowSort';

export type ShiftDirection = 'Up' | 'Left' | 'Down' | 'Right';

export interface CellChange {
  readonly changeType:
    | 'RangeEdited'
    | 'RowInserted'
    | 'RowDeleted'
    | 'CellInserted'
    | 'CellDeleted'
    | 'ColumnInserted'
    | 'ColumnDeleted';
  /** Values before and after, where a single cell was changed: hosts leave them out for more. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What a sheet needs of the tables on it. */
export interface TableShape extends HostObject {
  readonly hostId: string;
  readonly name: string;
  /** Header, data and totals row. */
  readonly area: Area;
}

export interface SheetShape extends HostObject {
  readonly hostId: string;
  readonly name: string;
  readonly session: ExcelSession;
  readonly cells: SheetCells;
  readonly layout: SheetLayout;
  /** Refuses where the sheet is protected and a cell of the area is locked; an allowance lets in all the same. */
  requireWritable(area: Area, allowance?: Allowance): void;
  /** Tells the tables on it, which may grow, and the listeners. */
  changed(area: Area, change: CellChange): void;
  /** Moves cells and the tables among them; refuses where a table would be torn apart, unless it is the owner that asks. */
  shift(area: Area, direction: ShiftDirection, owner?: TableShape): void;
  /** Whether the filter of a table hides the row. */
  filters(row: number): boolean;
  select(area: Area): void;
  removeTable(table: TableShape): void;
}
