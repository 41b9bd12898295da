import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIssue, writeIssue } from '../../../src/adapters/node/file-errors';
import { findLock } from '../../../src/adapters/node/lock-files';
import { thisMachine } from '../../../src/adapters/node/machine';
import { createOutputFolder } from '../../../src/adapters/node/output-folder';
import { randomIds } from '../../../src/adapters/node/random-ids';
import { listInputFiles } from '../../../src/adapters/node/read-input-files';
import { systemClock } from '../../../src/adapters/node/system-clock';
import { writeNewFile } from '../../../src/adapters/node/write-new-file';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { parseIsoDay } from '../../../src/core/values/iso-date';
import type { FileSource } from '../../../src/ports/file-source';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAll = (files: FileSource): Promise<readonly unknown[]> =>
  Promise.all(files.names.map((_, place) => files.read(place)));
const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'mut-files-'));

describe('reading what came in', () => {
  it('takes a folder’s files by name and passes over lock files, backups and hidden ones', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'Nachzügler'));
    const names = [
      'b.xlsx',
      'a.csv',
      '~$b.xlsx',
      '.~lock.b.xlsx#',
      '.versteckt',
      'alt.xlsx.bak',
      'Thumbs.db',
    ];
    for (const name of [...names, join('Nachzügler', 'c.xlsx')]) await writeFile(join(folder, name), name);
    const files = await listInputFiles([folder]);
    expect(files.names).toEqual([
      join(folder, 'Nachzügler', 'c.xlsx'),
      join(folder, 'a.csv'),
      join(folder, 'b.xlsx'),
    ]);
  });

  it('says that a folder holds no file, but not so of one whose files were read before', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, '~$b.xlsx'), 'x');
    const files = await listInputFiles([folder]);
    expect(files.names).toEqual([folder]);
    const found = await files.read(0);
    expect(found).toMatchObject({ ok: false, issues: [{ code: 'file.noneInFolder' }] });
    expect(found.ok ? '' : found.issues.map((one) => describeIssue(one)).join()).toBe(
      `${folder}: Im Ordner liegt keine Datei. Bitte den Ordner mit den Rückmeldungen angeben.`,
    );
    await writeFile(join(folder, 'a.xlsx'), 'x');
    expect((await listInputFiles([join(folder, 'a.xlsx'), folder])).names).toEqual([join(folder, 'a.xlsx')]);
  });

  it('keeps the order and the names given, and reads each file once', async () => {
    const folder = await newFolder();
    for (const name of ['a.xlsx', 'z.xlsx']) await writeFile(join(folder, name), name);
    const z = join(folder, '.', 'z.xlsx');
    const files = await listInputFiles([z, folder, join(folder, 'a.xlsx')]);
    expect(files.names).toEqual([z, join(folder, 'a.xlsx')]);
    expect(await readAll(files)).toMatchObject(
      ['z.xlsx', 'a.xlsx'].map((name) => ({ ok: true, value: { bytes: Buffer.from(name) } })),
    );
  });

  it('says of each file why it cannot be read, and goes on with the others', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'groß.xlsx'), 'x'.repeat(2000));
    await writeFile(join(folder, 'gut.xlsx'), 'x');
    const missing = join(folder, 'fehlt.xlsx');
    const files = await listInputFiles([missing, folder], 1000);
    expect(await readAll(files)).toMatchObject([
      { ok: false, issues: [{ code: 'file.missing', at: { file: missing } }] },
      { ok: false, issues: [{ code: 'file.tooLarge', at: { file: join(folder, 'groß.xlsx') } }] },
      { ok: true, value: { name: join(folder, 'gut.xlsx') } },
    ]);
  });

  it('says of a file that vanished after its folder was looked through that it is missing', async () => {
    const folder = await newFolder();
    for (const name of ['a.xlsx', 'b.xlsx']) await writeFile(join(folder, name), name);
    const files = await listInputFiles([folder]);
    await rm(join(folder, 'a.xlsx'));
    expect(await readAll(files)).toMatchObject([
      { ok: false, issues: [{ code: 'file.missing', at: { file: join(folder, 'a.xlsx') } }] },
      { ok: true },
    ]);
  });
});

