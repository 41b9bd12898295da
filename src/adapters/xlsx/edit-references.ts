/** References to cells inside of a formula, found without understanding the rest of it. */
import { columnLetters } from '../../core/sheets/raw-workbook';
import { columnNumber, LAST_ROW, type Range } from './edit-ranges';

export interface FormulaReference {
  readonly range: Range;
  /** Sheet it names, or the first of those it spans; undefined for the formula's own. */
  readonly sheet: string | undefined;
  /** Last sheet of those it spans; undefined where it means a single one. */
  readonly lastSheet: string | undefined;
  /** Whether it leads into another workbook. */
  readonly isForeign: boolean;
  /** Whether it is written as first and last cell. */
  readonly isArea: boolean;
  /** Whether any of its rows moves along when the formula is filled down. */
  readonly relativeRows: boolean;
  /** As it is written, from its first cell on: only a second cell may have its sheet with it. */
  readonly text: string;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const QUOTED = String.raw`'(?:[^']|'')*'`;
/** Up to XFD: what goes on behind that is a word. */
const COLUMN = String.raw`(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])`;
const CELL = String.raw`(\$?)(${COLUMN})(\$?)(\d{1,7})`;
/** First cell, and the last one with what stands in front of it. */
const AREA = String.raw`${CELL}(?:(\s*:\s*)(?:(${QUOTED}|${WORD})!)?${CELL})?`;
const WHOLE_AREA = new RegExp(`^${AREA}$`, 'iu');
/** Text, columns of a table or another workbook, sheet name, reference, word, number: whatever else is one character. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<brackets>\[(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\])*\])`,
    String.raw`(?<reference>${AREA})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?:(?<first>${QUOTED}|${WORD}):)?(?<sheet>${QUOTED}|${WORD})!`,
    WORD,
    String.raw`\d+(?:\.\d+)?`,
    String.raw`[\s\S]`,
  ].join('|'),
  'giu',
);

/** The sheet that was named right in front. */
interface Named {
  readonly sheet: string;
  readonly lastSheet: string | undefined;
  readonly isForeign: boolean;
}

/** The formula with its references replaced by what `replace` gives. */
export function mapReferences(formula: string, replace: (reference: FormulaReference) => string): string {
  let named: Named | undefined;
  let isBook = false;
  return formula.replace(TOKEN, (token, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const { first, sheet, reference } = groups;
    const before = named;
    named = sheet === undefined ? undefined : describeSheets(first, sheet, isBook);
    isBook = groups['brackets'] !== undefined;
    return reference === undefined ? token : replace(describe(reference, before));
  });
}

/** Column and row of every cell of a reference that is not fixed by a dollar sign moved by so many. */
export function shiftReference(text: string, rows: number, columns: number): string {
  return mapCells(text, ({ fixedColumn, column, fixedRow, row }) => {
    const letters = fixedColumn ? column : columnLetters(columnNumber(column) - 1 + columns);
    // Excel lets a shift run over the edge of the sheet and in again at the other side.
    const shifted = fixedRow ? row : ((row - 1 + rows + LAST_ROW) % LAST_ROW) + 1;
    return `${fixedColumn}${letters}${fixedRow}${shifted}`;
  });
}

/** The reference with its rows exchanged: the smaller stays where the smaller stood. */
export function withRows(text: string, range: Range): string {
  const [first = 0, last = first] = cellsOf(text).map(({ row }) => row);
  return mapCells(text, ({ fixedColumn, column, fixedRow }, index) => {
    const isFirst = index === 0 ? first <= last : first > last;
    return `${fixedColumn}${column}${fixedRow}${isFirst ? range.firstRow : range.lastRow}`;
  });
}

/** The cells of a reference. */
export function rangeOf(text: string): Range {
  const cells = cellsOf(text);
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => columnNumber(column));
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** A cell as it is written: dollar signs, letters and number. */
interface WrittenCell {
  readonly fixedColumn: string;
  readonly column: string;
  readonly fixedRow: string;
  readonly row: number;
}

function mapCells(text: string, write: (cell: WrittenCell, index: number) => string): string {
  const [, , , , , colon = '', sheet] = WHOLE_AREA.exec(text) ?? [];
  const between = sheet === undefined ? colon : `${colon}${sheet}!`;
  return cellsOf(text).map(write).join(between);
}

function cellsOf(text: string): readonly WrittenCell[] {
  const parts = WHOLE_AREA.exec(text);
  if (!parts) throw new Error(`Not a reference: ${text}`);
  return [parts.slice(1, 5), parts.slice(7, 11)].flatMap(([fixedColumn = '', column, fixedRow = '', row]) =>
    column === undefined ? [] : [{ fixedColumn, column, fixedRow, row: Number(row) }],
  );
}

/** `'A:B'!` spans sheets as `A:B!` and `'A':'B'!` do. */
function describeSheets(first: string | undefined, last: string, isBook: boolean): Named {
  const names = [...(first === undefined ? [] : [unquoted(first)]), ...unquoted(last).split(':')];
  const [sheet = '', lastSheet] = names;
  return { sheet, lastSheet, isForeign: isBook || names.some((name) => name.includes('[')) };
}

function describe(text: string, named: Named | undefined): FormulaReference {
  const cells = cellsOf(text);
  const again = WHOLE_AREA.exec(text)?.[6];
  const other = again === undefined ? undefined : unquoted(again);
  const sheet = named?.sheet ?? other;
  const isOther = other !== undefined && other.toLowerCase() !== sheet?.toLowerCase();
  return {
    text,
    sheet,
    lastSheet: named?.lastSheet ?? (isOther ? other : undefined),
    isForeign: named?.isForeign ?? false,
    isArea: cells.length > 1,
    relativeRows: cells.some(({ fixedRow }) => fixedRow === ''),
    range: rangeOf(text),
  };
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
