import { Writable } from 'node:stream';
import { createRemainingTime } from '../../../src/ui/shell/estimate-remaining';
import { createProgressBar, describeRemaining } from '../../../src/ui/shell/progress-bar';
import { describeProgress } from '../../../src/ui/shell/describe-progress';

const second = 1000;

describe('the time a job will still take', () => {
  /** Milliseconds left as estimated at each hundredth of a job whose steps take these times. */
  function estimates(
    steps: readonly { share: number; ms: number }[],
  ): readonly (readonly [number, number | undefined])[] {
    const remaining = createRemainingTime();
    const total = steps.reduce((sum, { ms }) => sum + ms, 0);
    let [now, share] = [0, 0];
    const told: (readonly [number, number | undefined])[] = [];
    steps.forEach((step, place) => {
      for (let part = 0; part <= 100; part += 1) {
        const at = now + (step.ms * part) / 100;
        const left = remaining.at(at, `step ${place}`, part / 100, share + (step.share * part) / 100);
        told.push([total - at, left]);
      }
      now += step.ms;
      share += step.share;
    });
    return told;
  }

  it('is not told before there is a pace to tell it by', () => {
    const told = estimates([{ share: 1, ms: 100 * second }]);
    expect(told.slice(0, 2).map(([, left]) => left)).toEqual([undefined, undefined]);
    expect(told[2]?.[1]).toBeDefined();
  });

  it('is right for a steady job', () => {
    const known = estimates([{ share: 1, ms: 500 * second }]).slice(2);
    for (const [left, told] of known) expect(told).toBeCloseTo(left, 3);
  });

  it.each([
    ['twice as slow', 2],
    ['twice as fast', 0.5],
  ])('goes by the pace of the step as soon as it has one, where that is %s than expected', (_, factor) => {
    const told = estimates([
      { share: 0.6, ms: 600 * second },
      { share: 0.4, ms: 400 * factor * second },
    ]);
    for (const [left, estimate] of told.slice(-95)) expect(estimate).toBeCloseTo(left, 3);
    // Before that it is off by no more than what the steps differ.
    for (const [left, estimate = left] of told) {
      expect(estimate).toBeLessThanOrEqual(left * 2 + 1);
      expect(estimate).toBeGreaterThanOrEqual(left / 2 - 1);
    }
  });

  it.each([
    [0, 'noch etwa 10 Sekunden'],
    [9 * second, 'noch etwa 10 Sekunden'],
    [61 * second, 'noch etwa 70 Sekunden'],
    [91 * second, 'noch etwa 2 Minuten'],
    [45.2 * 60 * second, 'noch etwa 46 Minuten'],
    [3.5 * 3600 * second, 'noch etwa 4 Stunden'],
  ])('is spoken in round figures, never as nothing (%d ms)', (left, sentence) => {
    expect(describeRemaining(left, 'de')).toBe(sentence);
  });
});

describe('the bar of an import', () => {
  const steps = [
    { phase: 'reading', done: 1, total: 4 },
    { phase: 'reading', done: 4, total: 4 },
    { phase: 'planning', done: 4, total: 4 },
    { phase: 'writing', done: 0, total: 1 },
  ] as const;

  function play(isTTY: boolean): string {
    let shown = '';
    const stream = new Writable({
      write(piece: Buffer, _, done) {
        shown += piece.toString();
        done();
      },
    });
    const move = (): boolean => true;
    const terminal = Object.assign(stream, {
      isTTY,
      cursorTo: move,
      moveCursor: move,
      clearLine: move,
      columns: 100,
    });
    const bar = createProgressBar(terminal as unknown as NodeJS.WriteStream, 'de');
    for (const step of steps) bar.update(describeProgress(step, 'de'));
    bar.stop();
    return shown;
  }

  it('is drawn on a terminal, over all the import does', () => {
    const shown = play(true);
    expect(shown).toContain('Rückläufe lesen');
    expect(shown).toContain('Arbeitsmappe schreiben');
    expect(shown).toMatch(/\b5\d %/);
    expect(shown).not.toMatch(/100 %|noch etwa/);
  });

  it('is not drawn into a file or a pipe', () => {
    expect(play(false)).toBe('');
  });

  it('never goes back from one step to the next', () => {
    const shares = steps.map((step) => describeProgress(step, 'de').share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
