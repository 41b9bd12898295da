/**
 * The page's side: a desk that lives in a worker, used as if it were here. A worker that breaks down leaves comlink
 * waiting for ever, so every call is also told of its end; the next call begins with a new worker.
 */
import { proxy, wrap } from 'comlink';
import { carryFunctions } from './carry-functions';
import type { DeskOpener, DeskWorker } from './serve-desk';

/** What the desk works with. */
export interface OpenedWorker<W extends DeskWorker> {
  /** A new worker that serves the desk. */
  readonly createWorker: () => Worker;
  readonly host: W['host'];
  readonly settings: W['settings'];
  /** Calls that hold on, e.g. `window.watch`: a new worker that follows one that broke down is asked them again. */
  readonly lasting?: readonly string[];
}

type Reject = (reason: Error) => void;

interface Connection {
  readonly desk: Promise<object>;
  /** Whoever waits for an answer. */
  readonly waiting: Set<Reject>;
}

/** What the worker throws rejects with its message. */
export function openWorkerDesk<W extends DeskWorker>(how: OpenedWorker<W>): W['desk'] {
  carryFunctions();
  let current: Connection | undefined;
  const lasting = new Map<string, () => Promise<unknown>>();
  const open = (): Connection => {
    const opened = connect(how, () => {
      current = undefined;
    });
    current = opened;
    for (const again of lasting.values()) again().catch(console.error);
    return opened;
  };
  const call: Call = (path, words) =>
    new Promise((resolve, reject) => {
      const { desk, waiting } = current ?? open();
      const name = path.join('.');
      if (how.lasting?.includes(name) === true) lasting.set(name, () => call(path, words));
      waiting.add(reject);
      desk
        .then((remote) => callAt(remote, path, words))
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  return remotePart(call, []) as W['desk'];
}

function connect<W extends DeskWorker>(
  { createWorker, host, settings }: OpenedWorker<W>,
  onEnd: () => void,
): Connection {
  const worker = createWorker();
  const waiting = new Set<Reject>();
  const giveUp = (cause: unknown): void => {
    worker.terminate();
    onEnd();
    for (const reject of waiting) reject(new Error('The worker broke down', { cause }));
  };
  // Also where it is not there, or the policy of the page forbids it: then without a message.
  worker.addEventListener('error', (event) => {
    giveUp(event.error ?? event.message);
  });
  worker.addEventListener('messageerror', () => {
    giveUp('It sent what cannot be read');
  });
  const opener = wrap<DeskOpener>(worker);
  return { desk: opener.open(proxy(host), settings), waiting };
}

function callAt(remote: object, path: readonly string[], words: readonly unknown[]): unknown {
  let at: unknown = remote;
  for (const name of path) at = Reflect.get(at as object, name);
  return (at as (...words: readonly unknown[]) => unknown)(...words);
}

type Call = (path: readonly string[], words: readonly unknown[]) => Promise<unknown>;

/** The same part for the same name each time: views compare what they are given. */
function remotePart(call: Call, path: readonly string[]): unknown {
  const parts = new Map<string, unknown>();
  const target = (...words: readonly unknown[]): Promise<unknown> => call(path, words);
  return new Proxy(target, {
    get(_, name) {
      if (typeof name !== 'string' || name === 'then') return undefined;
      const part = parts.get(name) ?? remotePart(call, [...path, name]);
      parts.set(name, part);
      return part;
    },
  });
}
