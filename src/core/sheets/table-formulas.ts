/**
 * Pieces of formulas that name a table's column instead of a range, so that they
 * stay right when the table grows. Excel and LibreOffice both understand them.
 */
import type { Table } from '../tables/table';

/** A column of a table: `Angebote[Bezeichnung]`, `Vorlagen[[Drucksachen-Nr.]]`. Asking for a column that is not defined is a mistake of the caller. */
export function columnFormula(table: Table, column: string): string {
  const title = escapeTitle(titleOf(table, column));
  return /^[\p{L}\p{N}_ ]*$/u.test(title) ? `${table.excelName}[${title}]` : `${table.excelName}[[${title}]]`;
}

function titleOf(table: Table, column: string): string {
  const found = table.columns[column];
  if (!found) throw new Error(`No column "${column}" in table "${table.name}"`);
  return found.title;
}

/** Text as a literal in a formula. */
export function textFormula(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A sheet's name as a formula wants it. */
export function sheetFormula(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** The column by which a row shows that it is there: the label, else the first required one, else the first. */
export function presenceColumn(table: Table): string {
  const label = table.columns[table.labelColumn];
  if (label && !label.technical) return table.labelColumn;
  const all = Object.entries(table.columns);
  return (all.find(([, column]) => column.required && !column.technical) ?? all[0])?.[0] ?? table.keyColumn;
}

/** How many rows are filled in. */
export function countFormula(table: Table): string {
  return `COUNTA(${columnFormula(table, presenceColumn(table))})`;
}

/** Brackets, number signs and apostrophes have a meaning inside a table reference and are preceded by an apostrophe. */
function escapeTitle(title: string): string {
  return title.replace(/['[\]#@]/g, "'$&");
}
