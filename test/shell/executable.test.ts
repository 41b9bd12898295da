/** The real executable, as others script against it: every command, every exit code. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fillForm, openForm, saveForm } from '../../src/entry/demo/fill-form';
import { json, mut, newFolder, type Run } from './mut';

const folder = newFolder();
const book = 'Register.xlsx';
const zeven = '033575408';

/** The office's workbook with forms made, once for all stories that only read it. */
beforeAll(() => {
  mut(folder, 'new', book, '--sample');
  mut(folder, 'forms', book, '--out', 'Fragebögen');
});

/** A folder with a copy of the workbook and filled-in returns of these municipalities. */
async function desk(...keys: readonly string[]): Promise<string> {
  const own = newFolder();
  copyFileSync(join(folder, book), join(own, book));
  mkdirSync(join(own, 'Eingang'));
  for (const key of keys) await fill(own, key, new Map([['contact_role', 'Rathaus']]));
  return own;
}

async function fill(own: string, key: string, answers: ReadonlyMap<string, string>): Promise<string> {
  const forms = join(folder, 'Fragebögen');
  const name = readdirSync(forms).find((one) => one.startsWith(key)) ?? '';
  const form = await openForm(readFileSync(join(forms, name)));
  fillForm(form, {
    answers,
    offers: [
      new Map([
        ['Bezeichnung', `Neues in ${key}`],
        ['Angebotsart', 'Begegnung'],
      ]),
    ],
  });
  const path = join('Eingang', name);
  writeFileSync(join(own, path), await saveForm(form));
  return path;
}

function expectNoStackTrace(run: Run): void {
  expect(run.out + run.err).not.toMatch(/\n\s+at |Error:|\.js:\d+/);
}

describe('mut new', () => {
  it('makes a workbook, and does not overwrite one unless told to', () => {
    const own = newFolder();
    expect(mut(own, 'new', 'Neu.xlsx')).toEqual({
      exit: 0,
      out: expect.stringMatching(/^Neu\.xlsx .*\n.*„Einstellungen“.*„mut forms Neu\.xlsx --out ORDNER“/),
      err: '',
    });
    const before = readFileSync(join(own, 'Neu.xlsx'));
    const again = mut(own, 'new', 'Neu.xlsx');
    expect(again).toMatchObject({ exit: 3, out: '' });
    expect(again.err).toContain('Neu.xlsx: Die Datei gibt es schon.');
    expect(readFileSync(join(own, 'Neu.xlsx'))).toEqual(before);
    expect(mut(own, 'new', 'Neu.xlsx', '--force', '--sample')).toMatchObject({ exit: 0 });
  });

  it('says that a folder is missing or cannot be written', () => {
    const run = mut(newFolder(), 'new', join('gibt', 'es', 'nicht', 'Neu.xlsx'));
    expect(run.exit).toBe(3);
    expect(run.err).toContain('Neu.xlsx');
    expectNoStackTrace(run);
  });
});

describe('mut forms', () => {
  it('makes one form per municipality, named by its key', () => {
    const names = readdirSync(join(folder, 'Fragebögen')).sort();
    expect(names).toHaveLength(13);
    expect(names[0]).toBe('033570008_Bremervörde.xlsx');
  });

  it('writes the missing tokens to the workbook once and keeps them', () => {
    const again = mut(folder, 'forms', book, '--out', 'Noch einmal');
    expect(again.exit).toBe(0);
    expect(again.out).not.toContain('Kennung');
  });

  it('touches nothing when a form is there already', () => {
    const run = mut(folder, 'forms', book, '--out', 'Fragebögen');
    expect(run.exit).toBe(3);
    expect(run.err).toContain('033570008_Bremervörde.xlsx');
  });

  it('says when there is no such survey', () => {
    const run = mut(folder, 'forms', book, '--out', 'X', '--survey', 'umfrage-1999');
    expect(run.exit).toBe(1);
    expect(run.out).toContain('umfrage-1999');
    expect(existsSync(join(folder, 'X'))).toBe(false);
  });
});

