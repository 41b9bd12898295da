/** The whole import as a plan: a report per file and the rows that change. Pure: nothing is written here. */
import { groupAnswers } from '../../core/survey/compare-answers';
import { readQuestionnaire, type Questionnaire } from '../../core/survey/questionnaire';
import type { OfficeData } from '../../core/tables/office-data';
import type { NewKey } from '../../core/tables/plan-edits';
import type { RowChange } from '../../core/tables/row-change';
import { placed, type Issue } from '../../core/values/issue';
import type { IsoDay } from '../../core/values/iso-date';
import type { AssignedFile } from './assess-return';
import { assignReturn } from './assign-return';
import { groupReturns } from './held-returns';
import { noAnswers, noOffers, type FileOutcome, type FileReport, type ImportOptions } from './import-report';
import { createOfferPlanner } from './plan-offers';
import { planMunicipality } from './plan-municipality';
import type { IncomingFile } from './read-return';

export interface ImportPlan {
  /** In the order of the files. */
  readonly reports: readonly FileReport[];
  readonly changes: readonly RowChange[];
}

/**
 * Files are taken in the order of municipality and content, so that the order they
 * are given in changes nothing but the order of the reports.
 */
export function planImport(
  data: OfficeData,
  files: readonly IncomingFile[],
  options: Pick<ImportOptions, 'municipality' | 'acceptClears'> & {
    readonly received: IsoDay;
    readonly receivedNamed: boolean;
    readonly newKey: NewKey;
  },
): ImportPlan {
  const { received, receivedNamed, newKey } = options;
  const reports = new Map<IncomingFile, FileReport>();
  const assigned = new Map<AssignedFile, IncomingFile>();
  for (const file of files) {
    if (!file.form) {
      reports.set(file, unassigned(file.file, 'rejected', file.issues));
      continue;
    }
    const found = assignReturn(data, file.form, received, options.municipality);
    if (found.clear) assigned.set({ ...file, ...found }, file);
    else reports.set(file, unassigned(file.file, 'needs-decision', found.issues));
  }

  const answersOf = groupAnswers(data);
  const returnsOf = groupReturns(data);
  const offers = createOfferPlanner(data);
  const questionnaireOf = rememberQuestionnaires(data);
  const changes: RowChange[] = [];
  for (const group of groupFiles([...assigned.keys()])) {
    const [{ survey, municipality }] = group;
    const id = survey.values.id ?? '';
    const questionnaire = questionnaireOf(survey.values.formVersion);
    const [held, heldReturns] = [answersOf(id, municipality), returnsOf(id, municipality)];
    const context = { data, received, receivedNamed, questionnaire, held, heldReturns, offers, newKey };
    const plan = planMunicipality(context, group, options.acceptClears ?? false);
    changes.push(...plan.changes);
    group.forEach((file, place) => {
      const [incoming, report] = [assigned.get(file), plan.reports[place]];
      if (incoming && report) reports.set(incoming, report);
    });
  }
  return { reports: files.flatMap((file) => reports.get(file) ?? []), changes };
}

type Group = readonly [AssignedFile, ...AssignedFile[]];

/** By municipality and survey; inside by content, then by name. */
function groupFiles(files: readonly AssignedFile[]): readonly Group[] {
  const sortKey = ({ municipality, survey, contentHash, file }: AssignedFile): readonly string[] => [
    municipality,
    survey.values.id ?? '',
    contentHash,
    file,
  ];
  const sorted = [...files].sort((a, b) => compareKeys(sortKey(a), sortKey(b)));
  const groups = new Map<string, [AssignedFile, ...AssignedFile[]]>();
  for (const file of sorted) {
    const key = sortKey(file).slice(0, 2).join('\n');
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()];
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((part, index) => part !== b[index]);
  if (place < 0) return 0;
  return (a[place] ?? '') < (b[place] ?? '') ? -1 : 1;
}

function rememberQuestionnaires(data: OfficeData): (version: string | null) => Questionnaire {
  const known = new Map<string | null, Questionnaire>();
  return (version) => {
    const found = known.get(version) ?? readQuestionnaire(data, version);
    known.set(version, found);
    return found;
  };
}

function unassigned(file: string, outcome: FileOutcome, issues: readonly Issue[]): FileReport {
  const found = issues.map((one) => placed(one, { file }));
  return { file, municipality: null, outcome, answers: noAnswers, offers: noOffers, issues: found };
}
