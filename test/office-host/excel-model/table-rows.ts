/** The data rows of a table, counted from 0. */
import { HostCollection, HostError, HostObject, refuse } from '../host-object';
import type { HostRange } from './host-range';
import type { Area } from './sheet-area';
import type { TableData } from './table-shape';

export class HostTableRows extends HostCollection {
  readonly hostType = 'TableRowCollection';
  readonly scalars = ['count'];

  constructor(private readonly table: TableData) {
    super();
  }

  get count(): number {
    return this.table.height;
  }

  items(): readonly HostTableRow[] {
    return Array.from({ length: this.table.height }, (_, index) => new HostTableRow(this.table, index));
  }

  getCount(): number {
    return this.table.height;
  }

  getItem(): HostTableRow {
    throw new HostError('ApiNotFound', 'emulated host: rows are found by getItemAt');
  }

  getItemAt(index: number): HostTableRow {
    if (index < 0 || index >= this.table.height) throw new HostError('InvalidArgument');
    return new HostTableRow(this.table, index);
  }

  /** At the end where the index is absent; what stands below the table's columns moves down. */
  add(index?: unknown, values?: unknown, _alwaysInsert?: unknown): HostTableRow {
    const { table } = this;
    const added = rowsOf(values, table.width);
    const at = typeof index === 'number' && index >= 0 && index < table.height ? index : table.height;
    const place = lines(table, at, added.length);
    table.worksheet.requireWritable(place, 'allowInsertRows');
    const before = table.height;
    const first = table.blank ? 0 : at;
    const taken = table.blank ? 1 : 0;
    if (added.length > taken)
      table.worksheet.shift(lines(table, first + taken, added.length - taken), 'Down');
    // The sheet lets the table grow where the room was made inside it; at its end nobody else does.
    table.height = before + added.length - taken;
    table.blank = false;
    table.filters.rowsInserted(first, added.length - taken);
    this.#copyFormats(first, added.length);
    const area = lines(table, first, added.length);
    const { cells, session } = table.worksheet;
    for (const [row, line] of added.entries())
      for (const [column, value] of line.entries())
        cells.write(area.row + row, area.column + column, value ?? null, session.calculate);
    if (first === before) table.fillCalculatedColumns(before);
    table.worksheet.changed(area, { changeType: 'RowInserted' });
    return new HostTableRow(table, first);
  }

  deleteRowsAt(index: number, count?: unknown): void {
    deleteRows(this.table, index, typeof count === 'number' ? count : 1);
  }

  /** New rows look like the one above them, or below where there is none above. */
  #copyFormats(first: number, count: number): void {
    const { cells } = this.table.worksheet;
    const model = first > 0 ? first - 1 : first + count;
    if (model >= this.table.height) return;
    const { row, column, columns } = lines(this.table, model, 1);
    for (let at = 0; at < count; at += 1) {
      for (let offset = column; offset < column + columns; offset += 1) {
        const { format, style } = cells.at(row, offset);
        const to = lines(this.table, first + at, 1).row;
        cells.put(to, offset, { ...cells.at(to, offset), format, ...(style ? { style } : {}) });
      }
    }
  }
}

export class HostTableRow extends HostObject {
  readonly hostType = 'TableRow';
  readonly scalars = ['index', 'values'];

  constructor(
    private readonly table: TableData,
    readonly index: number,
  ) {
    super();
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): HostRange {
    return this.table.rangeOf(lines(this.table, this.index, 1));
  }

  delete(): void {
    deleteRows(this.table, this.index, 1);
  }
}

/** What stands below in the table's columns moves up. */
function deleteRows(table: TableData, index: number, count: number): void {
  if (index < 0 || count < 1 || index + count > table.height) refuse('InvalidArgument');
  const area = lines(table, index, count);
  table.worksheet.requireWritable(area, 'allowDeleteRows');
  if (table.filters.hidesAny) refuse('FilteredRangeConflict');
  if (table.height === count) throw new HostError('GeneralException', 'A table keeps one row at least.');
  table.worksheet.shift(area, 'Up');
  table.worksheet.changed(area, { changeType: 'RowDeleted' });
}

function lines({ body }: TableData, index: number, count: number): Area {
  return { ...body, row: body.row + index, rows: count };
}

function rowsOf(values: unknown, width: number): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [Array.from({ length: width }, () => null)];
  if (!Array.isArray(values)) return [Array.from({ length: width }, () => values)];
  const fits = values.length > 0 && values.every((line) => Array.isArray(line) && line.length === width);
  return fits ? (values as unknown[][]) : refuse('InvalidArgument');
}
