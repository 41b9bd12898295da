import fc from 'fast-check';
import type { AnswerType } from '../../../src/core/survey/question-type';
import { rawText, readAnswer } from '../../../src/core/survey/read-answer';
import type { Cell } from '../../../src/core/values/cell';
import { officeOf } from '../office-of';

const { context } = officeOf();
const structures: AnswerType = { kind: 'selectMultiple', list: 'Struktur' };

describe('understanding an answer', () => {
  it.each<[AnswerType, Cell, string | null, unknown]>([
    [{ kind: 'text' }, '  zwei\r\nZeilen ', 'zwei\nZeilen', 'zwei\r\nZeilen'],
    [{ kind: 'integer' }, '1.250', '1.250', 1250],
    [{ kind: 'decimal' }, 19.5, '19,5', 19.5],
    [{ kind: 'date' }, { serial: 42124 }, '30.04.2015', '2015-04-30'],
    [{ kind: 'date' }, 'April 2015', 'April 2015', '2015-04'],
    [{ kind: 'selectOne', list: 'Priorität' }, ' HOCH', 'hoch', 'high'],
    [
      structures,
      'Sprachmittlung; Beratung vor Ort',
      'Sprachmittlung; Beratung vor Ort',
      'interpreting counselling',
    ],
    [
      structures,
      'Sprachmittlung\nBeratung vor Ort',
      'Sprachmittlung; Beratung vor Ort',
      'interpreting counselling',
    ],
    [
      structures,
      'Sprachmittlung, Beratung vor Ort',
      'Sprachmittlung; Beratung vor Ort',
      'interpreting counselling',
    ],
    [{ kind: 'integer' }, '   ', null, ''],
  ])('%j: %j is read as %j', (type, cell, value, typed) => {
    expect(readAnswer(type, cell, context)).toMatchObject({ value, typed, issues: [] });
  });

  it.each<[AnswerType, Cell, string]>([
    [{ kind: 'integer' }, 'viele', 'whole.unreadable'],
    [{ kind: 'date' }, 'demnächst', 'date.unreadable'],
    [{ kind: 'selectOne', list: 'Priorität' }, 'sehr', 'code.unknown'],
    [structures, 'Sprachmittlung, Chor', 'code.unknown'],
    [{ kind: 'text' }, { error: '#REF!' }, 'cell.error'],
    [{ kind: 'text' }, 'x'.repeat(40_000), 'text.tooLong'],
  ])('%j: %j is kept and named as %s', (type, cell, code) => {
    expect(readAnswer(type, cell, context).issues[0]?.code).toBe(code);
    expect(rawText(cell)).not.toBeNull();
  });

  it('reads back what it shows as the same answer', () => {
    const choices = context.codes('Struktur').map(({ label }) => label);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(fc.constant<AnswerType>({ kind: 'text' }), fc.string({ minLength: 1 })),
          fc.tuple(fc.constant<AnswerType>({ kind: 'integer' }), fc.integer()),
          fc.tuple(
            fc.constant<AnswerType>({ kind: 'date' }),
            fc.integer({ min: 1, max: 100_000 }).map((serial) => ({ serial })),
          ),
          fc.tuple(
            fc.constant<AnswerType>(structures),
            fc.subarray(choices, { minLength: 1 }).map((some) => some.join('; ')),
          ),
        ),
        ([type, cell]) => {
          const once = readAnswer(type, cell, context);
          expect(readAnswer(type, once.value, context).value).toEqual(once.value);
        },
      ),
    );
  });
});
