import { systems } from '../../../src/core/catalog';
import { placeholdersOf } from '../../../src/core/blocks/text-blocks';
import { textBlocks } from '../../../src/core/office/text-block-table';
import { checkTextBlocks } from '../../../src/core/report/check-text-blocks';
import { textBlockSpecs } from '../../../src/core/report/text-block-specs';
import { reminderTexts } from '../../../src/core/texts/reminder-texts';
import { officeOf, type Rows } from '../office-of';

const specs = textBlockSpecs(systems.flatMap((system) => system.sections));
const preset = officeOf().rows(textBlocks);

const check = (rows: Rows): readonly string[] =>
  checkTextBlocks(officeOf({ textBlocks: rows }), { gruss: ['name'] }).map(
    (found) => `${found.code} ${found.at.row ?? '-'} ${found.at.column ?? '-'}`,
  );

describe('the text blocks of a new workbook', () => {
  it('are all there and can all be filled', () => {
    expect(checkTextBlocks(officeOf(), specs)).toEqual([]);
  });

  it('name the placeholders that the program fills in, all of them and no others', () => {
    const named = preset.map(({ values }) => [values.key, placeholdersOf(values.placeholders ?? '')]);

    expect(Object.fromEntries(named)).toMatchObject(specs);
  });

  it.each(preset.map(({ values }) => [values.key, values] as const))(
    '%s leaves no brace open and no space doubled',
    (_key, values) => {
      for (const text of [values.text, values.one, values.none])
        expect(text ?? '').not.toMatch(/ {2}|\{\{\{|\s$/);
    },
  );
});

describe('the reminder', () => {
  it('is in a new workbook as the product words it, for the office to change', () => {
    const found = preset.filter(({ values }) => Object.hasOwn(reminderTexts, values.key ?? ''));

    expect(Object.fromEntries(found.map(({ values }) => [values.key, values.text]))).toEqual(reminderTexts);
  });
});

describe('checking the text blocks', () => {
  it('points at a placeholder that is not known, in each of the three forms', () => {
    const row = { key: 'gruss', text: 'Guten Tag {{name}}', one: 'Hallo {{nmae}}', none: '{{wer}}' };

    expect(check([row])).toEqual([
      'textBlock.unknownPlaceholder 1 Text bei genau 1',
      'textBlock.unknownPlaceholder 1 Text bei 0',
    ]);
  });

  it('points at a brace that was left open and at more than a plain placeholder', () => {
    expect(check([{ key: 'gruss', text: 'Guten Tag {{name' }])).toEqual(['textBlock.unreadable 1 Text']);
    expect(check([{ key: 'gruss', text: '{{#name}}Guten Tag{{/name}}' }])).toEqual([
      'textBlock.unreadable 1 Text',
    ]);
  });

  it('misses a text block that the program needs', () => {
    expect(check([{ key: 'abschied', text: 'Bis bald' }])).toEqual(['textBlock.missing - -']);
  });

  it('leaves the office its own text blocks', () => {
    expect(
      check([
        { key: 'gruss', text: 'Hallo' },
        { key: 'eigener', text: '{{irgendwas}}' },
      ]),
    ).toEqual([]);
  });
});
