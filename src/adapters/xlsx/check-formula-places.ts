/**
 * A formula that names the cells it holds for (of an array, shared, of a data table) must stand in one of them: where
 * it does not, programs show the whole column empty, while the values in the file still look right.
 */
import { walkFormulas } from './edit-formulas';
import { parseRow } from './edit-parse-row';
import { parseRange } from './edit-ranges';
import { rowTag } from './edit-rows';

const NAMED_CELLS = /\sref\s*=\s*["']([^"']*)["']/;

/** Whether a row may hold such a formula. */
export function mayNameCells(row: string): boolean {
  return NAMED_CELLS.test(row);
}

/** What the formulas of a row name that stand elsewhere; the row's number is counted from 1. */
export function misplacedInRow(xml: string, row: number): readonly string[] {
  if (!mayNameCells(xml)) return [];
  return [...parseRow(xml).cells.values()].flatMap(({ formula, column }) => {
    const cells = NAMED_CELLS.exec(rowTag(formula ?? ''))?.[1];
    return cells === undefined || isWithin(cells, row, column) ? [] : [cells];
  });
}

/** The same for a whole sheet part. */
export function misplacedInSheet(xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  walkFormulas(xml, ({ element, cell }) => {
    const cells = element.attributes['ref'];
    if (cells !== undefined && !isWithin(cells, cell.firstRow, cell.firstColumn)) found.add(cells);
  });
  return found;
}

function isWithin(cells: string, row: number, column: number): boolean {
  const range = parseRange(cells);
  if (!range) return false;
  return (
    range.firstRow <= row && row <= range.lastRow && range.firstColumn <= column && column <= range.lastColumn
  );
}
