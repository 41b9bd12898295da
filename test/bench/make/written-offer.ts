/** An offer as a municipality writes it into its form: known to the register, yet never letter by letter. */
import { offerFormColumns } from '../../../src/core/register/offer-form-columns';
import { offers } from '../../../src/core/register/offers';
import type { Cell } from '../../../src/core/values/cell';
import type { CellsByColumn } from './county';
import type { Chance } from './seeded';

/** Light noise of many kinds at once: the speed is measured on it, not the quality of matching. */
const noises: readonly ((text: string, chance: Chance) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
  (text) => text.toUpperCase(),
  (text) => text.replace(' ', '  '),
  (text) =>
    text
      .replace('Volkshochschule', 'VHS')
      .replace('Arbeiterwohlfahrt', 'AWO')
      .replace('Deutsches Rotes Kreuz', 'DRK'),
  (text, chance) => {
    const at = chance.whole(2, Math.max(2, text.length - 2));
    return text.slice(0, at) + text.slice(at + 1);
  },
];

const leftOut: ReadonlySet<string> = new Set([
  'registration',
  'contact',
  'url',
  'description',
  'end',
  'courseType',
]);

/** The row by the titles of the form's columns. A known offer is written noisily, and not every cell is filled in. */
export function writeOffer(offer: CellsByColumn, known: boolean, chance: Chance): ReadonlyMap<string, Cell> {
  return new Map(
    offerFormColumns.flatMap((name): readonly (readonly [string, Cell])[] => {
      const cell = offer[name] ?? null;
      if (cell === null || (leftOut.has(name) && chance.hits(0.5))) return [];
      const noisy = known && typeof cell === 'string' && ['title', 'provider', 'venue'].includes(name);
      return [[offers.columns[name].title, noisy ? chance.pick(noises)(cell, chance) : cell]];
    }),
  );
}
