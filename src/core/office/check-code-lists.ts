/** Lists without which a row cannot be filled in: where one is empty, a required column has nothing to choose from. */
import type { OfficeData } from '../tables/office-data';
import { issue, type Issue } from '../values/issue';
import { codeLists } from './code-lists';

/** One finding per list, with the first column that needs it; none where the table of lists is missing as a whole. */
export function checkCodeLists(data: OfficeData): readonly Issue[] {
  const located = data.located(codeLists);
  if (!located) return [];
  const needed = new Map<string, { readonly table: string; readonly column: string }>();
  for (const table of data.tables) {
    for (const { list, required, title } of Object.values(table.columns)) {
      if (list === undefined || !required || table.hidden || needed.has(list)) continue;
      needed.set(list, { table: table.title, column: title });
    }
  }
  return [...needed]
    .filter(([list]) => data.context.codes(list).length === 0)
    .map(([list, where]) =>
      issue('codes.empty', { list, ...where }, { sheet: located.raw.sheet, table: codeLists.name }),
    );
}
