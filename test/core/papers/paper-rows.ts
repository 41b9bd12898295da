/** A paper with its consultation, for the tests of head, signature and assembly. */
import type { Rows, RowsByTable } from '../office-of';

type Row = Rows[number];

export function paper(more: Row = {}): Row {
  return {
    id: 'p1',
    reference: '2011-16/1040',
    paperType: 'information',
    name: 'Sachstandsbericht',
    date: '2015-04-16',
    unit: 'Jobcenter',
    isPublic: true,
    signatoryCapacity: 'In Vertretung',
    status: 'draft',
    ...more,
  };
}

export function consultation(date: string, body: string, more: Row = {}): Row {
  return { id: `c-${date}-${body}`, paper: 'p1', date, body, ...more };
}

export function papersOf(
  papers: Rows,
  consultations: Rows = [consultation('2015-04-28', 'Ausschuss')],
): RowsByTable {
  return {
    settings: [
      { key: 'county.name', value: 'Landkreis Musterland' },
      { key: 'county.head', value: 'Die Landrätin' },
      { key: 'office.name', value: 'Koordinierungsstelle' },
    ],
    papers,
    consultations,
  };
}
