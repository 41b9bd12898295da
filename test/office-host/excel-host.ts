/** An emulated Excel with an open workbook, driven by the published office.js; counts the trips to it. */
import type { RawTable } from '../../src/core/tables/raw-table';
import { ExcelSession, type ExcelOptions } from './excel-model/excel-session';
import { HostWorkbook } from './excel-model/host-workbook';
import { placeTables } from './excel-model/place-tables';
import { readWorkbook } from './excel-model/read-workbook';
import { writeWorkbook } from './excel-model/write-workbook';
import { HostConditions, type ConditionOptions } from './host-conditions';
import { HostEvents } from './host-events';
import { openOffice, type OfficeHost } from './office-host';

export type ExcelHost = OfficeHost<'Excel'> & {
  /** The workbook itself: what a test does with it, the user has done. */
  readonly workbook: HostWorkbook;
  /** The workbook as it would be saved now, a real .xlsx. */
  save(): Promise<Uint8Array>;
};

/** Opens a workbook with these tables; without any it holds one blank sheet. */
export function openInExcel(
  tables: readonly RawTable[] = [],
  options: ConditionOptions & ExcelOptions = {},
): ExcelHost {
  const workbook = newWorkbook(options);
  if (tables.length === 0) workbook.worksheets.add('Tabelle1');
  placeTables(workbook, tables);
  return showInExcel(workbook);
}

/** Opens a real workbook file. */
export async function openFileInExcel(
  xlsx: Uint8Array,
  options: ConditionOptions & ExcelOptions = {},
): Promise<ExcelHost> {
  const workbook = newWorkbook(options);
  await readWorkbook(workbook, xlsx);
  return showInExcel(workbook);
}

function newWorkbook(options: ConditionOptions & ExcelOptions): HostWorkbook {
  return new HostWorkbook(new ExcelSession(new HostConditions(options), new HostEvents(), options));
}

function showInExcel(workbook: HostWorkbook): ExcelHost {
  const { conditions, events } = workbook.session;
  const common = { url: `C:\\Daten\\${workbook.name}`, storedSettings: workbook.storedSettings };
  return {
    ...openOffice('Excel', { root: workbook, common, conditions, events }),
    workbook,
    save: () => writeWorkbook(workbook),
  };
}
