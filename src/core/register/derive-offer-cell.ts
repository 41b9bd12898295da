/** What an offer that lacks it must have as its origin: one that names its return came in with it. */
import type { Derive } from '../tables/find-fixes';
import { offers } from './offers';

export const deriveOfferCell: Derive = (_data, table, entry, column) =>
  table.name === offers.name && column === 'source' && entry.values['sourceReturn'] !== null
    ? 'return'
    : undefined;