describe('writing new files', () => {
  it('writes a file whole, and does not overwrite one without being told to', async () => {
    const path = join(await newFolder(), 'Vorlage.docx');
    expect(await writeNewFile(path, bytes('eins'), { force: false })).toEqual({ ok: true, value: undefined });
    const second = await writeNewFile(path, bytes('zwei'), { force: false });
    expect(second).toMatchObject({ ok: false, issues: [{ code: 'file.exists', at: { file: path } }] });
    expect(await readFile(path, 'utf8')).toBe('eins');
    expect((await writeNewFile(path, bytes('drei'), { force: true })).ok).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('drei');
    expect(await readdir(join(path, '..'))).toEqual(['Vorlage.docx']);
  });

  it('says that the folder is missing', async () => {
    const path = join(await newFolder(), 'gibt', 'es', 'nicht.docx');
    const done = await writeNewFile(path, bytes('x'), { force: false });
    expect(done.ok ? '' : done.issues.map((one) => describeIssue(one)).join()).toContain(
      'Den Ordner gibt es nicht',
    );
  });

  it('does not write under a document that is open', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, '.~lock.Vorlage.docx#'), ',anna,PC-17,22.05.2015 10:00,file:///x;');
    const done = await writeNewFile(join(folder, 'Vorlage.docx'), bytes('x'), { force: true });
    expect(done).toMatchObject({
      ok: false,
      issues: [{ code: 'file.inUse', params: { holder: 'anna, PC-17' } }],
    });
    expect(await readdir(folder)).toEqual(['.~lock.Vorlage.docx#']);
  });

  it('takes for a lock only what is there as a file, read or not', async () => {
    const folder = await newFolder();
    const path = join(folder, 'Vorlage.docx');
    await mkdir(join(folder, '~$Vorlage.docx'));
    expect(await findLock(path, path, thisMachine)).toBeUndefined();
    expect(await findLock(join(folder, `${'x'.repeat(250)}.docx`), 'x', thisMachine)).toBeUndefined();
    await writeFile(join(folder, '.~lock.Vorlage.docx#'), ',anna,PC-17,,;');
    expect(await findLock(path, path, thisMachine)).toMatchObject({ code: 'file.inUse' });
  });

  it.each([
    ['the folder', 'Liste.txt'],
    ['a folder above it', join('Liste.txt', 'Bögen')],
  ])('says once that %s is a file, before anything is written', async (_, below) => {
    const folder = await newFolder();
    await writeFile(join(folder, 'Liste.txt'), 'x');
    const out = join(folder, below);
    const sink = createOutputFolder(out, { force: true });
    const expected = { ok: false, issues: [{ code: 'file.notFolder', at: { file: out } }] };
    expect(await sink.check(['a.xlsx', 'b.xlsx'])).toMatchObject(expected);
    const files = ['a.xlsx', 'b.xlsx'].map((name) => ({ name, bytes: bytes(name) }));
    const written = await sink.writeAll(files);
    expect(written).toMatchObject(expected);
    expect(written.ok ? [] : written.issues).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['Liste.txt']);
  });

  it('says of a file in the way of a folder that it is none', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'Liste.txt'), 'x');
    const done = await writeNewFile(join(folder, 'Liste.txt', 'a.docx'), bytes('x'), { force: true });
    expect(done).toMatchObject({
      ok: false,
      issues: [{ code: 'file.unwritable', params: { detail: 'noFolder' } }],
    });
  });

  it('says of many names that are taken how many they are, in one sentence', async () => {
    const folder = await newFolder();
    const names = ['a.csv', 'b.csv', 'c.csv'];
    for (const name of names.slice(0, 2)) await writeFile(join(folder, name), name);
    const checked = await createOutputFolder(folder, { force: false }).check(names);
    expect(checked.ok ? [] : checked.issues.map((one) => describeIssue(one))).toEqual([
      `2 Dateien gibt es schon, zum Beispiel „${join(folder, 'a.csv')}“. Bitte einen anderen Ordner wählen oder mit --force überschreiben.`,
    ]);
    expect(await createOutputFolder(folder, { force: true }).check(names)).toMatchObject({ ok: true });
  });

  it('fills a folder with all files, or with none when a name is taken', async () => {
    const folder = join(await newFolder(), 'Bögen', '2015');
    const files = ['a.xlsx', 'b.xlsx'].map((name) => ({ name, bytes: bytes(name) }));
    expect((await createOutputFolder(folder, { force: false }).writeAll(files.slice(1))).ok).toBe(true);
    expect(await createOutputFolder(folder, { force: false }).writeAll(files)).toMatchObject({
      ok: false,
      issues: [{ code: 'file.exists', at: { file: join(folder, 'b.xlsx') } }],
    });
    expect(await readdir(folder)).toEqual(['b.xlsx']);
    expect((await createOutputFolder(folder, { force: true }).writeAll(files)).ok).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['a.xlsx', 'b.xlsx']);
  });
});

describe('errors of the file system', () => {
  const systemError = (code: string): Error => Object.assign(new Error(code), { code });

  it.each([
    ['ENOENT', 'file.missing', 'nicht gefunden'],
    ['EACCES', 'file.unreadable', 'nicht erlaubt'],
    ['EISDIR', 'file.unreadable', 'ein Ordner'],
    ['EBUSY', 'file.inUse', 'gerade geöffnet'],
    ['EIO', 'file.unreadable', 'EIO'],
  ])('%s while reading is said in words', (code, expected, words) => {
    const found = readIssue(systemError(code), 'MuT.xlsx');
    expect(found.code).toBe(expected);
    expect(describeIssue(found)).toContain(words);
    expect(describeIssue(found, 'en')).not.toMatch(/[{}]|undefined|Bitte/);
  });

  it.each([
    ['ENOENT', 'file.unwritable', 'Den Ordner gibt es nicht'],
    ['EACCES', 'file.unwritable', 'nicht erlaubt'],
    ['EROFS', 'file.unwritable', 'nicht erlaubt'],
    ['ENOSPC', 'file.unwritable', 'Speicherplatz'],
    ['EISDIR', 'file.unwritable', 'ein Ordner'],
    ['EBUSY', 'file.inUse', 'gerade geöffnet'],
    ['EIO', 'file.unwritable', 'EIO'],
  ])('%s while writing is said in words', (code, expected, words) => {
    const found = writeIssue(systemError(code), 'MuT.xlsx');
    expect(found.code).toBe(expected);
    expect(describeIssue(found)).toContain(words);
    expect(describeIssue(found)).not.toMatch(/[{}]|undefined/);
  });

  it('what is no error of the file system is not hidden', () => {
    expect(() => readIssue(new TypeError('Fehler im Programm'), 'MuT.xlsx')).toThrow(TypeError);
  });
});

describe('clock and ids of this machine', () => {
  it('give a real day, a time to the second and ids that differ', () => {
    expect(parseIsoDay(systemClock.today())).toBe(systemClock.today());
    expect(systemClock.now()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    expect(randomIds.next()).not.toBe(randomIds.next());
  });
});
