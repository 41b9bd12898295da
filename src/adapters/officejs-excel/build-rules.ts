/**
 * What may be typed into the columns of a new table. A list is always a name for a range: Excel "repairs" a file whose
 * rule holds more than 255 characters of entries.
 */
import { say } from '../../core/texts/say';
import { workbookTexts } from '../../core/texts/workbook-texts';
import { columnLetters } from '../../core/sheets/raw-workbook';
import type { TableColumnPlan } from '../../core/sheets/workbook-plan';

/** Nothing the office keeps is older than 1950: an earlier date is a slip. */
const EARLIEST = 18264;

export interface ColumnRule {
  readonly rule: Excel.DataValidationRule;
  /** Sentence for an entry that is refused; without one any entry is let through. */
  readonly refusal?: string;
}

/** Undefined where anything goes; `row` is the first of the data on the sheet, `column` counted from 1. */
export function ruleOfColumn(plan: TableColumnPlan, column: number, row: number): ColumnRule | undefined {
  if (plan.list !== undefined) return ruleOfList(plan.list, plan.several !== true);
  const { kind } = plan;
  if (kind === 'whole') {
    return { rule: { wholeNumber: limitsOf(plan) }, refusal: say('de', workbookTexts['invalid.whole']) };
  }
  if (kind === 'decimal' || kind === 'money') {
    return { rule: { decimal: limitsOf(plan) }, refusal: say('de', workbookTexts['invalid.number']) };
  }
  if (kind !== 'date') return undefined;
  if (plan.coarse === true) return coarseDate(`${columnLetters(column - 1)}${row}`);
  const since = { formula1: `=${EARLIEST}`, operator: 'GreaterThanOrEqualTo' } as const;
  return { rule: { date: since }, refusal: say('de', workbookTexts['invalid.day']) };
}

export function ruleOfList(list: string, isStrict: boolean): ColumnRule {
  const rule = { list: { inCellDropDown: true, source: `=${list}` } };
  return isStrict ? { rule, refusal: say('de', workbookTexts['invalid.list']) } : { rule };
}

function limitsOf({ min, max }: TableColumnPlan): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: 'Between' };
  return max === undefined
    ? { formula1: min ?? -999_999_999, operator: 'GreaterThanOrEqualTo' }
    : { formula1: max, operator: 'LessThanOrEqualTo' };
}

/** Text such as "Februar 2015", a year, or a date. */
function coarseDate(cell: string): ColumnRule {
  const year = `AND(${cell}>=1900,${cell}<2200)`;
  return {
    rule: { custom: { formula: `=OR(ISTEXT(${cell}),${cell}>=${EARLIEST},${year})` } },
    refusal: say('de', workbookTexts['invalid.date']),
  };
}

export function queueRule(range: Excel.Range, { rule, refusal }: ColumnRule): void {
  const { dataValidation } = range;
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: refusal !== undefined,
    style: 'Stop',
    title: say('de', workbookTexts['invalid.title']),
    message: refusal ?? '',
  };
}
