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
});
