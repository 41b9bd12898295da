import fc from 'fast-check';
import { cleanLine, cleanText } from '../../../src/core/values/clean-text';
import { plainText } from '../../../src/core/values/plain-text';

const lineEnds = ['\r\n', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];

describe('text that somebody has typed, pasted or sent', () => {
  it.each(lineEnds)('ends a line at %j: the words beside it stay two', (end) => {
    expect(cleanText(`Titel${end}zwei`)).toBe('Titel\nzwei');
    expect(plainText(`Titel${end}zwei`)).toBe('Titel\nzwei');
  });

  it('has blanks for the line ends of other programs where it is one line, and keeps those of the cell', () => {
    expect(cleanLine('Titel\vzwei\u2028drei\nvier')).toBe('Titel zwei drei\nvier');
  });

  it.each([
    ['control characters', 'Land\u0000kr\u0001e\u001fi\u007fs\u009b'],
    ['what turns the direction of what follows', '\u202eLand\u202dkr\u2066ei\u2069s\u202c'],
    ['halves of characters', 'Land\ud83dkreis\ude00\uffff'],
  ])('loses %s', (_, text) => {
    expect(cleanText(text)).toBe('Landkreis');
  });

  it.each([
    ['joiners of Persian and of emoji', 'می\u200cخواهم 👩\u200d👧 ❤\ufe0f'],
    ['marks that place the sign beside them', 'C\u200e++ \u200fعربي\u200f \u061c'],
    ['tabs, soft hyphens and hard blanks', 'a\tb\u00adc\u00a0d'],
    ['signs beyond the first plane', '𝔏andkreis 😀'],
  ])('keeps %s', (_, text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('is clean after one cleaning, whatever it was, and nothing a person can see is gone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        const seen = (one: string): string => one.replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Zl}\p{Zp}]/gu, '');
        expect(seen(clean)).toBe(seen(text));
      }),
    );
  });
});
