/** The open workbook as a worker has it: every call goes to the page and back, and what crosses is copied. */
import { wrap, expose } from 'comlink';
import { carryFunctions } from '../../src/adapters/browser/carry-functions';
import { officeOnPage, remoteOffice, type OfficeOnPage } from '../../src/adapters/browser/remote-office';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { ok } from '../../src/core/values/result';
import type { TableStore } from '../../src/ports/table-store';
import { closeChannelsAtTheEnd } from '../environment/close-channels';
import { describeTableStore } from './table-store-contract';

closeChannelsAtTheEnd();

/** The store of a page, as the worker at the other end of a channel sees it. */
function fromWorker(store: TableStore): TableStore {
  carryFunctions();
  const { port1, port2 } = new MessageChannel();
  const window = { show: () => Promise.resolve(ok(undefined)), listen: () => Promise.reject(new Error()) };
  const builder = { build: () => Promise.resolve(ok(undefined)) };
  expose(officeOnPage({ store, window, builder }), port1);
  return remoteOffice(wrap<OfficeOnPage>(port2)).store;
}

describeTableStore('from a worker', (tables) => Promise.resolve(fromWorker(createMemoryTableStore(tables))));
