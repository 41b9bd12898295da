/** What drives and other programs do to a workbook that is to be replaced: kept out, told, nothing lost. */
import { chmod, chown, link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOutputFolder } from '../../../src/adapters/node/output-folder';
import type { FileSystem } from '../../../src/adapters/node/machine';
import { openWorkbookFile } from '../../../src/adapters/node/workbook-file';
import { writeNewFile } from '../../../src/adapters/node/write-new-file';
import { openXlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Result } from '../../../src/core/values/result';
import type { TableStore } from '../../../src/ports/table-store';
import { edit, offers, places } from '../../contract/table-store-contract';
import { book, diskWith, machineOn } from '../../environment/office-on-disk';
import { workbookOf } from '../../fixtures/tables-workbook';

const change = [edit(offers, { updates: [{ row: 0, column: 1, after: 15 }] })];
const systemError = (code: string, syscall: string): Error =>
  Object.assign(new Error(code), { code, syscall });
const sentences = (result: Result<unknown>): string =>
  result.ok ? '' : result.issues.map((one) => describeIssue(one)).join('\n');

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(sentences(result));
  return result.value;
}

/** A workbook on the real disk. */
async function onDisk(name = 'MuT Büro.xlsx'): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'mut-unwilling-'));
  const path = join(folder, name);
  await writeFile(path, await workbookOf([offers, places]));
  return { folder, path };
}

const open = async (path: string): Promise<TableStore> =>
  valueOf(await openWorkbookFile(path, openXlsxTableStore));

/** A workbook in memory, its file system changed. */
async function inMemory(
  change: (files: FileSystem) => Partial<FileSystem>,
): Promise<{ readonly store: TableStore; readonly waits: number[]; readonly isOld: () => boolean }> {
  const bytes = await workbookOf([offers, places]);
  const disk = diskWith(new Map([[book, bytes]]));
  const waits: number[] = [];
  const wait = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  const machine = machineOn(disk, { wait, files: { ...disk.files, ...change(disk.files) } });
  const store = valueOf(await openWorkbookFile(book, openXlsxTableStore, machine));
  const isOld = (): boolean => {
    const found = [...disk.content()];
    return found.every(([path, content]) => path.startsWith(book) && Buffer.compare(content, bytes) === 0);
  };
  return { store, waits, isOld };
}

describe('a workbook that another program holds for a moment', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('is replaced as soon as it is free again (%s)', async (code) => {
    let refusals = 3;
    const { store, waits, isOld } = await inMemory((files) => ({
      rename: (from, to) =>
        to === book && (refusals -= 1) >= 0
          ? Promise.reject(systemError(code, 'rename'))
          : files.rename(from, to),
    }));
    expect(await store.apply(change)).toEqual({ ok: true, value: undefined });
    expect(waits).toEqual([50, 100, 200]);
    expect(isOld()).toBe(false);
  });

  it('stays as it was where it is held for long, and the message says what to look for', async () => {
    const { store, waits, isOld } = await inMemory((files) => ({
      rename: (from, to) =>
        to === book ? Promise.reject(systemError('EPERM', 'rename')) : files.rename(from, to),
    }));
    expect(sentences(await store.apply(change))).toBe(
      `${book}: Die Datei kann nicht geschrieben werden: Sie lässt sich nicht ersetzen. Bitte prüfen, ob sie noch in einem Programm geöffnet ist und ob die Zugriffsrechte stimmen. Am bisherigen Stand wurde nichts geändert.`,
    );
    expect(waits.reduce((sum, one) => sum + one, 0)).toBeLessThan(2000);
    expect(isOld()).toBe(true);
  });

  it('is not replaced any more where that program saved it meanwhile', async () => {
    let saved = false;
    const { store } = await inMemory((files) => ({
      rename: (from, to) => {
        if (to !== book || saved) return files.rename(from, to);
        saved = true;
        return Promise.reject(systemError('EBUSY', 'rename'));
      },
      readFile: async (path) =>
        saved && path === book ? new TextEncoder().encode('in Excel gespeichert') : files.readFile(path),
    }));
    expect(await store.apply(change)).toMatchObject({ ok: false, issues: [{ code: 'file.changed' }] });
  });
});

