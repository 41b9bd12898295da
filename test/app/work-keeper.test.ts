import { createBenchBook } from '../../src/app/workbench-desk/bench-state';
import { createWorkKeeper } from '../../src/app/workbench-desk/work-keeper';

async function breathe(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await Promise.resolve();
}

describe('unsaved work', () => {
  it('is kept once more whenever it changes, at whatever moment of the keeping before that is', async () => {
    const versions: number[][] = [];
    for (let moment = 0; moment < 12; moment += 1) {
      const keptVersions: number[] = [];
      const book = createBenchBook();
      book.put('workbook', { name: 'Kreis.xlsx', isUnsaved: true });
      const kept = {
        keep: () => Promise.resolve(void keptVersions.push(book.state().workbook.version)),
        clear: () => Promise.resolve(),
        find: () => Promise.resolve([]),
        load: () => Promise.resolve(undefined),
        discard: () => Promise.resolve(),
      };
      const clock = { now: () => '2015-04-16T08:00:00Z' };
      const keeper = createWorkKeeper({ kept, clock, book }, () => new Uint8Array());
      keeper.follow();
      await breathe(moment);
      book.changed('workbook');
      keeper.follow();
      await breathe(30);
      versions.push(keptVersions);
    }

    expect(versions).toEqual(versions.map(() => [1, 2]));
  });

  it('is said to be kept only as it is by now: not once it was changed, nor by a keeping that was under way then', async () => {
    const book = createBenchBook();
    book.put('workbook', { name: 'Kreis.xlsx', isUnsaved: true });
    const finish: (() => void)[] = [];
    const kept = {
      keep: () => new Promise<void>((resolve) => finish.push(resolve)),
      clear: () => Promise.resolve(),
      find: () => Promise.resolve([]),
      load: () => Promise.resolve(undefined),
      discard: () => Promise.resolve(),
    };
    const times = ['2015-04-16T08:00:00Z', '2015-04-16T08:05:00Z', '2015-04-16T08:10:00Z'];
    const keeper = createWorkKeeper({ kept, clock: { now: () => times.shift() ?? '' }, book }, () => {
      return new Uint8Array();
    });
    const change = (): void => {
      book.changed('workbook');
      keeper.follow();
    };
    const said: (string | null)[] = [];
    const end = async (): Promise<void> => {
      finish.shift()?.();
      await breathe(10);
      said.push(book.state().keptAt);
    };
    keeper.follow();
    await end();
    change();
    said.push(book.state().keptAt);
    change();
    await end();
    await end();

    expect(said).toEqual(['2015-04-16T08:00:00Z', null, null, '2015-04-16T08:10:00Z']);
  });
});
