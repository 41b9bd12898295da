/** A rectangle of cells. */
import { refuse } from '../host-object';
import { HostDataValidation } from './data-validation';
import { HostRangeFormat } from './range-format';
import { eachWritten, gridOf } from './range-grid';
import { RangeMoves } from './range-moves';
import { formatAddress, overlap, sheetColumns, sheetRows, type Area } from './sheet-area';
import type { StoredCell } from './sheet-cells';
import type { SheetShape, ShiftDirection } from './sheet-shape';
import { shownText, valueType } from './typed-value';

export class HostRange extends RangeMoves<HostRange> {
  readonly hostType = 'Range';
  override readonly keepsReference = true;
  readonly scalars = [
    'address',
    'values',
    'formulas',
    'numberFormat',
    'rowIndex',
    'columnIndex',
    'rowCount',
    'columnCount',
  ];

  constructor(
    readonly worksheet: SheetShape,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ) {
    super(row, column, rows, columns);
  }

  get address(): string {
    return formatAddress(this.worksheet.name, this.area);
  }

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get values(): unknown {
    return this.#grid((cell) => cell.value);
  }

  set values(written: unknown) {
    this.#write(written);
  }

  get formulas(): unknown {
    return this.#grid((cell) => cell.formula ?? cell.value);
  }

  /** Without a way to calculate, the value of a formula written on purpose is blank. */
  set formulas(written: unknown) {
    this.#write(written, this.worksheet.session.calculate ?? (() => ''));
  }

  get text(): unknown {
    return this.#grid((cell) => shownText(cell.value, cell.format));
  }

  get valueTypes(): unknown {
    return this.#grid((cell) => valueType(cell.value));
  }

  get numberFormat(): unknown {
    return this.#grid((cell) => cell.format);
  }

  set numberFormat(written: unknown) {
    const { cells } = this.worksheet;
    this.worksheet.requireWritable(this.area, 'allowFormatCells');
    eachWritten(this.area, written, (row, column, format) => {
      if (format === null) return;
      if (typeof format !== 'string') refuse('InvalidArgument');
      cells.put(row, column, { ...cells.at(row, column), format });
    });
  }

  get format(): HostRangeFormat {
    return new HostRangeFormat(this.worksheet, this.area);
  }

  get dataValidation(): HostDataValidation {
    return new HostDataValidation(this.worksheet, this.area);
  }

  /** True, false, or null where some rows are hidden and some are not. */
  get rowHidden(): boolean | null {
    const { layout } = this.worksheet;
    const hidden = Array.from({ length: this.rowCount }, (_, index) => this.rowIndex + index).filter(
      (row) => layout.hiddenRows.has(row) || this.worksheet.filters(row),
    );
    return hidden.length === this.rowCount ? true : hidden.length === 0 ? false : null;
  }

  set rowHidden(hidden: unknown) {
    this.worksheet.requireWritable(this.area, 'allowFormatRows');
    for (let row = this.rowIndex; row < this.rowIndex + this.rowCount; row += 1) {
      if (hidden === true) this.worksheet.layout.hiddenRows.add(row);
      else this.worksheet.layout.hiddenRows.delete(row);
    }
  }

  get columnHidden(): boolean | null {
    const hidden = Array.from({ length: this.columnCount }, (_, index) => this.columnIndex + index).filter(
      (column) => this.worksheet.layout.hiddenColumns.has(column),
    );
    return hidden.length === this.columnCount ? true : hidden.length === 0 ? false : null;
  }

  set columnHidden(hidden: unknown) {
    this.worksheet.requireWritable(this.area, 'allowFormatColumns');
    for (let column = this.columnIndex; column < this.columnIndex + this.columnCount; column += 1) {
      if (hidden === true) this.worksheet.layout.hiddenColumns.add(column);
      else this.worksheet.layout.hiddenColumns.delete(column);
    }
  }

