/** A reference to a row that is not there yet, in a table in which somebody can add it. */
import { describeTarget, type ReferenceTarget } from '../../../core/tables/field-model';
import type { Column } from '../../../core/tables/column';
import type { OfficeData } from '../../../core/tables/office-data';

/** The table that lacks the row; undefined where the column is no reference, or the text names a row or several. */
export function lackingTable(
  data: OfficeData,
  column: Column | undefined,
  text: string,
): ReferenceTarget | undefined {
  const table = data.tables.find(({ name, hidden }) => name === column?.target && !hidden);
  if (!table || text.trim() === '') return undefined;
  const { context } = data;
  const isNamed = context.findReference(table.name, text) !== undefined || context.isShared(table.name, text);
  return isNamed ? undefined : describeTarget(table);
}
