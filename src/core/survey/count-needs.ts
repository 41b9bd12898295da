/**
 * The needs that count at an as-of date: not withdrawn, recorded by then. Status
 * and paper both count here.
 */
import type { Entry, OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import type { IsoDay } from '../values/iso-date';
import { needs } from './return-tables';

export type NeedEntry = Entry<RowOf<typeof needs.columns>>;

/** In the order of the sheet; a need without a date counts as recorded. */
export function countedNeeds(data: OfficeData, asOf: IsoDay): readonly NeedEntry[] {
  return data
    .rows(needs)
    .filter(
      ({ values }) =>
        values.status !== 'withdrawn' && (values.recordedOn === null || values.recordedOn <= asOf),
    );
}
