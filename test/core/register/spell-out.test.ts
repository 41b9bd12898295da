import * as fc from 'fast-check';
import { spellOut } from '../../../src/core/register/spell-out';

const meanings = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text.split(';').map((line) => {
      const [word = '', meaning = ''] = line.split('=').map((part) => part.trim());
      return [word, meaning === '' ? [] : meaning.split(' ')] as const;
    }),
  );
const shown = (text: string) => {
  const { forms, circular, tooLong } = spellOut(meanings(text), 30);
  return {
    forms: Object.fromEntries([...forms].map(([word, words]) => [word, words.join(' ')])),
    circular: Object.fromEntries(circular),
    tooLong: [...tooLong],
  };
};

describe('abbreviations within the meaning of abbreviations', () => {
  it('are spelled out, in whatever order the rows stand', () => {
    expect(shown('kvhs = kreis vhs; vhs = volks hochschule').forms['kvhs']).toBe('kreis volks hochschule');
    expect(shown('vhs = volks hochschule; kvhs = kreis vhs').forms['kvhs']).toBe('kreis volks hochschule');
  });

  it('may name the word they explain', () => {
    expect(shown('vhs = vhs volkshochschule')).toEqual({
      forms: { vhs: 'vhs volkshochschule' },
      circular: {},
      tooLong: [],
    });
  });

  it('are not used where they lead in a circle, but those that only lead into it are', () => {
    expect(shown('aa = bb haus; bb = cc; cc = bb baum; dd = aa weg')).toEqual({
      forms: { aa: 'bb haus', dd: 'bb haus weg' },
      circular: { bb: 'cc', cc: 'bb' },
      tooLong: [],
    });
  });

  it('that double from row to row are given up at the row that is too long, at no cost', () => {
    const rows = Array.from({ length: 60 }, (_, index) => `w${index} = w${index + 1} w${index + 1}`);
    const { tooLong, forms } = shown(rows.join(';'));

    expect(tooLong).toContain('w55');
    expect(forms['w56']?.split(' ')).toHaveLength(16);
    // From there on the long word stands for itself.
    expect(forms['w54']).toBe('w55 w55');
  });

  it('may follow one another through thousands of rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `w${index} = w${index + 1}`);

    expect(shown(rows.join(';')).forms['w0']).toBe('w20000');
  });

  it('never depend on the order of the rows', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const table = fc.uniqueArray(fc.tuple(word, fc.array(word, { maxLength: 3 })), {
      selector: ([one]) => one,
    });
    fc.assert(
      fc.property(table, fc.infiniteStream(fc.nat()), (rows, order) => {
        const shuffled = rows
          .map((row) => [order.next().value, row] as const)
          .sort(([a], [b]) => a - b)
          .map(([, row]) => row);
        const [one, other] = [rows, shuffled].map((each) => spellOut(new Map(each), 5));
        expect(new Map(other?.forms)).toEqual(new Map(one?.forms));
        expect(new Set(other?.circular.keys())).toEqual(new Set(one?.circular.keys()));
        expect(other?.tooLong).toEqual(one?.tooLong);
      }),
    );
  });
});
