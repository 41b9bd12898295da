import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { openFileInExcel, openInExcel } from '../office-host/excel-host';
import { describeBelow, type OpenWorkbook } from './below-contract';
import { describeOldReads } from './old-reads-contract';
import { describeRestore } from './restore-contract';
import { describeTableStore, type OpenStore } from './table-store-contract';

const place = 'in the open Excel, through office.js';
const open: OpenStore = (tables) => Promise.resolve(createOfficeJsTableStore(openInExcel(tables).Excel));
const openWorkbook: OpenWorkbook = async (bytes) =>
  createOfficeJsTableStore((await openFileInExcel(bytes)).Excel);

describeTableStore(place, open);
describeOldReads(place, open);
describeRestore(place, open);
describeBelow(place, openWorkbook);
