/** What a pane holds of an action once it is written, whatever breaks down after it. */
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { stableId } from '../../src/core/values/digest';
import type { TableStore } from '../../src/ports/table-store';
import { sampleTables } from '../core/office-of';
import { openExcelDesk } from '../ui/excel-world';
import { answered } from './answered';

describe('an action that is written', () => {
  it('says that a row is saved also where the workbook cannot be read anew after it', async () => {
    const memory = createMemoryTableStore(sampleTables());
    let isSilent = false;
    const store: TableStore = {
      ...memory,
      read: (names) => (isSilent ? Promise.reject(new Error('silent')) : memory.read(names)),
      async apply(edits) {
        const written = await memory.apply(edits);
        isSilent = true;
        return written;
      },
    };
    const { desk } = openExcelDesk({ store });

    const draft = { table: 'providers', key: null, texts: { name: 'Neuer Verein e. V.' }, before: {} };
    expect(await answered(desk.register.save(draft))).toMatchObject({ state: 'saved' });
  });

  it('does not take back another action for one that a worker before this one has done', async () => {
    const { desk, store } = openExcelDesk();
    const [first, second] = (await answered(desk.register.list('offers'))).cards.map(({ key }) => key);
    const before = await answered(desk.register.verify([first ?? '']));
    const ids = { next: () => stableId('next worker') };
    const restarted = openExcelDesk({ store, world: { ids } }).desk;
    await answered(restarted.register.verify([second ?? '']));

    const undone = await restarted.actions.undo(before.undo ?? '');

    expect(undone.notices.map(({ code }) => code)).toEqual(['restore.nothing']);
    const form = await answered(restarted.register.form('offers', second ?? ''));
    expect(form.texts['verifiedOn']).toBe('16.04.2015');
  });
});
