/** A table on its sheet with what is to become of its rows: everything a change of it is worked out from. */
import type { Arrangement } from '../../core/tables/arrange-tables';
import { issue, type Issue } from '../../core/values/issue';
import type { TablePlace } from './edit-locate';
import { createMove, type TableMove } from './edit-move';
import type { Range } from './edit-ranges';

export interface TableGeometry {
  readonly place: TablePlace;
  readonly arrangement: Arrangement;
  /** Data rows as read (of a table stretched over the whole sheet, to its last filled row); columns beside that move along count. */
  readonly data: Range;
  /** Rows of totals that stand right below the data. */
  readonly totals: number;
  /** Last row of data or totals, before and afterwards. */
  readonly oldEnd: number;
  readonly newEnd: number;
  /** Undefined when every row stays where it is. */
  readonly move: TableMove | undefined;
}

/** `sheets` are the names of all, in their order; `lastColumnOf` says how far to the right the cells move along, which a table's own columns do in any case. */
export function createGeometry(
  place: TablePlace,
  arrangement: Arrangement,
  sheets: readonly string[],
  lastColumnOf: (move: TableMove) => number,
): TableGeometry {
  const firstRow = place.range.firstRow + place.headerRows;
  const lastRow = firstRow + arrangement.table.rows.length - 1;
  const own = { ...place.range, firstRow, lastRow };
  const isStretched = lastRow < place.range.lastRow - place.totalsRows;
  const totals = isStretched ? 0 : place.totalsRows;
  const sources = arrangement.rows.map((row) => row.source);
  const count = sources.length + arrangement.added.length;
  const move = createMove(place.sheet.name, sheets, own, totals, sources, count);
  const data = move ? { ...own, lastColumn: lastColumnOf(move) } : own;
  return {
    place,
    arrangement,
    data,
    totals,
    oldEnd: isStretched ? place.range.lastRow : lastRow + totals,
    newEnd: firstRow + count - 1 + totals,
    move: move && { ...move, data },
  };
}

/** What would be lost, at this table: `what` and `next` are phrases of the texts. */
export function loss(
  { place }: TableGeometry,
  what: string,
  details: Readonly<Record<string, string | number>> = {},
): Issue {
  return issue(
    'write.wouldLose',
    { table: place.name, what, next: `${what}.next`, ...details },
    { sheet: place.sheet.name },
  );
}
