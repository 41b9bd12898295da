/** Levels of the Common European Framework as they stand in a title: "A2", "(B1-B2)", "Niveau A1/A2". */

const LEVEL = /(?<![\p{L}\p{N}])([ABC])\s?([12])(?![\p{L}\p{N}])/giu;

/** Codes of the lowest and the highest level named; null when there is none. */
export function levelsInTitle(title: string): readonly [from: string, to: string] | null {
  const named = Array.from(title.matchAll(LEVEL), ([, letter = '', digit = '']) =>
    (letter + digit).toLowerCase(),
  );
  const sorted = named.sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from === undefined || to === undefined ? null : [from, to];
}
