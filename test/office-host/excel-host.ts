/** An emulated Excel with an open workbook, driven by the published office.js; counts the trips to it. */
import type { RawTable } from '../../src/core/tables/raw-table';
import { workbookWith, type HostWorkbook } from './excel-model/host-workbook';
import { loadOffice, type LoadedOffice, type RequirementSets } from './load-office';
import { createNativeBridge, type Trip } from './native-bridge';

export interface ExcelHost extends LoadedOffice {
  readonly workbook: HostWorkbook;
  /** Trips since the last call of this function. */
  takeTrips(): readonly Trip[];
}

/** The oldest Office we serve: LTSC 2021. */
const ltsc2021: RequirementSets = { ExcelApi: '1.14', RichApiRuntime: '1.2' };

export function openInExcel(tables: readonly RawTable[], sets: RequirementSets = ltsc2021): ExcelHost {
  const workbook = workbookWith(tables);
  let trips: Trip[] = [];
  const bridge = createNativeBridge(workbook, (trip) => trips.push(trip));
  return {
    ...loadOffice('excel-win32-16.01.js', bridge, sets),
    workbook,
    takeTrips() {
      const taken = trips;
      trips = [];
      return taken;
    },
  };
}
