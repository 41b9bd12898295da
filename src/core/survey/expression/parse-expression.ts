/** Reads the text of an expression into its tree; `or` binds loosest, then `and`, then comparisons. */
import { issue } from '../../values/issue';
import { fail, ok, type Result } from '../../values/result';
import { functionArity, type Comparison, type Expression, type FunctionName } from './expression';
import { readTokens, type Token } from './read-tokens';

/** Deeper nesting than any questionnaire has; keeps a hostile one from exhausting the stack. */
const MOST_DEPTH = 50;

/** Stops the descent at the token that does not fit; caught below, seen by nobody. */
class Misfit extends Error {
  constructor(readonly at: number) {
    super('misfit');
  }
}

/** The tree of an expression; `expression.unreadable` names the position (from 1) where reading stopped. */
export function parseExpression(source: string): Result<Expression> {
  const { tokens, strayAt } = readTokens(source);
  const unreadable = (at: number): Result<never> =>
    fail(issue('expression.unreadable', { expression: source, at }));
  if (strayAt !== undefined) return unreadable(strayAt);
  try {
    return ok(createParser(tokens).whole());
  } catch (error) {
    if (error instanceof Misfit) return unreadable(error.at);
    throw error;
  }
}

function createParser(tokens: readonly Token[]): { whole(): Expression } {
  let position = 0;
  let depth = 0;
  const end: Token = { kind: 'end', text: '', at: 1 };
  const peek = (): Token => tokens[position] ?? end;
  const next = (): Token => tokens[position++] ?? end;
  const is = (kind: Token['kind'], text: string): boolean => peek().kind === kind && peek().text === text;
  const take = (kind: Token['kind'], text: string): void => {
    if (!is(kind, text)) throw new Misfit(peek().at);
    position += 1;
  };

  function or(): Expression {
    let left = and();
    while (is('name', 'or')) {
      position += 1;
      left = { kind: 'or', left, right: and() };
    }
    return left;
  }

  function and(): Expression {
    let left = comparison();
    while (is('name', 'and')) {
      position += 1;
      left = { kind: 'and', left, right: comparison() };
    }
    return left;
  }

  function comparison(): Expression {
    const left = operand();
    const { kind, text } = peek();
    if (kind !== 'sign' || !/^(!=|<=|>=|[=<>])$/.test(text)) return left;
    position += 1;
    return { kind: 'compare', operator: text as Comparison, left, right: operand() };
  }

  function operand(): Expression {
    depth += 1;
    if (depth > MOST_DEPTH) throw new Misfit(peek().at);
    const found = readOperand(next());
    depth -= 1;
    return found;
  }

  function readOperand(token: Token): Expression {
    if (token.kind === 'text') return { kind: 'literal', value: token.text };
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token.kind === 'reference') return { kind: 'reference', name: token.text };
    if (token.kind === 'sign' && token.text === '.') return { kind: 'self' };
    if (token.kind === 'name') return call(token);
    if (token.kind !== 'sign' || token.text !== '(') throw new Misfit(token.at);
    const inner = or();
    take('sign', ')');
    return inner;
  }

  function call(token: Token): Expression {
    if (!Object.hasOwn(functionArity, token.text)) throw new Misfit(token.at);
    const name = token.text as FunctionName;
    take('sign', '(');
    const args: Expression[] = [];
    while (!is('sign', ')')) {
      if (args.length > 0) take('sign', ',');
      args.push(or());
    }
    take('sign', ')');
    if (args.length !== functionArity[name] || !hasReadablePattern(name, args[1])) throw new Misfit(token.at);
    return { kind: 'call', name, args };
  }

  return {
    whole() {
      const expression = or();
      if (peek().kind !== 'end') throw new Misfit(peek().at);
      return expression;
    },
  };
}

/** A pattern is written out in the expression, so that a wrong one is found before anybody answers. */
function hasReadablePattern(name: FunctionName, pattern: Expression | undefined): boolean {
  if (name !== 'regex') return true;
  if (pattern?.kind !== 'literal') return false;
  try {
    return new RegExp(String(pattern.value), 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