describe('mut import and mut undo', () => {
  it('take returns over as one batch, a second time change nothing, and take it back whole', async () => {
    const own = await desk(zeven, '033570008');
    const before = json(mut(own, 'status', book, '--as-of', '2015-05-22', '--json'));
    const first = mut(own, 'import', book, 'Eingang', '--received', '2015-05-20', '--json');
    expect(first.exit).toBe(1);
    const report = json(first);
    expect(report).toMatchObject({
      batch: expect.stringMatching(/^[0-9a-f-]{36}$/),
      files: [
        {
          municipality: '033570008',
          outcome: 'imported',
          offers: { proposed: 1, duplicates: 0, possible: 0 },
        },
        { municipality: zeven, outcome: 'imported', answers: { changed: 0, cleared: 0, same: 0 } },
      ],
    });
    expect(json(mut(own, 'status', book, '--as-of', '2015-05-22', '--json'))).toMatchObject({
      survey: { invited: 13, returned: 2, late: 0 },
      offers: { proposed: 2 },
    });
    expect(existsSync(join(own, `${book}.bak`))).toBe(true);

    const bytes = readFileSync(join(own, book));
    const second = mut(own, 'import', book, 'Eingang', '--received', '2015-05-21', '--json');
    expect(second.exit).toBe(0);
    expect(json(second)).toMatchObject({
      batch: null,
      files: [{ outcome: 'unchanged' }, { outcome: 'unchanged' }],
      issues: [],
    });
    expect(readFileSync(join(own, book))).toEqual(bytes);

    const undone = mut(own, 'undo', book, '--json');
    expect(undone.exit).toBe(0);
    expect(json(undone)).toMatchObject({ batch: (report as { batch: string }).batch, kept: [] });
    expect(json(mut(own, 'status', book, '--as-of', '2015-05-22', '--json'))).toEqual(before);
    expect(json(mut(own, 'undo', book, '--json'))).toEqual({ batch: null, reverted: 0, kept: [] });
  });

  it('show what would happen and write nothing with --dry-run', async () => {
    const own = await desk(zeven);
    const bytes = readFileSync(join(own, book));
    const run = mut(own, 'import', book, 'Eingang', '--dry-run', '--json');
    expect(json(run)).toMatchObject({ batch: null, files: [{ outcome: 'imported' }] });
    expect(readFileSync(join(own, book))).toEqual(bytes);
  });

  it('leave a cleared answer to a decision', async () => {
    const own = await desk(zeven);
    expect(mut(own, 'import', book, 'Eingang', '--received', '2015-05-01').exit).toBe(1);
    const path = await fill(own, zeven, new Map([['remarks', 'Nachtrag']]));
    const asked = mut(own, 'import', book, path, '--received', '2015-05-02', '--json');
    expect(asked.exit).toBe(1);
    expect(json(asked)).toMatchObject({
      batch: null,
      files: [{ outcome: 'needs-decision', answers: { cleared: 1 } }],
    });
    const decided = mut(own, 'import', book, path, '--received', '2015-05-02', '--accept-clears', '--json');
    expect(json(decided)).toMatchObject({
      files: [{ outcome: 'imported', answers: { cleared: 1, new: 1 } }],
    });
  });

  it('go on past a file that cannot be read, and end with 3 when none could be', async () => {
    const own = await desk(zeven);
    writeFileSync(join(own, 'Eingang', 'kaputt.xlsx'), 'kein Excel');
    const some = mut(own, 'import', book, 'Eingang', 'fehlt.xlsx', '--json');
    expect(some.exit).toBe(1);
    expect(json(some)).toMatchObject({
      files: expect.arrayContaining([
        expect.objectContaining({ file: 'fehlt.xlsx', outcome: 'rejected' }),
        expect.objectContaining({ outcome: 'imported' }),
      ]),
    });
    const none = mut(own, 'import', book, join('Eingang', 'kaputt.xlsx'), '--json');
    expect(none.exit).toBe(3);
    expect(json(none)).toMatchObject({
      batch: null,
      files: [{ outcome: 'rejected', issues: [{ severity: 'error' }] }],
    });
    expectNoStackTrace(none);
  });

  it('name sheet, row and column of an answer that cannot be read', async () => {
    const own = await desk();
    const path = await fill(
      own,
      zeven,
      new Map([
        ['contact_role', 'Rathaus'],
        ['coordination', 'vielleicht'],
      ]),
    );
    const run = mut(own, 'import', book, path, '--json');
    const { files } = json(run) as { files: readonly { issues: readonly object[] }[] };
    expect(files[0]?.issues).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        sheet: 'Fragen',
        row: expect.any(Number),
        column: 'Antwort',
      }),
    );
  });
});

