import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { workbookOf } from '../fixtures/tables-workbook';
import { describeTableStore } from './table-store-contract';

describeTableStore('in an .xlsx file', async (tables) => {
  const opened = openXlsxTableStore({ name: 'MuT.xlsx', bytes: await workbookOf(tables) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
});
