/** What an expression comes to for given answers; comparisons follow XPath 1.0, dates in ISO form compare by time. */
import { UnreachableError } from '../../values/unreachable-error';
import type { Comparison, Expression, FunctionName } from './expression';

/** Text (codes for choices, several separated by spaces; ISO for dates), a number, or yes/no; '' for no answer. */
export type ExpressionValue = string | number | boolean;

export interface ExpressionScope {
  /** The answer the expression belongs to. */
  readonly self: ExpressionValue;
  /** The answer to another question; '' when it has none or there is no such question. */
  valueOf(name: string): ExpressionValue;
}

export function evaluateExpression(expression: Expression, scope: ExpressionScope): ExpressionValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'self':
      return scope.self;
    case 'reference':
      return scope.valueOf(expression.name);
    case 'and':
      return holds(expression.left, scope) && holds(expression.right, scope);
    case 'or':
      return holds(expression.left, scope) || holds(expression.right, scope);
    case 'compare':
      return compare(
        expression.operator,
        evaluateExpression(expression.left, scope),
        evaluateExpression(expression.right, scope),
      );
    case 'call':
      return call(
        expression.name,
        expression.args.map((arg) => evaluateExpression(arg, scope)),
      );
  }
}

/** Whether an expression is true: not false, not 0, not empty. */
export function holds(expression: Expression, scope: ExpressionScope): boolean {
  return asBoolean(evaluateExpression(expression, scope));
}

function asBoolean(value: ExpressionValue): boolean {
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : value !== '' && value !== false;
}

function asNumber(value: ExpressionValue): number {
  if (typeof value === 'string') return value.trim() === '' ? NaN : Number(value);
  return Number(value);
}

const isoDate = /^\d{4}(-\d{2}){0,2}$/;

function compare(operator: Comparison, left: ExpressionValue, right: ExpressionValue): boolean {
  switch (operator) {
    case '=':
      return isEqual(left, right);
    case '!=':
      return !isEqual(left, right);
    case '<':
      return isLess(left, right);
    case '>':
      return isLess(right, left);
    case '<=':
      return isLess(left, right) || isSame(left, right);
    case '>=':
      return isLess(right, left) || isSame(left, right);
  }
}

function isEqual(left: ExpressionValue, right: ExpressionValue): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return asBoolean(left) === asBoolean(right);
  if (typeof left === 'number' || typeof right === 'number') return asNumber(left) === asNumber(right);
  return left === right;
}

function isSame(left: ExpressionValue, right: ExpressionValue): boolean {
  return areDates(left, right) ? left === right : asNumber(left) === asNumber(right);
}

function isLess(left: ExpressionValue, right: ExpressionValue): boolean {
  return areDates(left, right) ? String(left) < String(right) : asNumber(left) < asNumber(right);
}

function areDates(left: ExpressionValue, right: ExpressionValue): boolean {
  return typeof left === 'string' && typeof right === 'string' && isoDate.test(left) && isoDate.test(right);
}

function call(name: FunctionName, args: readonly ExpressionValue[]): ExpressionValue {
  const [first = '', second = ''] = args;
  switch (name) {
    case 'not':
      return !asBoolean(first);
    case 'selected':
      return codesIn(first).includes(String(second));
    case 'count-selected':
      return codesIn(first).length;
    case 'string-length':
      return Array.from(String(first)).length;
    case 'regex':
      return new RegExp(`^(?:${String(second)})$`, 'u').test(String(first));
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      throw new UnreachableError(name);
  }
}

function codesIn(value: ExpressionValue): readonly string[] {
  return String(value)
    .split(/\s+/)
    .filter((code) => code !== '');
}
