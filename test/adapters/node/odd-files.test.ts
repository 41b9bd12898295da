/** What lies about in folders that is no file as others are: pipes, names in an old code page, files of the system's own. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNewFile } from '../../../src/adapters/node/check-new-file';
import { listInputFiles, readNamedFile } from '../../../src/adapters/node/read-input-files';
import { openWorkbookFile } from '../../../src/adapters/node/workbook-file';
import { openXlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Result } from '../../../src/core/values/result';
import { book, diskWith, machineOn } from '../../environment/office-on-disk';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'mut-odd-'));
const sentences = (result: Result<unknown>): string =>
  result.ok ? '' : result.issues.map((one) => describeIssue(one)).join('\n');
const describeOnUnix = process.platform === 'win32' ? describe.skip : describe;
/** Elsewhere names are always UTF-8, and the system shows nothing of itself as files. */
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describeOnUnix('a pipe, which would never end,', () => {
  async function pipe(): Promise<string> {
    const path = join(await newFolder(), 'Leitung.xlsx');
    execFileSync('/usr/bin/env', ['mkfifo', path]);
    return path;
  }
  const words = 'keine Datei, sondern ein Gerät oder eine Leitung';

  it('is no return, be it named or found in a folder', async () => {
    const path = await pipe();
    for (const named of [path, join(path, '..')]) {
      expect(sentences(await (await listInputFiles([named])).read(0))).toContain(`${path}: Das ist ${words}`);
    }
  });

  it('is no template', async () => {
    expect(sentences(await readNamedFile(await pipe()))).toContain(words);
  });

  it('is no workbook', async () => {
    expect(sentences(await openWorkbookFile(await pipe(), openXlsxTableStore))).toContain(words);
  });
});

describeOnLinux('a file on Linux', () => {
  it('whose name is of an old code page is not said to be missing, but to need another name', async () => {
    const folder = await newFolder();
    await writeFile(Buffer.from(join(folder, 'M\xfcller.xlsx'), 'latin1'), 'x');
    const files = await listInputFiles([folder]);
    expect(sentences(await files.read(0))).toBe(
      `${join(folder, 'M\ufffdller.xlsx')}: Der Name enthält Zeichen, die sich nicht lesen lassen, oft Umlaute von einem alten Laufwerk. Bitte die Datei umbenennen.`,
    );
  });

  it('that tells no size is read up to the limit and no further', async () => {
    const whole = await readNamedFile('/proc/self/status');
    expect(whole.ok && new TextDecoder().decode(whole.value.bytes)).toMatch(/^Name:[\s\S]*Threads:/);
    expect(await readNamedFile('/proc/self/status', 100)).toMatchObject({
      issues: [{ code: 'file.tooLarge' }],
    });
  });
});

describe('the name of a new file', () => {
  it('that cannot be looked at is told as such, and a mistake of the program stays one', async () => {
    const disk = diskWith(new Map());
    const ask = (error: Error): Promise<Result<void>> =>
      checkNewFile(
        book,
        { force: true },
        machineOn(disk, { files: { ...disk.files, realpath: () => Promise.reject(error) } }),
      );
    expect(sentences(await ask(Object.assign(new Error('EIO'), { code: 'EIO' })))).toContain('meldet EIO');
    await expect(ask(new TypeError('Fehler im Programm'))).rejects.toThrow(TypeError);
  });
});
