/** Watches what the product does with an input: that it ends, in time and memory, without an exception, and keeps the laws. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../src/core/values/issue';
import { describeIssue } from '../../src/core/values/describe-issue';
import type { Result } from '../../src/core/values/result';

export type FailureKind = 'threw' | 'slow' | 'memory' | 'law' | 'hang' | 'died';

export interface Failure {
  readonly kind: FailureKind;
  /** The same for failures with the same cause, as far as that can be told. */
  readonly sign: string;
  readonly detail: string;
}

export interface Observation {
  /** What became of the input in a word or two. */
  readonly outcome: string;
  /** CPU time of the slowest single step, in milliseconds. */
  readonly slowest: number;
  readonly failure?: Failure;
}

export interface Probe {
  /** One step of the product; its time is taken, and an exception is a failure named by the step. */
  step<T>(name: string, work: () => T | Promise<T>): Promise<T>;
  /** Something that must be true. */
  law(holds: boolean, law: string, detail?: () => string): void;
  /** Findings must be sentences. */
  spoken(issues: readonly Issue[]): void;
}

const MB = 1024 * 1024;
/** An input may cost so much CPU time in one step, and so much memory at its peak. */
const most = { milliseconds: 2_000, bytes: 400 * MB };

class Found extends Error {
  constructor(readonly failure: Failure) {
    super(failure.sign);
  }
}

/** Runs the check of one input; `work` says what became of it. */
export async function observe(work: (probe: Probe) => Promise<string>): Promise<Observation> {
  let slowest = 0;
  let slowestStep = '';
  const memory = process.resourceUsage().maxRSS * 1024;
  const probe: Probe = {
    async step(name, run) {
      const started = process.cpuUsage();
      try {
        return await run();
      } catch (error) {
        throw new Found(describeThrown(name, error));
      } finally {
        const { user, system } = process.cpuUsage(started);
        const spent = (user + system) / 1000;
        if (spent > slowest) [slowest, slowestStep] = [spent, name];
      }
    },
    law(holds, law, detail = () => '') {
      if (!holds) throw new Found({ kind: 'law', sign: law, detail: detail() });
    },
    spoken(issues) {
      for (const one of issues) {
        for (const language of ['de', 'en'] as const) checkSentence(one, describeIssue(one, language));
      }
    },
  };
  const outcome = await resultOf(() => work(probe));
  if (outcome.failure) return { outcome: 'failure', slowest, failure: outcome.failure };
  const grown = process.resourceUsage().maxRSS * 1024 - memory;
  if (slowest > most.milliseconds) {
    const detail = `${Math.round(slowest)} ms of CPU time`;
    return { outcome: outcome.value, slowest, failure: { kind: 'slow', sign: slowestStep, detail } };
  }
  if (grown > most.bytes) {
    const detail = `${Math.round(grown / MB)} MB more`;
    return { outcome: outcome.value, slowest, failure: { kind: 'memory', sign: slowestStep, detail } };
  }
  return { outcome: outcome.value, slowest };
}

async function resultOf(work: () => Promise<string>): Promise<{ value: string; failure?: Failure }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Found) return { value: '', failure: error.failure };
    return { value: '', failure: describeThrown('oracle', error) };
  }
}

/** Named by the step, the message without its numbers, and the place in our own code. */
function describeThrown(step: string, error: unknown): Failure {
  const thrown = error instanceof Error ? error : new Error(String(error));
  // The innermost place in our own files; those of packages are named alike in their source maps.
  const own = (thrown.stack ?? '').split('\n').flatMap((line) => {
    const [, name = '?', file = ''] =
      /at (?:async )?([\w.<>]+)?.*\/((?:src|test)\/[\w./-]+)/.exec(line) ?? [];
    return existsSync(join(process.cwd(), file)) && file !== '' ? [`${name} ${file}`] : [];
  });
  const message = thrown.message.replace(/"[^"]*"|\d+/g, '…').slice(0, 80);
  const cause = thrown.cause instanceof Error ? `\nCause: ${thrown.cause.stack ?? ''}` : '';
  return {
    kind: 'threw',
    sign: `${step}: ${own[0] === undefined ? message : `${thrown.name} in ${own[0]}`}`,
    detail: ((thrown.stack ?? '').slice(0, 2_000) + cause.slice(0, 1_000))
      .split(`${process.cwd()}/`)
      .join(''),
  };
}

/** Facts out of the file may say anything; what is left of a sentence without them may not. */
function checkSentence(found: Issue, sentence: string): void {
  const facts = [...Object.values(found.params), ...Object.values(found.at)].map(String);
  const own = facts
    .filter((fact) => fact !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((text, fact) => text.split(fact).join(''), sentence);
  const bad = /\{\w+\}|undefined|\[object|\bNaN\b/.exec(own);
  if (bad || sentence.trim() === '') {
    throw new Found({ kind: 'law', sign: `${found.code} is a sentence`, detail: sentence.slice(0, 500) });
  }
  if (sentence.length > 5_000) {
    throw new Found({
      kind: 'law',
      sign: `${found.code} is short enough to read`,
      detail: sentence.slice(0, 500),
    });
  }
}

/** Code of a refusal, for the summary. */
export function refusalOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : (result.issues[0]?.code ?? 'without a word');
}
