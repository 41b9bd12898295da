/** Plans an import municipality by municipality: each file gets its report, each row that changes is handed on. */
import { groupAnswers, type AnswerChoices } from '../../core/survey/compare-answers';
import { rememberQuestionnaires } from '../../core/survey/questionnaire';
import type { OfficeData } from '../../core/tables/office-data';
import type { NewKey } from '../../core/tables/plan-edits';
import type { RowChange } from '../../core/tables/row-change';
import type { IsoDay } from '../../core/values/iso-date';
import { groupReturns } from './held-returns';
import type { FileDetail, FileReport } from './import-report';
import type { ImportSteps } from './import-steps';
import { planMunicipality } from './plan-municipality';
import { createOfferPlanner } from './plan-offers';
import type { WaitingReturn, WaitingReturns } from './waiting-returns';

interface Planning {
  readonly received: IsoDay;
  readonly today: IsoDay;
  readonly receivedNamed: boolean;
  readonly acceptClears: (place: number) => boolean;
  readonly choicesOf: (place: number) => AnswerChoices;
  readonly detail: (place: number, detail: FileDetail) => void;
  readonly newKey: NewKey;
  readonly report: (place: number, report: FileReport) => void;
  readonly write: (change: RowChange) => void;
  readonly steps: ImportSteps;
}

/**
 * Files are taken in the order of municipality and content, so that the order they
 * are given in changes nothing but the order of the reports. False when the user has had enough.
 */
export async function planImport(
  data: OfficeData,
  waiting: WaitingReturns,
  planning: Planning,
): Promise<boolean> {
  const answersOf = groupAnswers(data);
  const returnsOf = groupReturns(data);
  const offers = createOfferPlanner(data);
  const questionnaireOf = rememberQuestionnaires(data);
  const groups = waiting.groups();
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  let done = 0;
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const { survey, municipality } = first;
    const id = survey.values.id ?? '';
    const context = {
      ...planning,
      data,
      offers,
      questionnaire: questionnaireOf(survey.values.formVersion),
      held: answersOf(id, municipality),
      heldReturns: returnsOf(id, municipality),
      take: (file: WaitingReturn) => waiting.take(file),
      report: ({ place }: { readonly place: number }, report: FileReport): void => {
        planning.report(place, report);
      },
    };
    const files = planMunicipality(context, group);
    while (files.next().done !== true) {
      done += 1;
      if (!(await planning.steps.next('planning', done, total))) return false;
    }
  }
  return true;
}
