/** The system `office`: its tables, rules, figures and report sections in one place. */
import type { System } from '../system';
import { codeLists } from './code-lists';
import { changes, journal } from './journal';
import { municipalities, places } from './places';
import { settings } from './settings';
import { textBlocks } from './text-block-table';

export const officeSystem: System = {
  name: 'office',
  title: 'Grundlagen',
  tabColor: '7F7F7F',
  tables: [municipalities, places, codeLists, textBlocks, settings, journal, changes],
  codeLists: { table: codeLists, list: 'list', code: 'code', label: 'label' },
  check: () => [],
  figures: () => ({}),
  sections: [],
};
