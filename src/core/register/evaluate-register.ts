/** The register's part of the evaluation sheet, and what its sheets mark as due. */
import { municipalities, places } from '../office/places';
import type { CountFigure, DueMark, EvaluationBlock } from '../sheets/evaluation';
import { evaluationTexts as texts } from '../texts/evaluation-texts';
import { offers } from './offers';
import { DEFAULT_REVIEW_MONTHS } from './review-plan';
import { runningStatuses } from './running';

const statusList = { column: 'status', list: 'Angebotsstatus' } as const;
const noProposals = { ...statusList, isNot: 'proposed' };
const running = { ...statusList, isOneOf: runningStatuses };
/** The venue's municipality. */
const byMunicipality = { column: 'venue', target: places, then: 'municipality' };

function count(title: CountFigure['title'], by: CountFigure['by'], where: CountFigure['where']): CountFigure {
  return { kind: 'count', title, rows: offers, by, where };
}

export const registerEvaluation: readonly EvaluationBlock[] = [
  {
    title: texts.statusTitle,
    about: texts.statusAbout,
    lines: { list: 'Angebotsstatus' },
    lineTitle: texts.status,
    figures: [
      { ...count(texts.offers, 'status', [noProposals]), bar: true },
      count(texts.runningOffers, 'status', [running]),
      count(texts.proposals, 'status', [{ ...statusList, is: 'proposed' }]),
    ],
    rest: texts.withoutEntry,
  },
  {
    title: texts.classTitle,
    about: texts.classAbout,
    lines: { list: 'Angebotsart' },
    lineTitle: texts.offerClass,
    figures: [
      { ...count(texts.offers, 'offerClass', [noProposals]), bar: true },
      count(texts.runningOffers, 'offerClass', [running]),
      count(texts.activeOffers, 'offerClass', [{ ...statusList, is: 'active' }]),
      count(texts.fullOffers, 'offerClass', [{ ...statusList, is: 'full' }]),
    ],
    rest: texts.withoutEntry,
  },
  {
    title: texts.placeTitle,
    about: texts.placeAbout,
    lines: { table: municipalities },
    lineTitle: texts.municipality,
    figures: [
      { ...count(texts.offers, byMunicipality, [noProposals]), bar: true },
      count(texts.runningOffers, byMunicipality, [running]),
      count(texts.languageOffers, byMunicipality, [
        noProposals,
        { column: 'offerClass', list: 'Angebotsart', is: 'language-course' },
      ]),
    ],
    rest: texts.outside,
  },
];

/** An offer is due for review once the interval of its class has passed; HSDS calls that an expired assurance. */
export const registerDueMarks: readonly DueMark[] = [
  {
    table: offers,
    column: 'verifiedOn',
    months: {
      by: 'offerClass',
      list: 'Angebotsart',
      column: 'reviewMonths',
      otherwise: DEFAULT_REVIEW_MONTHS,
    },
    unless: [
      { ...statusList, is: 'ended' },
      { ...statusList, is: 'proposed' },
    ],
  },
];
