/** Looks for the rows of answers: below a header with `Name` and `Antwort`, in any columns of any sheet. */
import { cellAt, columnLetters, type RawRow, type RawSheet } from '../sheets/raw-workbook';
import { foldTitle } from '../tables/locate-columns';
import { isBlank } from '../values/cell';
import { readText, showCell } from '../values/cell-text';
import { issue, type Issue } from '../values/issue';
import { isMetaKey } from './form-meta';
import { formTitles } from './form-titles';
import { readMetaRow } from './find-meta';
import type { FormAnswer } from './return-form';

interface AnswerColumns {
  /** Undefined where the hidden column was lost; then questions are known by their wording. */
  readonly name: number | undefined;
  readonly label: number | undefined;
  readonly answer: number;
  readonly title: string;
  /** Position of the header among the rows that hold anything. */
  readonly after: number;
}

export interface FoundAnswers {
  readonly answers: readonly FormAnswer[];
  readonly issues: readonly Issue[];
}

const headerTitles = [formTitles.name, formTitles.label, formTitles.answer].map(foldTitle);
/** A header has the answers and what is asked. */
const FEWEST_TITLES = 2;

/** Undefined when no sheet has such a header. A question that appears twice is answered by its first filled row. */
export function findAnswers(sheets: readonly RawSheet[]): FoundAnswers | undefined {
  for (const locate of [locateHeader, locateBelowMeta]) {
    for (const sheet of sheets) {
      const columns = locate(sheet);
      if (columns) return joinDoubled(readRows(sheet, columns));
    }
  }
  return undefined;
}

function locateHeader(sheet: RawSheet): AnswerColumns | undefined {
  for (const [after, row] of sheet.rows.entries()) {
    if (row.cells.length < FEWEST_TITLES) continue;
    const titles = row.cells.map((_, column) => foldTitle(showCell(cellAt(row, column))));
    const [name, label, answer] = headerTitles.map((title) => {
      const found = titles.indexOf(title);
      return found < 0 ? undefined : found;
    });
    if (answer === undefined || (name === undefined && label === undefined)) continue;
    return { name, label, answer, after, title: showCell(cellAt(row, answer)).trim() };
  }
  return undefined;
}

/** A CSV file may go on with names and answers right below the keys it begins with. */
function locateBelowMeta(sheet: RawSheet): AnswerColumns | undefined {
  const after = sheet.rows.reduce((last, row, index) => (readMetaRow(row) ? index : last), -1);
  const rows = sheet.rows.slice(after + 1);
  const [next] = rows;
  const name = next?.cells.findIndex((_, column) => !isBlank(cellAt(next, column))) ?? -1;
  if (after < 0 || name < 0) return undefined;
  const isAnswer = (row: RawRow): boolean =>
    /^[A-Za-z_][\w.-]*$/.test(showCell(cellAt(row, name)).trim()) &&
    row.cells.every((cell = null, column) => column === name || column === name + 1 || isBlank(cell));
  if (!rows.every(isAnswer)) return undefined;
  return { name, label: undefined, answer: name + 1, after, title: formTitles.answer };
}

function readRows(sheet: RawSheet, columns: AnswerColumns): readonly FormAnswer[] {
  const textAt = (row: RawRow, column: number | undefined): string | null => {
    const text = readText(column === undefined ? null : cellAt(row, column));
    return text.ok ? text.value : null;
  };
  return sheet.rows.slice(columns.after + 1).flatMap((row) => {
    const name = textAt(row, columns.name);
    const label = textAt(row, columns.label);
    const cell = cellAt(row, columns.answer);
    if (name === null ? columns.name !== undefined || label === null : isMetaKey(name)) return [];
    const at = { sheet: sheet.name, sheetRow: row.number, column: columns.title };
    const reference = `${sheet.name}!${columnLetters(columns.answer)}${row.number}`;
    return [{ name, label, cell, at, reference }];
  });
}

function joinDoubled(rows: readonly FormAnswer[]): FoundAnswers {
  const byName = new Map<string, FormAnswer>();
  const issues: Issue[] = [];
  for (const row of rows) {
    const name = row.name ?? row.label ?? '';
    const first = byName.get(name);
    if (first) issues.push(issue('answer.doubled', { name }, row.at));
    if (!first || (isBlank(first.cell) && !isBlank(row.cell))) byName.set(name, row);
  }
  return { answers: [...byName.values()], issues };
}
