/** The system `papers`: its tables, rules, figures and report sections in one place. */
import type { System } from '../system';
import { checkPapers } from './check-papers';
import { consultations, papers } from './papers';
import { headSection } from './report-head';
import { signatureSection } from './report-signature';

export const papersSystem: System = {
  name: 'papers',
  title: 'Vorlagen',
  tabColor: '8A5A00',
  tables: [papers, consultations],
  check: checkPapers,
  figures: () => ({}),
  sections: [headSection, signatureSection],
};
