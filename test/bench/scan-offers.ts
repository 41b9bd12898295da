/** The yardstick for what is computed from a register: one look at every value of every offer. */
import { offers } from '../../src/core/register/offers';
import type { OfficeData } from '../../src/core/tables/office-data';

/** How many values there are; counted so that nothing can be left out as useless. */
export function scanOffers(data: OfficeData): number {
  let count = 0;
  for (const { values } of data.rows(offers)) {
    for (const value of Object.values(values)) if (value !== null) count += 1;
  }
  return count;
}
