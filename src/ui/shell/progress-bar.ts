/** A progress bar on stderr, where stderr is a terminal; nothing otherwise. */
import { Presets, SingleBar } from 'cli-progress';
import type { Language } from '../../core/texts/text-entry';
import { createRemainingTime } from './estimate-remaining';
import { shellText } from './outcome';

export interface ProgressBar {
  readonly update: (step: ProgressStep) => void;
  readonly stop: () => void;
}

export interface ProgressStep {
  /** What is being done. */
  readonly label: string;
  /** Of `total` in this step. */
  readonly done: number;
  readonly total: number;
  /** Of the whole job, 0 to 1. */
  readonly share: number;
}

const SCALE = 1000;

export function createProgressBar(terminal: NodeJS.WriteStream, language: Language): ProgressBar {
  if (!terminal.isTTY) return { update: () => undefined, stop: () => undefined };
  // Left to itself the bar would take Ctrl+C for its own, and the program would not hear it.
  const bar = new SingleBar(
    { format: '{label} {bar} {percentage} %{count}{remaining}', stream: terminal, gracefulExit: false },
    Presets.shades_classic,
  );
  const remaining = createRemainingTime();
  let started = false;
  return {
    update({ label, done, total, share }) {
      const left = remaining.at(performance.now(), label, total === 0 ? 1 : done / total, share);
      const payload = {
        label,
        count: total > 1 ? ` (${done} / ${total})` : '',
        remaining: left === undefined ? '' : ` · ${describeRemaining(left, language)}`,
      };
      if (!started) bar.start(SCALE, 0, payload);
      started = true;
      bar.update(Math.floor(share * SCALE), payload);
    },
    stop() {
      if (started) bar.stop();
    },
  };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Rounded up, so that it is rather done early than late; never nothing while something is left. */
export function describeRemaining(milliseconds: number, language: Language): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / (10 * SECOND))) * 10;
  if (seconds <= 90) return shellText(language, 'progress.seconds', { count: seconds });
  const minutes = Math.ceil(milliseconds / MINUTE);
  if (minutes <= 120) return shellText(language, 'progress.minutes', { count: minutes });
  return shellText(language, 'progress.hours', { count: Math.ceil(minutes / 60) });
}
