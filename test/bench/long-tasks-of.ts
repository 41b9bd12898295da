/** How long the page's own thread was busy at a stretch: its tasks, as the browser's trace holds them. */
import type { Page } from 'playwright-core';

/** In milliseconds. */
export interface LongestTask {
  /** As the user waits. */
  readonly clock: number;
  /** What other programs take away is not in it. */
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Does something with the page and tells the longest task of its thread meanwhile; workers have threads of their own. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<LongestTask> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no task of the page');
  const longest = (of: (event: TraceEvent) => number | undefined): number =>
    tasks.reduce((most, event) => Math.max(most, (of(event) ?? 0) / 1_000), 0);
  return { clock: longest(({ dur }) => dur), processor: longest(({ tdur }) => tdur) };
}
