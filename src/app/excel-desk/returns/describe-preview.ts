/** The plan of an import as the pane shows it, file by file. */
import { nameMunicipality } from '../../../core/office/name-municipality';
import { municipalities } from '../../../core/office/places';
import { hasChoice, type AnswerDifference } from '../../../core/survey/compare-answers';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Language } from '../../../core/texts/text-entry';
import type { Issue } from '../../../core/values/issue';
import { noticesOf } from '../../desk/notices';
import {
  noAnswers,
  noOffers,
  type AnswerCounts,
  type FileDetail,
  type FileReport,
} from '../../import-returns/import-report';
import type { HeldFile } from './held-files';
import { groupFindings } from './group-findings';
import {
  fileGroups,
  type Asking,
  type CameAs,
  type FileGroup,
  type PreviewedFile,
  type Decision,
  type ReturnsPreview,
  type ShownAnswerCounts,
  type ShownChoice,
  type ShownDifference,
  type Suggestion,
} from './returns-view';

/** A file with what the plan says of it; without a report when it is left out. */
export interface PlannedFile {
  readonly held: HeldFile;
  readonly report: FileReport | undefined;
  readonly detail: FileDetail | undefined;
  /** Key of the municipality whose it may be, where that is unclear. */
  readonly suggested: string | undefined;
}

export function describePreview(
  data: OfficeData,
  planned: readonly PlannedFile[],
  received: Pick<ReturnsPreview, 'received' | 'receivedNamed'>,
  language: Language,
): ReturnsPreview {
  const files = planned.map((one) => describeFile(data, one, findSuggestion(data, one, planned), language));
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
      kept: sum(({ answers }) => answers.kept),
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

function isTaken(group: FileGroup): boolean {
  return group === 'ready' || group === 'deviating';
}

function describeFile(
  data: OfficeData,
  { held, report, detail }: PlannedFile,
  suggestion: Suggestion | null,
  language: Language,
): PreviewedFile {
  const issues = report?.issues ?? [];
  const key = report?.municipality ?? null;
  const differences = (detail?.differences ?? []).flatMap((one) => showDifference(one, held.decision));
  const answers = countAnswers(report?.answers ?? noAnswers, differences);
  return {
    id: held.id,
    name: held.file.name,
    cameAs: cameAs(held),
    group: groupOf(report, answers),
    municipality: key === null ? null : { key, name: nameMunicipality(data, key) },
    answers,
    offers: report?.offers ?? noOffers,
    differences,
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
    suggestion,
    decision: held.decision,
  };
}

function cameAs({ channel }: HeldFile): CameAs {
  return channel === undefined || channel === 'xlsx' || channel === 'csv' ? 'file' : channel;
}

function findSuggestion(
  data: OfficeData,
  { held, suggested }: PlannedFile,
  planned: readonly PlannedFile[],
): Suggestion | null {
  if (suggested === undefined || held.decision.municipality !== undefined) return null;
  const others = planned.filter(
    (one) => one.held !== held && (one.suggested ?? one.report?.municipality) === suggested,
  );
  return {
    key: suggested,
    name: nameMunicipality(data, suggested),
    others: others.map((one) => one.held.file.name),
  };
}

function withoutFile(found: Issue): Issue {
  const { file: _, ...at } = found.at;
  return { ...found, at };
}

/** By what becomes of them where that is known answer by answer. */
function countAnswers(counts: AnswerCounts, differences: readonly ShownDifference[]): ShownAnswerCounts {
  if (differences.length === 0) return { ...counts, kept: 0 };
  const count = (wanted: ShownDifference['kind']): number =>
    differences.filter(({ kind, kept }) => kind === wanted && !kept).length;
  return {
    new: count('new'),
    changed: count('changed'),
    cleared: count('cleared'),
    same: counts.same,
    kept: differences.filter(({ kept }) => kept).length,
  };
}

function groupOf(report: FileReport | undefined, answers: ShownAnswerCounts): FileGroup {
  if (!report) return 'leftOut';
  switch (report.outcome) {
    case 'imported':
      return answers.changed + answers.cleared + answers.kept > 0 ? 'deviating' : 'ready';
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

function showDifference(found: AnswerDifference, decision: Decision): readonly ShownDifference[] {
  const { kind, name, question, answer, raw, reading, held } = found;
  if (kind === 'same' || kind === 'blank') return [];
  const choice = hasChoice(found) ? chosenFor(found, decision) : null;
  return [
    {
      // Blank as the municipality sent it, and filled by the office since.
      kind: kind === 'new' && choice ? 'changed' : kind,
      name,
      label: question?.label ?? answer.label ?? name,
      before: held?.values.value ?? held?.values.rawValue ?? null,
      after: reading.value ?? raw,
      cell: answer.reference,
      kept: choice?.chosen === 'held',
      choice,
    },
  ];
}

/** What is blank in the file waits for a word of a person, about itself or about all that are. */
function chosenFor({ kind, choice, kept, corrected }: AnswerDifference, decision: Decision): ShownChoice {
  const isOpen = kind === 'cleared' && choice === undefined && decision.acceptClears !== true;
  return { own: corrected, chosen: isOpen ? null : kept ? 'held' : 'file' };
}
