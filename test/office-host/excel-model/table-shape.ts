/** What rows, columns, filters and sorting need of their table. */
import type { HostRange } from './host-range';
import type { Area } from './sheet-area';
import type { SheetShape, TableShape } from './sheet-shape';

export interface TableData extends TableShape {
  readonly worksheet: SheetShape;
  readonly showTotals: boolean;
  readonly body: Area;
  readonly headerRow: number;
  firstColumn: number;
  width: number;
  height: number;
  blank: boolean;
  /** What its filter hides; a table whose rows are hidden refuses to have rows moved. */
  readonly filters: { readonly hidesAny: boolean; rowsInserted(index: number, count: number): void };
  rangeOf(area: Area): HostRange;
  fillCalculatedColumns(rowsBefore: number): void;
  tidyHeader(): void;
}
