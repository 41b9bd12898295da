import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { describeOldReads } from './old-reads-contract';
import { describeRestore } from './restore-contract';
import { describeTableStore, type OpenStore } from './table-store-contract';

const place = 'in memory';
const open: OpenStore = (tables) => Promise.resolve(createMemoryTableStore(tables));

describeTableStore(place, open);
describeOldReads(place, open);
describeRestore(place, open);
