/** The work in the open Excel over a register of any size, with what each step of it cost. */
import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { readOffice } from '../../src/app/read-office';
import { allTables } from '../../src/core/catalog';
import { offers } from '../../src/core/register/offers';
import type { RawTable } from '../../src/core/tables/raw-table';
import { showCell } from '../../src/core/values/cell-text';
import type { NamedFile } from '../../src/ports/workbook-files';
import { must } from '../environment/must';
import { openInExcel } from '../office-host/excel-host';
import { costOf, type TripCost } from '../office-host/trip-cost';
import { decide, fillAll, firstProposal, importAll, makeForms, openMemory, undoLast } from './office-stores';

/** The sample county's workbook with its forms sent, and what all municipalities answer. */
export interface AnsweredSurvey {
  readonly tables: readonly RawTable[];
  readonly returns: readonly NamedFile[];
}

export async function answerSurvey(): Promise<AnsweredSurvey> {
  const store = await openMemory();
  const returns = await fillAll(await makeForms(store, true));
  return { tables: must(await store.read(allTables.map(({ excelName }) => excelName))), returns };
}

/** The register with this many offers, each with a key and a title of its own. */
function registerOf(tables: readonly RawTable[], count: number): readonly RawTable[] {
  return tables.map((table) => {
    if (table.name !== offers.excelName) return table;
    const places = [offers.columns.title.title, offers.columns.id.title].map((title) =>
      table.header.indexOf(title),
    );
    const rows = Array.from({ length: count }, (_, row) =>
      (table.rows[row % table.rows.length] ?? []).map((cell, column) =>
        places.includes(column) ? `${showCell(cell)} ${row}` : cell,
      ),
    );
    return { ...table, rows };
  });
}

/** What can be done in the open Excel, and the trips it may take as long as the data stay under 4 MB. */
export const excelTripsAllowed = { reading: 2, importing: 4, deciding: 4, undoing: 4 } as const;

export interface ExcelTrips {
  readonly costs: Readonly<Record<keyof typeof excelTripsAllowed, TripCost>>;
  /** Returns that were taken over. */
  readonly imported: number;
}

/** Reads the register, imports the returns, decides on a proposal and takes the import back. */
export async function workInExcel({ tables, returns }: AnsweredSurvey, count: number): Promise<ExcelTrips> {
  const host = openInExcel(registerOf(tables, count), { payloadLimit: 5 * 1024 * 1024 });
  const store = createOfficeJsTableStore(host.Excel);
  must(await readOffice(store));
  const reading = costOf(host);
  const report = await importAll(store, returns);
  const importing = costOf(host);
  const proposal = await firstProposal(store);
  // Looking for a proposal is a reading of its own.
  host.takeTrips();
  await decide(store, proposal);
  const deciding = costOf(host);
  await undoLast(store);
  const undoing = costOf(host);
  const imported = report.files.filter(({ outcome }) => outcome === 'imported').length;
  return { costs: { reading, importing, deciding, undoing }, imported };
}
