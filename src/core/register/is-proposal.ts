/** An offer that somebody named and nobody has taken into the register yet; what it lacks is a hint. */
import type { IsProposal } from '../tables/check-tables';
import { offers } from './offers';

export const isProposal: IsProposal = (table, entry) =>
  table.name === offers.name && entry.values['status'] === 'proposed';
