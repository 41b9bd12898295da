/** Drives that fail at what comes after writing, and marks that keep files from being replaced. */
import { constants } from 'node:fs';
import type { FileSystem } from '../../../src/adapters/node/machine';
import { createOutputFolder } from '../../../src/adapters/node/output-folder';
import { openWorkbookFile } from '../../../src/adapters/node/workbook-file';
import { writeNewFile } from '../../../src/adapters/node/write-new-file';
import { openXlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Result } from '../../../src/core/values/result';
import type { TableStore } from '../../../src/ports/table-store';
import { edit, offers, places } from '../../contract/table-store-contract';
import type { FaultyDisk } from '../../environment/faulty-disk';
import { book, diskWith, machineOn } from '../../environment/office-on-disk';
import { workbookOf } from '../../fixtures/tables-workbook';

const change = [edit(offers, { updates: [{ row: 0, column: 1, after: 15 }] })];
const refuse = (code: string) => (): Promise<never> =>
  Promise.reject(Object.assign(new Error(code), { code }));
const sentences = (result: Result<unknown>): string =>
  result.ok ? '' : result.issues.map((one) => describeIssue(one)).join('\n');
const old = new Uint8Array([1]);
const fresh = new Uint8Array([2]);

/** A drive that answers so when a folder is flushed. */
function unflushable({ files }: FaultyDisk, code: string): FileSystem {
  return {
    ...files,
    open: async (path, flags, mode) => {
      const file = await files.open(path, flags, mode);
      return flags === 'r' ? { ...file, sync: refuse(code) } : file;
    },
  };
}

async function opened(change: (disk: FaultyDisk) => FileSystem): Promise<[TableStore, FaultyDisk]> {
  const disk = diskWith(new Map([[book, await workbookOf([offers, places])]]));
  const store = await openWorkbookFile(
    book,
    openXlsxTableStore,
    machineOn(disk, { files: { ...disk.files, ...change(disk) } }),
  );
  if (!store.ok) throw new Error(sentences(store));
  return [store.value, disk];
}

describe('a drive that fails when it is to keep new names', () => {
  const unsure =
    'Die Datei ist neu geschrieben, aber das Laufwerk bestätigt es nicht (EIO): Nach einem Stromausfall kann der Stand davor wieder da sein. Bitte das Laufwerk prüfen und die Datei ansehen, bevor der Vorgang wiederholt wird.';
  const withNothing = (): FaultyDisk => diskWith(new Map([['/Büro/a.csv', old]]));

  it('does not pass for one that did: new files are there, and said to be uncertain', async () => {
    const disk = withNothing();
    const machine = machineOn(disk, { files: unflushable(disk, 'EIO') });
    const done = await writeNewFile('/Büro/a.csv', fresh, { force: true }, machine);
    expect(sentences(done)).toBe(`/Büro/a.csv: ${unsure}`);
    const both = ['a.csv', 'b.csv'].map((name) => ({ name, bytes: fresh }));
    const filled = await createOutputFolder('/Büro', { force: true }, machine).writeAll(both);
    expect(sentences(filled)).toBe(`/Büro: ${unsure}`);
    expect([...disk.content()]).toEqual([
      ['/Büro/a.csv', fresh],
      ['/Büro/b.csv', fresh],
    ]);
  });

  it('keeps the workbook as it is where that already shows at the state before', async () => {
    const [store, disk] = await opened((faulty) => unflushable(faulty, 'EIO'));
    const before = disk.content().get(book);
    expect(sentences(await store.apply(change))).toContain('Am bisherigen Stand wurde nichts geändert.');
    expect(disk.content().get(book)).toBe(before);
  });

  it('fails no more than the first time: then the new workbook is there, and said to be uncertain', async () => {
    let flushed = 0;
    const [store, disk] = await opened((faulty) => ({
      ...faulty.files,
      open: async (path, flags, mode) => {
        if (flags === 'r') flushed += 1;
        return (flushed > 1 && flags === 'r' ? unflushable(faulty, 'EIO') : faulty.files).open(
          path,
          flags,
          mode,
        );
      },
    }));
    const before = disk.content().get(book);
    expect(sentences(await store.apply(change))).toBe(`${book}: ${unsure}`);
    expect(disk.content().get(book)).not.toBe(before);
  });

  it.each(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'])(
    'by its nature is no reason to complain (%s)',
    async (code) => {
      const disk = withNothing();
      const machine = machineOn(disk, { files: unflushable(disk, code) });
      expect(await writeNewFile('/Büro/b.csv', fresh, { force: false }, machine)).toMatchObject({ ok: true });
    },
  );
});

describe('a workbook that cannot be looked at again before it is replaced', () => {
  it.each([
    ['EIO', 'Das System meldet EIO'],
    ['EACCES', 'Der Zugriff ist nicht erlaubt'],
    ['EBUSY', 'ist gerade geöffnet'],
  ])('is not said to be changed (%s)', async (code, words) => {
    let isOpen = false;
    const [store] = await opened(({ files }) => ({
      ...files,
      readFile: (path) => (isOpen && path === book ? refuse(code)() : files.readFile(path)),
    }));
    isOpen = true;
    expect(sentences(await store.apply(change))).toContain(words);
  });

  it('by a mistake of the program is no finding', async () => {
    let isOpen = false;
    const [store] = await opened(({ files }) => ({
      ...files,
      readFile: (path) =>
        isOpen && path === book ? Promise.reject(new TypeError('Fehler im Programm')) : files.readFile(path),
    }));
    isOpen = true;
    await expect(store.apply(change)).rejects.toThrow(TypeError);
  });
});

describe('files that are marked read-only', () => {
  it('are not replaced, whatever --force says', async () => {
    const disk = diskWith(new Map([['/Büro/a.csv', old]]));
    const access: FileSystem['access'] = (path, mode) =>
      path === '/Büro/a.csv' && mode === constants.W_OK ? refuse('EACCES')() : disk.files.access(path, mode);
    const machine = machineOn(disk, { files: { ...disk.files, access } });
    const words = '/Büro/a.csv: Die Datei kann nicht geschrieben werden: Der Zugriff ist nicht erlaubt.';
    expect(sentences(await writeNewFile('/Büro/a.csv', fresh, { force: true }, machine))).toContain(words);
    const sink = createOutputFolder('/Büro', { force: true }, machine);
    const both = ['a.csv', 'b.csv'].map((name) => ({ name, bytes: fresh }));
    expect(sentences(await sink.check(['a.csv', 'b.csv']))).toContain(words);
    expect(sentences(await sink.writeAll(both))).toContain(words);
    expect([...disk.content()]).toEqual([['/Büro/a.csv', old]]);
  });
});
