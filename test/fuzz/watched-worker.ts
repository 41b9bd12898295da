/** The worker as its watcher sees it: asked for one input at a time, ended when it does not answer, started anew. */
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureKind } from './probe';
import type { Answer, Order } from './worker';

/**
 * CPU time is what counts, as long as the system tells it: the machine may be busy with something else. An input
 * is checked in several steps, so this is above the 2 s that one may take.
 */
const patience = { start: 300_000, answer: 120_000, cpu: 8_000 };

export type Asked =
  | { readonly answer: Answer }
  | { readonly lost: Extract<FailureKind, 'hang' | 'died'>; readonly detail: string };

export interface WatchedWorker {
  /** Ready to be asked; asking alone starts it as well. */
  start(): Promise<void>;
  ask(order: Order): Promise<Asked>;
  stop(): void;
}

export function createWatchedWorker(): WatchedWorker {
  let child: ChildProcess | undefined;

  const start = async (): Promise<ChildProcess> => {
    const program = join(__dirname, 'worker.cjs');
    // A worker that eats the machine's memory dies and is a failure.
    const started = fork(program, [], { execArgv: ['--enable-source-maps', '--max-old-space-size=1200'] });
    const ready = await next(started, { wall: patience.start, cpu: Infinity });
    if (ready.kind !== 'message') throw new Error(`The worker does not start: ${ready.kind}`);
    return started;
  };

  return {
    async start() {
      child ??= await start();
    },
    async ask(order) {
      child ??= await start();
      const answered = next(child, { wall: patience.answer, cpu: patience.cpu });
      child.send(order);
      const found = await answered;
      if (found.kind === 'message') return { answer: found.message as Answer };
      child.kill('SIGKILL');
      child = undefined;
      return found.kind === 'silence'
        ? { lost: 'hang', detail: 'no answer' }
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
function next(child: ChildProcess, most: { readonly wall: number; readonly cpu: number }): Promise<Next> {
  return new Promise((resolve) => {
    const started = { at: Date.now(), cpu: cpuTimeOf(child) };
    const done = (found: Next): void => {
      clearInterval(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(found);
    };
    const timer = setInterval(() => {
      const isOver = Date.now() - started.at > most.wall || cpuTimeOf(child) - started.cpu > most.cpu;
      if (isOver) done({ kind: 'silence' });
    }, 500);
    child.on('message', (message) => done({ kind: 'message', message }));
    child.on('exit', (code, signal) => done({ kind: 'exit', detail: `exit ${code ?? signal ?? ''}` }));
  });
}

/** Milliseconds; 0 where the system does not tell. The fields after the name are counted from its closing bracket. */
function cpuTimeOf({ pid }: ChildProcess): number {
  try {
    const fields =
      readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
