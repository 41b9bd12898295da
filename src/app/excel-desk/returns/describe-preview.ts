/** The plan of an import as the pane shows it, file by file. */
import { nameMunicipality } from '../../../core/office/name-municipality';
import { municipalities } from '../../../core/office/places';
import type { AnswerDifference } from '../../../core/survey/compare-answers';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Language } from '../../../core/texts/text-entry';
import type { Issue } from '../../../core/values/issue';
import { noticesOf } from '../../desk/notices';
import { noAnswers, noOffers, type FileDetail, type FileReport } from '../../import-returns/import-report';
import type { HeldFile } from './held-files';
import { groupFindings } from './group-findings';
import {
  fileGroups,
  type Asking,
  type FileGroup,
  type PreviewedFile,
  type ReturnsPreview,
  type ShownDifference,
} from './returns-view';

/** A file with what the plan says of it; without a report when it is left out. */
export interface PlannedFile {
  readonly held: HeldFile;
  readonly report: FileReport | undefined;
  readonly detail: FileDetail | undefined;
}

export function describePreview(
  data: OfficeData,
  planned: readonly PlannedFile[],
  received: Pick<ReturnsPreview, 'received' | 'receivedNamed'>,
  language: Language,
): ReturnsPreview {
  const files = planned.map((one) => describeFile(data, one, language));
  const taken = files.filter(({ group }) => isTaken(group));
  const sum = (read: (file: PreviewedFile) => number): number =>
    taken.reduce((total, file) => total + read(file), 0);
  return {
    files,
    groups: Object.fromEntries(
      fileGroups.map((group) => [group, files.filter((file) => file.group === group).length]),
    ) as Record<FileGroup, number>,
    toTake: taken.length,
    answers: {
      new: sum(({ answers }) => answers.new),
      changed: sum(({ answers }) => answers.changed),
      cleared: sum(({ answers }) => answers.cleared),
      same: sum(({ answers }) => answers.same),
    },
    offers: {
      proposed: sum(({ offers }) => offers.proposed),
      duplicates: sum(({ offers }) => offers.duplicates),
      possible: sum(({ offers }) => offers.possible),
    },
    ...received,
    municipalities: data
      .rows(municipalities)
      .flatMap(({ values: { key } }) => (key === null ? [] : [{ key, name: nameMunicipality(data, key) }])),
    changed: [],
  };
}

export function isTaken(group: FileGroup): boolean {
  return group === 'ready' || group === 'deviating';
}

function describeFile(
  data: OfficeData,
  { held, report, detail }: PlannedFile,
  language: Language,
): PreviewedFile {
  const issues = report?.issues ?? [];
  const key = report?.municipality ?? null;
  return {
    id: held.id,
    name: held.file.name,
    group: groupOf(report),
    municipality: key === null ? null : { key, name: nameMunicipality(data, key) },
    answers: report?.answers ?? noAnswers,
    offers: report?.offers ?? noOffers,
    differences: (detail?.differences ?? []).flatMap(showDifference),
    offerRows: (detail?.offers ?? []).map(({ title, sheetRow: row, resembles }) => ({
      title,
      row,
      resembles,
    })),
    // The name of the file stands above them.
    findings: groupFindings(issues).map(({ kind, issues: found }) => ({
      kind,
      notices: noticesOf(found.map(withoutFile), language),
    })),
    asks: asksOf(held, report),
    decision: held.decision,
  };
}

function withoutFile(found: Issue): Issue {
  const { file: _, ...at } = found.at;
  return { ...found, at };
}

function groupOf(report: FileReport | undefined): FileGroup {
  if (!report) return 'leftOut';
  switch (report.outcome) {
    case 'imported':
      return report.answers.changed + report.answers.cleared > 0 ? 'deviating' : 'ready';
    case 'unchanged':
      return 'known';
    case 'needs-decision':
      return 'open';
    case 'rejected':
      return 'refused';
  }
}

const asking: Partial<Record<Issue['code'], Asking>> = {
  'return.tokenMissing': 'municipality',
  'return.tokenUnknown': 'municipality',
  'return.tokenContradicts': 'municipality',
  'return.decisionContradicts': 'municipality',
  'return.wouldClear': 'clears',
  'return.receivedEarlier': 'received',
  'return.superseded': 'received',
  'return.twoFiles': 'rival',
};

/** Also what was decided already, so that it can be decided otherwise. */
function asksOf({ decision }: HeldFile, report: FileReport | undefined): readonly Asking[] {
  const asked = (report?.issues ?? []).flatMap(({ code }) => asking[code] ?? []);
  if (decision.municipality !== undefined) asked.push('municipality');
  if (decision.acceptClears === true) asked.push('clears');
  return [...new Set(asked)];
}

function showDifference({
  kind,
  name,
  question,
  answer,
  raw,
  reading,
  held,
  corrected,
}: AnswerDifference): readonly ShownDifference[] {
  if (kind === 'same' || kind === 'blank') return [];
  return [
    {
      kind,
      label: question?.label ?? answer.label ?? name,
      before: held?.values.value ?? held?.values.rawValue ?? null,
      after: reading.value ?? raw,
      cell: answer.reference,
      kept: corrected && kind !== 'new',
    },
  ];
}
