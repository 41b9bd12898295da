/** The system `survey`: its tables, rules, figures and report sections in one place. */
import type { System } from '../system';
import { checkSurvey } from './check-survey';
import { deriveReturnCell } from './derive-return-cell';
import { needsSection } from './report-needs';
import { surveySection } from './report-survey';
import { surveyEvaluation } from './evaluate-survey';
import { answers, needs, returns } from './return-tables';
import { surveyFigures } from './survey-figures';
import { invitations, questions, surveys } from './survey-tables';

export const surveySystem: System = {
  name: 'survey',
  title: 'Umfrage',
  tabColor: '1F5FA8',
  tables: [surveys, invitations, returns, answers, needs, questions],
  evaluation: surveyEvaluation,
  derive: deriveReturnCell,
  check: checkSurvey,
  figures: surveyFigures,
  sections: [surveySection, needsSection],
};