  getIntersectionOrNullObject(other: unknown): HostRange | null {
    if (!(other instanceof HostRange)) throw new Error('Emulated Excel: getIntersection takes a range');
    return this.#of(other.worksheet === this.worksheet ? overlap(this.area, other.area) : undefined);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): HostRange | null {
    const used = this.worksheet.cells.used(valuesOnly !== true);
    return this.#of(used && overlap(this.area, used));
  }

  /** The first cell where nothing is used. */
  getUsedRange(valuesOnly?: unknown): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  clear(applyTo?: unknown): void {
    this.worksheet.requireWritable(this.area, applyTo === 'Formats' ? 'allowFormatCells' : undefined);
    const used = this.worksheet.cells.used(true);
    const cleared = used && overlap(this.area, used);
    if (!cleared) return;
    const { cells } = this.worksheet;
    eachWritten(cleared, null, (row, column) => {
      const { value, formula, ...look } = cells.at(row, column);
      const content = { value, ...(formula === undefined ? {} : { formula }) };
      if (applyTo === 'Contents') cells.put(row, column, { ...look, value: '' });
      else if (applyTo === 'Formats') cells.put(row, column, { ...content, format: 'General' });
      else cells.put(row, column, { value: '', format: 'General' });
    });
    if (applyTo !== 'Formats') this.worksheet.changed(this.area, { changeType: 'RangeEdited' });
  }

  /** Makes room; the range itself is blank afterwards. */
  insert(shift: unknown): this {
    this.worksheet.requireWritable(this.area, 'allowInsertRows');
    this.worksheet.shift(this.area, shiftOf(shift, ['Down', 'Right']));
    this.worksheet.changed(this.area, { changeType: 'CellInserted' });
    return this;
  }

  delete(shift: unknown): void {
    this.worksheet.requireWritable(this.area, 'allowDeleteRows');
    this.worksheet.shift(this.area, shiftOf(shift, ['Up', 'Left']));
    this.worksheet.changed(this.area, { changeType: 'CellDeleted' });
  }

  select(): void {
    this.worksheet.select(this.area);
  }

  /** Sent by the client before it writes a large array in chunks. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) refuse('InvalidArgument');
  }

  #write(written: unknown, calculate = this.worksheet.session.calculate): void {
    const { cells } = this.worksheet;
    if (this.rowCount === sheetRows || this.columnCount === sheetColumns) refuse('InvalidArgument');
    this.worksheet.requireWritable(this.area);
    const single = this.cellCount === 1;
    const before = cells.at(this.rowIndex, this.columnIndex).value;
    eachWritten(this.area, this.#misplaced(written), (row, column, value) => {
      if (!this.#isLeftOut(row)) cells.write(row, column, value, calculate);
    });
    const after = cells.at(this.rowIndex, this.columnIndex).value;
    this.worksheet.changed(this.area, { changeType: 'RangeEdited', ...(single ? { before, after } : {}) });
  }

  /** Whether a filter keeps the row from being written to. */
  #isLeftOut(row: number): boolean {
    return this.worksheet.session.filteredWrites === 'misplaced' && this.worksheet.filters(row);
  }

  /** Where a filter hides rows of the area, the first row that was written goes into each that is shown. */
  #misplaced(written: unknown): unknown {
    if (!Array.isArray(written) || written.length !== this.rowCount) return written;
    const isFiltered = written.some((_, index) => this.#isLeftOut(this.rowIndex + index));
    return isFiltered ? written.map(() => (written as readonly unknown[])[0]) : written;
  }

  /** Null where there are more cells than Excel hands over at once. */
  #grid(show: (cell: StoredCell) => unknown): unknown[][] | null {
    return this.cellCount > this.worksheet.session.cellLimit
      ? null
      : gridOf(this.worksheet.cells, this.area, show);
  }

  protected at(row: number, column: number, rows: number, columns: number): HostRange {
    return new HostRange(this.worksheet, row, column, rows, columns);
  }

  #of(area: Area | undefined): HostRange | null {
    return area ? this.at(area.row, area.column, area.rows, area.columns) : null;
  }
}

function shiftOf(shift: unknown, allowed: readonly ShiftDirection[]): ShiftDirection {
  return allowed.find((one) => one === shift) ?? refuse('InvalidArgument');
}