describe('a workbook on the office’s drive', () => {
  it('keeps rights that the process would not give, also for the state before', async () => {
    const { path } = await onDisk();
    await chmod(path, 0o660);
    const mask = process.umask(0o077);
    try {
      await (await open(path)).apply(change);
    } finally {
      process.umask(mask);
    }
    for (const name of [path, `${path}.bak`]) expect((await stat(name)).mode & 0o777).toBe(0o660);
  });

  it('stays its owner’s where the system lets us', async () => {
    const { path } = await onDisk();
    const isAllowed = process.getuid?.() === 0;
    if (isAllowed) await chown(path, 4711, 4712);
    const { uid, gid } = await stat(path);
    await (await open(path)).apply(change);
    expect(await stat(path)).toMatchObject({ uid, gid });
    expect(await stat(`${path}.bak`)).toMatchObject({ uid, gid });
  });

  it('leaves a second name of the file, e.g. that of a backup, with the state before', async () => {
    const { folder, path } = await onDisk();
    await link(path, join(folder, 'Sicherung.xlsx'));
    const before = await readFile(path);
    await (await open(path)).apply(change);
    expect((await readFile(join(folder, 'Sicherung.xlsx'))).equals(before)).toBe(true);
    expect((await readFile(path)).equals(before)).toBe(false);
  });

  it('is told to be gone where its folder was removed meanwhile', async () => {
    const { folder, path } = await onDisk();
    const store = await open(path);
    await rm(folder, { recursive: true });
    expect(sentences(await store.apply(change))).toContain('Den Ordner gibt es nicht');
  });

  it('may lie deep and have a long name with spaces and umlauts; one too long is told', async () => {
    const { folder } = await onDisk();
    const deep = join(folder, ...Array.from({ length: 12 }, (_, level) => `Übersicht der Kommunen ${level}`));
    await mkdir(deep, { recursive: true });
    const long = join(deep, `${'Größe '.repeat(20)}.xlsx`);
    await writeFile(long, await workbookOf([offers, places]));
    expect(await (await open(long)).apply(change)).toEqual({ ok: true, value: undefined });
    const tooLong = join(deep, `${'x'.repeat(250)}.xlsx`);
    await writeFile(tooLong, await workbookOf([offers, places]));
    expect(sentences(await (await open(tooLong)).apply(change))).toContain('Der Name ist zu lang.');
    expect((await readdir(deep)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('that is damaged is not asked to be sent again, but restored from the state before', async () => {
    const { path } = await onDisk();
    await (await open(path)).apply(change);
    await writeFile(path, (await readFile(path)).subarray(0, 2000));
    const opened = sentences(await openWorkbookFile(path, openXlsxTableStore));
    expect(opened).toMatch(/bricht mittendrin ab|beschädigt/);
    expect(opened).toContain(`liegt in ${path}.bak`);
    expect(opened).not.toMatch(/senden|Absender|anfordern/);
  });
});

describe('new files where there were some', () => {
  it('keep the workbook they replace as .bak where that is asked for', async () => {
    const { folder, path } = await onDisk();
    const before = await readFile(path);
    const done = await writeNewFile(path, new Uint8Array([1]), { force: true, keepBefore: true });
    expect(done).toEqual({ ok: true, value: undefined });
    expect((await readFile(`${path}.bak`)).equals(before)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['MuT Büro.xlsx', 'MuT Büro.xlsx.bak']);
  });

  it('say how many of them are new where the disk fails in between', async () => {
    const disk = diskWith(new Map(['a', 'b', 'c'].map((name) => [`/Büro/${name}.csv`, new Uint8Array()])));
    const rename: FileSystem['rename'] = (from, to) =>
      to.endsWith('b.csv') ? Promise.reject(systemError('EIO', 'rename')) : disk.files.rename(from, to);
    const machine = machineOn(disk, { files: { ...disk.files, rename } });
    const files = ['a', 'b', 'c'].map((name) => ({ name: `${name}.csv`, bytes: new Uint8Array([1]) }));
    expect(sentences(await createOutputFolder('/Büro', { force: true }, machine).writeAll(files))).toBe(
      '/Büro/b.csv: Die Datei kann nicht geschrieben werden: Das System meldet EIO. Bitte Laufwerk und Ablage prüfen. 1 von 3 Dateien sind schon neu, die übrigen sind wie zuvor; bitte danach den Vorgang mit --force wiederholen.',
    );
  });
});
