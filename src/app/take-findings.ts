/** What the place where the workbook lives had to say while it was read and written; part of every report. */
import type { Issue } from '../core/values/issue';
import type { TableStore } from '../ports/table-store';

/** To be asked last: writing may have something to say as well. */
export function takeFindings(store: TableStore): readonly Issue[] {
  return store.takeFindings?.() ?? [];
}
