import fc from 'fast-check';
import { countDifferences, pairLines, type LinePair } from '../../../src/core/report/pair-lines';

const many = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${word}${index}`);

/** Both texts as the pairs show them. */
function sides(pairs: readonly LinePair[]): { readonly document: string[]; readonly workbook: string[] } {
  const [document, workbook]: [string[], string[]] = [[], []];
  for (const pair of pairs) {
    if (pair.kind === 'changed') {
      document.push(pair.document.map(({ text }) => text).join(''));
      workbook.push(pair.workbook.map(({ text }) => text).join(''));
    } else {
      if (pair.kind !== 'onlyWorkbook') document.push(pair.text);
      if (pair.kind !== 'onlyDocument') workbook.push(pair.text);
    }
  }
  return { document, workbook };
}

describe('two versions of a section', () => {
  it('are paired line by line, with the words that differ', () => {
    const pairs = pairLines(
      ['Kopf', 'Es gibt 12 Kurse.', 'Ende'],
      ['Kopf', 'Es gibt 13 Kurse.', 'Ende', 'Neu'],
    );

    expect(pairs.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same', 'onlyWorkbook']);
    expect(pairs[1]).toEqual({
      kind: 'changed',
      document: [
        { text: 'Es gibt ', differs: false },
        { text: '12', differs: true },
        { text: ' Kurse.', differs: false },
      ],
      workbook: [
        { text: 'Es gibt ', differs: false },
        { text: '13', differs: true },
        { text: ' Kurse.', differs: false },
      ],
    });
  });

  it('show all that stands in them, whatever it is', () => {
    const lines = fc.array(fc.stringMatching(/^[ab ,]{0,6}[abc]$/), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (document, workbook) => {
        expect(sides(pairLines(document, workbook))).toEqual({ document, workbook });
      }),
    );
  });

  it('differ as a whole where two long lines have hardly a word in common', () => {
    const [document, workbook] = [many('alt', 5000).join(' '), many('neu', 5000).join(' ')];

    expect(pairLines([document], [workbook])).toEqual([
      {
        kind: 'changed',
        document: [{ text: document, differs: true }],
        workbook: [{ text: workbook, differs: true }],
      },
    ]);
  });

  it('show the words that differ in a long line that has few of them', () => {
    const line = many('Wort', 5000);
    const [pair] = pairLines(
      [line.join(' ')],
      [line.map((word, at) => (at === 4000 ? 'neu' : word)).join(' ')],
    );

    expect(pair?.kind === 'changed' && pair.document.filter(({ differs }) => differs)).toEqual([
      { text: 'Wort4000', differs: true },
    ]);
  });

  it('stand beside each other by their place where too many lines differ; those that do not are the same', () => {
    const document = many('Zeile alt ', 5000);
    const workbook = document.map((line, at) => (at % 2 === 0 ? line : line.replace('alt', 'neu')));
    const pairs = pairLines(document, workbook);

    expect(countDifferences(pairs)).toBe(2500);
    expect(sides(pairs)).toEqual({ document, workbook });
    expect(pairs[1]).toMatchObject({ kind: 'changed', document: [{ differs: false }, { text: 'alt' }, {}] });
  });

  it('spend only so much on words: long lines far down differ as a whole', () => {
    const version = (word: string): readonly string[] =>
      many(word, 100).map((line) => many(`${line}-`, 300).join(' '));
    const pairs = pairLines(version('alt'), version('neu'));

    expect(pairs.every((pair) => pair.kind === 'changed' && pair.document.length === 1)).toBe(true);
  });
});
