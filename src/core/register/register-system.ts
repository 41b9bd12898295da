/** The system `register`: its tables, rules, figures and report sections in one place. */
import type { System } from '../system';
import { offers } from './offers';
import { providers } from './providers';

export const registerSystem: System = {
  name: 'register',
  title: 'Register',
  tabColor: '2E7D32',
  tables: [offers, providers],
  check: () => [],
  figures: () => ({}),
  sections: [],
};
