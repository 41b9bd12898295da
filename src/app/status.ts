/** The figures of the office at a day: what every system counts, in one object. */
import { systems } from '../core/catalog';
import type { Json } from '../core/system';
import type { Issue } from '../core/values/issue';
import type { IsoDay } from '../core/values/iso-date';
import { ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import { findUnread } from './find-unread';
import { readOffice } from './read-office';

export interface Status {
  /** Ready to be printed as JSON: `asOf`, then the keys of the systems. */
  readonly figures: Readonly<Record<string, Json>>;
  /** Cells, columns and tables that could not be read: what they hold is in none of the figures. */
  readonly issues: readonly Issue[];
}

/** Fails when the workbook cannot be read. */
export async function readStatus(
  desk: { readonly store: TableStore },
  asOf: IsoDay,
): Promise<Result<Status>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  const counted = systems.map((system) => system.figures(data.value, asOf));
  return ok({
    figures: Object.assign({ asOf }, ...counted) as Status['figures'],
    issues: findUnread(data.value),
  });
}
