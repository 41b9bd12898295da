/** Several conversations with one workbook that begin while others are under way. */
import {
  createOfficeJsTableStore,
  type OfficeJsTableStore,
} from '../../../src/adapters/officejs-excel/officejs-table-store';
import type { RawTable } from '../../../src/core/tables/raw-table';
import type { Cell } from '../../../src/core/values/cell';
import type { Result } from '../../../src/core/values/result';
import { edit, offers, places } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';

const few: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };
/** Their note takes more than one trip, they themselves several more. */
const inserts: readonly (readonly Cell[])[] = Array.from({ length: 3_000 }, (_, row) => [
  `${row} ${'Straße und Ort '.repeat(200)}`,
  row,
  null,
  null,
]);
const many = edit(few, { inserts });
const oneTown = edit(places, { inserts: [['Elm', 'Bremervörde', null]] });

const open = (): ExcelHost => openInExcel([few, places], { payloadLimit: 5_000_000, latency: 1 });
/** The pane in another window: it has an Excel of its own, of the same workbook. */
const otherWindow = ({ Excel: excel }: ExcelHost): OfficeJsTableStore =>
  createOfficeJsTableStore({ run: excel.run.bind(excel) });
const rowsOf = (tables: readonly { readonly rows: number }[]): readonly number[] =>
  tables.map(({ rows }) => rows);
const keys = ({ workbook }: ExcelHost): readonly string[] => [...workbook.storedSettings.keys()];

/** Writes the many, and does something else after each of these trips of it. */
async function meanwhile<T>(
  store: OfficeJsTableStore,
  trips: readonly number[],
  act: (trip: number) => Promise<T>,
): Promise<readonly [Awaited<ReturnType<OfficeJsTableStore['apply']>>, readonly T[]]> {
  const begun: Promise<T>[] = [];
  const written = await store.apply([many], (done) => {
    if (trips.includes(done)) begun.push(act(done));
  });
  expect(begun).toHaveLength(trips.length);
  return [written, await Promise.all(begun)];
}

describe('what one pane asks for while it writes', () => {
  it('waits until all is written, and is answered in the order it was asked in', async () => {
    const host = open();
    const store = createOfficeJsTableStore(host.Excel);
    const [written, [listed, read, other, again]] = await meanwhile<Result<unknown>>(
      store,
      [1, 2, 3, 4],
      (trip) => (trip === 3 ? store.apply([oneTown]) : trip === 2 ? store.read(['Angebote']) : store.list()),
    );

    expect(written).toEqual({ ok: true, value: undefined });
    expect(listed).toMatchObject({ ok: true, value: [{ rows: 3_004 }, { rows: 2 }] });
    expect(read).toMatchObject({ ok: true, value: [{ rows: { length: 3_004 } }] });
    expect(other).toEqual({ ok: true, value: undefined });
    expect(again).toMatchObject({ ok: true, value: [{ rows: 3_004 }, { rows: 3 }] });
    expect(store.takeFindings()).toEqual([]);
    expect(keys(host)).toEqual(['MuT.tables']);
  });

  it('is answered also where the writing broke off, and finishes it', async () => {
    const host = open();
    const store = createOfficeJsTableStore(host.Excel);
    // By then the note is whole.
    host.conditions.failInTrip(6, 3);
    const written = store.apply([many]);
    const read = store.read(['Angebote']);

    await expect(written).rejects.toMatchObject({ code: 'GeneralException' });
    expect(must(await read)[0]?.rows).toHaveLength(3_004);
    expect(store.takeFindings()).toEqual([]);
  });
});

describe('what a pane in another window reads while a note is put down', () => {
  it('leaves its pieces: all is written, and nobody is told of a damaged note', async () => {
    const host = open();
    const store = createOfficeJsTableStore(host.Excel);
    const other = otherWindow(host);
    const [written, [listed]] = await meanwhile(store, [1], () => other.list());

    expect(listed).toMatchObject({ ok: true, value: [{ rows: 4 }, { rows: 2 }] });
    expect(written).toEqual({ ok: true, value: undefined });
    expect([...store.takeFindings(), ...other.takeFindings()]).toEqual([]);
    expect(rowsOf(must(await other.list()))).toEqual([3_004, 2]);
    expect(keys(host)).toEqual([]);
  });

  it('leaves its pieces: a writing that breaks off then is finished by the next call', async () => {
    const host = open();
    const other = otherWindow(host);
    host.conditions.failInTrip(7, 3);
    const written = meanwhile(createOfficeJsTableStore(host.Excel), [1], () => other.list());

    await expect(written).rejects.toMatchObject({ code: 'GeneralException' });
    expect(rowsOf(must(await other.list()))).toEqual([3_004, 2]);
    expect(other.takeFindings()).toEqual([]);
    expect(keys(host)).toEqual([]);
  });

  it('is no reason to break off for a note that was taken away meanwhile', async () => {
    const host = open();
    const store = createOfficeJsTableStore(host.Excel);
    const written = await store.apply([many], (done, total) => {
      if (done === total - 1) host.workbook.storedSettings.delete('MuT.writing.a.0');
    });

    expect(written).toEqual({ ok: true, value: undefined });
    expect(keys(host)).toEqual([]);
  });

  it('is no damaged note where all was written while its pieces were read', async () => {
    const host = open();
    const other = otherWindow(host);
    const store = createOfficeJsTableStore(host.Excel);
    const [, [listed]] = await meanwhile(store, [4], () => other.list());

    expect(listed).toMatchObject({ ok: true, value: [{ rows: 3_004 }, { rows: 2 }] });
    expect(other.takeFindings()).toEqual([]);
    expect(keys(host)).toEqual([]);
  });
});
