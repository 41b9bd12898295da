/**
 * The rule of a column or a cell as exceljs writes it. The ranges are exact: a rule on a whole
 * column makes other programs slow.
 */
import type { DataValidation } from 'exceljs';
import { refusalTitle, type ColumnRule, type NumberLimits } from '../../core/sheets/column-rules';
import { dayOfSerial } from '../../core/values/iso-date';

export function validationOf(rule: ColumnRule): DataValidation {
  return { ...conditionOf(rule), allowBlank: true, ...refusalOf(rule) };
}

type Condition = Pick<DataValidation, 'type' | 'formulae' | 'operator'>;

function conditionOf(rule: ColumnRule): Condition {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulae: [rule.list] };
    case 'whole':
    case 'decimal':
      return { type: rule.kind, ...limitsOf(rule.limits) };
    case 'day':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [dateOf(rule.earliest)] };
    case 'formula':
      return { type: 'custom', formulae: [rule.formula] };
  }
}

function limitsOf(limits: NumberLimits): Pick<DataValidation, 'operator' | 'formulae'> {
  switch (limits.operator) {
    case 'between':
      return { operator: 'between', formulae: [limits.min, limits.max] };
    case 'atLeast':
      return { operator: 'greaterThanOrEqual', formulae: [limits.min] };
    case 'atMost':
      return { operator: 'lessThanOrEqual', formulae: [limits.max] };
  }
}

function dateOf(serial: number): Date {
  return new Date(`${dayOfSerial(serial) ?? ''}T00:00:00Z`);
}

function refusalOf({ refusal }: ColumnRule): Partial<DataValidation> {
  return refusal === undefined
    ? { showErrorMessage: false }
    : { showErrorMessage: true, errorStyle: 'stop', errorTitle: refusalTitle, error: refusal };
}
