/** What a table is: its columns, what identifies a row, what a reference to a row shows. */
import type { TextEntry } from '../texts/text-entry';
import { key, type Column } from './column';

export type Columns = Readonly<Record<string, Column>>;

/** The values of one row; null where the cell is blank or unreadable. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T | null : never;
};

export interface Table<C extends Columns = Columns> {
  /** English name, used in code, issues and machine formats: `offers`. */
  readonly name: string;
  /** German name: the sheet's, and with `excelName` the Excel table's. */
  readonly title: string;
  /** Name of the Excel table: the title with `_` for what Excel does not allow there. */
  readonly excelName: string;
  /** One German sentence: what a row is. */
  readonly about: string;
  readonly columns: C;
  /** The column whose value identifies a row. */
  readonly keyColumn: string;
  /** The column a reference to this table shows; the key where left out. */
  readonly labelColumn: string;
  /** Rows the program keeps for itself: the sheet is hidden. */
  readonly hidden: boolean;
  /** How a form arranges the columns; those of no group come last. None when left out. */
  readonly groups?: readonly ColumnGroup[];
  /** A row to come, in the German accusative: "neuen Träger". For tables that references point at. */
  readonly asNew?: string;
}

/** Columns that belong together for whoever fills them in. */
export interface ColumnGroup<Name extends string = string> {
  readonly title: TextEntry;
  readonly columns: readonly Name[];
}

interface TableOptions<C extends Columns> {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly columns: C;
  readonly labelColumn?: keyof C & string;
  readonly hidden?: boolean;
  readonly groups?: readonly ColumnGroup<keyof C & string>[];
  readonly asNew?: string;
}

/** Columns with the id column that every table carries. */
export type WithId<C extends Columns> = C & { readonly id: Column<string> };

/**
 * A table whose rows carry a generated id in the last column. `idTitle` is its
 * header, e.g. "Angebots-ID".
 */
export function defineTable<C extends Columns>(
  options: TableOptions<C> & { readonly idTitle: string },
): Table<WithId<C>> {
  const id = key(options.idTitle, { technical: true, note: 'Vergibt das Programm. Bitte nicht ändern.' });
  const columns = { ...options.columns, id };
  return { ...common(options), columns, keyColumn: 'id', labelColumn: options.labelColumn ?? 'id' };
}

/** A table whose rows are identified by a column of their own, e.g. the key of a municipality. */
export function defineKeyedTable<C extends Columns>(
  options: TableOptions<C> & { readonly keyColumn: keyof C & string },
): Table<C> {
  return {
    ...common(options),
    columns: options.columns,
    keyColumn: options.keyColumn,
    labelColumn: options.labelColumn ?? options.keyColumn,
  };
}

function common(options: {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly hidden?: boolean;
  readonly groups?: readonly ColumnGroup[];
  readonly asNew?: string;
}): Pick<Table, 'name' | 'title' | 'excelName' | 'about' | 'hidden' | 'groups' | 'asNew'> {
  const { name, title, about, hidden = false, groups, asNew } = options;
  const excelName = title.replace(/[^\p{L}\p{N}_]/gu, '_');
  const rest = { ...(groups ? { groups } : {}), ...(asNew === undefined ? {} : { asNew }) };
  return { name, title, about, hidden, excelName, ...rest };
}
