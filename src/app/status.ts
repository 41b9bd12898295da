/** The figures of the office at a day: what every system counts, in one object. */
import { systems } from '../core/catalog';
import type { Json } from '../core/system';
import type { IsoDay } from '../core/values/iso-date';
import { ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import { readOffice } from './read-office';

/** Ready to be printed as JSON: `asOf`, then the keys of the systems. Fails when the workbook cannot be read. */
export async function readStatus(
  desk: { readonly store: TableStore },
  asOf: IsoDay,
): Promise<Result<Readonly<Record<string, Json>>>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  const figures = systems.map((system) => system.figures(data.value, asOf));
  return ok(Object.assign({ asOf }, ...figures) as Readonly<Record<string, Json>>);
}
