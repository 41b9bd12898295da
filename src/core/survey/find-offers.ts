/** Looks for the list of offers: below the one row that names enough columns of the register. */
import { cellAt, type RawRow, type RawSheet } from '../sheets/raw-workbook';
import { findTitles } from '../tables/locate-columns';
import type { Table } from '../tables/table';
import { isBlank } from '../values/cell';
import { showCell } from '../values/cell-text';
import { formSheets } from './form-titles';
import type { FormOffers } from './return-form';

/** A header is taken for the register's when it has the name of the offer and two more of its columns. */
const FEWEST_TITLES = 3;

export function findOffers(sheets: readonly RawSheet[], table: Table): FormOffers | undefined {
  const isOwn = (sheet: RawSheet): boolean => sheet.name === formSheets.offers;
  // The sheet of that name first: then no other has to be gone through for a header.
  for (const sheet of [...sheets.filter(isOwn), ...sheets.filter((one) => !isOwn(one))]) {
    const header = sheet.rows.findIndex((row) => isHeader(row, table));
    if (header >= 0) return readRows(sheet, header);
  }
  return undefined;
}

function isHeader(row: RawRow, table: Table): boolean {
  if (
    row.cells.reduce((count: number, cell = null) => (isBlank(cell) ? count : count + 1), 0) < FEWEST_TITLES
  )
    return false;
  const { places } = findTitles(titlesOf(row), table.columns);
  return places.size >= FEWEST_TITLES && places.has(table.labelColumn);
}

function titlesOf(row: RawRow): readonly string[] {
  return Array.from(row.cells, (_, column) => showCell(cellAt(row, column)).trim());
}

function readRows(sheet: RawSheet, header: number): FormOffers {
  const titles = titlesOf(sheet.rows[header] ?? { number: 0, cells: [] });
  const rows = sheet.rows.slice(header + 1).flatMap((row) => {
    const cells = titles.map((_, column) => cellAt(row, column));
    return cells.every(isBlank) ? [] : [{ sheetRow: row.number, cells }];
  });
  return { sheet: sheet.name, header: titles, rows };
}
