/** Imports of thousands of files: what is said of each, how far it is, and giving up halfway. */
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import type { ImportOptions, ImportPhase, ImportProgress } from '../../src/app/import-returns/import-report';
import { offers } from '../../src/core/register/offers';
import { returns } from '../../src/core/survey/return-tables';
import type { RawTable } from '../../src/core/tables/raw-table';
import { describeIssue } from '../../src/core/values/describe-issue';
import { issue } from '../../src/core/values/issue';
import { fail } from '../../src/core/values/result';
import type { FileSource } from '../../src/ports/file-source';
import type { NamedFile } from '../../src/ports/workbook-files';
import { csvFile, openDesk, returned, sottrum, tarmstedt, tokenOf, zeven } from './returns-desk';

const answered = (name: string, from: string, role: string): NamedFile =>
  csvFile(name, [
    ['token', tokenOf(from)],
    ['Name', 'Antwort'],
    ['contact_role', role],
  ]);

const offered = (name: string, from: string, titles: readonly string[]): NamedFile =>
  csvFile(name, [
    ['token', tokenOf(from)],
    ['Bezeichnung', 'Träger', 'Ort'],
    ...titles.map((title) => [title, 'Kirchengemeinde', 'Zeven']),
  ]);

const three = [
  answered('c.csv', zeven, 'Rathaus'),
  answered('a.csv', sottrum, 'Bürgerbüro'),
  answered('b.csv', tarmstedt, 'Samtgemeinde'),
];

describe('the report of an import', () => {
  it('names the files in the order given, those that cannot be read or assigned among them', async () => {
    const readable = createMemoryFileSource([
      ...three,
      csvFile('fremd.csv', [
        ['Name', 'Antwort'],
        ['contact_role', 'x'],
      ]),
      csvFile('x.csv', [['nichts']]),
    ]);
    const gone = issue('file.missing', {}, { file: 'weg.csv' });
    const files: FileSource = {
      names: [...readable.names.slice(0, 2), 'weg.csv', ...readable.names.slice(2)],
      read: (place) =>
        place === 2 ? Promise.resolve(fail(gone)) : readable.read(place < 2 ? place : place - 1),
    };
    const report = await openDesk().importFrom(files);
    expect(report.ok && report.value.files.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual([
      'c.csv imported',
      'a.csv imported',
      'weg.csv rejected',
      'b.csv imported',
      'fremd.csv needs-decision',
      'x.csv rejected',
    ]);
    expect(report.ok && report.value.files[2]?.issues).toEqual([gone]);
  });
});

describe('thousands of different files of one municipality', () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    answered(`${'sehr-langer-ordner/'.repeat(20)}${index}.csv`, zeven, `Amt ${index}`),
  );

  it('wait for a decision, each with one finding that names a few of the others and counts the rest', async () => {
    const desk = openDesk();
    const before = await desk.snapshot();
    const { batch, files } = await desk.import(many);
    expect(batch).toBeNull();
    expect(files).toHaveLength(2000);
    expect(new Set(files.map(({ outcome, issues }) => `${outcome} ${issues.length}`))).toEqual(
      new Set(['needs-decision 1']),
    );
    const sentences = files.map(({ file, issues }) => ({
      text: issues.map((one) => describeIssue({ ...one, at: {} })).join(),
      own: file,
    }));
    expect(Math.max(...sentences.map(({ text }) => text.length))).toBeLessThan(500);
    const [first] = sentences;
    expect(first?.text).toMatch(
      /^Von Zeven liegen noch 1\.999 andere Rückläufe vor \(….*, ….*, ….* und 1\.996 weitere\)\. /,
    );
    expect(first?.text).not.toContain(first?.own.slice(-8));
    expect(await desk.snapshot()).toEqual(before);
  });

  it('do not hold up its list of offers, nor the files of others', async () => {
    const { files } = await openDesk().import([
      ...many.slice(0, 50),
      offered('angebote.csv', zeven, ['Nähtreff']),
      answered('b.csv', tarmstedt, 'Rathaus'),
    ]);
    expect(files.slice(50).map(({ outcome }) => outcome)).toEqual(['imported', 'imported']);
  });
});

describe('thousands of copies of one file', () => {
  it('count once; the first by name is the one taken over', async () => {
    const desk = openDesk();
    const name = (index: number): string => `${String(1000 - index).padStart(4, '0')}.csv`;
    const { files } = await desk.import(
      Array.from({ length: 1000 }, (_, index) => answered(name(index), zeven, 'Rathaus')),
    );
    expect(await desk.rows(returns)).toHaveLength(1);
    expect(files.filter(({ outcome }) => outcome === 'imported').map(({ file }) => file)).toEqual([
      '0001.csv',
    ]);
    expect(files[0]).toMatchObject({
      outcome: 'unchanged',
      answers: { same: 1 },
      issues: [{ code: 'return.sameAsOther', params: { other: '0001.csv' } }],
    });
  });
});

