/** Sorting the data of a table. The order stays as sorted until it is sorted again; `clear` takes away the arrows only. */
import { HostObject, refuse } from '../host-object';
import type { StoredCell } from './sheet-cells';
import type { TableData } from './table-shape';

interface SortField {
  /** Column within the table, counted from 0. */
  readonly key: number;
  readonly ascending?: boolean;
}

export class HostTableSort extends HostObject {
  readonly hostType = 'TableSort';
  readonly scalars = ['fields', 'matchCase', 'method'];
  fields: readonly SortField[] = [];
  matchCase = false;
  method = 'PinYin';

  constructor(private readonly table: TableData) {
    super();
  }

  apply(fields: unknown, matchCase?: unknown, method?: unknown): void {
    if (!Array.isArray(fields)) refuse('InvalidArgument');
    this.fields = fields as SortField[];
    this.matchCase = matchCase === true;
    if (typeof method === 'string') this.method = method;
    this.reapply();
  }

  clear(): void {
    this.fields = [];
  }

  reapply(): void {
    const { worksheet, body } = this.table;
    worksheet.requireWritable(body, 'allowSort');
    const { cells } = worksheet;
    const rows = Array.from({ length: body.rows }, (_row, row) =>
      Array.from({ length: body.columns }, (_column, column) =>
        cells.at(body.row + row, body.column + column),
      ),
    );
    rows.sort((one, other) => {
      for (const { key, ascending = true } of this.fields) {
        const order = compare(one[key], other[key]);
        if (order !== 0) return isBlank(one[key]) || isBlank(other[key]) || ascending ? order : -order;
      }
      return 0;
    });
    for (const [row, line] of rows.entries())
      for (const [column, cell] of line.entries()) cells.put(body.row + row, body.column + column, cell);
    worksheet.changed(body, { changeType: 'RangeEdited' });
  }
}

/** Numbers before text before truth values, blank cells last. */
function compare(one: StoredCell | undefined, other: StoredCell | undefined): number {
  if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
  const [a, b] = [one?.value ?? '', other?.value ?? ''];
  if (typeof a !== typeof b) return rank(a) - rank(b);
  return typeof a === 'string' ? a.localeCompare(String(b), 'de') : Number(a) - Number(b);
}

function isBlank(cell: StoredCell | undefined): boolean {
  return cell === undefined || cell.value === '';
}

function rank(value: unknown): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
