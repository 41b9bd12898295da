/** An Excel table: a header row with data below, never less than one data row. */
import { HostObject, refuse } from '../host-object';
import { HostRange } from './host-range';
import { areaAt, overlap, type Area } from './sheet-area';
import type { SheetShape } from './sheet-shape';
import { HostTableColumns } from './table-columns';
import { HostAutoFilter, TableFilters } from './table-filters';
import { HostTableRows } from './table-rows';
import { HostTableSort } from './table-sort';

export interface TablePlace {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly width: number;
  /** Data rows. */
  readonly height: number;
  /** Whether it was made of a header alone: then its one blank row is taken by the first row added. */
  readonly blank?: boolean;
  readonly showTotals?: boolean;
}

export class HostTable extends HostObject {
  readonly hostType = 'Table';
  readonly scalars = [
    'id',
    'name',
    'showHeaders',
    'showTotals',
    'style',
    'showBandedRows',
    'showFilterButton',
  ];
  readonly showHeaders = true;
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showFilterButton = true;
  headerRow: number;
  firstColumn: number;
  width: number;
  height: number;
  blank: boolean;
  readonly filters = new TableFilters(this);
  readonly columns: HostTableColumns = new HostTableColumns(this);
  readonly rows: HostTableRows = new HostTableRows(this);
  readonly sort: HostTableSort = new HostTableSort(this);
  readonly autoFilter: HostAutoFilter = new HostAutoFilter(this);
  #name: string;
  #showTotals: boolean;

  constructor(
    readonly worksheet: SheetShape,
    override readonly hostId: string,
    name: string,
    place: TablePlace,
    private readonly isFree: (name: string) => boolean = () => true,
  ) {
    super();
    this.#name = name;
    ({
      headerRow: this.headerRow,
      firstColumn: this.firstColumn,
      width: this.width,
      height: this.height,
    } = place);
    this.blank = place.blank ?? false;
    this.#showTotals = place.showTotals ?? false;
  }

  get id(): string {
    return this.hostId;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || !this.isFree(name)) refuse('InvalidArgument');
    this.#name = name;
  }

  get area(): Area {
    const rows = this.height + 1 + (this.#showTotals ? 1 : 0);
    return { row: this.headerRow, column: this.firstColumn, rows, columns: this.width };
  }

  get body(): Area {
    return { row: this.headerRow + 1, column: this.firstColumn, rows: this.height, columns: this.width };
  }

  get showTotals(): boolean {
    return this.#showTotals;
  }

  set showTotals(show: boolean) {
    const line = { ...this.body, row: this.headerRow + 1 + this.height, rows: 1 };
    this.worksheet.requireWritable(line);
    if (show === this.#showTotals) return;
    if (show) this.worksheet.shift(line, 'Down');
    this.#showTotals = show;
    if (show) this.worksheet.cells.write(line.row, line.column, 'Ergebnis');
    else this.worksheet.shift(line, 'Up');
  }

  getHeaderRowRange(): HostRange {
    return this.rangeOf({ ...this.area, rows: 1 });
  }

  getDataBodyRange(): HostRange {
    return this.rangeOf(this.body);
  }

  getTotalRowRange(): HostRange {
    if (!this.#showTotals) refuse('ItemNotFound');
    return this.getRange().getLastRow();
  }

  getRange(): HostRange {
    return this.rangeOf(this.area);
  }

  /** The header has to stay where it is; the new range must not be a header alone. */
  resize(to: unknown): void {
    const area = to instanceof HostRange ? to.area : areaAt(String(to));
    if (this.#showTotals || area.column !== this.firstColumn)
      throw new Error(
        'Emulated Excel resizes tables without totals row only, and to the right and below only',
      );
    this.worksheet.requireWritable(area);
    if (area.row !== this.headerRow || area.rows < 2) refuse('InvalidArgument');
    const before = this.height;
    this.columns.setWidth(area.columns);
    this.height = area.rows - 1;
    this.blank = false;
    this.fillCalculatedColumns(before);
    this.tidyHeader();
    this.worksheet.changed(area, { changeType: 'RangeEdited' });
  }

  clearFilters(): void {
    this.filters.clear();
  }

  reapplyFilters(): void {
    this.filters.reapply();
  }

  convertToRange(): HostRange {
    this.worksheet.requireWritable(this.area);
    const range = this.getRange();
    this.worksheet.removeTable(this);
    return range;
  }

  delete(): void {
    this.worksheet.requireWritable(this.area);
    this.worksheet.removeTable(this);
    this.getRange().clear();
  }

  _RegisterDataChangedEvent(): void {
    this.worksheet.session.events.register(101, this.hostId);
  }

  _UnregisterDataChangedEvent(): void {
    this.worksheet.session.events.unregister(101, this.hostId);
  }

  _RegisterSelectionChangedEvent(): void {
    this.worksheet.session.events.register(100, this.hostId);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.worksheet.session.events.unregister(100, this.hostId);
  }

  /** For the sheet: takes in what was written right below, as far as the session lets it. */
  growInto(written: Area): void {
    const { autoExpansion } = this.worksheet.session;
    const below = this.headerRow + 1 + this.height;
    const right = this.firstColumn + this.width;
    const beside = written.column < this.firstColumn || written.column + written.columns > right;
    if (autoExpansion === 'off' || this.#showTotals || written.row !== below || beside) return;
    const last = autoExpansion === 'failing' ? 1 : this.#rowsWritten(written);
    if (last === 0) return;
    const before = this.height;
    this.height += last;
    this.fillCalculatedColumns(before);
  }

  /** For the sheet: titles are text, never blank, and different from each other. */
  tidyHeader(): void {
    const { cells } = this.worksheet;
    const seen = new Set<string>();
    for (let column = this.firstColumn; column < this.firstColumn + this.width; column += 1) {
      const cell = cells.at(this.headerRow, column);
      const wanted = cell.value === '' ? `Spalte${column - this.firstColumn + 1}` : String(cell.value);
      let title = wanted;
      for (let count = 2; seen.has(title.toLowerCase()); count += 1) title = `${wanted}${count}`;
      seen.add(title.toLowerCase());
      if (title !== cell.value) cells.put(this.headerRow, column, { ...cell, value: title });
    }
  }

  /** A column that holds the same formula in all rows gets it in new ones whose cell is blank. */
  fillCalculatedColumns(rowsBefore: number): void {
    const { cells, session } = this.worksheet;
    const calculate = session.calculate ?? (() => '');
    for (let column = this.firstColumn; column < this.firstColumn + this.width; column += 1) {
      const formula = cells.at(this.headerRow + rowsBefore, column).formula;
      if (formula === undefined || cells.at(this.headerRow + 1, column).formula !== formula) continue;
      for (let row = this.headerRow + 1 + rowsBefore; row <= this.headerRow + this.height; row += 1) {
        const { value, formula: own } = cells.at(row, column);
        if (value === '' && own === undefined) cells.write(row, column, formula, calculate);
      }
    }
  }

  /** For the sheet: whether the area takes part of the table, or none of it, or all. */
  touches(area: Area): boolean {
    return overlap(this.area, area) !== undefined;
  }

  rangeOf({ row, column, rows, columns }: Area): HostRange {
    return new HostRange(this.worksheet, row, column, rows, columns);
  }

  /** Rows of the area down to the last one in which something stands. */
  #rowsWritten(written: Area): number {
    for (let rows = written.rows; rows > 0; rows -= 1) {
      if (!this.worksheet.cells.isBlank({ ...written, row: written.row + rows - 1, rows: 1 })) return rows;
    }
    return 0;
  }
}
