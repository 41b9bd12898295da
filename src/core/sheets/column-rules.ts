/**
 * What may be typed into the cells of a new workbook, whatever makes it. A list is always a name
 * for a range: Excel "repairs" a file whose rule holds more than 255 characters of entries.
 */
import { say } from '../texts/say';
import { workbookTexts } from '../texts/workbook-texts';
import { formatNumber } from '../values/german-notation';
import { serialOfDay, type IsoDay } from '../values/iso-date';
import { columnLetters } from './raw-workbook';
import type { TableColumnPlan } from './workbook-plan';

/** Nothing the office keeps is older: an earlier date is a slip. */
const EARLIEST = serialOfDay('1950-01-01' as IsoDay);

/** With one limit or two; a number without any is refused only when it is none. */
export type NumberLimits =
  | { readonly operator: 'between'; readonly min: number; readonly max: number }
  | { readonly operator: 'atLeast'; readonly min: number }
  | { readonly operator: 'atMost'; readonly max: number };

export type ColumnRule =
  /** Without a refusal the list only helps. */
  | { readonly kind: 'list'; readonly list: string; readonly refusal?: string }
  | { readonly kind: 'whole' | 'decimal'; readonly limits: NumberLimits; readonly refusal: string }
  /** Not before this day, as a serial. */
  | { readonly kind: 'day'; readonly earliest: number; readonly refusal: string }
  /** Without the equals sign, for the first cell. */
  | { readonly kind: 'formula'; readonly formula: string; readonly refusal: string };

/** Title of the box that refuses an entry. */
export const refusalTitle = say('de', workbookTexts['invalid.title']);

/** Undefined where anything goes; `column` and `row` are the place of the first data cell, counted from 1. */
export function ruleOfColumn(plan: TableColumnPlan, column: number, row: number): ColumnRule | undefined {
  const { kind, list, several, coarse } = plan;
  if (list !== undefined) return ruleOfList(list, several !== true);
  if (kind === 'whole') return numberRule(kind, say('de', workbookTexts['invalid.whole']), plan);
  if (kind === 'decimal' || kind === 'money') {
    return numberRule('decimal', say('de', workbookTexts['invalid.number']), plan);
  }
  if (kind !== 'date') return undefined;
  if (coarse === true) return coarseDateRule(`${columnLetters(column - 1)}${row}`);
  return { kind: 'day', earliest: EARLIEST, refusal: say('de', workbookTexts['invalid.day']) };
}

/** One choice from a list refuses anything else; several in one cell, and lists that may be incomplete, only help. */
export function ruleOfList(list: string, isStrict: boolean): ColumnRule {
  return { kind: 'list', list, ...(isStrict ? { refusal: say('de', workbookTexts['invalid.list']) } : {}) };
}

function numberRule(kind: 'whole' | 'decimal', sentence: string, { min, max }: TableColumnPlan): ColumnRule {
  return { kind, limits: limitsOf(min, max), refusal: `${sentence} ${rangeText(min, max)}`.trim() };
}

function limitsOf(min: number | undefined, max: number | undefined): NumberLimits {
  if (min !== undefined && max !== undefined) return { operator: 'between', min, max };
  return max === undefined ? { operator: 'atLeast', min: min ?? -999_999_999 } : { operator: 'atMost', max };
}

function rangeText(min: number | undefined, max: number | undefined): string {
  const shown = { min: formatNumber(min ?? 0), max: formatNumber(max ?? 0) };
  if (min !== undefined && max !== undefined) return say('de', workbookTexts['invalid.range'], shown);
  if (min !== undefined) return say('de', workbookTexts['invalid.min'], shown);
  return max === undefined ? '' : say('de', workbookTexts['invalid.max'], shown);
}

/** Text such as "Februar 2015", a year, or a date. */
function coarseDateRule(cell: string): ColumnRule {
  const year = `AND(${cell}>=1900,${cell}<2200)`;
  const formula = `OR(ISTEXT(${cell}),${cell}>=${EARLIEST},${year})`;
  return { kind: 'formula', formula, refusal: say('de', workbookTexts['invalid.date']) };
}