describe('a return with more offers than anybody has', () => {
  const titles = (count: number): readonly string[] =>
    Array.from(
      { length: count },
      (_, index) => `${String.fromCharCode(65 + (index % 26))}-Kurs Nummer ${index}`,
    );

  it('is refused whole, and the limit is named', async () => {
    const desk = openDesk();
    const report = await desk.importOne(offered('viele.csv', zeven, titles(501)));
    expect(report).toMatchObject({ outcome: 'rejected', issues: [{ code: 'form.tooManyOffers' }] });
    expect(report.issues.map((one) => describeIssue(one)).join()).toContain(
      'Die Datei nennt 501 Angebote, angenommen werden höchstens 500 je Datei.',
    );
    expect(await desk.rows(returns)).toEqual([]);
  });
});

describe('a long list of offers in several files with the same answers', () => {
  it('is taken over whole, one import after the other', async () => {
    const desk = openDesk();
    const part = (name: string, title: string): Promise<NamedFile> =>
      returned(
        desk,
        zeven,
        { answers: { contact_role: 'Rathaus' }, offers: [{ Bezeichnung: title, Ort: 'Zeven' }] },
        name,
      );
    for (const [name, title] of [
      ['eins.xlsx', 'Nähtreff'],
      ['zwei.xlsx', 'Mittagstisch'],
    ] as const) {
      expect(await desk.importOne(await part(name, title))).toMatchObject({
        outcome: 'imported',
        offers: { proposed: 1 },
      });
    }
    const proposed = (await desk.rows(offers)).filter(({ values }) => values.status === 'proposed');
    expect(proposed.map(({ values }) => values.title)).toEqual(['Nähtreff', 'Mittagstisch']);
  });
});

describe('the progress of an import', () => {
  const progressOf = async (
    files: readonly NamedFile[],
    options?: ImportOptions,
  ): Promise<ImportProgress[]> => {
    const seen: ImportProgress[] = [];
    await openDesk().import(files, { ...options, onProgress: (progress) => seen.push(progress) });
    return seen;
  };
  const counts = (phase: ImportPhase, total: number): ImportProgress[] =>
    Array.from({ length: total }, (_, index) => ({ phase, done: index + 1, total }));

  it('counts every file as it is read and as it is compared, then the writing', async () => {
    expect(await progressOf(three)).toEqual([
      ...counts('reading', 3),
      ...counts('planning', 3),
      { phase: 'writing', done: 0, total: 1 },
    ]);
  });

  it('does not speak of writing where nothing is written', async () => {
    expect((await progressOf(three, { dryRun: true })).some(({ phase }) => phase === 'writing')).toBe(false);
  });
});

describe('an import that is only tried', () => {
  it.each(['Änderungen', 'Importe'])('hears of a renamed column in %s as the real one does', async (name) => {
    const renamed = (tables: readonly RawTable[]): readonly RawTable[] =>
      tables.map((table) =>
        table.name === name ? { ...table, header: table.header.map((title) => `${title} alt`) } : table,
      );
    const codes = async (dryRun: boolean): Promise<readonly string[]> => {
      const run = await openDesk(renamed).importFrom(createMemoryFileSource(three), { dryRun });
      return run.ok ? [] : run.issues.map(({ code }) => code);
    };

    expect(await codes(true)).toContain('column.missing');
    expect(await codes(true)).toEqual(await codes(false));
  });
});

describe('an import that is given up', () => {
  it.each([
    ['reading', 1],
    ['reading', 3],
    ['planning', 1],
    ['planning', 3],
    ['writing', 0],
  ] as const)('while %s, after %d files, leaves everything as it was', async (phase, after) => {
    const desk = openDesk();
    const before = await desk.snapshot();
    const cancel = { aborted: false };
    const result = await desk.importFrom(createMemoryFileSource(three), {
      cancel,
      onProgress: (now) => {
        cancel.aborted ||= now.phase === phase && now.done === after;
      },
    });
    expect(result).toEqual({ ok: false, issues: [{ code: 'import.cancelled', params: {}, at: {} }] });
    expect(await desk.snapshot()).toEqual(before);
    expect((await desk.undo()).batch).toBeNull();
  });

  it('reads no further file', async () => {
    const asked: number[] = [];
    const files = createMemoryFileSource(three);
    await openDesk().importFrom(
      {
        names: files.names,
        read(place) {
          asked.push(place);
          return files.read(place);
        },
      },
      { cancel: { aborted: true } },
    );
    expect(asked).toEqual([0]);
  });
});
