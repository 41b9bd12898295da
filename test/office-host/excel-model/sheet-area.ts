/** Rectangles of cells, rows and columns counted from 0, and how Excel writes them down. */
import { HostError, refuse } from '../host-object';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** The area, refused where it leaves the sheet. */
export function areaOf(row: number, column: number, rows: number, columns: number): Area {
  const inside =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= sheetRows &&
    column + columns <= sheetColumns;
  if (!inside) throw new HostError('InvalidArgument');
  return { row, column, rows, columns };
}

/** `A1`, `A1:B2`, `A:C`, `2:5`, each with or without sheet and dollar signs; undefined where it is none of them. */
export function parseAddress(text: string): { readonly sheet?: string; readonly area: Area } | undefined {
  const mark = text.lastIndexOf('!');
  const found = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text.slice(mark + 1));
  if (!found || (found[1] === '' && found[2] === '')) return undefined;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = found;
  if ((column === '') !== (lastColumn === '') || (row === '') !== (lastRow === '')) return undefined;
  if (found[3] === undefined && (column === '' || row === '')) return undefined;
  const left = column === '' ? 0 : columnIndex(column);
  const right = lastColumn === '' ? sheetColumns - 1 : columnIndex(lastColumn);
  const top = row === '' ? 0 : Number(row) - 1;
  const bottom = lastRow === '' ? sheetRows - 1 : Number(lastRow) - 1;
  const area = areaOf(
    Math.min(top, bottom),
    Math.min(left, right),
    Math.abs(bottom - top) + 1,
    Math.abs(right - left) + 1,
  );
  return mark < 0 ? { area } : { sheet: sheetNameOf(text.slice(0, mark)), area };
}

/** The area an address names, refused as Excel does where it names none. */
export function areaAt(address: string): Area {
  return parseAddress(address)?.area ?? refuse('InvalidArgument');
}

export function formatArea({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  if (rows === sheetRows) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

export function formatAddress(sheet: string, area: Area): string {
  const plain = /^[A-Za-z_ÄÖÜäöüß][\wÄÖÜäöüß.]*$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${formatArea(area)}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

export function overlap(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function covers(outer: Area, inner: Area): boolean {
  const common = overlap(outer, inner);
  return common?.rows === inner.rows && common.columns === inner.columns;
}

/** What is left of `area` without `hole`, as rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = overlap(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: right, columns: area.column + area.columns - right },
  ].filter((one) => one.rows > 0 && one.columns > 0);
}

/** The same cells in fewer areas: those that touch along a whole side become one. */
export function joined(areas: readonly Area[]): readonly Area[] {
  const columns: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = columns.at(-1);
    const below =
      last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last && below) columns[columns.length - 1] = { ...last, rows: last.rows + area.rows };
    else columns.push(area);
  }
  const blocks: Area[] = [];
  for (const area of columns.sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column)) {
    const last = blocks.at(-1);
    const beside =
      last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (last && beside) blocks[blocks.length - 1] = { ...last, columns: last.columns + area.columns };
    else blocks.push(area);
  }
  return blocks;
}

function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function sheetNameOf(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
