/** Changes that are not saved yet, kept while somebody looks at another view. They live as long as the pane. */
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';

export interface KeptDraft {
  /** Name of the table definition. */
  readonly table: string;
  /** Null for a row to come. */
  readonly key: string | null;
  /** Name under which something else waits for the row; empty where nothing does. */
  readonly called: string;
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

/** Whose draft it is. */
export type DraftOwner = Pick<KeptDraft, 'table' | 'key' | 'called'>;

const nameOf = ({ table, key, called }: DraftOwner): string => [table, key ?? '', called].join('\n');

export function keepDraft(desk: ExcelDesk, draft: KeptDraft): void {
  shelfOf(desk).set(nameOf(draft), draft);
}

export function dropDraft(desk: ExcelDesk, owner: DraftOwner): void {
  shelfOf(desk).delete(nameOf(owner));
}

export function findDraft(desk: ExcelDesk, owner: DraftOwner): KeptDraft | undefined {
  return shelfOf(desk).get(nameOf(owner));
}

/** Those a list leads back to. What another form waits for is taken up again from there. */
export function openDrafts(desk: ExcelDesk): readonly KeptDraft[] {
  return [...shelfOf(desk).values()].filter(({ called }) => called === '');
}
