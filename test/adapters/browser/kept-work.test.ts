import * as shelf from 'idb-keyval';
import { createKeptWork } from '../../../src/adapters/browser/kept-work';
import type { Work } from '../../../src/ports/kept-work';

// There is no IndexedDB in Node: the same few functions over a map.
jest.mock('idb-keyval', () => {
  const held = new Map<string, unknown>();
  return {
    createStore: () => held,
    set: (key: string, value: unknown) => Promise.resolve(void held.set(key, value)),
    get: (key: string) => Promise.resolve(held.get(key)),
    del: (key: string) => Promise.resolve(void held.delete(key)),
    keys: () => Promise.resolve([...held.keys()]),
    entries: () => Promise.resolve([...held]),
  };
});

interface Asked {
  readonly mode?: LockMode;
  readonly signal?: AbortSignal;
}

/** As much of the browser's locks as is used: one holder per name, who may end; whoever shares waits for that. */
class LocksOfTest {
  private readonly holders = new Map<string, { ended: Promise<void>; end: () => void }>();

  async request(name: string, ...rest: readonly unknown[]): Promise<void> {
    const asked = (rest.length > 1 ? rest[0] : {}) as Asked;
    const holder = this.holders.get(name);
    if (asked.mode !== 'shared') {
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      this.holders.set(name, { ended, end });
      return;
    }
    const aborted = new Promise<never>((_, reject) => {
      asked.signal?.addEventListener('abort', () => {
        reject(new DOMException('', 'AbortError'));
      });
    });
    await Promise.race([holder?.ended, aborted]);
  }

  query(): Promise<LockManagerSnapshot> {
    const held = [...this.holders.keys()].map((name) => ({ name, mode: 'exclusive' as const }));
    return Promise.resolve({ held, pending: [] });
  }

  /** Its worker has ended. */
  end(name: string): void {
    this.holders.get(name)?.end();
    this.holders.delete(name);
  }
}

const work: Work = {
  at: '2015-04-16T08:00:00Z',
  workbook: { name: 'Kreis.xlsx', bytes: new Uint8Array(), isUnsaved: true },
};

describe('work kept in the browser', () => {
  const locks = new LocksOfTest();

  beforeEach(async () => {
    Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
    for (const key of await shelf.keys<string>()) await shelf.del(key);
    await createKeptWork('closing').keep(work);
  });

  it('of a page whose worker ends a moment later is found by whoever waits for that', async () => {
    const next = createKeptWork('next');
    const found = next.find(true);
    setTimeout(() => {
      locks.end('mut-work:closing');
    }, 20);

    expect(await next.find(false)).toEqual([]);
    expect((await found).map(({ id }) => id)).toEqual(['closing']);
  });

  it('of a page that is open stays with it, and nobody waits for that for ever', async () => {
    jest.useFakeTimers();
    try {
      const found = createKeptWork('next').find(true);
      await jest.advanceTimersByTimeAsync(3_000);

      expect(await found).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });
});
