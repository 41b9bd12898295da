/** An emulated Excel with an open workbook, driven by the published office.js; counts the trips to it. */
import type { RawTable } from '../../src/core/tables/raw-table';
import { workbookWith, type HostWorkbook } from './excel-model/host-workbook';
import { HostConditions, type ConditionOptions } from './host-conditions';
import { HostEvents } from './host-events';
import { openOffice, type OfficeHost } from './office-host';

export type ExcelHost = OfficeHost<'Excel'> & { readonly workbook: HostWorkbook };

export function openInExcel(tables: readonly RawTable[], options: ConditionOptions = {}): ExcelHost {
  const workbook = workbookWith(tables);
  const office = openOffice('Excel', {
    root: workbook,
    common: { url: 'C:\\Daten\\Register.xlsx', storedSettings: new Map() },
    conditions: new HostConditions(options),
    events: new HostEvents(),
  });
  return { ...office, workbook };
}