describe('mut check', () => {
  it('lists what is due and ends with 1', () => {
    const run = mut(folder, 'check', book, '--as-of', '2015-04-16', '--json');
    expect(run.exit).toBe(1);
    const report = json(run) as { asOf: string; issues: readonly Record<string, unknown>[] };
    expect(report.asOf).toBe('2015-04-16');
    expect(report.issues.length).toBeGreaterThan(0);
    for (const issue of report.issues) {
      expect(issue).toMatchObject({ code: expect.any(String), table: 'offers', row: expect.any(Number) });
    }
  });

  it('ends with 0 where nothing is wrong', () => {
    const own = newFolder();
    mut(own, 'new', 'Leer.xlsx');
    expect(mut(own, 'check', 'Leer.xlsx')).toMatchObject({ exit: 0, out: 'Nichts zu beanstanden.\n' });
  });
});

describe('mut status', () => {
  it('gives the figures under the keys that scripts know', () => {
    const run = mut(folder, 'status', book, '--as-of', '2015-04-16', '--json');
    expect(run).toMatchObject({ exit: 0, err: expect.any(String) });
    expect(json(run)).toEqual({
      asOf: '2015-04-16',
      survey: {
        id: 'umfrage-2015',
        sentOn: '2015-04-07',
        dueOn: '2015-05-22',
        invited: 13,
        returned: 0,
        missing: expect.arrayContaining(['033570008', '033575408']),
        late: 0,
      },
      offers: {
        total: 43,
        running: 33,
        active: 28,
        full: 5,
        proposed: 0,
        dueForReview: expect.any(Number),
      },
      needs: { total: 0 },
      issues: [],
    });
  });
});

describe('mut report', () => {
  it.each([['vorlage'], ['angebote']])('writes the %s as a Word file', (kind) => {
    const out = `${kind}.docx`;
    const run = mut(folder, 'report', book, '--out', out, '--kind', kind, '--as-of', '2015-04-16');
    expect(run).toMatchObject({ exit: 0, err: '' });
    expect(readFileSync(join(folder, out)).subarray(0, 2).toString()).toBe('PK');
    expect(mut(folder, 'report', book, '--out', out, '--kind', kind)).toMatchObject({ exit: 3 });
  });

  it('says when there is no such paper, and refuses a template that is no Word file', () => {
    const unknown = mut(folder, 'report', book, '--out', 'a.docx', '--paper', '2099/1');
    expect(unknown).toMatchObject({ exit: 1 });
    expect(unknown.out).toContain('2099/1');
    writeFileSync(join(folder, 'Muster.docx'), 'nur Text');
    const template = mut(folder, 'report', book, '--out', 'a.docx', '--template', 'Muster.docx');
    expect(template.exit).toBe(3);
    expect(template.err).toContain('Muster.docx');
    expect(existsSync(join(folder, 'a.docx'))).toBe(false);
  });
});

describe('mut export', () => {
  it('writes a CSV file per table, with formulas defused', () => {
    const run = mut(folder, 'export', book, '--format', 'csv', '--out', 'CSV');
    expect(run).toMatchObject({ exit: 0 });
    const offers = readFileSync(join(folder, 'CSV', 'Angebote.csv'), 'utf8');
    expect(offers.startsWith('\ufeffLfd. Nr.;Bezeichnung;Status;')).toBe(true);
    expect(offers.trimEnd().split('\r\n')).toHaveLength(44);
    expect(mut(folder, 'export', book, '--format', 'csv', '--out', 'CSV').exit).toBe(3);
    expect(mut(folder, 'export', book, '--format', 'csv', '--out', 'CSV', '--force').exit).toBe(0);
  });
});

