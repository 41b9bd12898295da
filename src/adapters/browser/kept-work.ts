/**
 * KeptWork in IndexedDB. Each worker keeps under an id of its own and holds a lock of that name for as long as it lives:
 * what nobody holds is left behind, and two tabs never write over each other's work.
 */
import { createStore, del, entries, get, keys, set } from 'idb-keyval';
import { createTurns } from '../../core/values/in-turn';
import type { KeptWork, Work } from '../../ports/kept-work';

const LOCK = 'mut-work:';
/** A worker that is at work when its page closes ends a little later, in milliseconds. */
const CLOSING = 3_000;

/** `id` is that of this worker; from the first keeping on it counts as alive. */
export function createKeptWork(id: string): KeptWork {
  const store = createStore('mut-workbench', 'work');
  let held = false;
  /** An older state must not arrive after a newer one. */
  const inTurn = createTurns();
  return {
    keep(work) {
      if (!held) {
        held = true;
        holdLock(LOCK + id);
      }
      return inTurn(() => set(id, work, store));
    },
    clear: () => inTurn(() => del(id, store)),
    async find(isPatient) {
      if (isPatient) {
        const others = (await keys<string>(store)).filter((key) => key !== id);
        await Promise.all(others.map((key) => whenFree(LOCK + key)));
      }
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

/** Or once that has taken too long: another window works on it. */
async function whenFree(name: string): Promise<void> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => {
    giveUp.abort();
  }, CLOSING);
  try {
    await locks()?.request(name, { mode: 'shared', signal: giveUp.signal }, () => undefined);
  } catch (error) {
    if (!giveUp.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function heldLocks(): Promise<ReadonlySet<string>> {
  const state = await locks()?.query();
  // Whoever only waits for a lock shares it for a moment.
  const held = state?.held?.filter(({ mode }) => mode === 'exclusive') ?? [];
  return new Set(held.flatMap(({ name }) => name ?? []));
}

/** A page without a secure context has none. */
function locks(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks;
}
