import fc from 'fast-check';
import type { SourceBlock } from '../../../src/core/blocks/block';
import { describeSource } from '../../../src/core/blocks/describe-source';
import type { IsoDay } from '../../../src/core/values/iso-date';

const asOf = '2015-04-16' as IsoDay;

function source(...sources: readonly (readonly [table: string, ...rows: number[]])[]): SourceBlock {
  return { kind: 'source', asOf, sources: sources.map(([table, ...rows]) => ({ table, rows })) };
}

describe('the source line under a figure', () => {
  it.each([
    [source(['Rückläufe', 6]), 'Quelle: Tabelle „Rückläufe“, Zeile 6; Stichtag 16.04.2015.'],
    [source(['Rückläufe', 6, 7]), 'Quelle: Tabelle „Rückläufe“, Zeilen 6 und 7; Stichtag 16.04.2015.'],
    [
      source(['Rückläufe', 6, 7, 8, 9, 10, 11, 12, 13, 14, 16]),
      'Quelle: Tabelle „Rückläufe“, Zeilen 6–14 und 16; Stichtag 16.04.2015.',
    ],
    [source(['Angebote', 9, 4, 4, 8]), 'Quelle: Tabelle „Angebote“, Zeilen 4, 8 und 9; Stichtag 16.04.2015.'],
    [
      source(['Angebote', 6], ['Träger', 6, 7, 8]),
      'Quellen: Tabelle „Angebote“, Zeile 6; Tabelle „Träger“, Zeilen 6–8; Stichtag 16.04.2015.',
    ],
    [source(['Bedarfe']), 'Quelle: Tabelle „Bedarfe“; Stichtag 16.04.2015.'],
  ])('names table, rows and as-of date: %#', (block, sentence) => {
    expect(describeSource(block)).toBe(sentence);
  });

  it('leads back to exactly the rows it was made from', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (numbers) => {
        const named = /Zeilen? ([^;]*);/.exec(describeSource(source(['Angebote', ...numbers])))?.[1] ?? '';
        const read = named.split(/, | und /).flatMap((part) => {
          const [first = NaN, last = first] = part.split('–').map(Number);
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        });
        expect(read).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });
});
