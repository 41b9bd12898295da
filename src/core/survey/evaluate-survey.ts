/** The survey's part of the evaluation sheet: who has answered, and what is needed where. */
import { municipalities } from '../office/places';
import type { CountFigure, EvaluationBlock } from '../sheets/evaluation';
import { evaluationTexts as texts } from '../texts/evaluation-texts';
import { needs, returns } from './return-tables';
import { invitations, surveys } from './survey-tables';

const ofTheSurvey = [{ column: 'survey', chosen: true }] as const;
const notWithdrawn = { column: 'status', list: 'Bedarfsstatus', isNot: 'withdrawn' } as const;

function countNeeds(title: CountFigure['title'], where: CountFigure['where']): CountFigure {
  return { kind: 'count', title, rows: needs, by: 'field', where };
}

export const surveyEvaluation: readonly EvaluationBlock[] = [
  {
    title: texts.returnsTitle,
    about: texts.returnsAbout,
    lines: { table: municipalities },
    lineTitle: texts.municipality,
    choice: { title: texts.survey, table: surveys, latestBy: 'sentOn' },
    figures: [
      {
        kind: 'count',
        title: texts.invited,
        rows: invitations,
        by: 'municipality',
        where: ofTheSurvey,
        once: true,
      },
      {
        kind: 'count',
        title: texts.returned,
        rows: returns,
        by: 'municipality',
        where: ofTheSurvey,
        once: true,
      },
      { kind: 'difference', title: texts.missing, from: 0, less: 1 },
      { kind: 'share', title: texts.share, part: 1, of: 0 },
    ],
  },
  {
    title: texts.needsTitle,
    about: texts.needsAbout,
    lines: { list: 'Handlungsfeld' },
    lineTitle: texts.field,
    figures: [
      { ...countNeeds(texts.needs, [notWithdrawn]), bar: true },
      countNeeds(texts.openNeeds, [{ column: 'status', list: 'Bedarfsstatus', is: 'open' }]),
      countNeeds(texts.highNeeds, [notWithdrawn, { column: 'priority', list: 'Priorität', is: 'high' }]),
    ],
    rest: texts.withoutEntry,
  },
];
