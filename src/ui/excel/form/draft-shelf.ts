/** Changes that are not saved yet, kept while somebody looks at another view. They live as long as the pane. */
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';

export interface KeptDraft {
  /** Name of the table definition. */
  readonly table: string;
  /** Null for a row to come. */
  readonly key: string | null;
  readonly title: string;
  /** Changed fields as typed, and what they showed before. */
  readonly texts: Readonly<Record<string, string>>;
  readonly base: Readonly<Record<string, string>>;
}

const shelves = new WeakMap<ExcelDesk, Map<string, KeptDraft>>();

function shelfOf(desk: ExcelDesk): Map<string, KeptDraft> {
  const known = shelves.get(desk) ?? new Map<string, KeptDraft>();
  shelves.set(desk, known);
  return known;
}

const nameOf = (table: string, key: string | null): string => `${table}\n${key ?? ''}`;

export function keepDraft(desk: ExcelDesk, draft: KeptDraft): void {
  shelfOf(desk).set(nameOf(draft.table, draft.key), draft);
}

export function dropDraft(desk: ExcelDesk, table: string, key: string | null): void {
  shelfOf(desk).delete(nameOf(table, key));
}

export function findDraft(desk: ExcelDesk, table: string, key: string | null): KeptDraft | undefined {
  return shelfOf(desk).get(nameOf(table, key));
}

export function allDrafts(desk: ExcelDesk): readonly KeptDraft[] {
  return [...shelfOf(desk).values()];
}
