/** Rules of data validation between the interface and the file. */
import type { DataValidation } from 'exceljs';

type Rule = Readonly<Record<string, unknown>>;

interface BasicRule {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

const kinds = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
  any: 'any',
} as const;

export function ruleOf(validation: DataValidation): Rule {
  const [first, second] = (validation.formulae as readonly unknown[] | undefined) ?? [];
  const kind = kinds[validation.type as keyof typeof kinds];
  if (validation.type === 'list') {
    const text = String(first);
    const source = text.startsWith('"') ? text.slice(1, -1) : `=${text}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (validation.type === 'custom') return { custom: { formula: `=${String(first)}` } };
  const operator = validation.operator ?? 'between';
  return {
    [kind]: {
      formula1: first,
      ...(second === undefined ? {} : { formula2: second }),
      operator: operator.charAt(0).toUpperCase() + operator.slice(1),
    },
  };
}

/** Undefined where the rule is one the file writer does not know. */
export function fileRuleOf(rule: Rule): Pick<DataValidation, 'type' | 'formulae' | 'operator'> | undefined {
  const [[kind, part] = ['', {}]] = Object.entries(rule);
  const type = (Object.keys(kinds) as (keyof typeof kinds)[]).find((one) => kinds[one] === kind);
  if (type === undefined || type === 'any') return undefined;
  if (type === 'list') {
    const source = String((part as { readonly source?: unknown }).source);
    return { type, formulae: [source.startsWith('=') ? source.slice(1) : `"${source}"`] };
  }
  if (type === 'custom') {
    const formula = String((part as { readonly formula?: unknown }).formula);
    return { type, formulae: [formula.replace(/^=/, '')] };
  }
  const { formula1, formula2, operator = 'Between' } = part as BasicRule;
  const formulae = [formula1, formula2].filter((one) => one !== undefined);
  const lower = operator.charAt(0).toLowerCase() + operator.slice(1);
  return { type, formulae, operator: lower as NonNullable<DataValidation['operator']> };
}
