/** Finding offers by what is typed: the index against looking through the same texts one by one. */
import { createTextIndex } from '../../../src/core/values/text-index';
import { searchText, searchWords } from '../../../src/core/values/search-text';
import { ratioFigure, timeFigure, wordFigure } from '../figure';
import { makeCounty } from '../make/county';
import { showCell } from '../../../src/core/values/cell-text';
import { compare, timeOf } from '../measure';
import type { BenchLine } from './bench-line';

const OFFERS = 10_000;

/** As somebody types: a word letter by letter, two words, a place, a word that nobody has written. */
const typed = [
  's',
  'sp',
  'spr',
  'sprach',
  'sprachkurs',
  'sprachkurs abend',
  'horst a1',
  'zahnarzt',
  'b1',
  'ue',
];

export const search: BenchLine = {
  name: 'search',
  async *run() {
    const county = makeCounty({ municipalities: OFFERS / 50, offers: OFFERS, seed: 31 });
    const texts = county.offers.map((offer) => Object.values(offer).map(showCell).join(' '));
    const folded = texts.map(searchText);
    let index = createTextIndex(texts);
    const build = await timeOf(() => {
      index = createTextIndex(texts);
    });
    const scan = (text: string): readonly number[] => {
      const words = searchWords(text);
      return folded.flatMap((one, number) => (words.every((word) => one.includes(word)) ? [number] : []));
    };
    const wrong = typed.filter((text) => index.find(text).join() !== scan(text).join());
    const found = await compare(
      () => typed.map((text) => index.find(text).length),
      () => typed.map((text) => scan(text).length),
      { rounds: 21, warmUps: 3 },
    );
    const each = { ...found, ours: found.ours / typed.length, peer: found.peer / typed.length };
    yield ratioFigure('search 10,000 offers, against a scan of the same texts', each, 0.5);
    yield timeFigure('build the index of 10,000 offers', build);
    yield wordFigure(
      'searches with another result than the scan',
      String(wrong.length),
      '0',
      wrong.length === 0,
    );
  },
};
