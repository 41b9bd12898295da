/** What taking back the last import would do, table by table. */
import { changes, journal } from '../../../core/office/journal';
import { findLastBatch, planUndo } from '../../../core/office/plan-undo';
import { placeOf } from '../../../core/tables/check-tables';
import type { OfficeData } from '../../../core/tables/office-data';
import type { RowChange } from '../../../core/tables/row-change';
import type { Table } from '../../../core/tables/table';
import type { Place } from '../../../core/values/issue';
import { ok, type Result } from '../../../core/values/result';
import type { Door } from '../door';

export interface UndoPreview {
  /** Null where no import is left that could be taken back. */
  readonly batch: string | null;
  /** When it was made, as ISO time, and the names of its files. */
  readonly at: string;
  readonly files: string;
  readonly tables: readonly UndoneTable[];
  /** Cells edited since the import: they stay. */
  readonly kept: readonly KeptEdit[];
}

export interface UndoneTable {
  readonly title: string;
  /** Rows the import made, which go. */
  readonly removed: number;
  /** Rows that get back what stood there before. */
  readonly restored: number;
  readonly rows: Door;
}

export interface KeptEdit {
  readonly table: string;
  readonly column: string;
  readonly sheetRow: number;
  readonly at: Place;
}

export function previewUndo(data: OfficeData, now: string): Result<UndoPreview> {
  const batch = findLastBatch(data);
  if (!batch) return ok({ batch: null, at: '', files: '', tables: [], kept: [] });
  const plan = planUndo(data, batch, now);
  if (!plan.ok) return plan;
  const own = plan.value.changes.filter(({ table }) => ![journal.name, changes.name].includes(table.name));
  const tables = [...new Set(own.map(({ table }) => table))];
  return ok({
    batch: plan.value.batch,
    at: batch.values.at ?? '',
    files: batch.values.files ?? '',
    tables: tables.map((table) =>
      describeTable(
        table,
        own.filter((change) => change.table === table),
      ),
    ),
    kept: plan.value.kept.map(({ table, key, column }) => {
      const entry = data.find(table, key);
      const name = Object.keys(table.columns).find((one) => table.columns[one]?.title === column);
      const at: Place =
        entry && name !== undefined
          ? placeOf(data, table, entry, name)
          : { table: table.name, sheet: table.title, column };
      return { table: table.title, column, sheetRow: entry?.sheetRow ?? 0, at };
    }),
  });
}

function describeTable(table: Table, own: readonly RowChange[]): UndoneTable {
  const count = (kind: RowChange['kind']): number => own.filter((change) => change.kind === kind).length;
  return {
    title: table.title,
    removed: count('remove'),
    restored: count('update'),
    rows: {
      view: 'register',
      table: table.name,
      search: { filters: { [table.keyColumn]: own.map(({ key }) => key) } },
    },
  };
}
