/** One run: inputs until the time is up, failures made smaller and kept, everything counted. */
import type { TargetName } from './corpus';
import { keepFailure, readKeptFailures, signOf } from './kept-failures';
import type { Failure, Observation } from './probe';
import { recipeOf, type MutationStep, type Recipe } from './recipe';
import { createWatchedWorker, type WatchedWorker } from './watched-worker';

export interface SessionPlan {
  readonly seed: number;
  readonly milliseconds: number;
  readonly targets: readonly TargetName[];
  readonly say: (line: string) => void;
}

export interface SessionReport {
  readonly inputs: number;
  readonly seconds: number;
  /** By target and outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Signs of failures, with how often and under which name they are kept. */
  readonly failures: ReadonlyMap<
    string,
    { readonly count: number; readonly id: string; readonly detail: string }
  >;
  readonly slowest: { readonly milliseconds: number; readonly index: number };
}

/** Every so manieth input is checked with the laws that cost as much as the import. */
const THOROUGH = 4;
const STATUS_EVERY = 30_000;

export async function runSession({ seed, milliseconds, targets, say }: SessionPlan): Promise<SessionReport> {
  const worker = createWatchedWorker();
  // A kept input that was mended says nothing about the next one that fails alike.
  const known = new Map(
    readKeptFailures().flatMap((kept) =>
      kept.gap === undefined ? [] : [[signOf(kept.target, kept.failure), kept.id] as const],
    ),
  );
  const outcomes = new Map<string, number>();
  const failures = new Map<string, { count: number; id: string; detail: string }>();
  let slowest = { milliseconds: 0, index: 0 };
  await worker.start();
  const started = Date.now();
  let shown = started;
  let index = 0;
  for (; Date.now() - started < milliseconds; index += 1) {
    const recipe = recipeOf(seed, index, targets);
    const thorough = index % THOROUGH === 0;
    const seen = await attempt(worker, recipe, thorough);
    if (seen.slowest > slowest.milliseconds) slowest = { milliseconds: seen.slowest, index };
    const word = `${recipe.target}: ${seen.outcome}`;
    outcomes.set(word, (outcomes.get(word) ?? 0) + 1);
    if (seen.failure) {
      const { failure } = seen;
      const sign = signOf(recipe.target, failure);
      const before = failures.get(sign);
      const id = before?.id ?? known.get(sign) ?? (await keep(worker, { seed, index, recipe, failure }, say));
      failures.set(sign, { count: (before?.count ?? 0) + 1, id, detail: failure.detail });
    }
    if (Date.now() - shown > STATUS_EVERY) {
      shown = Date.now();
      const seconds = (shown - started) / 1000;
      say(`${Math.round(seconds)} s: ${index + 1} inputs, ${Math.round((index + 1) / seconds)}/s, ${failures.size} kinds of failure`); // prettier-ignore
    }
  }
  worker.stop();
  return { inputs: index, seconds: (Date.now() - started) / 1000, outcomes, failures, slowest };
}

/** A silence and a long time are seen twice before they count: something else may have been the reason. */
async function attempt(worker: WatchedWorker, recipe: Recipe, thorough: boolean): Promise<Observation> {
  const order = { do: 'run', recipe, thorough } as const;
  const first = await worker.ask(order);
  const isDoubtful = 'lost' in first || first.answer.observation?.failure?.kind === 'slow';
  const asked = isDoubtful ? await worker.ask(order) : first;
  if ('lost' in asked) {
    // Nobody saw where it was: inputs that were made alike count as one.
    const made = [...new Set(recipe.steps.map(({ kind }) => kind))].join('+');
    const sign = `${asked.lost === 'hang' ? 'does not end' : 'ends the program'}, ${made}`;
    return { outcome: 'failure', slowest: 0, failure: { kind: asked.lost, sign, detail: asked.detail } };
  }
  if (!asked.answer.observation) throw new Error('The worker did not answer what it was asked');
  return asked.answer.observation;
}

interface NewFailure {
  readonly seed: number;
  readonly index: number;
  readonly recipe: Recipe;
  readonly failure: Failure;
}

async function keep(worker: WatchedWorker, found: NewFailure, say: SessionPlan['say']): Promise<string> {
  const steps = await makeSmaller(worker, found);
  const recipe = { ...found.recipe, steps };
  const made = await worker.ask({ do: 'make', recipe, thorough: true });
  if ('lost' in made || !made.answer.input) throw new Error('The input cannot be made again');
  const { content, target, name, book, notes, isDamage } = made.answer.input;
  const { seed, index, failure } = found;
  const kept = { target, name, book, isDamage, failure, seed, index, steps, notes };
  const id = keepFailure(kept, new Uint8Array(Buffer.from(content, 'base64')));
  say(`NEW ${signOf(target, failure)}\n    kept as ${id}; input ${index}: ${notes.join(', ')}\n    ${failure.detail.slice(0, 400)}`); // prettier-ignore
  return id;
}

/** Leaves out what the failure does not need. */
async function makeSmaller(
  worker: WatchedWorker,
  { recipe, failure }: NewFailure,
): Promise<readonly MutationStep[]> {
  let { steps } = recipe;
  const isLost = failure.kind === 'hang' || failure.kind === 'died';
  for (let at = steps.length - 1; at >= 0 && steps.length > 1 && !isLost; at -= 1) {
    const fewer = steps.filter((_, place) => place !== at);
    const seen = await attempt(worker, { ...recipe, steps: fewer }, true);
    if (seen.failure && signOf(recipe.target, seen.failure) === signOf(recipe.target, failure)) steps = fewer;
  }
  return steps;
}
