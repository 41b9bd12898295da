/** Returns that must not be taken at their word: by the wrong name, of the wrong kind, blank, or saying otherwise than before. */
import { describeIssue } from '../../src/core/values/describe-issue';
import { offers } from '../../src/core/register/offers';
import { answers, returns } from '../../src/core/survey/return-tables';
import { allTables } from '../../src/core/catalog';
import { changes } from '../../src/core/office/journal';
import type { RawWorkbook } from '../../src/core/sheets/raw-workbook';
import type { Cell } from '../../src/core/values/cell';
import {
  csvFile,
  day,
  fileOf,
  formFrom,
  openDesk,
  returned,
  sottrum,
  tarmstedt,
  tokenOf,
  zeven,
} from './returns-desk';

const sewing = { Bezeichnung: 'Nähtreff für Frauen', Träger: 'Frauenkreis', Ort: 'Zeven', Beginn: '2015' };

function answered(meta: readonly (readonly [string, string])[], role: string): ReturnType<typeof csvFile> {
  return csvFile(`${role}.csv`, [...meta, ['Name', 'Antwort'], ['contact_role', role]]);
}

describe('a return that contradicts the municipality given for it', () => {
  it.each([
    ['by the key it carries', [['municipality', zeven]]],
    ['by the token it carries', [['token', tokenOf(zeven)]]],
  ] as const)('is left to a decision %s, and overwrites nobody’s answers', async (_, meta) => {
    const desk = openDesk();
    await desk.import([answered([['token', tokenOf(tarmstedt)]], 'Rathaus Tarmstedt')]);
    const before = await desk.snapshot();

    const report = await desk.importOne(answered(meta, 'Rathaus Zeven'), { municipality: tarmstedt });

    expect(report).toMatchObject({ outcome: 'needs-decision', municipality: null, answers: { new: 0 } });
    const [found] = report.issues;
    expect(found?.code).toBe('return.decisionContradicts');
    expect(found && describeIssue(found)).toMatch(/Tarmstedt \(033575407\).*Zeven \(033575408\)/);
    expect(await desk.snapshot()).toEqual(before);
  });

  it('is taken over when the municipality given is one of the two it names itself', async () => {
    const desk = openDesk();
    const copied = answered(
      [
        ['token', tokenOf(zeven)],
        ['municipality', tarmstedt],
      ],
      'Rathaus',
    );
    expect(await desk.importOne(copied)).toMatchObject({ issues: [{ code: 'return.tokenContradicts' }] });
    expect(await desk.importOne(copied, { municipality: sottrum })).toMatchObject({
      issues: [{ code: 'return.decisionContradicts' }],
    });
    expect(await desk.importOne(copied, { municipality: tarmstedt })).toMatchObject({
      outcome: 'imported',
      municipality: tarmstedt,
    });
  });

  it('is taken over as given where it names nobody the office knows', async () => {
    const desk = openDesk();
    const stranger = answered([['municipality', '099999999']], 'Rathaus');
    expect(await desk.importOne(stranger, { municipality: tarmstedt })).toMatchObject({
      outcome: 'imported',
      municipality: tarmstedt,
    });
  });
});

describe('a return whose origin is unclear', () => {
  it('comes with a plain instruction, the flag of the command line included', async () => {
    const report = await openDesk().importOne(answered([], 'Rathaus'));
    expect(report.issues.map((one) => describeIssue(one)).join()).toContain(
      'Bitte die Kommune angeben (Befehlszeile: --municipality SCHLÜSSEL).',
    );
  });

  it.each(['umfrage-2013', 'erfunden'])('is reported when it names the survey %s', async (survey) => {
    const desk = openDesk();
    const meta = [
      ['surveyId', survey],
      ['token', tokenOf(zeven)],
    ] as const;
    const report = await desk.importOne(answered(meta, 'Rathaus'));
    expect(report.outcome).toBe('imported');
    const own = report.issues.filter(({ code }) => code !== 'answer.required');
    expect(own).toMatchObject([{ code: 'return.otherSurvey', params: { named: survey } }]);
  });
});

