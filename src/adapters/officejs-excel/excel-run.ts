/**
 * What every conversation with Excel has in common: it waits while somebody types and for the one before, and carries
 * little at once.
 */
import { createTurns, type InTurn } from '../../core/values/in-turn';

/** The part of office.js that is needed: `Excel` itself in a pane. */
export type ExcelHost = Pick<typeof Excel, 'run'>;

/** Estimated bytes of one trip, there and back each; Excel on the web takes 5 MB each way, and estimates err. */
export const TRIP_BYTES = 4_000_000;

/** While a cell is being edited, Excel waits instead of failing. */
export const runOptions: Excel.RunOptions = { delayForCellEdit: true };

/** Of each Excel: a page may open its workbook more than once. */
const turns = new WeakMap<ExcelHost, InTurn>();

/**
 * One conversation about the tables at a time, whoever on this page begins it: a writing may take several trips, and
 * whoever came between two of them would take its note for one that was left behind.
 */
export function runInTurn<T>(
  excel: ExcelHost,
  talk: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const inTurn = turns.get(excel) ?? createTurns();
  turns.set(excel, inTurn);
  return inTurn(() => excel.run(runOptions, talk));
}

/** The code of Excel's error, e.g. `AccessDenied`; undefined for any other failure. */
export function errorCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** One thing to queue, with the bytes it sends and those of the answer it asks for. */
export interface Step {
  readonly bytes: number;
  readonly answer?: number;
  readonly queue: () => void;
}

/** Told how many trips are done, of how many. */
export type OnTrip = (done: number, total: number) => void;

/** Queues each group and sends it. */
export async function takeTrips(
  context: Excel.RequestContext,
  trips: readonly (readonly Step[])[],
  onTrip?: OnTrip,
  done = 0,
): Promise<void> {
  const [trip, ...others] = trips;
  if (!trip) return;
  for (const { queue } of trip) queue();
  await context.sync();
  onTrip?.(done + 1, done + trips.length);
  await takeTrips(context, others, onTrip, done + 1);
}

/** After a batch that broke off: it had switched the events off and did not come to switch them on. */
export async function switchEventsOn(context: Excel.RequestContext, cause: unknown): Promise<void> {
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (second) {
    throw new Error('Excel broke off while writing and does not answer any more', { cause: [cause, second] });
  }
}

/** Items in groups whose bytes stay below the limit there as well as back; one that is larger stands alone. */
export function groupByBytes<T extends { readonly bytes: number; readonly answer?: number }>(
  items: readonly T[],
  limit: number = TRIP_BYTES,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let [there, back] = [0, 0];
  for (const item of items) {
    const { bytes, answer = 0 } = item;
    const last = groups.at(-1);
    if (last && there + bytes <= limit && back + answer <= limit) last.push(item);
    else {
      groups.push([item]);
      [there, back] = [0, 0];
    }
    there += bytes;
    back += answer;
  }
  return groups;
}
