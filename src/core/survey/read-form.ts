/**
 * Finds a filled-in form in a file, as a workbook or as CSV: its parts are known
 * by the titles of their columns, wherever they stand and whatever the sheets are called.
 */
import type { RawWorkbook } from '../sheets/raw-workbook';
import type { Table } from '../tables/table';
import { issue, type Issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import { findAnswers } from './find-answers';
import { findMeta } from './find-meta';
import { findOffers } from './find-offers';
import { formSheets, formTitles } from './form-titles';
import type { ReturnForm } from './return-form';

/** More rows of answers than any questionnaire has: such a file is something else, or means harm. */
const MOST_ANSWERS = 2_000;
/**
 * More offers than a whole county has of them, let alone a municipality. Each is compared with the
 * register: without a limit, one file could keep the office waiting for minutes.
 */
const MOST_OFFERS = 500;

/**
 * The form in a workbook. `offerTable` names the columns by which a list of
 * offers is known. A file with neither answers nor offers,
 * or with more rows of answers than any form has, is `form.notRecognised`.
 */
export function readForm(workbook: RawWorkbook, file: string, offerTable: Table): Result<ReturnForm> {
  const answers = findAnswers(workbook.sheets);
  const offers = findOffers(workbook.sheets, offerTable);
  if (!answers && !offers) return fail(issue('form.notRecognised', { what: 'noColumns' }, { file }));
  if ((answers?.answers.length ?? 0) > MOST_ANSWERS) {
    return fail(issue('form.notRecognised', { what: 'tooManyRows', count: MOST_ANSWERS }, { file }));
  }
  const count = offers?.rows.length ?? 0;
  if (count > MOST_OFFERS) {
    return fail(
      issue('form.tooManyOffers', { count, limit: MOST_OFFERS }, { file, sheet: offers?.sheet ?? '' }),
    );
  }
  return ok({
    file,
    meta: findMeta(workbook.sheets),
    answers: answers?.answers,
    offers,
    modified: workbook.modified,
    issues: [...(answers?.issues ?? []), ...missingParts(workbook, offerTable, answers, offers)],
  });
}

/** A form as it is sent has both parts; a CSV file, a single sheet, is free to bring one of them. */
function missingParts(
  workbook: RawWorkbook,
  offerTable: Table,
  answers: unknown,
  offers: unknown,
): readonly Issue[] {
  if (workbook.sheets.length < 2) return [];
  const missing = (sheet: string, column: string): Issue =>
    issue('form.partMissing', { sheet, column }, { sheet });
  return [
    ...(answers === undefined ? [missing(formSheets.questions, formTitles.answer)] : []),
    ...(offers === undefined
      ? [missing(formSheets.offers, offerTable.columns[offerTable.labelColumn]?.title ?? '')]
      : []),
  ];
}
