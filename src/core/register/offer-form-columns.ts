/** The columns of the register that a municipality can know: what its questionnaire asks of an offer. */
import type { offers } from './offers';

export type OfferColumn = keyof typeof offers.columns;

/** In no order of their own: the form has them in that of the register. What only the office decides (status, visibility, review) is not asked. */
export const offerFormColumns = [
  'title',
  'offerClass',
  'courseType',
  'provider',
  'venue',
  'levelFrom',
  'levelTo',
  'targetGroup',
  'start',
  'end',
  'sessions',
  'capMax',
  'costType',
  'childcare',
  'registration',
  'contact',
  'url',
  'description',
] as const satisfies readonly OfferColumn[];
