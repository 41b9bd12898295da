/** The figures of the office at a day: what every system counts, in one object. */
import { systems } from '../core/catalog';
import { nameMunicipality } from '../core/office/name-municipality';
import { municipalities } from '../core/office/places';
import { surveys } from '../core/survey/survey-tables';
import type { Json } from '../core/system';
import type { OfficeData } from '../core/tables/office-data';
import type { Issue } from '../core/values/issue';
import type { IsoDay } from '../core/values/iso-date';
import { ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import { findUnread } from './find-unread';
import { readOffice } from './read-office';
import { takeFindings } from './take-findings';

export interface Status {
  /** Ready to be printed as JSON: `asOf`, then the keys of the systems. */
  readonly figures: Readonly<Record<string, Json>>;
  /** Cells, columns and tables that could not be read: what they hold is in none of the figures. */
  readonly issues: readonly Issue[];
  /** What people call the surveys and municipalities that the figures name by key. */
  readonly names: ReadonlyMap<string, string>;
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
    issues: [...takeFindings(desk.store), ...findUnread(data.value)],
    names: namesOf(data.value),
  });
}

function namesOf(data: OfficeData): ReadonlyMap<string, string> {
  const titles = data
    .rows(surveys)
    .flatMap(({ values: { id, title } }) => (id !== null && title !== null ? [[id, title] as const] : []));
  const places = data
    .rows(municipalities)
    .flatMap(({ values: { key } }) => (key === null ? [] : [[key, nameMunicipality(data, key)] as const]));
  return new Map([...titles, ...places]);
}
