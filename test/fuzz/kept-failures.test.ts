/** Every input that ever made trouble, for ever: `npm run fuzz` keeps them, nobody has to write them down. */
import { checkInput } from './check-input';
import { makeCorpus, targets, type Corpus } from './corpus';
import { inputOf, readKeptFailures } from './kept-failures';
import { makeInput, recipeOf } from './recipe';

describe('an input that once made trouble', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await makeCorpus();
  });

  const check = async (id: string): Promise<unknown> => {
    const kept = readKeptFailures().find((one) => one.id === id);
    if (!kept) throw new Error(`${id} is gone`);
    const original = corpus.bases[kept.target].find(({ name }) => name === kept.name)?.bytes;
    const { failure } = await checkInput(inputOf(kept, original), { corpus, thorough: true });
    // How long it takes is for the run to measure: here the machine may be busy.
    return failure?.kind === 'slow' ? undefined : failure;
  };

  const named = (isGap: boolean): readonly (readonly [string, string])[] =>
    readKeptFailures()
      .filter(({ gap }) => (gap !== undefined) === isGap)
      .map(({ id, failure, gap }) => [id, gap ?? failure.sign] as const);

  for (const [id, sign] of named(false)) {
    it(`does so no more: ${id} (${sign})`, async () => {
      expect(await check(id)).toBeUndefined();
    });
  }

  for (const [id, gap] of named(true)) {
    it.failing(`still does, which is known: ${id} (${gap})`, async () => {
      expect(await check(id)).toBeUndefined();
    });
  }

  it('was made in a way that gives the same bytes again', () => {
    for (const index of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const recipe = recipeOf(4711, index, targets);
      const [first, second] = [makeInput(corpus, recipe), makeInput(corpus, recipe)];
      expect(second.notes).toEqual(first.notes);
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    }
  });
});
