/** Cuts the text of an expression into its words. */

export interface Token {
  readonly kind: 'text' | 'number' | 'reference' | 'name' | 'sign' | 'end';
  /** Without quotes, braces and dollar sign. */
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly at: number;
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['reference', /^\$\{\s*([^{}\s]+)\s*\}/],
  ['text', /^'([^']*)'/],
  ['text', /^"([^"]*)"/],
  ['number', /^(-?\d+(?:\.\d+)?)/],
  ['sign', /^(!=|<=|>=|[=<>(),])/],
  ['name', /^([A-Za-z][A-Za-z-]*)/],
  ['sign', /^(\.)/],
];

/** The words in order, closed by an `end`; undefined with the position of what is no word. */
export function readTokens(source: string): { readonly tokens: readonly Token[]; readonly strayAt?: number } {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(source.slice(at))?.[0].length ?? 0;
    const rest = source.slice(at);
    if (rest === '') return { tokens: [...tokens, { kind: 'end', text: '', at: at + 1 }] };
    const token = readToken(rest, at + 1);
    if (!token) return { tokens, strayAt: at + 1 };
    tokens.push(token.token);
    at += token.length;
  }
}

function readToken(rest: string, at: number): { readonly token: Token; readonly length: number } | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(rest);
    if (match) return { token: { kind, text: match[1] ?? '', at }, length: match[0].length };
  }
  return undefined;
}
