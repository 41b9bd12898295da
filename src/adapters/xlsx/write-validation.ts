/**
 * What Excel lets into a column. One choice from a list refuses anything else;
 * several choices in one cell, and lists that may be incomplete, only help.
 * The ranges are exact: a rule on a whole column makes other programs slow.
 */
import type { DataValidation } from 'exceljs';
import { say } from '../../core/texts/say';
import type { TextEntry } from '../../core/texts/text-entry';
import { workbookTexts } from '../../core/texts/workbook-texts';
import { columnLetters } from '../../core/sheets/raw-workbook';
import type { ChoicePlan, TableColumnPlan } from '../../core/sheets/workbook-plan';
import { formatNumber } from '../../core/values/german-notation';

/** Nothing the office keeps is older: an earlier date is a slip. */
const EARLIEST_DAY = new Date(Date.UTC(1950, 0, 1));
const EARLIEST_SERIAL = 18264;

/** The rule of a column whose first data cell is in `row`; undefined where anything goes. */
export function columnValidation(
  plan: TableColumnPlan,
  column: number,
  row: number,
): DataValidation | undefined {
  if (plan.list !== undefined) return listValidation(plan.list, plan.several !== true);
  if (plan.kind === 'whole') return numberValidation(plan, 'whole', workbookTexts['invalid.whole']);
  if (plan.kind === 'decimal' || plan.kind === 'money') {
    return numberValidation(plan, 'decimal', workbookTexts['invalid.number']);
  }
  if (plan.kind !== 'date') return undefined;
  return plan.coarse === true ? coarseDateValidation(`${columnLetters(column - 1)}${row}`) : dayValidation();
}

export function choiceValidation(plan: ChoicePlan): DataValidation {
  return listValidation(plan.list, plan.strict);
}

function listValidation(list: string, strict: boolean): DataValidation {
  const base: DataValidation = { type: 'list', allowBlank: true, formulae: [list] };
  return strict
    ? { ...base, ...refusal(say('de', workbookTexts['invalid.list'])) }
    : { ...base, showErrorMessage: false };
}

function numberValidation(
  { min, max }: TableColumnPlan,
  type: 'whole' | 'decimal',
  entry: TextEntry,
): DataValidation {
  const range =
    min !== undefined && max !== undefined
      ? { operator: 'between' as const, formulae: [min, max] }
      : max !== undefined
        ? { operator: 'lessThanOrEqual' as const, formulae: [max] }
        : { operator: 'greaterThanOrEqual' as const, formulae: [min ?? -999_999_999] };
  return {
    type,
    allowBlank: true,
    ...range,
    ...refusal(`${say('de', entry)} ${rangeText(min, max)}`.trim()),
  };
}

function rangeText(min: number | undefined, max: number | undefined): string {
  const shown = { min: formatNumber(min ?? 0), max: formatNumber(max ?? 0) };
  if (min !== undefined && max !== undefined) return say('de', workbookTexts['invalid.range'], shown);
  if (min !== undefined) return say('de', workbookTexts['invalid.min'], shown);
  return max === undefined ? '' : say('de', workbookTexts['invalid.max'], shown);
}

function dayValidation(): DataValidation {
  return {
    type: 'date',
    operator: 'greaterThanOrEqual',
    allowBlank: true,
    formulae: [EARLIEST_DAY],
    ...refusal(say('de', workbookTexts['invalid.day'])),
  };
}

/** Text such as "Februar 2015", a year, or a date. */
function coarseDateValidation(cell: string): DataValidation {
  const year = `AND(${cell}>=1900,${cell}<2200)`;
  return {
    type: 'custom',
    allowBlank: true,
    formulae: [`OR(ISTEXT(${cell}),${cell}>=${EARLIEST_SERIAL},${year})`],
    ...refusal(say('de', workbookTexts['invalid.date'])),
  };
}

function refusal(error: string): Partial<DataValidation> {
  return {
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: say('de', workbookTexts['invalid.title']),
    error,
  };
}
