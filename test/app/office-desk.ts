/** The sample county on a desk: its tables in the memory store, with a writer that shows the paper as text. */
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { ok } from '../../src/core/values/result';
import type { PaperWriter } from '../../src/ports/paper-writer';
import type { TableStore } from '../../src/ports/table-store';
import { sampleTables, sampleTablesWith, type RowsByTable } from '../core/office-of';
import { printBlocks } from '../core/report/print-paper';

export function sampleDesk(more?: RowsByTable): {
  readonly store: TableStore;
  readonly writer: PaperWriter;
} {
  const store = createMemoryTableStore(more ? sampleTablesWith(more) : sampleTables());
  const print: PaperWriter['write'] = (paper) => {
    const text = paper.sections.map((section) => printBlocks(section.blocks)).join('\n');
    return Promise.resolve(ok({ bytes: new TextEncoder().encode(text), issues: [] }));
  };
  return { store, writer: { write: print } };
}
