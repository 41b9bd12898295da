/** Signs of writing where clocks are wrong, drives know no links, or something else stands in their place. */
import { lutimes, mkdir, mkdtemp, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSystem, Machine } from '../../../src/adapters/node/machine';
import { LEFT_BEHIND_MS, takeSign } from '../../../src/adapters/node/sign-of-writing';
import { writeNewFile } from '../../../src/adapters/node/write-new-file';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Result } from '../../../src/core/values/result';
import { book, diskWith, machineOn } from '../../environment/office-on-disk';

const sign = '/Büro/.~mut.Register.xlsx';
const describeOnUnix = process.platform === 'win32' ? describe.skip : describe;
const sentences = (result: Result<unknown>): string =>
  result.ok ? '' : result.issues.map((one) => describeIssue(one)).join('\n');

/** A drive whose clock is so far ahead of the computer's; times that are set are taken as they are. */
function ahead(files: FileSystem, ms: number): FileSystem {
  const facts =
    (ask: FileSystem['stat']): FileSystem['stat'] =>
    async (path) => {
      const found = await ask(path);
      return { ...found, mtimeMs: found.mtimeMs + ms };
    };
  const shifted = (time: Date): Date => new Date(time.getTime() - ms);
  return {
    ...files,
    stat: facts(files.stat),
    lstat: facts(files.lstat),
    utimes: (path, accessed, changed) => files.utimes(path, shifted(accessed), shifted(changed)),
  };
}

describe('the sign of who is writing', () => {
  it.each([
    ['slow', 10],
    ['fast', -10],
  ])('is kept by a computer whose clock is ten minutes %s, as long as it touches it', async (_, minutes) => {
    const disk = diskWith(new Map([[book, new Uint8Array()]]));
    const files = ahead(disk.files, minutes * 60_000);
    let touch = (): void => undefined;
    const every: Machine['every'] = (_ms, work) => {
      touch = work;
      return () => undefined;
    };
    await takeSign(sign, machineOn(disk, { host: 'PC-18', every, files }));
    const seen = disk.calls.length;
    touch();
    while (!disk.calls.slice(seen).some((call) => call.startsWith('rm'))) await Promise.resolve();
    expect(disk.calls.slice(seen).filter((call) => call.startsWith('utimes'))).toHaveLength(1);
    expect(await takeSign(sign, machineOn(disk, { files }))).toMatchObject({
      ok: false,
      holder: { host: 'PC-18' },
    });
    expect([...disk.content().keys()].filter((path) => path.includes('.~mut.'))).toEqual([sign]);
  });

  it('is not believed where its time lies days ahead of the drive’s', async () => {
    const disk = diskWith(new Map([[book, new Uint8Array()]]));
    await takeSign(sign, machineOn(disk, { host: 'PC-18' }));
    const later = new Date(Date.now() + 5 * 86_400_000);
    await disk.files.utimes(sign, later, later);
    expect((await takeSign(sign, machineOn(disk))).ok).toBe(true);
  });

  it('is not left behind empty by a drive without links that fails half-way', async () => {
    const disk = diskWith(new Map([[book, new Uint8Array()]]));
    const refuse = (code: string) => (): Promise<never> =>
      Promise.reject(Object.assign(new Error(code), { code }));
    const open: FileSystem['open'] = async (path, flags, mode) => {
      const file = await disk.files.open(path, flags, mode);
      return path === sign ? { ...file, sync: refuse('ENOSPC') } : file;
    };
    const machine = machineOn(disk, { files: { ...disk.files, open, link: refuse('ENOTSUP') } });
    await expect(takeSign(sign, machine)).rejects.toThrow('ENOSPC');
    expect([...disk.content().keys()]).toEqual([book]);
  });
});

describeOnUnix('what stands in the place of a sign on a real drive', () => {
  async function desk(): Promise<{
    readonly path: string;
    readonly at: string;
    readonly names: () => unknown;
  }> {
    const folder = await mkdtemp(join(tmpdir(), 'mut-signs-'));
    return {
      path: join(folder, 'd.xlsx'),
      at: join(folder, '.~mut.d.xlsx'),
      names: async () => (await readdir(folder)).sort(),
    };
  }
  const write = (path: string): Promise<Result<void>> =>
    writeNewFile(path, new Uint8Array([1]), { force: false });

  it('and is a link that leads nowhere is named, and made way of once it is as old as a forgotten sign', async () => {
    const { path, at, names } = await desk();
    await symlink(join(at, 'fehlt'), at);
    expect(sentences(await write(path))).toContain(
      'nach zwei Minuten von selbst wieder frei; sonst bitte die versteckte Datei „.~mut.d.xlsx“ daneben löschen.',
    );
    const then = new Date(Date.now() - LEFT_BEHIND_MS - 5000);
    await lutimes(at, then, then);
    expect(await write(path)).toEqual({ ok: true, value: undefined });
    expect(await names()).toEqual(['d.xlsx']);
  });

  it('and is a folder is named as such, however old it is', async () => {
    const { path, at, names } = await desk();
    await mkdir(at);
    await writeFile(join(at, 'x'), '');
    const then = new Date(Date.now() - LEFT_BEHIND_MS - 5000);
    for (const age of [new Date(), then]) {
      await utimes(at, age, age);
      expect(sentences(await write(path))).toBe(
        `${path}: Die Datei kann nicht geschrieben werden: Wo MuT anzeigt, dass es schreibt, liegt ein Ordner. Bitte den versteckten Ordner „.~mut.d.xlsx“ daneben löschen. Am bisherigen Stand wurde nichts geändert.`,
      );
    }
    expect(await names()).toEqual(['.~mut.d.xlsx']);
  });
});
