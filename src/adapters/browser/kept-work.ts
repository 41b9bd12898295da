/**
 * KeptWork in IndexedDB. Each worker keeps under an id of its own and holds a lock of that name for as long as it lives:
 * what nobody holds is left behind, and two tabs never write over each other's work.
 */
import { createStore, del, entries, get, set } from 'idb-keyval';
import type { KeptWork, Work } from '../../ports/kept-work';

const LOCK = 'mut-work:';

/** `id` is that of this worker; from the first keeping on it counts as alive. */
export function createKeptWork(id: string): KeptWork {
  const store = createStore('mut-workbench', 'work');
  let held = false;
  let last: Promise<void> = Promise.resolve();
  /** One after the other: an older state must not arrive after a newer one. */
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    last = last.then(act, act);
    return last;
  };
  return {
    keep(work) {
      if (!held) {
        held = true;
        holdLock(LOCK + id);
      }
      return inTurn(() => set(id, work, store));
    },
    clear: () => inTurn(() => del(id, store)),
    async find() {
      const alive = await heldLocks();
      const all = await entries<string, Work>(store);
      return all
        .filter(([key]) => key !== id && !alive.has(LOCK + key))
        .map(([key, work]) => ({ id: key, at: work.at, names: unsavedNames(work) }))
        .sort((a, b) => b.at.localeCompare(a.at));
    },
    load: (key) => get<Work>(key, store),
    discard: (key) => del(key, store),
  };
}

function unsavedNames({ workbook, paper }: Work): readonly string[] {
  return [workbook, ...(paper ? [paper] : [])].filter(({ isUnsaved }) => isUnsaved).map(({ name }) => name);
}

function holdLock(name: string): void {
  locks()
    ?.request(name, () => new Promise<never>(() => undefined))
    .catch((error: unknown) => {
      console.error(error);
    });
}

async function heldLocks(): Promise<ReadonlySet<string>> {
  const state = await locks()?.query();
  return new Set(state?.held?.flatMap(({ name }) => name ?? []));
}

/** A page without a secure context has none. */
function locks(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks;
}
