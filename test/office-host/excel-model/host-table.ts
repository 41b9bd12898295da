/** An Excel table: a header row with data below, never less than one data row. */
import { HostCollection, HostError, HostObject } from '../host-object';
import { HostRange, type CellSheet } from './host-range';

export class HostTable extends HostObject {
  readonly hostType = 'Table';
  readonly scalars = ['id', 'name', 'showHeaders', 'showTotals'];
  readonly showHeaders = true;
  showTotals = false;
  readonly rows: HostTableRows;

  get id(): string {
    return this.hostId;
  }

  constructor(
    readonly worksheet: CellSheet,
    override readonly hostId: string,
    readonly name: string,
    readonly headerRow: number,
    readonly firstColumn: number,
    readonly width: number,
    public height: number,
  ) {
    super();
    this.rows = new HostTableRows(this);
  }

  getHeaderRowRange(): HostRange {
    return new HostRange(this.worksheet, this.headerRow, this.firstColumn, 1, this.width);
  }

  getDataBodyRange(): HostRange {
    return new HostRange(this.worksheet, this.headerRow + 1, this.firstColumn, this.height, this.width);
  }

  getRange(): HostRange {
    const height = this.height + 1 + (this.showTotals ? 1 : 0);
    return new HostRange(this.worksheet, this.headerRow, this.firstColumn, height, this.width);
  }

  /** The header has to stay where it is; the new range must not be a header alone. */
  resize(range: unknown): void {
    this.worksheet.requireUnprotected();
    if (!(range instanceof HostRange)) throw new Error('Emulated Excel resizes tables by range only');
    const sameHeader = range.rowIndex === this.headerRow && range.columnIndex === this.firstColumn;
    if (!sameHeader || range.columnCount !== this.width || range.rowCount < 2)
      throw new HostError('InvalidArgument');
    this.height = range.rowCount - 1;
  }
}

class HostTableRows extends HostCollection {
  readonly hostType = 'TableRowCollection';
  readonly scalars = ['count'];

  constructor(private readonly table: HostTable) {
    super();
  }

  get count(): number {
    return this.table.height;
  }

  items(): readonly HostTableRow[] {
    return Array.from({ length: this.table.height }, (_, index) => new HostTableRow(this.table, index));
  }

  getItem(): HostTableRow {
    throw new HostError('ApiNotFound', 'emulated host: rows are found by getItemAt');
  }

  getItemAt(index: number): HostTableRow {
    if (index < 0 || index >= this.table.height) throw new HostError('InvalidArgument');
    return new HostTableRow(this.table, index);
  }
}

class HostTableRow extends HostObject {
  readonly hostType = 'TableRow';
  readonly scalars = ['index'];

  constructor(
    private readonly table: HostTable,
    readonly index: number,
  ) {
    super();
  }

  /** What stands below in the table's columns moves up. */
  delete(): void {
    const { worksheet, headerRow, firstColumn, width } = this.table;
    worksheet.requireUnprotected();
    if (this.table.height === 1) throw new HostError('GeneralException', 'A table keeps one row at least.');
    worksheet.cells.deleteUp(headerRow + 1 + this.index, firstColumn, 1, width);
    this.table.height -= 1;
  }
}

export class HostTables extends HostCollection {
  readonly hostType = 'TableCollection';
  readonly scalars = ['count'];

  constructor(private readonly all: () => readonly HostTable[]) {
    super();
  }

  get count(): number {
    return this.items().length;
  }

  items(): readonly HostTable[] {
    return this.all();
  }

  getItem(key: string | number): HostTable {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  /** By name, case aside, or by id. */
  getItemOrNullObject(key: string | number): HostTable | null {
    const name = String(key).toLowerCase();
    return this.items().find((table) => table.id === key || table.name.toLowerCase() === name) ?? null;
  }
}
