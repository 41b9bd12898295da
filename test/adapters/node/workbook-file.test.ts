import { access, chmod, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../src/adapters/node/workbook-file';
import { openXlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Result } from '../../../src/core/values/result';
import type { TableStore } from '../../../src/ports/table-store';
import {
  describeTableStore,
  edit,
  offers,
  places,
  readOne,
  shown,
} from '../../contract/table-store-contract';
import { workbookOf } from '../../fixtures/tables-workbook';

const change = [edit(offers, { updates: [{ row: 0, column: 1, after: 15 }] })];

async function onDisk(): Promise<{
  readonly folder: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'mut-workbook-'));
  const path = join(folder, 'MuT Büro.xlsx');
  const bytes = await workbookOf([offers, places]);
  await writeFile(path, bytes);
  return { folder, path, bytes };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map((one) => describeIssue(one)).join('\n'));
  return result.value;
}

const open = async (path: string): Promise<TableStore> =>
  valueOf(await openWorkbookFile(path, openXlsxTableStore));
const sentences = (result: Result<unknown>): string =>
  result.ok ? '' : result.issues.map((one) => describeIssue(one)).join('\n');

describeTableStore('in a file on disk', async (tables) => {
  const folder = await mkdtemp(join(tmpdir(), 'mut-contract-'));
  const path = join(folder, 'MuT.xlsx');
  await writeFile(path, await workbookOf(tables));
  return open(path);
});

describe('writing the office’s workbook on disk', () => {
  it('writes the change and keeps the state before as .bak, with nothing else left in the folder', async () => {
    const { folder, path, bytes } = await onDisk();
    expect((await (await open(path)).apply(change)).ok).toBe(true);
    expect(shown(await readOne(await open(path), 'Angebote'))[0]).toEqual([
      'Sprachcafé Zeven',
      15,
      42058,
      'ruft zurück',
    ]);
    expect((await readdir(folder)).sort()).toEqual(['MuT Büro.xlsx', 'MuT Büro.xlsx.bak']);
    expect((await readFile(`${path}.bak`)).equals(bytes)).toBe(true);
  });

  it('writes a second time from the same opened workbook', async () => {
    const { path } = await onDisk();
    const store = await open(path);
    await store.apply(change);
    const second = [edit(places, { inserts: [['Elm', 'Bremervörde', null]] })];
    expect(await store.apply(second)).toEqual({ ok: true, value: undefined });
    expect((await readOne(await open(path), 'Orte'))?.rows).toHaveLength(3);
  });

  it('does not touch the file when there is nothing to change', async () => {
    const { folder, path } = await onDisk();
    const { mtimeMs } = await stat(path);
    await (await open(path)).apply([edit(offers, {})]);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
    expect(await readdir(folder)).toEqual(['MuT Büro.xlsx']);
  });

  it('writes nothing when somebody else changed the file meanwhile', async () => {
    const { folder, path } = await onDisk();
    const store = await open(path);
    const other = await workbookOf([places]);
    await writeFile(path, other);
    const done = await store.apply(change);
    expect(done).toMatchObject({ ok: false, issues: [{ code: 'file.changed', at: { file: path } }] });
    expect((await readFile(path)).equals(other)).toBe(true);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(shown(await readOne(store, 'Angebote'))[0]?.[1]).toBe(12);
  });

  it('names the colleague who has the workbook open in Excel', async () => {
    const { folder, path, bytes } = await onDisk();
    await writeFile(join(folder, '~$MuT Büro.xlsx'), excelLock('Jürgen Übermut'));
    const done = await (await open(path)).apply(change);
    expect(done).toMatchObject({ issues: [{ code: 'file.inUse', params: { holder: 'Jürgen Übermut' } }] });
    expect(sentences(done)).toContain('gerade geöffnet (Jürgen Übermut)');
    expect(sentences(done)).toContain('Sperrdatei „~$MuT Büro.xlsx“');
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });

  it('names the colleague and the computer where it is open in LibreOffice', async () => {
    const { folder, path } = await onDisk();
    const lock = 'Anna Muster\\, Amt 50,amuster,PC-17,22.05.2015 10:00,file:///C:/Users/amuster;';
    await writeFile(join(folder, '.~lock.MuT Büro.xlsx#'), lock);
    expect(sentences(await (await open(path)).apply(change))).toContain('(Anna Muster, Amt 50, PC-17)');
  });

  it('says that it is open where the lock tells nobody', async () => {
    const { folder, path } = await onDisk();
    await writeFile(join(folder, '~$MuT Büro.xlsx'), '');
    expect(sentences(await (await open(path)).apply(change))).toContain('(in einem anderen Programm)');
  });

  it('can still be read while somebody has it open', async () => {
    const { folder, path } = await onDisk();
    await writeFile(join(folder, '~$MuT Büro.xlsx'), excelLock('Jürgen'));
    expect((await readOne(await open(path), 'Orte'))?.rows).toHaveLength(2);
  });

  it('writes through a link and keeps the link', async () => {
    const { folder, path } = await onDisk();
    const link = join(folder, 'Verknüpfung.xlsx');
    await symlink(path, link);
    await (await open(link)).apply(change);
    expect(shown(await readOne(await open(path), 'Angebote'))[0]?.[1]).toBe(15);
    await access(`${path}.bak`);
  });

  it('keeps the access rights of the file', async () => {
    const { path } = await onDisk();
    await chmod(path, 0o640);
    await (await open(path)).apply(change);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it.each([
    ['is not there', 'fehlt.xlsx', 'file.missing'],
    ['is a folder', '.', 'file.unreadable'],
  ])('says clearly that the workbook %s', async (_, name, code) => {
    const { folder } = await onDisk();
    const path = join(folder, name);
    const opened = await openWorkbookFile(path, openXlsxTableStore);
    expect(opened).toMatchObject({ ok: false, issues: [{ code, at: { file: path } }] });
    expect(sentences(opened)).not.toMatch(/[{}]|undefined/);
  });

  it('says which file is no workbook', async () => {
    const { folder } = await onDisk();
    const path = join(folder, 'leer.xlsx');
    await writeFile(path, '');
    expect(await openWorkbookFile(path, openXlsxTableStore)).toMatchObject({
      issues: [{ code: 'file.empty', at: { file: path } }],
    });
  });
});

/** As Excel writes it beside an open workbook: the name in the code page and in UTF-16, padded to 165 bytes. */
function excelLock(name: string): Uint8Array {
  const lock = Buffer.alloc(165, 0x20);
  lock[0] = name.length;
  lock.write(name, 1, 'latin1');
  lock.writeUInt16LE(name.length, 55);
  lock.write(name, 57, 'utf16le');
  return lock;
}
