/**
 * New rows below a table. Where the sheet has nothing yet they are not made into text before
 * their part is packed, block by block: a large import would not fit in memory otherwise.
 */
import { columnLetters } from '../../core/sheets/raw-workbook';
import { rowsFrom } from '../../core/tables/inserted-rows';
import type { InsertedRows } from '../../core/tables/raw-table';
import { isBlank, isDateCell, type Cell } from '../../core/values/cell';
import { Refusal } from '../opc/refusal';
import { TEXT_LIMIT, writeCellXml } from './edit-cell-xml';
import { chooseStyle, type CellSurroundings } from './edit-choose-style';
import type { DeferredRows } from './edit-draft';
import { loss, type TableGeometry } from './edit-geometry';
import { cellName } from './edit-ranges';
import { parseRow } from './edit-parse-row';
import type { SheetMap } from './edit-sheet-map';
import { heightFor } from './write-heights';

export interface NewRows {
  /** Rows where the sheet has something already, by number: they are written like any other. */
  readonly single: ReadonlyMap<number, readonly Cell[]>;
  /** Those from the first row on below which the table's place is empty; undefined for none. */
  readonly deferred: { readonly firstRow: number; readonly rows: InsertedRows } | undefined;
}

export function splitNewRows({ data, arrangement }: TableGeometry, map: SheetMap): NewRows {
  const { rows, added } = arrangement;
  const first = data.firstRow + rows.length;
  let next = first;
  for (const row of map.rows.keys()) if (row >= next && row < first + added.length) next = row + 1;
  const single = new Map<number, readonly Cell[]>();
  for (const cells of added) {
    if (first + single.size >= next) break;
    single.set(first + single.size, cells);
  }
  const length = added.length - single.size;
  if (length === 0) return { single, deferred: undefined };
  return { single, deferred: { firstRow: next, rows: rowsFrom(added, single.size) } };
}

/** Characters of a block. */
const BLOCK = 128 * 1024;

/** Says how the rows are written; `mark` is where the row stands that stands in for them. */
export function deferRows(
  geometry: TableGeometry,
  around: CellSurroundings,
  { firstRow, rows }: NonNullable<NewRows['deferred']>,
  mark: string,
): DeferredRows {
  const columns = describeColumns(geometry, around);
  const { prefix } = around.map;
  const tag = `${prefix}row`;
  const writeRow = (cells: readonly Cell[], row: number, blanks: BlankCells): string => {
    let content = '';
    const wrapped: (readonly [Cell, number])[] = [];
    columns.forEach((column, position) => {
      const value = cells[position] ?? null;
      if (isBlank(value)) {
        const blank = blanks.get(column.number);
        if (blank) content += `${blank.start}${row}${blank.end}`;
        return;
      }
      checkLength(geometry, row, column.number, value);
      if (typeof value === 'string' && column.wrapsAt !== undefined) wrapped.push([value, column.wrapsAt]);
      const shown = typeof value === 'number' && column.showsDates ? { serial: value } : value;
      const style = isDateCell(value) ? column.dateStyle() : column.style;
      const place = { name: `${column.letters}${row}`, prefix, style, date1904: around.date1904 };
      content += writeCellXml(place, shown) ?? '';
    });
    if (content === '') return '';
    const height = heightFor(wrapped);
    return `<${tag} r="${row}"${height === undefined ? '' : ` ht="${height}"`}>${content}</${tag}>`;
  };
  return {
    mark,
    *write(model) {
      const blanks = blankCells(model, firstRow);
      let row = firstRow;
      let block = '';
      for (const cells of rows) {
        block += writeRow(cells, row, blanks);
        row += 1;
        if (block.length < BLOCK) continue;
        yield block;
        block = '';
      }
      yield block;
    },
  };
}

/** What a cell holds at most; Excel calls a file with more damaged. */
export function checkLength(geometry: TableGeometry, row: number, column: number, value: Cell): void {
  if (typeof value !== 'string' || value.length <= TEXT_LIMIT) return;
  throw new Refusal(loss(geometry, 'longText', { cell: cellName(row, column), limit: TEXT_LIMIT }));
}

interface NewColumn {
  /** Counted from 1. */
  readonly number: number;
  readonly letters: string;
  readonly style: string | undefined;
  readonly dateStyle: () => string | undefined;
  readonly showsDates: boolean;
  /** Width in characters at which text goes on in a new line; undefined where it does not. */
  readonly wrapsAt: number | undefined;
}

function describeColumns({ data }: TableGeometry, around: CellSurroundings): readonly NewColumn[] {
  const { map, rowAt, styles } = around;
  const count = data.lastColumn - data.firstColumn + 1;
  return Array.from({ length: count }, (_, position) => {
    const number = data.firstColumn + position;
    const isHere = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
      first <= number && number <= last;
    const style = chooseStyle(around, data, data.lastRow, number, false);
    const look = rowAt(data.lastRow)?.cells.get(number)?.style ?? map.columnStyles.find(isHere)?.style;
    let dateStyle: string | undefined;
    return {
      number,
      letters: columnLetters(number - 1),
      style,
      dateStyle: () => (dateStyle ??= chooseStyle(around, data, data.lastRow, number, true)),
      showsDates: styles.isDate(style),
      wrapsAt: styles.wraps(look) ? map.columnWidths.find(isHere)?.width : undefined,
    };
  });
}

/** Cells that nobody gave a value, in front of the row's number and behind it, by column. */
type BlankCells = ReadonlyMap<number, { readonly start: string; readonly end: string }>;

function blankCells(model: string, row: number): BlankCells {
  const cells = [...parseRow(model).cells.values()];
  return new Map(
    cells.map(({ column, xml }) => {
      const at = xml.indexOf(`${cellName(row, column)}"`);
      const number = at + columnLetters(column - 1).length;
      return [column, { start: xml.slice(0, number), end: xml.slice(number + String(row).length) }];
    }),
  );
}
