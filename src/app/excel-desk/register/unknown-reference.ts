/** A reference to a row that is not there yet, in a table in which somebody can add it. */
import { describeTarget, type ReferenceTarget } from '../../../core/tables/field-model';
import { fieldOf } from '../../../core/tables/field-text';
import type { Column } from '../../../core/tables/column';
import type { OfficeData } from '../../../core/tables/office-data';
import { foldText } from '../../../core/values/fold-text';

/** The table that lacks the row; undefined where the column is no reference, or the text names a row or several. */
export function lackingTable(
  data: OfficeData,
  column: Column | undefined,
  text: string,
): ReferenceTarget | undefined {
  const table = data.tables.find(({ name, hidden }) => name === column?.target && !hidden);
  const sought = foldText(text.trim());
  if (!table || sought === '' || data.context.findReference(table.name, text) !== undefined) return undefined;
  const isShared = data
    .rows(table)
    .some((row) => foldText(fieldOf(table, row, table.labelColumn, data.context)) === sought);
  return isShared ? undefined : describeTarget(table);
}
