import fc from 'fast-check';
import type { AnswerType } from '../../../src/core/survey/question-type';
import { rawText, readAnswer } from '../../../src/core/survey/read-answer';
import type { Cell } from '../../../src/core/values/cell';
import { officeOf } from '../office-of';

const { context } = officeOf();
const structures: AnswerType = { kind: 'selectMultiple', list: 'Struktur' };

/** Any cell a file can bring, those that people and programs really leave behind among them. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('1', '25', '2015', '.', ',', ':', ' ', '\u00a0', '\r\n', '\u0001', '-', 'Mai'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc.subarray(['Sprachmittlung', ' ja', 'Beratung vor Ort', 'nein', 'Chor']).map((some) => some.join(', ')),
  fc.double(),
  fc.integer(),
  fc.integer({ min: 1850, max: 2250 }),
  fc.integer({ min: 30_000, max: 120_000 }),
  fc.boolean(),
  fc.constant(null),
  fc
    .oneof(fc.double(), fc.double({ min: -2, max: 120_000 }), fc.integer({ min: -2, max: 120_000 }))
    .map((serial) => ({ serial })),
  fc.constantFrom('#N/A', '#NV', '#REF!', '#BEZUG!', '#DIV/0!', '#NAME?').map((error) => ({ error })),
);

describe('understanding an answer', () => {
  it.each<[AnswerType, Cell, string | null, unknown]>([
    [{ kind: 'text' }, '  zwei\r\nZeilen ', 'zwei\nZeilen', 'zwei\nZeilen'],
    [{ kind: 'integer' }, '1.250', '1.250', 1250],
    [{ kind: 'decimal' }, 19.5, '19,5', 19.5],
    [{ kind: 'date' }, { serial: 42124 }, '30.04.2015', '2015-04-30'],
    [{ kind: 'date' }, { serial: 2015 }, '2015', '2015'],
    [{ kind: 'date' }, 42124, '30.04.2015', '2015-04-30'],
    [{ kind: 'date' }, { serial: 42124.5 }, '30.04.2015', '2015-04-30'],
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
    [{ kind: 'integer' }, '2 3', 'whole.unreadable'],
    [{ kind: 'text' }, { error: '#REF!' }, 'cell.error'],
    [{ kind: 'text' }, '#NV', 'cell.error'],
    [{ kind: 'text' }, 'x'.repeat(40_000), 'answer.tooLong'],
  ])('%j: %j is kept and named as %s', (type, cell, code) => {
    expect(readAnswer(type, cell, context).issues[0]?.code).toBe(code);
    expect(rawText(cell)).not.toBeNull();
  });

  it.each([
    ['Titel\vzwei\u2028drei', 'Titel\nzwei\ndrei'],
    ['\u202eumgedreht\u202c \u2067auch\u2069', 'umgedreht auch'],
    ['می\u200cخواهم \u200f👩\u200d👧', 'می\u200cخواهم \u200f👩\u200d👧'],
  ])('keeps the words of %j and turns around nothing', (cell, text) => {
    expect(rawText(cell)).toBe(text);
  });

  it('counts what is too long without what is taken out', () => {
    const text = `${'\u0001'.repeat(2000)}${'x'.repeat(32_000)}`;
    expect(readAnswer({ kind: 'text' }, text, context)).toMatchObject({
      value: 'x'.repeat(32_000),
      issues: [],
    });
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

  const types: readonly AnswerType[] = [
    { kind: 'text' },
    { kind: 'integer' },
    { kind: 'decimal' },
    { kind: 'date' },
    { kind: 'selectOne', list: 'Ja oder Nein' },
    structures,
  ];

  it.each(types)('understands what it keeps of a cell just like the cell: %j', (type) => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const [first, again] = [readAnswer(type, cell, context), readAnswer(type, rawText(cell), context)];
        expect(again).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('differs only in that the end of a longer text is said to be missing while it is at hand', () => {
    fc.assert(
      fc.property(fc.constantFrom('x', 'ä ', '😀'), fc.nat(2), (unit, more) => {
        const cell = `${'.'.repeat(more)}${unit.repeat(40_000)}`;
        const [first, again] = [
          readAnswer({ kind: 'text' }, cell, context),
          readAnswer({ kind: 'text' }, rawText(cell), context),
        ];
        expect(first.issues.map(({ code }) => code)).toEqual(['answer.tooLong']);
        expect(again).toEqual({ ...first, issues: [] });
      }),
      { numRuns: 10 },
    );
  });
});
