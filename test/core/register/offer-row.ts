/** Offers for the tests of the register's part of the paper: a complete row, and what differs. */
import type { Rows, RowsByTable } from '../office-of';

type Row = Rows[number];

/** A public course in Zeven that was checked lately and costs nothing. */
export function offer(id: string, more: Row = {}): Row {
  return {
    id,
    title: `Kurs ${id}`,
    status: 'active',
    offerClass: 'language-course',
    provider: 'vhs',
    venue: 'zeven',
    costType: 'free',
    childcare: 'no',
    publish: 'public',
    verifiedOn: '2015-03-01',
    ...more,
  };
}

export function registerOf(offers: Rows): RowsByTable {
  return {
    municipalities: [
      { key: '033570008', name: 'Bremervörde', kind: 'town' },
      { key: '033575408', name: 'Zeven', kind: 'joint-municipality' },
    ],
    places: [
      { id: 'zeven', name: 'Zeven', municipality: '033575408' },
      { id: 'ostel', name: 'Ostel', municipality: '033570008' },
      { id: 'oerel', name: 'Örel', municipality: '033570008' },
      { id: 'stade', name: 'Stade' },
    ],
    providers: [{ id: 'vhs', name: 'Volkshochschule' }],
    offers,
  };
}
