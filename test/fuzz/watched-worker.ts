/** The worker as its watcher sees it: asked for one input at a time, ended when it does not answer, started anew. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { FailureKind } from './probe';
import type { Answer, Order } from './worker';

/** Well above the CPU time an input may take: the machine may be busy with something else. */
const patience = { start: 120_000, answer: 20_000 };

export type Asked =
  | { readonly answer: Answer }
  | { readonly lost: Extract<FailureKind, 'hang' | 'died'>; readonly detail: string };

export interface WatchedWorker {
  ask(order: Order): Promise<Asked>;
  stop(): void;
}

export function createWatchedWorker(): WatchedWorker {
  let child: ChildProcess | undefined;

  const start = async (): Promise<ChildProcess> => {
    const program = join(__dirname, 'worker.cjs');
    // A worker that eats the machine's memory dies and is a failure.
    const started = fork(program, [], { execArgv: ['--enable-source-maps', '--max-old-space-size=1200'] });
    const ready = await next(started, patience.start);
    if (ready.kind !== 'message') throw new Error(`The worker does not start: ${ready.kind}`);
    return started;
  };

  return {
    async ask(order) {
      child ??= await start();
      const answered = next(child, patience.answer);
      child.send(order);
      const found = await answered;
      if (found.kind === 'message') return { answer: found.message as Answer };
      child.kill('SIGKILL');
      child = undefined;
      return found.kind === 'silence'
        ? { lost: 'hang', detail: `no answer in ${patience.answer / 1000} s` }
        : { lost: 'died', detail: found.detail };
    },
    stop() {
      child?.kill('SIGKILL');
      child = undefined;
    },
  };
}

type Next =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'silence' }
  | { readonly kind: 'exit'; readonly detail: string };

/** The next thing that is heard of a process. */
function next(child: ChildProcess, milliseconds: number): Promise<Next> {
  return new Promise((resolve) => {
    const done = (found: Next): void => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(found);
    };
    const timer = setTimeout(() => done({ kind: 'silence' }), milliseconds);
    child.on('message', (message) => done({ kind: 'message', message }));
    child.on('exit', (code, signal) => done({ kind: 'exit', detail: `exit ${code ?? signal ?? ''}` }));
  });
}
