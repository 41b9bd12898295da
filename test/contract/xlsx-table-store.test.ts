import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { workbookOf } from '../fixtures/tables-workbook';
import { describeOldReads } from './old-reads-contract';
import { describeRestore } from './restore-contract';
import { describeTableStore, type OpenStore } from './table-store-contract';

const place = 'in an .xlsx file';
const open: OpenStore = async (tables) => {
  const opened = openXlsxTableStore({ name: 'MuT.xlsx', bytes: await workbookOf(tables) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
};

describeTableStore(place, open);
describeOldReads(place, open);
describeRestore(place, open);
