/** The system `papers`: its tables, rules, figures and report sections in one place. */
import type { System } from '../system';
import { consultations, papers } from './papers';

export const papersSystem: System = {
  name: 'papers',
  title: 'Vorlagen',
  tabColor: '8A5A00',
  tables: [papers, consultations],
  check: () => [],
  figures: () => ({}),
  sections: [],
};
