import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { openInExcel } from '../office-host/excel-host';
import { describeOldReads } from './old-reads-contract';
import { describeRestore } from './restore-contract';
import { describeTableStore, type OpenStore } from './table-store-contract';

const place = 'in the open Excel, through office.js';
const open: OpenStore = (tables) => Promise.resolve(createOfficeJsTableStore(openInExcel(tables).Excel));

describeTableStore(place, open);
describeOldReads(place, open);
describeRestore(place, open);
