/**
 * The expressions of a questionnaire (columns relevant and constraint): the
 * subset of XLSForm's XPath that stocktaking needs, see https://docs.getodk.org/form-logic/.
 */

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** The functions that are understood, with the number of arguments each takes. */
export const functionArity = {
  not: 1,
  selected: 2,
  'count-selected': 1,
  'string-length': 1,
  regex: 2,
  true: 0,
  false: 0,
} as const;

export type FunctionName = keyof typeof functionArity;

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  /** `.`: the answer that the expression belongs to. */
  | { readonly kind: 'self' }
  /** `${name}`: the answer to another question. */
  | { readonly kind: 'reference'; readonly name: string }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

/** Names of all questions an expression asks for, each once. */
export function referencesOf(expression: Expression): readonly string[] {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === 'reference') names.add(part.name);
    else if (part.kind === 'call') part.args.forEach(visit);
    else if ('left' in part) [part.left, part.right].forEach(visit);
  };
  visit(expression);
  return [...names];
}
