/** Takes the last import back, whole; what people have edited since stays and is listed. */
import { placeOf } from '../tables/check-tables';
import type { Entry, OfficeData } from '../tables/office-data';
import { removeRow, updateRow, type RowChange } from '../tables/row-change';
import type { RowOf, Table } from '../tables/table';
import { isBlank, sameCell, type Cell } from '../values/cell';
import { issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import { fingerprintCell, unquoteCell } from './cell-notation';
import { changes, journal } from './journal';
import type { RowMarks } from './record-changes';

type JournalEntry = Entry<RowOf<typeof journal.columns>>;
type ChangeEntry = Entry<RowOf<typeof changes.columns>>;

/** A cell that stays because it was edited since. */
export interface KeptCell {
  readonly table: Table;
  readonly key: string;
  /** Header of the column, as the sheet has it. */
  readonly column: string;
}

export interface UndoPlan {
  readonly batch: string;
  /** How many recorded changes are taken back. */
  readonly reverted: number;
  readonly kept: readonly KeptCell[];
  /** What to do to the rows, the journal included. */
  readonly changes: readonly RowChange[];
}

/**
 * The batch last recorded and not yet undone: the one of the highest number, because clocks differ
 * from one machine to the next and people sort tables.
 */
export function findLastBatch(data: OfficeData): JournalEntry | undefined {
  const open = data.rows(journal).filter(({ values }) => values.undoneAt === null);
  return open.reduce<JournalEntry | undefined>(
    (last, one) => (last && (last.values.no ?? 0) > (one.values.no ?? 0) ? last : one),
    undefined,
  );
}

/**
 * `now` is the ISO time to note. A row or cell that is gone counts neither as taken
 * back nor as kept. Fails with `undo.incomplete` when the records of the batch are
 * not all there: half of it would be left with nothing to tell it by.
 */
export function planUndo(data: OfficeData, batch: JournalEntry, now: string): Result<UndoPlan> {
  const id = batch.values.id ?? '';
  const recorded = data.rows(changes).filter(({ values }) => values.batch === id);
  const usable = recorded.filter((entry) => isUsable(data, entry));
  const expected = batch.values.changes ?? recorded.length;
  if (usable.length < expected || usable.length < recorded.length) {
    const params = { found: usable.length, expected };
    return fail(issue('undo.incomplete', params, placeOf(data, journal, batch, 'changes')));
  }
  const planned: RowChange[] = [];
  const kept: KeptCell[] = [];
  let reverted = 0;
  for (const entry of recorded) {
    const table = data.tables.find((one) => one.name === entry.values.table);
    const step = table && takeBack(data, table, entry);
    if (!step) continue;
    kept.push(...step.kept);
    if (step.change) planned.push(step.change);
    if (step.change) reverted += 1;
  }
  return ok({
    batch: id,
    reverted,
    kept,
    changes: [
      ...joinUpdates(planned),
      updateRow(journal, id, { undoneAt: now }),
      ...recorded.map((entry) => removeRow(changes, entry.values.id ?? '')),
    ],
  });
}

/** Whether a record names a table and column that there are. */
function isUsable(data: OfficeData, { values }: ChangeEntry): boolean {
  const table = data.tables.find((one) => one.name === values.table);
  return (
    table !== undefined &&
    values.row !== null &&
    (values.column === null || Object.hasOwn(table.columns, values.column))
  );
}

interface Step {
  readonly change?: RowChange;
  readonly kept: readonly KeptCell[];
}

function takeBack(data: OfficeData, table: Table, { values }: ChangeEntry): Step | undefined {
  const { row: key, column } = values;
  if (key === null || !data.find(table, key)) return undefined;
  if (column === null) {
    const kept = findEdits(data, table, key, readMarks(values.after));
    return kept.length > 0 ? { kept } : { kept, change: removeRow(table, key) };
  }
  const [before, after] = [unquoteCell(values.before), unquoteCell(values.after)];
  const current = cellAt(data, table, key, column);
  if (current === undefined || sameCell(current, before)) return undefined;
  if (fingerprintCell(current) !== fingerprintCell(after)) {
    return { kept: [{ table, key, column: table.columns[column]?.title ?? column }] };
  }
  return { kept: [], change: updateRow(table, key, {}, { [column]: before }) };
}

/** Marks that were tampered with match nothing, so that the row stays. */
function readMarks(text: string | null): RowMarks {
  try {
    const marks: unknown = JSON.parse(text ?? '{}');
    return typeof marks === 'object' && marks !== null && !Array.isArray(marks) ? (marks as RowMarks) : {};
  } catch {
    return {};
  }
}

/** Cells of a new row that are no longer as the import wrote them, and notes a person put beside them. */
function findEdits(data: OfficeData, table: Table, key: string, marks: RowMarks): readonly KeptCell[] {
  const located = data.located(table);
  const row = (data.find(table, key)?.row ?? 0) - 1;
  if (!located) return [];
  const names = new Map([...located.places].map(([name, place]) => [place, name]));
  return located.raw.header.flatMap((title, place) => {
    const name = names.get(place);
    const cell = located.raw.rows[row]?.[place] ?? null;
    // A column of the user's own that computes its cells fills itself; that is no edit.
    const computed = located.raw.formulas?.has(`${row}:${place}`) ?? false;
    const edited =
      name === undefined ? !isBlank(cell) && !computed : fingerprintCell(cell) !== (marks[name] ?? '');
    return edited ? [{ table, key, column: title }] : [];
  });
}

function cellAt(data: OfficeData, table: Table, key: string, column: string): Cell | undefined {
  const located = data.located(table);
  const place = located?.places.get(column);
  const row = data.find(table, key)?.row;
  if (!located || place === undefined || row === undefined) return undefined;
  return located.raw.rows[row - 1]?.[place] ?? null;
}

/** Several cells of one row become one update. */
function joinUpdates(planned: readonly RowChange[]): readonly RowChange[] {
  const joined = new Map<string, RowChange>();
  for (const change of planned) {
    const at = `${change.table.name}\n${change.key}`;
    const first = joined.get(at);
    const both = first?.kind === 'update' && change.kind === 'update';
    joined.set(at, both ? { ...first, cells: { ...first.cells, ...change.cells } } : change);
  }
  return [...joined.values()];
}
