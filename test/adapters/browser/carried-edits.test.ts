import { createHandedOut, createReceived } from '../../../src/adapters/browser/carried-edits';
import type { RawTable, TableEdit } from '../../../src/core/tables/raw-table';
import { joinRows } from '../../../src/core/tables/inserted-rows';

const offers: RawTable = {
  name: 'Angebote',
  sheet: 'Angebote',
  headerRow: 1,
  header: ['Bezeichnung'],
  rows: [['Sprachcafé Zeven'], [null]],
  formulas: new Set(),
};

const edit = (read: RawTable): TableEdit => ({
  read,
  updates: [{ row: 0, column: 0, after: 'Sprachtreff Zeven' }],
  inserts: joinRows([['Kurs A1']], [['Kurs A2']]),
  removals: [],
});

describe('edits on their way from a worker to its page', () => {
  it('name the very table that the page has handed out, and bring their rows', () => {
    const [page, worker] = [createHandedOut(), createReceived(() => undefined)];
    const [copy = offers] = worker.take(structuredClone(page.carry([offers])));
    const [arrived] = page.unpack(structuredClone(worker.pack([edit(copy)])));

    expect(copy).not.toBe(offers);
    expect(arrived?.read).toBe(offers);
    expect([...(arrived?.inserts ?? [])]).toEqual([['Kurs A1'], ['Kurs A2']]);
  });

  it('bring their table where it never came from the page', () => {
    const [page, worker] = [createHandedOut(), createReceived(() => undefined)];
    const [arrived] = page.unpack(structuredClone(worker.pack([edit(offers)])));

    expect(arrived?.read).toEqual(offers);
  });

  it('are a mistake once their table was given back', () => {
    const [page, worker] = [createHandedOut(), createReceived(() => undefined)];
    const carried = page.carry([offers]);
    const [copy = offers] = worker.take(structuredClone(carried));
    page.release(carried.map(({ id }) => id));

    expect(() => page.unpack(worker.pack([edit(copy)]))).toThrow('given back');
  });
});
