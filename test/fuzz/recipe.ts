/** How an input is made: a file of the corpus and a few mutations, each with a seed of its own, so that one can be left out. */
import type { Corpus, TargetName } from './corpus';
import { createDraft, type Draft } from './draft';
import { mutateBytes } from './mutate-bytes';
import { mutateLines } from './mutate-lines';
import { mutateParts } from './mutate-parts';
import { mutateValues } from './mutate-values';
import { mutateXml } from './mutate-xml';
import { mutateZip } from './mutate-zip';
import { createRandom, mixSeeds, type Random } from './random';

/** In the order in which they can follow each other: what works on parts comes before what works on bytes. */
const mutators = {
  values: mutateValues,
  xml: mutateXml,
  parts: mutateParts,
  lines: mutateLines,
  zip: mutateZip,
  bytes: mutateBytes,
} satisfies Readonly<Record<string, (draft: Draft, random: Random) => string>>;

type MutatorName = keyof typeof mutators;

export interface MutationStep {
  readonly kind: MutatorName;
  readonly seed: number;
}

export interface Recipe {
  readonly target: TargetName;
  /** Chooses among the files of the corpus, modulo their number. */
  readonly base: number;
  /** Chooses the workbook that a return is imported into, modulo their number. */
  readonly book: number;
  readonly steps: readonly MutationStep[];
}

export interface FuzzInput {
  readonly target: TargetName;
  /** Name of the file it was made from. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly book: number;
  /** What was done to it, in order. */
  readonly notes: readonly string[];
  /** The file as it was, where nothing was done but to its bytes: then what counts is that damage is noticed. */
  readonly damagedFrom?: Uint8Array;
}

const packageMutations: readonly MutatorName[] = [
  'values',
  'values',
  'values',
  'xml',
  'xml',
  'xml',
  'parts',
  'zip',
  'bytes',
];
const textMutations: readonly MutatorName[] = ['lines', 'lines', 'lines', 'bytes'];

/** The n-th input of a run; the same for the same seed and the same targets. */
export function recipeOf(seed: number, index: number, targets: readonly TargetName[]): Recipe {
  const random = createRandom(mixSeeds(seed, index));
  const target = random.pick(targets);
  const kinds = target === 'csv' ? textMutations : packageMutations;
  // One kind for the whole input half of the time: pure damage, or purely odd content.
  const only = random.chance(0.5) ? random.pick(kinds) : undefined;
  const steps = Array.from({ length: 1 + random.below(5) }, () => ({
    kind: only ?? random.pick(kinds),
    seed: random.below(2 ** 32),
  }));
  const order = Object.keys(mutators);
  steps.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return { target, base: random.below(1000), book: random.below(1000), steps };
}

export function makeInput(corpus: Corpus, recipe: Recipe): FuzzInput {
  const { target, book, steps } = recipe;
  const bases = corpus.bases[target];
  const base = bases[recipe.base % bases.length];
  if (!base) throw new Error(`Nothing to mutate for ${target}`);
  const draft = createDraft(base);
  const notes = steps.map(({ kind, seed }) => `${kind}: ${mutators[kind](draft, createRandom(seed))}`);
  const isDamage = steps.every(({ kind }) => kind === 'bytes') && target !== 'csv';
  const input = { target, name: base.name, bytes: draft.bytes(), book, notes };
  return isDamage ? { ...input, damagedFrom: base.bytes } : input;
}
