/** Ctrl+C during `mut import`: a drive that takes its time holds the command where it can be interrupted. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { mut, newFolder } from './mut';

interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const slowDrive = join(__dirname, 'slow-drive.cjs');
const executable = join(__dirname, '..', '..', 'dist', 'mut.js');
/** There are no named pipes on Windows, and no signals between processes. */
const describeHere = process.platform === 'win32' ? describe.skip : describe;

describeHere('giving up an import', () => {
  const folder = newFolder();
  const pipes = newFolder();
  const book = join(folder, 'Register.xlsx');
  const pipe = join(pipes, 'pipe');
  let before: Buffer;
  beforeAll(() => {
    mut(folder, 'new', 'Register.xlsx', '--sample');
    before = readFileSync(book);
    mkdirSync(join(folder, 'Eingang'));
    execFileSync('/usr/bin/env', ['mkfifo', pipe]);
    writeFileSync(join(folder, 'Eingang', 'a.csv'), '');
    for (let index = 0; index < 20; index += 1) {
      writeFileSync(join(folder, 'Eingang', `b${index}.csv`), 'Name;Antwort\ncontact_role;Rathaus\n');
    }
  });

  /** Resolves when the command is in the middle of reading its first file. */
  async function startImport(...more: readonly string[]): Promise<{
    readonly child: ChildProcess;
    readonly pipe: FileHandle;
    readonly ended: Promise<Ended>;
  }> {
    const words = ['import', 'Register.xlsx', 'Eingang', '--municipality', '033575408', ...more];
    const child = spawn(process.execPath, ['--require', slowDrive, executable, ...words], {
      cwd: folder,
      env: { ...process.env, SLOW_DRIVE_PIPE: pipe },
    });
    const [out, err] = [child.stdout, child.stderr].map((stream) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      return () => Buffer.concat(pieces).toString();
    });
    const ended = new Promise<Ended>((resolve) => {
      child.on('close', (exit, signal) => {
        resolve({ exit, signal, out: out?.() ?? '', err: err?.() ?? '' });
      });
    });
    return { child, ended, pipe: await open(pipe, 'w') };
  }

  const expectUntouched = (): void => {
    expect(readFileSync(book).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['Eingang', 'Register.xlsx']);
  };

  const sentence = 'Abgebrochen: Es wurde nichts übernommen.';

  async function interrupt(...more: readonly string[]): Promise<Ended> {
    const { child, pipe, ended } = await startImport(...more);
    child.kill('SIGINT');
    await pipe.close();
    return ended;
  }

  it('is answered in a sentence, with exit code 1, and leaves the workbook and its folder as they were', async () => {
    expect(await interrupt()).toEqual({ exit: 1, signal: null, out: `${sentence}\n`, err: '' });
    expectUntouched();
  });

  it('is answered as JSON with the keys of any import', async () => {
    const { exit, out, err } = await interrupt('--json');
    expect([exit, err]).toEqual([1, `${sentence}\n`]);
    expect(JSON.parse(out)).toMatchObject({
      batch: null,
      files: [],
      issues: [{ code: 'import.cancelled', message: sentence }],
    });
    expectUntouched();
  });

  it('ends at once when interrupted a second time', async () => {
    const { child, pipe, ended } = await startImport();
    const again = setInterval(() => child.kill('SIGINT'), 50);
    const { signal } = await ended;
    clearInterval(again);
    await pipe.close();
    expect(signal).toBe('SIGINT');
    expectUntouched();
  });
});