describe('a file that is no return', () => {
  it('is rejected when it is the office’s own workbook', async () => {
    const desk = openDesk();
    const sheets = allTables.map((table) => ({
      name: table.title,
      visibility: 'visible' as const,
      rows: [{ number: 4, cells: Object.values(table.columns).map(({ title }) => title) }],
    }));
    const report = await desk.importOne(fileOf('Register.xlsx', { sheets, tables: [] }), {
      municipality: zeven,
    });
    expect(report).toMatchObject({ outcome: 'rejected', issues: [{ code: 'form.notRecognised' }] });
    expect(report.issues.map((one) => describeIssue(one)).join()).toContain('eigene Arbeitsmappe');
  });

  it('is rejected when the form came back blank, and does not count as a return', async () => {
    const desk = openDesk();
    const before = await desk.snapshot();
    const report = await desk.import([await returned(desk, zeven, {})]);
    expect(report).toMatchObject({
      batch: null,
      files: [{ outcome: 'rejected', municipality: zeven, issues: [{ code: 'form.blank' }] }],
    });
    expect(await desk.snapshot()).toEqual(before);
  });

  it('does not stand in the way of the filled-in form of the same municipality', async () => {
    const desk = openDesk();
    const filled = await returned(desk, zeven, { answers: { contact_role: 'Rathaus' } }, 'voll.xlsx');
    const report = await desk.import([await returned(desk, zeven, {}, 'leer.xlsx'), filled]);
    expect(report.files.map(({ outcome }) => outcome)).toEqual(['rejected', 'imported']);
  });

  it('is asked about, not rejected, when a blank form would clear what is held', async () => {
    const desk = openDesk();
    await desk.import([await returned(desk, zeven, { answers: { contact_role: 'Rathaus' } })]);
    const report = await desk.importOne(await returned(desk, zeven, {}));
    expect(report).toMatchObject({ outcome: 'needs-decision', answers: { cleared: 1 } });
  });
});

describe('an offer that is known already', () => {
  const changed = { ...sewing, Beginn: 'März 2015', 'Plätze max': 15, Kosten: 'kostenlos' };
  const found = async (from: string): Promise<readonly unknown[]> => {
    const desk = openDesk();
    await desk.import([await returned(desk, zeven, { offers: [{ ...sewing, 'Plätze max': 12 }] })]);
    const before = await desk.rows(offers);
    const report = await desk.importOne(await returned(desk, from, { offers: [changed] }, 'neu.xlsx'));
    expect(report.offers).toEqual({ proposed: 0, duplicates: 1, possible: 0 });
    expect(await desk.rows(offers)).toEqual(before);
    return report.issues
      .filter(({ code }) => code.startsWith('offer.deviates'))
      .map(({ code, at, params }) => [code, at.column, at.sheetRow, params['held'], params['value']]);
  };

  it('lists every cell in which a newer return of the same municipality differs, and changes none', async () => {
    expect(await found(zeven)).toEqual([
      ['offer.deviates', 'Beginn', 5, '2015', 'März 2015'],
      ['offer.deviates', 'Plätze max', 5, '12', '15'],
      ['offer.deviates', 'Kosten', 5, '∅', 'kostenlos'],
    ]);
  });

  it('merely hints at the cells in which another municipality differs', async () => {
    const codes = (await found(tarmstedt)).map((one) => (one as readonly Cell[])[0]);
    expect(codes).toEqual(Array(3).fill('offer.deviatesElsewhere'));
  });

  it('says in words why two offers may be the same', async () => {
    const desk = openDesk();
    const one = { Bezeichnung: 'Sprachcafé am Markt', Ort: 'Zeven' };
    await desk.import([await returned(desk, zeven, { offers: [{ ...one, Träger: 'Kirchengemeinde' }] })]);
    const report = await desk.importOne(await returned(desk, tarmstedt, { offers: [one] }));
    const maybe = report.issues.find(({ code }) => code === 'offer.maybeKnown');
    expect(maybe && describeIssue(maybe)).toContain('gleiche Bezeichnung, Träger fehlt, gleicher Ort');
  });
});

