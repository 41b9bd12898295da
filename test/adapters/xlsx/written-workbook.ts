/** What a new workbook is as a file: its parts as text, and what the guarded reader finds in it. */
import { strFromU8, unzipSync } from 'fflate';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import { createWorkbookWriter } from '../../../src/adapters/xlsx/workbook-writer';
import { officeLimits } from '../../../src/adapters/opc/package-limits';
import type { RawWorkbook } from '../../../src/core/sheets/raw-workbook';
import type { SheetPlan, TableColumnPlan, WorkbookPlan } from '../../../src/core/sheets/workbook-plan';
import { describeIssue } from '../../../src/core/values/describe-issue';

export interface Written {
  readonly bytes: Uint8Array;
  readonly read: RawWorkbook;
  /** Text of a part; fails where there is none. */
  part(name: string): string;
  /** Text of a sheet's part by the sheet's name. */
  sheet(name: string): string;
  readonly parts: readonly string[];
}

export async function written(plan: WorkbookPlan): Promise<Written> {
  const bytes = await createWorkbookWriter().write(plan);
  const parts = unzipSync(bytes);
  const found = createXlsxReader(officeLimits).read({ name: 'neu.xlsx', bytes });
  if (!found.ok) throw new Error(found.issues.map((one) => describeIssue(one)).join('\n'));
  const part = (name: string): string => {
    const content = parts[name];
    if (!content) throw new Error(`No part ${name}`);
    return strFromU8(content);
  };
  const sheet = (name: string): string =>
    part(`xl/worksheets/sheet${plan.sheets.findIndex((one) => one.name === name) + 1}.xml`);
  return { bytes, read: found.value, part, sheet, parts: Object.keys(parts) };
}

const sheetDefaults: SheetPlan = {
  name: 'Blatt',
  visibility: 'visible',
  orientation: 'landscape',
  frozenRows: 0,
  columns: [],
  cells: [],
  tables: [],
  choices: [],
  guarded: false,
};

/** A workbook of one sheet, and of what the test says about it. */
export function planWith(sheet: Partial<SheetPlan>, plan: Partial<WorkbookPlan> = {}): WorkbookPlan {
  return {
    title: 'Titel',
    subject: 'Thema',
    author: 'Stelle',
    names: [],
    sheets: [{ ...sheetDefaults, ...sheet }],
    ...plan,
  };
}

/** A sheet with one table in A1. */
export function tableOf(
  columns: readonly Partial<TableColumnPlan>[],
  rows: SheetPlan['tables'][number]['rows'] = [],
  blankRows = 1,
): Partial<SheetPlan> {
  const full = columns.map((column, index) => ({
    title: `Spalte ${index + 1}`,
    kind: 'text' as const,
    width: 20,
    required: false,
    ...column,
  }));
  return {
    columns: full.map(({ width }) => ({ width })),
    tables: [{ name: 'Tabelle', row: 1, column: 1, columns: full, rows, blankRows, input: false }],
  };
}
