/** What could not be read and is therefore in none of the figures: whoever sees figures has to know it. */
import { systems } from '../core/catalog';
import type { OfficeData } from '../core/tables/office-data';
import { severityOf } from '../core/texts/issue-severities';
import type { Issue } from '../core/values/issue';

/** Unreadable cells, missing columns and tables; what a proposal lacks counts nowhere and is left out. */
export function findUnread(data: OfficeData): readonly Issue[] {
  const proposals = new Set(
    data.tables.flatMap((table) =>
      data
        .rows(table)
        .filter((entry) => systems.some((system) => system.isProposal?.(table, entry) ?? false))
        .map((entry) => `${table.name}:${entry.row}`),
    ),
  );
  return data.issues.filter(
    ({ code, at }) => severityOf(code) !== 'info' && !proposals.has(`${at.table ?? ''}:${at.row ?? ''}`),
  );
}
