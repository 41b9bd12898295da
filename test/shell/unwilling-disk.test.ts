/** The real executable where the system refuses: no space left, no right to write. Only where there is a shell to limit it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { executable, mut, newFolder, type Run } from './mut';

const book = 'Register.xlsx';
const describeOnUnix = process.platform === 'win32' ? describe.skip : describe;

/** `mut` under a shell's limits, as somebody who is not the administrator. */
function limited(folder: string, limits: string, ...words: readonly string[]): Run {
  const command = `${limits} exec "$0" "$@"`;
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', command, process.execPath, executable, ...words],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      ...nobody,
    },
  );
  return { exit: status, out: stdout, err: stderr };
}

function desk(): string {
  const folder = newFolder();
  chmodSync(folder, 0o777);
  mut(folder, 'new', book, '--sample');
  chmodSync(join(folder, book), 0o666);
  return folder;
}

describeOnUnix('a system that refuses', () => {
  it('for want of space leaves the workbook as it is, and no half file', () => {
    const folder = desk();
    const before = readFileSync(join(folder, book));
    const run = limited(folder, 'ulimit -f 16;', 'forms', book, '--out', 'Bögen');
    expect(run).toMatchObject({ exit: 3, out: '' });
    expect(run.err).toBe(
      'Fehler: Register.xlsx: Die Datei kann nicht geschrieben werden: Der Speicherplatz reicht nicht. Bitte Platz schaffen. Am bisherigen Stand wurde nichts geändert.\n',
    );
    expect(readFileSync(join(folder, book)).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual([book]);
  });

  it.each([
    ['the workbook is marked read-only', 0o777, 0o444],
    ['the folder is', 0o555, 0o666],
  ])('because %s leaves everything as it is and says so', (_, folderMode, fileMode) => {
    const folder = desk();
    const out = join(folder, '..', `${folder.slice(-6)}-Bögen`);
    mkdirSync(out);
    chmodSync(out, 0o777);
    chmodSync(join(folder, book), fileMode);
    chmodSync(folder, folderMode);
    const run = limited(folder, '', 'forms', book, '--out', out);
    chmodSync(folder, 0o777);
    expect(run).toMatchObject({ exit: 3, out: '' });
    expect(run.err).toMatch(/^Fehler: Register\.xlsx: .*Der Zugriff ist nicht erlaubt\. Bitte [^\n]*\n$/);
    expect(readdirSync(folder)).toEqual([book]);
    expect(readdirSync(out)).toEqual([]);
  });

  it('tells of a lock file that Excel left behind what to do with it', () => {
    const folder = desk();
    writeFileSync(join(folder, `~$${book}`), '');
    const run = mut(folder, 'forms', book, '--out', 'Bögen');
    expect(run.exit).toBe(3);
    expect(run.err).toContain(`bitte die übrig gebliebene Sperrdatei „~$${book}“ löschen.`);
  });
});
