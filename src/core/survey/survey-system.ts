/** The system `survey`: its tables, rules, figures and report sections in one place. */
import type { System } from '../system';
import { answers, needs, returns } from './return-tables';
import { invitations, questions, surveys } from './survey-tables';

export const surveySystem: System = {
  name: 'survey',
  title: 'Umfrage',
  tabColor: '1F5FA8',
  tables: [surveys, invitations, returns, answers, needs, questions],
  check: () => [],
  figures: () => ({}),
  sections: [],
};
