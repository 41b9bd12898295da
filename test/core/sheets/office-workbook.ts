/** The office's workbook as a plan, for tests: of the sample county, or of rows a test brings. */
import { allTables, systems } from '../../../src/core/catalog';
import { describeWorkbook } from '../../../src/core/sheets/describe-workbook';
import type { InitialRows } from '../../../src/core/sheets/office-rows';
import type { SheetPlan, WorkbookPlan } from '../../../src/core/sheets/workbook-plan';
import type { RawTable } from '../../../src/core/tables/raw-table';
import { readOfficeData } from '../../../src/core/tables/read-office-data';
import { readCodeLists } from '../../../src/core/office/code-lists';
import { isBlank } from '../../../src/core/values/cell';
import { encodeRows } from '../../../src/app/encode-rows';
import { rawTablesOf, sampleTables, type RowsByTable } from '../office-of';

export function planOf(rows: RowsByTable = {}): WorkbookPlan {
  return describeWorkbook(systems, initialRows(rawTablesOf(rows)));
}

/** Of the sample county, or of its tables as a test has changed them. */
export function samplePlan(tables: readonly RawTable[] = sampleTables()): WorkbookPlan {
  return describeWorkbook(systems, initialRows(tables));
}

/** Cells as a new workbook gets them: dates as dates, labels for codes. */
function initialRows(raws: readonly RawTable[]): InitialRows {
  const filled = raws.map((raw) => ({ ...raw, rows: raw.rows.filter((row) => !row.every(isBlank)) }));
  const data = readOfficeData(allTables, filled, readCodeLists);
  return new Map(allTables.map((table) => [table.name, encodeRows(data, table)]));
}

export function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}
