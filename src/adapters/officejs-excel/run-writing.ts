/**
 * Writes: the note first, then all tables, then the note away, in one trip as long as that is less than 4 MB. Excel
 * does not undo a batch of which one action fails; whoever comes next finds the note and finishes.
 */
import { fail, ok, type Result } from '../../core/values/result';
import { issue } from '../../core/values/issue';
import { errorCodeOf, groupByBytes, switchEventsOn, takeTrips, type OnTrip, type Step } from './excel-run';
import { askForNote, isNoted, queueNoteBack, queueRestAway, type AskedNote } from './note-settings';
import { bytesOf } from './payload-size';
import { keptRows } from './plan-writing';
import { planSteps, type QueuedTable, type TableWork } from './queue-table';
import { findOverwritten, takingBackSteps } from './take-back';
import { queueMarker, type TableMarker } from './table-marker';
import { noteSteps } from './write-note';

export interface Writing {
  readonly works: readonly TableWork[];
  /** The note this one takes the place of. */
  readonly found?: AskedNote;
  /** Which table is which, where that is to be set down anew. */
  readonly marker?: TableMarker;
  /** Told after each trip where one is not enough. */
  readonly onTrip?: OnTrip | undefined;
}

/**
 * Fails with `write.readOnly`, and with `write.conflict` where somebody wrote at the same moment: then everything is
 * taken back. Throws when Excel refuses, and when a table ends up with another number of rows than written.
 */
export async function runWriting(context: Excel.RequestContext, writing: Writing): Promise<Result<void>> {
  const { works, marker } = writing;
  const notes = noteSteps(
    context,
    works.map(({ write }) => write),
    writing.found,
  );
  let removed = 0;
  const queued = works.map((work) =>
    planSteps(work, () => {
      removed += 1;
      notes.mark(removed);
    }),
  );
  const counts = works.map((): Count => ({}));
  const countRows = (when: 'before' | 'after'): Step => ({
    bytes: 100 * works.length,
    queue: () => {
      for (const [index, { table, current }] of works.entries()) {
        const count = counts[index];
        if (count) count[when] = table.rows.getCount();
        if (when === 'before') current().load('values');
      }
    },
  });
  const first: Step = { bytes: 100, queue: () => (context.runtime.enableEvents = false) };
  const last: Step = { bytes: 100, queue: () => (context.runtime.enableEvents = true) };
  const mark: Step = {
    bytes: 500 + bytesOf([...(marker ?? [])]),
    queue: () => marker && queueMarker(context, marker),
  };
  const steps = [
    ...notes.set,
    first,
    countRows('before'),
    ...queued.flatMap(({ changing }) => changing),
    ...queued.flatMap(({ removing }) => removing),
    ...queued.flatMap(({ adding }) => adding),
    countRows('after'),
    mark,
    notes.away,
    last,
  ];
  try {
    const trips = groupByBytes(steps);
    await takeTrips(context, trips, trips.length > 1 ? writing.onTrip : undefined);
  } catch (error) {
    return explain(context, error, writing);
  }
  const judged = await judge(context, queued, counts, writing.found);
  if (judged.ok && writing.found) {
    queueRestAway(context, writing.found);
    await context.sync();
  }
  return judged;
}

interface Count {
  before?: OfficeExtension.ClientResult<number>;
  after?: OfficeExtension.ClientResult<number>;
}

/** Switches the events on again; where nothing at all could be written, says so instead of throwing. */
async function explain(
  context: Excel.RequestContext,
  error: unknown,
  { found }: Writing,
): Promise<Result<void>> {
  if (errorCodeOf(error) === 'AccessDenied') {
    const note = askForNote(context);
    await context.sync();
    const isUntouched = found ? note.pointer.value === found.pointer.value : !isNoted(note);
    if (isUntouched) return fail(issue('write.readOnly'));
  }
  await switchEventsOn(context, error);
  throw error;
}

/** What the trip itself brought back: whether somebody had written in between, and whether all rows are in. */
async function judge(
  context: Excel.RequestContext,
  queued: readonly QueuedTable[],
  counts: readonly Count[],
  found: AskedNote | undefined,
): Promise<Result<void>> {
  const before = (index: number): number => counts[index]?.before?.value ?? 0;
  const conflicts = queued.flatMap((one, index) => findOverwritten(one, before(index)));
  const wrong = queued.flatMap(({ work: { write } }, index) => {
    const [expected, there] = [keptRows(write) + write.added.length, counts[index]?.after?.value];
    return there === expected ? [] : [`${write.name}: ${there ?? 0} rows instead of ${expected}`];
  });
  if (conflicts.length === 0 && wrong.length === 0) return ok(undefined);
  const back: readonly Step[] = [
    { bytes: 100, queue: () => (context.runtime.enableEvents = false) },
    ...[...queued.entries()].reverse().flatMap(([index, one]) => takingBackSteps(one, before(index))),
    // What was to be finished is as half done as before, and still to be finished.
    {
      bytes: found ? 500 + bytesOf(found.pointer.value) : 0,
      queue: () => found && queueNoteBack(context, found),
    },
    { bytes: 100, queue: () => (context.runtime.enableEvents = true) },
  ];
  try {
    await takeTrips(context, groupByBytes(back));
  } catch (error) {
    throw new Error('Somebody wrote at the same moment, and Excel broke off taking the writing back', {
      cause: error,
    });
  }
  if (conflicts.length > 0) return fail(...conflicts);
  throw new Error(`Excel gave other rows than were written, and they were taken back: ${wrong.join(', ')}`);
}
