import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { must } from '../environment/must';
import { workbookOf } from '../fixtures/tables-workbook';
import { describeBelow, type OpenWorkbook } from './below-contract';
import { describeOldReads } from './old-reads-contract';
import { describeRestore } from './restore-contract';
import { describeTableStore, type OpenStore } from './table-store-contract';

const place = 'in an .xlsx file';
const openWorkbook: OpenWorkbook = (bytes) =>
  Promise.resolve(must(openXlsxTableStore({ name: 'MuT.xlsx', bytes })));
const open: OpenStore = async (tables) => openWorkbook(await workbookOf(tables));

describeTableStore(place, open);
describeOldReads(place, open);
describeRestore(place, open);
describeBelow(place, openWorkbook);
