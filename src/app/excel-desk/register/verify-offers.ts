/** Offers that somebody has asked about and found right: the day and the office are entered, nothing else is touched. */
import { readSetting } from '../../../core/office/settings';
import { offers } from '../../../core/register/offers';
import type { OfficeData } from '../../../core/tables/office-data';
import { updateRow, type RowChange } from '../../../core/tables/row-change';
import type { IsoDay } from '../../../core/values/iso-date';

/** Who verifies: a function, no person. The office's own name where the settings have it. */
export function verifierOf(data: OfficeData): string {
  return readSetting(data, 'office.name') ?? 'Koordinierungsstelle';
}

/** Rows that are gone by now are left out. */
export function planVerification(
  data: OfficeData,
  keys: readonly string[],
  today: IsoDay,
): readonly RowChange[] {
  const verifiedBy = verifierOf(data);
  return [...new Set(keys)]
    .filter((key) => data.find(offers, key))
    .map((key) => updateRow(offers, key, { verifiedOn: today, verifiedBy }));
}
