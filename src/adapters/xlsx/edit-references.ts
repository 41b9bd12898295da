/** References to cells inside of a formula, found without understanding the rest of it. */
import { columnLetters } from '../../core/sheets/raw-workbook';
import { columnNumber, LAST_ROW, type Range } from './edit-ranges';

export interface FormulaReference {
  readonly range: Range;
  /** Sheet it names; undefined for the formula's own. */
  readonly sheet: string | undefined;
  /** Whether it is written as first and last cell. */
  readonly isArea: boolean;
  /** Whether any of its rows moves along when the formula is filled down. */
  readonly relativeRows: boolean;
  readonly text: string;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
/** Text, sheet name, table reference or other workbook, reference, word, number: whatever else is one character. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<quoted>'(?:[^']|'')*')!`,
    String.raw`(?<plain>(?:${WORD}:)?${WORD})!`,
    String.raw`(?<reference>${CELL}(?::${CELL})?)(?![\p{L}\p{N}_.(!])`,
    WORD,
    String.raw`\d+(?:\.\d+)?`,
    String.raw`[\s\S]`,
  ].join('|'),
  'gu',
);
const BRACKETS = /\[(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\])*\]/g;

/** The formula with its references replaced by what `replace` gives; references into other workbooks stay. */
export function mapReferences(formula: string, replace: (reference: FormulaReference) => string): string {
  let result = '';
  let at = 0;
  for (const brackets of formula.matchAll(BRACKETS)) {
    result += mapPlain(formula.slice(at, brackets.index), result.endsWith(']'), replace) + brackets[0];
    at = brackets.index + brackets[0].length;
  }
  return result + mapPlain(formula.slice(at), result.endsWith(']'), replace);
}

/** Column and row of every cell of a reference that is not fixed by a dollar sign moved by so many. */
export function shiftReference(text: string, rows: number, columns: number): string {
  return text.replace(
    new RegExp(CELL, 'g'),
    (_, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
      const column = fixedColumn ? letters : columnLetters(columnNumber(letters) - 1 + columns);
      // Excel lets a shift run over the edge of the sheet and in again at the other side.
      const shifted = fixedRow ? Number(row) : ((Number(row) - 1 + rows + LAST_ROW) % LAST_ROW) + 1;
      return `${fixedColumn}${column}${fixedRow}${shifted}`;
    },
  );
}

function mapPlain(
  text: string,
  afterBrackets: boolean,
  replace: (reference: FormulaReference) => string,
): string {
  let sheet: string | undefined;
  let foreign = false;
  return text.replace(TOKEN, (token, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const named = groups['quoted']?.slice(1, -1).replace(/''/g, "'") ?? groups['plain'];
    if (named !== undefined) {
      sheet = named;
      const offset = rest.at(-3) as number;
      // A bracket in front names another workbook, a colon spans several sheets.
      foreign = named.includes('[') || named.includes(':') || (afterBrackets && offset === 0);
      return token;
    }
    const written = groups['reference'];
    const result = written === undefined || foreign ? token : replace(describe(written, sheet));
    sheet = undefined;
    foreign = false;
    return result;
  });
}

function describe(text: string, sheet: string | undefined): FormulaReference {
  const cells = [...text.matchAll(new RegExp(CELL, 'g'))];
  const rows = cells.map((cell) => Number(cell[4]));
  const columns = cells.map((cell) => columnNumber(cell[2] ?? ''));
  return {
    text,
    sheet,
    isArea: cells.length > 1,
    relativeRows: cells.some((cell) => cell[3] === ''),
    range: {
      firstRow: Math.min(...rows),
      lastRow: Math.max(...rows),
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    },
  };
}
