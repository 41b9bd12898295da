/** The columns of a table; found by title (case aside), by id or by position. */
import { HostCollection, HostError, HostObject, refuse } from '../host-object';
import type { HostRange } from './host-range';
import type { TableColumnFilters } from './table-filters';
import { HostColumnFilter } from './table-filters';
import type { TableData } from './table-shape';

/** A table whose columns carry filters. */
export interface FilteredTable extends TableData {
  readonly filters: TableColumnFilters & TableData['filters'];
}

export class HostTableColumns extends HostCollection {
  readonly hostType = 'TableColumnCollection';
  readonly scalars = ['count'];
  #ids: number[] = [];
  #lastId = 0;

  constructor(private readonly table: FilteredTable) {
    super();
  }

  get count(): number {
    return this.table.width;
  }

  getCount(): number {
    return this.table.width;
  }

  items(): readonly HostTableColumn[] {
    while (this.#ids.length < this.table.width) this.#ids.push((this.#lastId += 1));
    return this.#ids.map((id, index) => new HostTableColumn(this.table, this, id, index));
  }

  getItem(key: string | number): HostTableColumn {
    return this.getItemOrNullObject(key) ?? refuse('ItemNotFound');
  }

  getItemOrNullObject(key: string | number): HostTableColumn | null {
    const name = String(key).toLowerCase();
    return this.items().find((column) => column.id === key || column.name.toLowerCase() === name) ?? null;
  }

  getItemAt(index: number): HostTableColumn {
    return this.items()[index] ?? refuse('InvalidArgument');
  }

  /** At the right end where the index is absent; values with the title first, or for the data alone. */
  add(index?: unknown, values?: unknown, name?: unknown): HostTableColumn {
    const { table } = this;
    const { worksheet } = table;
    const at = typeof index === 'number' && index >= 0 && index < table.width ? index : table.width;
    worksheet.requireWritable(table.area);
    this.items();
    const place = { ...table.area, column: table.firstColumn + at, columns: 1 };
    const { firstColumn } = table;
    worksheet.shift(place, 'Right', table);
    table.firstColumn = firstColumn;
    table.width = this.#ids.length + 1;
    this.#ids.splice(at, 0, (this.#lastId += 1));
    const column = this.getItemAt(at);
    if (Array.isArray(values)) {
      const whole = values.length === table.height + 1;
      (whole ? column.getRange() : column.getDataBodyRange()).values = values;
    }
    if (typeof name === 'string') worksheet.cells.write(table.headerRow, place.column, name);
    table.tidyHeader();
    worksheet.changed(place, { changeType: 'ColumnInserted' });
    return column;
  }

  /** For the table: more or fewer columns at the right end. */
  setWidth(width: number): void {
    this.items();
    this.#ids = this.#ids.slice(0, width);
    this.table.width = width;
  }

  /** For the column itself. */
  remove(id: number): void {
    const index = this.#ids.indexOf(id);
    const place = { ...this.table.area, column: this.table.firstColumn + index, columns: 1 };
    this.table.worksheet.requireWritable(place);
    if (this.table.width === 1) throw new HostError('GeneralException', 'A table keeps one column at least.');
    this.table.filters.forget(id);
    this.#ids.splice(index, 1);
    this.table.worksheet.shift(place, 'Left', this.table);
    this.table.width = this.#ids.length;
    this.table.worksheet.changed(place, { changeType: 'ColumnDeleted' });
  }
}

class HostTableColumn extends HostObject {
  readonly hostType = 'TableColumn';
  readonly scalars = ['id', 'index', 'name', 'values'];
  override readonly hostId: number;

  constructor(
    private readonly table: FilteredTable,
    private readonly columns: HostTableColumns,
    readonly id: number,
    readonly index: number,
  ) {
    super();
    this.hostId = id;
  }

  get name(): string {
    return String(
      this.table.worksheet.cells.at(this.table.headerRow, this.table.firstColumn + this.index).value,
    );
  }

  set name(name: string) {
    this.getHeaderRowRange().values = [[`'${name}`]];
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  get filter(): HostColumnFilter {
    return new HostColumnFilter(this.table.filters, this.id);
  }

  getHeaderRowRange(): HostRange {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): HostRange {
    return this.table.rangeOf(this.table.body).getColumn(this.index);
  }

  getRange(): HostRange {
    return this.table.rangeOf(this.table.area).getColumn(this.index);
  }

  getTotalRowRange(): HostRange {
    return this.table.showTotals ? this.getRange().getLastRow() : refuse('ItemNotFound');
  }

  delete(): void {
    this.columns.remove(this.id);
  }
}