describe('a workbook with a renamed column', () => {
  const renamed = 'Umbenannt.xlsx';
  /** As typing over the header does: in the sheet's text and in the table. */
  const rename = (own: string, title: string): void => {
    const parts = unzipSync(readFileSync(join(own, book)));
    const written = Object.entries(parts).map(([name, bytes]) => {
      const xml = strFromU8(bytes);
      const isText = name.endsWith('.xml') && xml.includes(title);
      return [
        name,
        isText
          ? strToU8(xml.replaceAll(`>${title}<`, '>Anders<').replaceAll(`"${title}"`, '"Anders"'))
          : bytes,
      ];
    });
    writeFileSync(join(own, renamed), zipSync(Object.fromEntries(written) as typeof parts));
  };

  it('is not imported into, and the user is told so', async () => {
    const own = await desk(zeven);
    rename(own, 'Name der Frage');
    const run = mut(own, 'import', renamed, 'Eingang', '--json');
    expect(run.exit).toBe(1);
    expect(json(run)).toMatchObject({
      batch: null,
      files: [],
      issues: [{ code: 'column.missing', severity: 'error' }],
    });
    expect(run.err).toContain(renamed);
    expect(run.err).toContain('Nichts wurde übernommen.');
  });

  it('is imported into where only the abbreviations suffer, and the user is told so once', async () => {
    const own = await desk(zeven, '033570008');
    rename(own, 'Abkürzung');
    const run = mut(own, 'import', renamed, 'Eingang', '--json');
    expect(run.exit).toBe(1);
    expect(json(run)).toMatchObject({
      files: [{ outcome: 'imported' }, { outcome: 'imported' }],
      issues: [{ code: 'abbreviations.unused', severity: 'warning', sheet: 'Abkürzungen', row: null }],
    });
    expect(run.err.match(/wird beim Vergleichen nicht verwendet/g)).toHaveLength(1);
  });

  it('is exported without it, and the user is told so', () => {
    rename(folder, 'Lfd. Nr.');
    const run = mut(folder, 'export', renamed, '--format', 'csv', '--out', 'CSV2');
    expect(run.exit).toBe(1);
    expect(run.out).toMatch(/Warnung: .*Angebote/);
  });
});

describe('any command', () => {
  it.each([
    [[]],
    [['tanzen']],
    [['new']],
    [['status', book, '--as-of', 'gestern']],
    [['export', book, '--format', 'pdf', '--out', 'x']],
  ])('ends with 2 on wrong usage: mut %j', (words: readonly string[]) => {
    const run = mut(folder, ...words);
    expect(run.exit).toBe(2);
    expectNoStackTrace(run);
  });

  it.each(['status', 'check', 'undo'])(
    'ends with 3 and one JSON object when the workbook is missing: mut %s',
    (name) => {
      const run = mut(folder, name, 'fehlt.xlsx', '--json');
      expect(run.exit).toBe(3);
      expect(json(run)).toMatchObject({ issues: [{ code: 'file.missing' }] });
      expect(run.err).toContain('fehlt.xlsx');
      expectNoStackTrace(run);
    },
  );

  it("ends with 3 on a workbook that is cut off, open elsewhere, or not the office's", async () => {
    const own = await desk(zeven);
    const form = readdirSync(join(own, 'Eingang'))[0] ?? '';
    const foreign = mut(own, 'status', join('Eingang', form));
    expect(foreign.exit).toBe(3);
    expect(foreign.err).toContain(`${form}: Die Arbeitsmappe enthält keine Tabellen von MuT`);
    writeFileSync(join(own, `~$${book}`), '\u0004Anna');
    const open = mut(own, 'import', book, 'Eingang');
    expect(open.exit).toBe(3);
    expect(open.err).toContain('gerade geöffnet');
    truncateSync(join(own, book), 2000);
    expect(mut(own, 'status', book).exit).toBe(3);
  });

  it('speaks English when asked', () => {
    expect(mut(folder, 'status', 'fehlt.xlsx', '--lang', 'en').err).toContain('The file was not found');
  });
});
