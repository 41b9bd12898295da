/** The sign by which processes of ours know of each other, on a disk in memory. */
import type { FileSystem, Machine } from '../../../src/adapters/node/machine';
import { LEFT_BEHIND_MS, takeSign } from '../../../src/adapters/node/sign-of-writing';
import { writeAlone } from '../../../src/adapters/node/write-lock';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { seeded } from '../../bench/make/seeded';
import { createFaultyDisk, type FaultyDisk } from '../../environment/faulty-disk';
import { book, diskWith, machineOn } from '../../environment/office-on-disk';

const sign = '/Büro/.~mut.Register.xlsx';
const alone = { place: book, name: 'Register.xlsx', written: ['Register.xlsx'] };
const office = (): FaultyDisk => diskWith(new Map([[book, new Uint8Array([1])]]));
const signs = (disk: FaultyDisk): readonly string[] =>
  [...disk.content().keys()].filter((path) => path.includes('.~mut.'));

/** As if nobody had touched the sign for a while longer than it holds. */
async function letItAge({ files }: FaultyDisk, path = sign): Promise<void> {
  const then = new Date(Date.now() - LEFT_BEHIND_MS - 1000);
  await files.utimes(path, then, then);
}

describe('the sign of who is writing', () => {
  it('tells the second one on which computer the first is writing, and is gone afterwards', async () => {
    const disk = office();
    const first = machineOn(disk);
    const told = await writeAlone(alone, first, () =>
      writeAlone(alone, machineOn(disk, { isRunning: () => true }), () => Promise.resolve('beide')),
    );
    const inner = 'done' in told ? told.done : told;
    expect('refused' in inner && describeIssue(inner.refused)).toBe(
      'Register.xlsx: Die Datei ist gerade geöffnet (ein anderer Vorgang von MuT auf dem Rechner PC-17 schreibt sie). Nichts wurde geschrieben; bitte dort schließen und den Vorgang wiederholen. Läuft kein anderer Vorgang mehr, ist sie nach zwei Minuten von selbst wieder frei; sonst bitte die versteckte Datei „.~mut.Register.xlsx“ daneben löschen.',
    );
    expect(signs(disk)).toEqual([]);
  });

  it('is taken over at once from a process of this computer that is gone', async () => {
    const disk = office();
    await takeSign(sign, machineOn(disk));
    const done = await writeAlone(alone, machineOn(disk), () => Promise.resolve('fertig'));
    expect(done).toEqual({ done: 'fertig' });
    expect(signs(disk)).toEqual([]);
  });

  it('is not taken from another computer as long as that one touches it, however long it writes', async () => {
    const disk = office();
    let touch = (): void => undefined;
    const every: Machine['every'] = (_, work) => {
      touch = work;
      return () => undefined;
    };
    await takeSign(sign, machineOn(disk, { host: 'PC-18', every }));
    await letItAge(disk);
    const seen = disk.calls.length;
    touch();
    while (!disk.calls.slice(seen).some((call) => call.startsWith('utimes'))) await Promise.resolve();
    expect(await takeSign(sign, machineOn(disk))).toMatchObject({ ok: false, holder: { host: 'PC-18' } });
    await letItAge(disk);
    expect(await takeSign(sign, machineOn(disk))).toMatchObject({ ok: true });
  });

  it('counts as left behind where the number of its process belongs to another one now', async () => {
    const disk = office();
    await takeSign(sign, machineOn(disk));
    const later = machineOn(disk, { isRunning: () => true });
    expect((await takeSign(sign, later)).ok).toBe(false);
    await letItAge(disk);
    expect((await takeSign(sign, later)).ok).toBe(true);
  });

  it('left by an earlier process with the very number of this one does not keep it out', async () => {
    const disk = office();
    disk.put(
      sign,
      new TextEncoder().encode('{"id":"00000000-0000-4000-8000-000000000000","pid":7,"host":"PC-17"}'),
    );
    expect((await takeSign(sign, machineOn(disk, { pid: 7, isRunning: () => true }))).ok).toBe(true);
  });

  it('that says nothing is respected until it is two minutes old', async () => {
    const disk = office();
    disk.put(sign, new Uint8Array());
    expect(await takeSign(sign, machineOn(disk))).toEqual({ ok: false, holder: undefined, isFolder: false });
    await letItAge(disk);
    expect((await takeSign(sign, machineOn(disk))).ok).toBe(true);
  });

  it('of another one is never removed by whoever lost it', async () => {
    const disk = office();
    const slept = await takeSign(sign, machineOn(disk, { host: 'PC-18' }));
    await letItAge(disk);
    const taken = await takeSign(sign, machineOn(disk));
    if (!slept.ok || !taken.ok) throw new Error('Both must get it, one after the other');
    expect(await slept.sign.isHeld()).toBe(false);
    await slept.sign.release();
    expect(await taken.sign.isHeld()).toBe(true);
    await taken.sign.release();
    expect(signs(disk)).toEqual([]);
  });

  it('works on a drive that knows no links', async () => {
    const disk = createFaultyDisk();
    disk.put(book, new Uint8Array());
    const link: FileSystem['link'] = () =>
      Promise.reject(Object.assign(new Error('link'), { code: 'ENOTSUP' }));
    const machine = machineOn(disk, { files: { ...disk.files, link }, isRunning: () => true });
    const first = await takeSign(sign, machine);
    expect(await takeSign(sign, machineOn(disk, { ...machine, pid: 1 }))).toMatchObject({ ok: false });
    if (first.ok) await first.sign.release();
    expect(signs(disk)).toEqual([]);
  });

  it('is held by one at a time, however many find one that was left behind', async () => {
    let wins = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const disk = office();
      await takeSign(sign, machineOn(disk));
      const chance = seeded(seed);
      const left = machineOn(disk).pid;
      let inside = 0;
      let most = 0;
      const takers = Array.from({ length: 4 }, () => {
        const files = dawdling(disk.files, () => chance.whole(0, 12));
        return writeAlone(alone, machineOn(disk, { files, isRunning: (pid) => pid > left }), async () => {
          inside += 1;
          most = Math.max(most, inside);
          await ticks(chance.whole(0, 30));
          inside -= 1;
        });
      });
      const done = await Promise.all(takers);
      wins += done.filter((one) => 'done' in one).length;
      expect({ seed, most }).toEqual({ seed, most: 1 });
      expect({ seed, left: signs(disk) }).toEqual({ seed, left: [] });
    }
    expect(wins).toBeGreaterThanOrEqual(200);
  });
});

async function ticks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick += 1) await Promise.resolve();
}

/** The same disk, its answers late by some ticks before and after: every order of the calls of several processes. */
function dawdling(files: FileSystem, late: () => number): FileSystem {
  const slow =
    <A extends readonly unknown[], T>(call: (...words: A) => Promise<T>) =>
    async (...words: A): Promise<T> => {
      await ticks(late());
      return call(...words).finally(() => ticks(late()));
    };
  return {
    ...files,
    link: slow(files.link),
    rename: slow(files.rename),
    rm: slow(files.rm),
    readFile: slow(files.readFile),
    stat: slow(files.stat),
    open: slow(files.open),
  };
}
