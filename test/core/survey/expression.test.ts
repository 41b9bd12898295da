import fc from 'fast-check';
import { referencesOf } from '../../../src/core/survey/expression/expression';
import {
  evaluateExpression,
  type ExpressionValue,
} from '../../../src/core/survey/expression/evaluate-expression';
import { parseExpression } from '../../../src/core/survey/expression/parse-expression';

const answers: Readonly<Record<string, ExpressionValue>> = {
  coordination: 'available',
  structures: 'round-table concept',
  hours: 19.5,
  since: '2015-02',
  empty: '',
};

function evaluate(source: string, self: ExpressionValue = ''): ExpressionValue {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return evaluateExpression(parsed.value, { self, valueOf: (name) => answers[name] ?? '' });
}

describe('the conditions of a questionnaire', () => {
  it.each([
    ["${coordination} = 'available'", true],
    ["${coordination} != 'available'", false],
    ["${empty} = ''", true],
    ["${nobody} != ''", false],
    ["selected(${structures}, 'concept')", true],
    ["selected(${structures}, 'con')", false],
    ['count-selected(${structures}) = 2', true],
    ['count-selected(${empty}) = 0', true],
    ['${hours} > 19 and ${hours} <= 19.5', true],
    ['${empty} > 0', false],
    ['${empty} <= 0', false],
    ["${since} >= '2015-01-01'", true],
    ["${since} < '2015'", false],
    ["not(${empty} != '') and (false() or true())", true],
    ['true() or false() and false()', true],
    ['string-length(${coordination}) = 9', true],
  ])('%s comes to %s', (source, expected) => {
    expect(evaluate(source)).toBe(expected);
  });

  it.each([
    ['. >= 0 and . <= 52', 12, true],
    ['. >= 0 and . <= 52', -1, false],
    [". >= '2014-01-01'", '2013-12-31', false],
    ["regex(., '[^@ ]+@[^@ ]+')", 'amt@stadt', true],
    ["regex(., '[^@ ]+@[^@ ]+')", 'siehe amt@stadt bitte', false],
  ])('%s judges the answer %s as %s', (source, self, expected) => {
    expect(evaluate(source, self)).toBe(expected);
  });

  it.each([
    ['${open', 1],
    ["selected(., 'a'", 16],
    ["selected(., 'a', 'b')", 1],
    ['today() > .', 1],
    ['. >', 4],
    ["regex(., '(')", 1],
    ['. = 1 1', 7],
    ['(((((((((((((((((((((((((((((((((((((((((((((((((((((((.)))))))', 51],
  ])('says where %s cannot be read', (source, at) => {
    expect(parseExpression(source)).toMatchObject({
      ok: false,
      issues: [{ code: 'expression.unreadable', params: { at } }],
    });
  });

  it('names the questions an expression asks for', () => {
    const parsed = parseExpression("${a} = 'x' or selected(${b}, 'y') and not(${a} = '')");
    expect(parsed.ok && referencesOf(parsed.value)).toEqual(['a', 'b']);
  });

  it('reads or refuses any text, and never stumbles', () => {
    const word = fc.constantFrom(
      '${a}',
      '.',
      "'x'",
      '1',
      '=',
      '!=',
      '<',
      'and',
      'or',
      'not(',
      'selected(',
      ')',
      '(',
      ',',
      ' ',
      'regex(',
      '"',
      '$',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((words) => words.join(' ')),
          fc.string(),
        ),
        (source) => {
          const parsed = parseExpression(source);
          const outcome = parsed.ok
            ? typeof evaluateExpression(parsed.value, { self: '', valueOf: () => '' })
            : parsed.issues[0]?.code;
          expect(['string', 'number', 'boolean', 'expression.unreadable']).toContain(outcome);
        },
      ),
    );
  });
});