describe('an offer that two of the register fit equally well', () => {
  const course = { Bezeichnung: 'Nähtreff für Frauen', Träger: 'Frauenkreis', Ort: 'Zeven' };
  const runs = ['02.03.2015', '04.05.2015'].map((start) => ({ ...course, Beginn: start }));

  it('is a question that names both, not silently one of them', async () => {
    const desk = openDesk();
    await desk.import([await returned(desk, zeven, { offers: runs })]);
    const report = await desk.importOne(await returned(desk, tarmstedt, { offers: [course] }));
    const asked = report.issues.find(({ code }) => code === 'offer.oneOfTwo');

    expect(report.offers).toEqual({ proposed: 0, possible: 1, duplicates: 0 });
    expect(asked && describeIssue(asked)).toMatch(
      /kann „Nähtreff für Frauen“ \(Register, Zeile \d+\) oder „Nähtreff für Frauen“ \(Register, Zeile \d+\) sein/,
    );
  });

  it('is known without a question where the two are the same offer anyway', async () => {
    const desk = openDesk();
    const twice = [
      { ...course, Kosten: 'kostenlos' },
      { ...course, Bezeichnung: 'Naehtreff fuer Frauen' },
    ];
    await desk.import([await returned(desk, zeven, { offers: twice })]);

    expect(await desk.importOne(await returned(desk, tarmstedt, { offers: [course] }))).toMatchObject({
      offers: { proposed: 0, possible: 0, duplicates: 1 },
    });
  });
});

describe('an offer without a title', () => {
  it('is kept as a proposal and pointed at', async () => {
    const desk = openDesk();
    const report = await desk.importOne(
      await returned(desk, zeven, { offers: [{ Angebotsart: 'Begegnung', Ort: 'Zeven' }] }),
    );
    expect(report).toMatchObject({ outcome: 'imported', offers: { proposed: 1 } });
    expect(report.issues).toContainEqual({
      code: 'proposal.untitled',
      params: {},
      at: { file: `${zeven}.xlsx`, sheet: 'Angebote', sheetRow: 5, column: 'Bezeichnung' },
    });
  });
});

describe('the preview of an import', () => {
  it('shows each answer that would change, as it is and as it would be', async () => {
    const desk = openDesk();
    const given = { contact_role: 'Rathaus', coordination: 'geplant', remarks: 'Danke' };
    await desk.import([await returned(desk, zeven, { answers: given })]);
    const newer = await returned(desk, zeven, {
      answers: { ...given, coordination: 'vorhanden', remarks: null },
    });
    const { files } = await desk.import([newer], { dryRun: true, acceptClears: true });
    const shown = files[0]?.issues.filter(({ code }) => code === 'answer.changes') ?? [];
    expect(shown.map((one) => describeIssue(one).replace(/^.*: (?=bisher)/, ''))).toEqual([
      'bisher „geplant“, neu „vorhanden“.',
      'bisher „Danke“, neu „(leer)“.',
    ]);
    expect(files[0]?.answers).toEqual({ new: 0, changed: 1, cleared: 1, same: 1 });
  });
});

describe('a return to what was said before', () => {
  it('is decided by a day of receipt after that of the file in between, and by nothing less', async () => {
    const desk = openDesk();
    const text = (role: string, modified: string): ReturnType<typeof returned> =>
      returned(desk, zeven, { answers: { contact_role: role }, modified });
    const first = await text('Rathaus', '2015-04-20T22:30:00Z');
    const second = await text('Bürgerbüro', '2015-04-22T10:00:00Z');
    await desk.import([first], { received: day('2015-04-28') });
    await desk.import([second], { received: day('2015-04-30') });

    expect(await desk.importOne(first)).toMatchObject({ issues: [{ code: 'return.superseded' }] });
    expect(await desk.importOne(first, { received: day('2015-04-30') })).toMatchObject({
      outcome: 'needs-decision',
      issues: [{ params: { received: '28.04.2015', held: '30.04.2015' } }],
    });
    expect(await desk.importOne(first, { received: day('2015-05-02') })).toMatchObject({
      outcome: 'imported',
      answers: { changed: 1 },
    });
    expect((await desk.rows(answers))[0]?.values.value).toBe('Rathaus');
    expect(await desk.rows(returns)).toHaveLength(3);
    expect(await desk.importOne(first)).toMatchObject({ outcome: 'unchanged' });
    expect(await desk.importOne(second, { received: day('2015-05-02') })).toMatchObject({
      outcome: 'needs-decision',
    });
    expect((await desk.undo()).kept).toEqual([]);
    expect(await desk.importOne(second)).toMatchObject({ outcome: 'unchanged' });
  });

  it('names the times of two files as the clock on the wall shows them', async () => {
    const desk = openDesk();
    const held = await formFrom(desk, zeven, { answers: { contact_role: 'Rathaus' } });
    const older = await formFrom(desk, zeven, { answers: { contact_role: 'Bürgerbüro' } });
    await desk.import([fileOf('a.xlsx', { ...held, modified: '2015-04-22T10:00:00Z' })]);
    const report = await desk.importOne(fileOf('b.xlsx', { ...older, modified: '2015-04-20T22:30:00Z' }));
    expect(report.issues).toMatchObject([
      {
        code: 'return.savedEarlier',
        params: { saved: '21.04.2015, 00:30 Uhr', held: '22.04.2015, 12:00 Uhr' },
      },
    ]);
  });
});

