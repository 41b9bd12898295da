import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { openInExcel } from '../office-host/excel-host';
import { describeTableStore } from './table-store-contract';

describeTableStore('in the open Excel, through office.js', (tables) =>
  Promise.resolve(createOfficeJsTableStore(openInExcel(tables).Excel)),
);
