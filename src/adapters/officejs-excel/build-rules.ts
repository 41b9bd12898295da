/** Puts the rule of a column or a cell into the open Excel. */
import { refusalTitle, type ColumnRule, type NumberLimits } from '../../core/sheets/column-rules';

export function queueRule(range: Excel.Range, rule: ColumnRule): void {
  const { dataValidation } = range;
  dataValidation.rule = validationOf(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: rule.refusal !== undefined,
    style: 'Stop',
    title: refusalTitle,
    message: rule.refusal ?? '',
  };
}

function validationOf(rule: ColumnRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.list}` } };
    case 'whole':
      return { wholeNumber: limitsOf(rule.limits) };
    case 'decimal':
      return { decimal: limitsOf(rule.limits) };
    case 'day':
      return { date: { formula1: `=${rule.earliest}`, operator: 'GreaterThanOrEqualTo' } };
    case 'formula':
      return { custom: { formula: `=${rule.formula}` } };
  }
}

function limitsOf(limits: NumberLimits): Excel.BasicDataValidation {
  switch (limits.operator) {
    case 'between':
      return { formula1: limits.min, formula2: limits.max, operator: 'Between' };
    case 'atLeast':
      return { formula1: limits.min, operator: 'GreaterThanOrEqualTo' };
    case 'atMost':
      return { formula1: limits.max, operator: 'LessThanOrEqualTo' };
  }
}