describe('an import that was only asked to look', () => {
  it('shows what it would do and writes nothing', async () => {
    const desk = openDesk();
    const before = await desk.snapshot();
    const form = await returned(desk, zeven, { answers: { contact_role: 'Rathaus' }, offers: [sewing] });
    const report = await desk.import([form], { dryRun: true });

    expect(report).toMatchObject({
      batch: null,
      files: [{ outcome: 'imported', answers: { new: 1 }, offers: { proposed: 1 } }],
    });
    expect(await desk.snapshot()).toEqual(before);
  });
});

describe('a form whose headers were changed', () => {
  const rename = (form: RawWorkbook, from: string, to: string): RawWorkbook => ({
    ...form,
    sheets: form.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell === from ? to : cell)),
      })),
    })),
  });

  it.each([
    ['Antwort', 'Ihre Antwort', 'Fragen', { proposed: 1 }, { new: 0 }],
    ['Bezeichnung', 'Unser Angebot', 'Angebote', { proposed: 0 }, { new: 1 }],
  ])('says that what stood under „%s“ was not taken over', async (from, to, sheet, counted, answered) => {
    const desk = openDesk();
    const filling = { answers: { contact_role: 'Rathaus' }, offers: [sewing] };
    const form = await formFrom(desk, zeven, filling);
    const report = await desk.importOne(fileOf('geändert.xlsx', rename(form, from, to)));

    expect(report).toMatchObject({ offers: counted, answers: answered });
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: 'form.partMissing', params: { sheet, column: from } }),
    );
  });
});

describe('an import into a workbook that lost a table', () => {
  it.each(['Fragen', 'Codelisten', 'Einladungen'])('waits until „%s“ is back', async (name) => {
    const desk = openDesk((tables) => tables.filter((table) => table.name !== name));
    await expect(
      desk.import([
        csvFile('a.csv', [
          ['Name', 'Antwort'],
          ['contact_role', 'Rathaus'],
        ]),
      ]),
    ).rejects.toThrow('table.missing');
  });
});

describe('taking back an import whose records were deleted', () => {
  it('refuses, because half of it would stay with nothing to tell it by', async () => {
    const desk = openDesk();
    await desk.import([await returned(desk, zeven, { answers: { contact_role: 'Rathaus' }, offers: [] })]);
    const [record] = await desk.rows(changes);
    await desk.type(changes, record?.values.id ?? '', 'table', 'verschrieben');
    const before = await desk.snapshot();

    await expect(desk.undo()).rejects.toThrow('undo.incomplete');
    expect(await desk.snapshot()).toEqual(before);
  });
});

describe('a file with thousands of invented questions', () => {
  it('is no form, and costs nothing more than its reading', async () => {
    const desk = openDesk();
    const rows = Array.from({ length: 2_001 }, (_, count) => [`frage_${count}`, 'x']);
    const report = await desk.importOne(csvFile('viele.csv', [['Name', 'Antwort'], ...rows]));

    expect(report).toMatchObject({ outcome: 'rejected', answers: { new: 0 } });
    expect(report.issues.map((one) => describeIssue(one))).toEqual([
      expect.stringContaining('mehr als 2.000 Zeilen'),
    ]);
  });
});
