/** A form held against what the office has: compared, judged, and whether it may be taken over. */
import { stateOfAnswers, type AnswerState } from '../../core/survey/answer-state';
import {
  compareAnswers,
  type AnswerChoices,
  type AnswerDifference,
  type HeldAnswers,
} from '../../core/survey/compare-answers';
import type { InvitationEntry, SurveyEntry } from '../../core/survey/count-returns';
import { hashQuestions } from '../../core/survey/form-meta';
import { judgeAnswers, judgeMissing } from '../../core/survey/judge-answers';
import type { Questionnaire } from '../../core/survey/questionnaire';
import { partsOf, type ReturnParts } from '../../core/survey/return-content';
import type { OfficeData } from '../../core/tables/office-data';
import { issue, placed, type Issue } from '../../core/values/issue';
import { shorten } from '../../core/values/shorten';
import type { AnswerCounts } from './import-report';
import type { ReadableFile } from './read-return';

/** A form whose survey and municipality are clear. */
export interface AssignedFile extends ReadableFile {
  readonly survey: SurveyEntry;
  readonly municipality: string;
  readonly invitation: InvitationEntry | undefined;
  /** Findings so far. */
  readonly issues: readonly Issue[];
}

export interface Assessment extends AssignedFile {
  readonly parts: ReturnParts;
  readonly differences: readonly AnswerDifference[];
  /** The answers as they would stand afterwards. */
  readonly state: AnswerState;
  readonly counts: AnswerCounts;
}

export function assessReturn(
  data: OfficeData,
  file: AssignedFile,
  held: HeldAnswers,
  questionnaire: Questionnaire,
  choices: AnswerChoices,
): Assessment {
  const differences = compareAnswers(file.form.answers ?? [], held, questionnaire, data.context, choices);
  const count = (kind: AnswerDifference['kind']): number =>
    differences.filter((one) => one.kind === kind).length;
  return {
    ...file,
    parts: partsOf(file.form),
    differences,
    state: stateOfAnswers(questionnaire, held, differences, data.context),
    counts: { new: count('new'), changed: count('changed'), cleared: count('cleared'), same: count('same') },
  };
}

/** All findings on the answers of a file that is taken over. */
export function findAnswerIssues(assessed: Assessment, questionnaire: Questionnaire): readonly Issue[] {
  const kept = assessed.differences
    .filter(({ kept, choice, kind }) => kept && !choice && (kind === 'changed' || kind === 'cleared'))
    .map(({ answer, held, raw }) =>
      issue(
        'answer.correctionKept',
        { value: shorten(held?.values.value ?? ''), text: shorten(raw ?? '') },
        answer.at,
      ),
    );
  return [
    ...assessed.form.issues,
    ...versionIssues(assessed, questionnaire),
    ...judgeAnswers(assessed.differences, assessed.state),
    ...(assessed.form.answers ? judgeMissing(assessed.differences, assessed.state, questionnaire) : []),
    ...listChanges(assessed.differences),
    ...kept,
  ];
}

/** What becomes of each held answer that the file says otherwise. */
function listChanges(differences: readonly AnswerDifference[]): readonly Issue[] {
  const changed = differences.filter(({ kind, kept }) => !kept && (kind === 'changed' || kind === 'cleared'));
  return changed.map(({ name, question, held, raw, answer }) =>
    issue(
      'answer.changes',
      {
        label: shorten(question?.label ?? answer.label ?? name),
        held: shorten(held?.values.rawValue ?? held?.values.value ?? ''),
        value: shorten(raw ?? BLANK),
      },
      answer.at,
    ),
  );
}

/** Spoken as "(leer)". */
const BLANK = '∅';

function versionIssues({ form, survey }: Assessment, questionnaire: Questionnaire): readonly Issue[] {
  const { formVersion: version, hash } = form.meta;
  const current = survey.values.formVersion ?? '';
  if (version !== null && version !== current) return [issue('return.otherVersion', { version, current })];
  return hash !== null && hash !== hashQuestions(questionnaire) ? [issue('return.questionsChanged')] : [];
}

/** Each held answer that the file would clear and nobody decided about, at its cell, and what it would change besides. */
export function findClears({ differences }: Assessment): readonly Issue[] {
  const cells = differences
    .filter(({ kind, choice }) => kind === 'cleared' && !choice)
    .map(({ held, answer }) =>
      placed(
        issue('answer.wouldClear', { held: shorten(held?.values.value ?? held?.values.rawValue ?? '') }),
        answer.at,
      ),
    );
  if (cells.length === 0) return [];
  const changed = listChanges(differences.filter(({ kind }) => kind === 'changed'));
  return [issue('return.wouldClear', { count: cells.length }), ...cells, ...changed];
}
