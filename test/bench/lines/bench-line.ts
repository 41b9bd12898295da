import type { Figure } from '../figure';

export interface BenchLine {
  /** What it is called after `--only`. */
  readonly name: string;
  /** Heap in MB that the process gets, where the peer needs more than Node gives by itself. */
  readonly heap?: number;
  /** Each figure as soon as it is known. */
  readonly run: () => AsyncIterable<Figure>;
}
