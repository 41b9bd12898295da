/** What finishing a broken-off writing had to leave out is said by whatever the office does next. */
import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { checkWorkbook } from '../../src/app/check-workbook';
import { allTables } from '../../src/core/catalog';
import { invitations } from '../../src/core/survey/survey-tables';
import type { RawTable } from '../../src/core/tables/raw-table';
import { describeIssue } from '../../src/core/values/describe-issue';
import type { IsoDay } from '../../src/core/values/iso-date';
import type { NamedFile } from '../../src/ports/workbook-files';
import { must } from '../environment/must';
import { openInExcel, type ExcelHost } from '../office-host/excel-host';
import { fillAll, importAll, makeForms, openMemory } from './office-stores';

let fresh: readonly RawTable[] = [];
let returns: readonly NamedFile[] = [];

beforeAll(async () => {
  const store = await openMemory();
  fresh = must(await store.read(allTables.map(({ excelName }) => excelName)));
  returns = await fillAll(await makeForms(store, true));
}, 120_000);

/** Giving the invitations their tokens breaks off in the middle, and somebody enters whom to ask in the last of them. */
async function breakOffAndTouch(): Promise<ExcelHost> {
  const quiet = openInExcel(fresh);
  await makeForms(createOfficeJsTableStore(quiet.Excel), false);
  const trips = quiet.takeTrips();
  const writing = trips.findIndex(({ writes }) => writes);
  const host = openInExcel(fresh);
  host.conditions.failInTrip(writing + 1, Math.floor((trips[writing]?.actions ?? 0) / 3));
  await expect(makeForms(createOfficeJsTableStore(host.Excel), false)).rejects.toThrow();
  const table = host.workbook.tables.getItem(invitations.excelName);
  const column = table.columns.getItem(invitations.columns.contactRole.title);
  column.getDataBodyRange().getCell(table.height - 1, 0).values = [['Bürgerbüro']];
  return host;
}

describe('after a writing that was broken off, and a row that somebody changed', () => {
  it('an import says what was left out, once', async () => {
    const host = await breakOffAndTouch();
    const store = createOfficeJsTableStore(host.Excel);
    const { issues } = await importAll(store, returns);

    expect(issues.map((found) => describeIssue(found, 'de'))).toContainEqual(
      expect.stringMatching(
        /blieb dabei in der Zeile „.+“ stehen, was inzwischen geändert wurde \(vorgesehen war „.+“\)/u,
      ),
    );
    expect((await importAll(store, returns)).issues.map(({ code }) => code)).not.toContain('write.leftOut');
  }, 120_000);

  it('a check of the workbook that is open for reading only says that something is missing', async () => {
    const host = await breakOffAndTouch();
    host.conditions.readOnly = true;
    const store = createOfficeJsTableStore(host.Excel);
    const { issues } = must(await checkWorkbook({ store }, '2015-05-21' as IsoDay));

    expect(issues.slice(0, 2).map(({ code }) => code)).toEqual(['write.unfinished', 'write.readOnly']);
  }, 120_000);
});
