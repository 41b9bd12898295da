/** Taking the last action back breaks off, the next call finishes it, and the person asks for it again. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import { createLastAction } from '../../../src/app/restore-last-action';
import type { RawTable } from '../../../src/core/tables/raw-table';
import { edit, offers, shown } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel } from '../../office-host/excel-host';

const filled: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };

describe('an action that was half taken back', () => {
  it.each([9, 14, 20])('counts as taken back when it is finished (broken off at %i)', async (at) => {
    const host = openInExcel([filled]);
    const store = createOfficeJsTableStore(host.Excel);
    const [read = filled] = must(await store.read(['Angebote']));
    const parts = { updates: [{ row: 3, column: 1, after: 5 }], inserts: [['Neu', 1, null, null]] };
    const edits = [edit(read, { ...parts, removals: [1] })];
    must(await store.apply(edits));
    const last = createLastAction();
    last.remember({ description: { de: 'Geändert', en: 'Changed' }, edits });
    host.conditions.failInTrip(3, at);
    await expect(last.restore(store)).rejects.toThrow();

    expect(await last.restore(store)).toMatchObject({ ok: true, value: { issues: [] } });
    const [first, second, third, fourth] = shown(filled);
    expect(shown(must(await store.read(['Angebote']))[0])).toEqual([first, third, fourth, second]);
    expect(last.action).toBeUndefined();
  });
});
