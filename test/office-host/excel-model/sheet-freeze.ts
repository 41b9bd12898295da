/** Rows and columns that stay in view. */
import { HostObject } from '../host-object';
import type { HostRange } from './host-range';
import { areaOf, sheetColumns, sheetRows, type Area } from './sheet-area';

export class HostFreezePanes extends HostObject {
  readonly hostType = 'WorksheetFreezePanes';
  readonly scalars = [];
  rows = 0;
  columns = 0;

  constructor(private readonly rangeOf: (area: Area) => HostRange) {
    super();
  }

  freezeRows(count: number): void {
    this.rows = count;
  }

  freezeColumns(count: number): void {
    this.columns = count;
  }

  unfreeze(): void {
    this.rows = 0;
    this.columns = 0;
  }

  getLocationOrNullObject(): HostRange | null {
    if (this.rows === 0 && this.columns === 0) return null;
    return this.rangeOf(
      areaOf(0, 0, this.rows === 0 ? sheetRows : this.rows, this.columns === 0 ? sheetColumns : this.columns),
    );
  }
}
