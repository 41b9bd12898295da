import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { describeTableStore } from './table-store-contract';

describeTableStore('in memory', (tables) => Promise.resolve(createMemoryTableStore(tables)));
