import { answers, needs, returns } from '../../src/core/survey/return-tables';
import { invitations } from '../../src/core/survey/survey-tables';
import { journal } from '../../src/core/office/journal';
import { offers } from '../../src/core/register/offers';
import {
  csvFile,
  day,
  fileOf,
  formFrom,
  openDesk,
  returned,
  tarmstedt,
  tokenOf,
  zeven,
  type Filling,
} from './returns-desk';

const complete: Filling = {
  answers: {
    contact_role: 'Fachbereich Soziales',
    contact_mail: 'soziales@zeven.example',
    information_date: { serial: 42124 },
    coordination: 'vorhanden',
    coordination_hours: 19.5,
    structures: 'Runder Tisch oder Netzwerk; Unterstützerkreis',
    round_table_meetings: 4,
    offers_complete: 'ja',
    language_places: 'nein',
    need_language: 'Sprachkurs mit Kinderbetreuung am Vormittag',
    need_language_priority: 'hoch',
    need_language_reason: 'Lange Warteliste',
    volunteers: 'nicht bekannt',
    plan_expectations: 'gemeinsame Ziele; Austausch der Kommunen',
  },
  offers: [
    {
      Bezeichnung: 'Nähtreff für Frauen',
      Angebotsart: 'Begegnung',
      Träger: 'Frauenkreis',
      Ort: 'Zeven',
      Zielgruppe: 'Frauen',
      Beginn: '2015',
    },
  ],
};

describe('importing what the municipalities sent back', () => {
  it('takes over answers, offers and the need that an answer names, without a complaint about a clean form', async () => {
    const desk = openDesk();
    const report = await desk.importOne(await returned(desk, zeven, complete), {
      received: day('2015-04-30'),
    });

    expect(report).toMatchObject({
      municipality: zeven,
      outcome: 'imported',
      answers: { new: 14, changed: 0, cleared: 0, same: 0 },
      offers: { proposed: 1, duplicates: 0, possible: 0 },
    });
    expect(report.issues.map(({ code }) => code)).toEqual(['proposal.newProvider']);
    const held = await desk.rows(answers);
    const byName = new Map(held.map(({ values }) => [values.question, values]));
    expect(byName.get('coordination_hours')).toMatchObject({ value: '19,5', rawValue: '19,5' });
    expect(byName.get('information_date')).toMatchObject({ value: '30.04.2015' });
    expect(byName.get('structures')?.cell).toMatch(/^Fragen!D\d+$/);
    expect(await desk.rows(needs)).toMatchObject([
      {
        values: {
          municipality: zeven,
          field: 'language-education',
          title: 'Sprachkurs mit Kinderbetreuung am Vormittag',
          priority: 'high',
          reason: 'Lange Warteliste',
          status: 'open',
          answer: byName.get('need_language')?.id,
        },
      },
    ]);
    const proposals = (await desk.rows(offers)).filter(({ values }) => values.status === 'proposed');
    expect(proposals).toMatchObject([
      { values: { title: 'Nähtreff für Frauen', source: 'return', sourceCell: 'Angebote!5' } },
    ]);
    expect(proposals[0]?.unread.get('provider')).toBe('Frauenkreis');
    expect(await desk.rows(returns)).toMatchObject([
      { values: { receivedOn: '2015-04-30', channel: 'xlsx', formVersion: '2015-1' } },
    ]);
    const invited = (await desk.rows(invitations)).find(({ values }) => values.municipality === zeven);
    expect(invited?.values.status).toBe('complete');
  });

  it('does nothing when the same file comes again, and journals nothing', async () => {
    const desk = openDesk();
    const file = await returned(desk, zeven, complete);
    await desk.import([file]);
    const before = await desk.snapshot();

    const again = await desk.import([file]);

    expect(again.batch).toBeNull();
    expect(again.files[0]).toMatchObject({ outcome: 'unchanged', issues: [], answers: { same: 14 } });
    expect(await desk.snapshot()).toEqual(before);
    expect(await desk.rows(journal)).toHaveLength(1);
  });

  it('changes single cells when a newer file of the municipality comes, and keeps where the others came from', async () => {
    const desk = openDesk();
    await desk.import([await returned(desk, zeven, complete)], { received: day('2015-04-30') });
    const newer = { ...complete, answers: { ...complete.answers, coordination_hours: 25, remarks: 'Danke' } };

    const report = await desk.importOne(await returned(desk, zeven, newer, 'neu.xlsx'), {
      received: day('2015-05-02'),
    });

    expect(report).toMatchObject({
      outcome: 'imported',
      answers: { new: 1, changed: 1, same: 13 },
      offers: { duplicates: 1 },
    });
    const [first, second] = await desk.rows(returns);
    expect(second?.values.supersedes).toBe(first?.values.id);
    const origin = new Map(
      (await desk.rows(answers)).map(({ values }) => [values.question, values.returnId]),
    );
    expect(origin.get('coordination_hours')).toBe(second?.values.id);
    expect(origin.get('contact_role')).toBe(first?.values.id);
    expect((await desk.rows(offers)).filter(({ values }) => values.status === 'proposed')).toHaveLength(1);
  });

  it('never clears an answer unasked', async () => {
    const desk = openDesk();
    await desk.import([await returned(desk, zeven, complete)]);
    const emptied = await returned(desk, zeven, {
      ...complete,
      answers: { ...complete.answers, need_language: null },
    });
    const before = await desk.snapshot();

    const report = await desk.importOne(emptied);
    expect(report).toMatchObject({ outcome: 'needs-decision', answers: { cleared: 1 } });
    expect(report.issues).toMatchObject([
      { code: 'return.wouldClear', params: { count: 1 } },
      { code: 'answer.wouldClear', at: { sheet: 'Fragen', column: 'Antwort' } },
    ]);
    expect(await desk.snapshot()).toEqual(before);

    expect(await desk.importOne(emptied, { acceptClears: true })).toMatchObject({
      outcome: 'imported',
      answers: { cleared: 1 },
    });
    expect(await desk.rows(needs)).toMatchObject([{ values: { status: 'withdrawn' } }]);
    expect(await desk.importOne(emptied)).toMatchObject({ outcome: 'unchanged' });
  });

  it('leaves an older file for a person to decide', async () => {
    const desk = openDesk();
    const first = await returned(desk, zeven, { ...complete, modified: '2015-04-20T10:00:00Z' });
    const second = await returned(desk, zeven, {
      answers: { ...complete.answers, remarks: 'Neu' },
      modified: '2015-04-22T10:00:00Z',
    });
    const third = await returned(desk, zeven, {
      answers: { ...complete.answers, remarks: 'Alt' },
      modified: '2015-04-21T10:00:00Z',
    });
    await desk.import([first], { received: day('2015-04-30') });
    await desk.import([second], { received: day('2015-05-01') });

    expect(await desk.importOne(first, { received: day('2015-05-01') })).toMatchObject({
      outcome: 'needs-decision',
      issues: [{ code: 'return.superseded' }],
    });
    expect(await desk.importOne(third, { received: day('2015-05-02') })).toMatchObject({
      outcome: 'needs-decision',
      issues: [{ code: 'return.savedEarlier' }],
    });
    expect(await desk.importOne(third, { received: day('2015-04-15') })).toMatchObject({
      outcome: 'needs-decision',
      issues: [{ code: 'return.receivedEarlier' }],
    });
  });

  it('asks when two different files of one municipality come at once, and takes the same file twice as one', async () => {
    const desk = openDesk();
    const one = await returned(desk, zeven, complete, 'a.xlsx');
    const copy = await returned(desk, zeven, { ...complete, modified: '2015-05-01T00:00:00Z' }, 'b.xlsx');
    const other = await returned(desk, zeven, { answers: { contact_role: 'Bürgerbüro' } }, 'c.xlsx');
    const bystander = await returned(desk, tarmstedt, { answers: { contact_role: 'Rathaus' } }, 'd.xlsx');

    const mixed = await desk.import([one, other, bystander], { dryRun: true });
    expect(mixed.files.map(({ outcome }) => outcome)).toEqual([
      'needs-decision',
      'needs-decision',
      'imported',
    ]);
    expect(mixed.files[0]?.issues).toMatchObject([
      { code: 'return.twoFiles', params: { municipality: 'Zeven', other: 'c.xlsx' } },
    ]);

    const twice = await desk.import([copy, one]);
    expect(twice.files.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['b.xlsx', 'unchanged'],
      ['a.xlsx', 'imported'],
    ]);
    expect(await desk.rows(returns)).toHaveLength(1);
  });

  it('asks for the municipality when the token is missing or wrong, and follows what the person says', async () => {
    const desk = openDesk();
    const nameless = csvFile('antworten.csv', [
      ['Name', 'Antwort'],
      ['contact_role', 'Rathaus'],
      ['coordination', 'geplant'],
    ]);
    const wrong = csvFile('falsch.csv', [
      ['token', 'nie vergeben'],
      ['Name', 'Antwort'],
      ['contact_role', 'Rathaus'],
    ]);
    const copied = csvFile('kopie.csv', [
      ['token', tokenOf(zeven)],
      ['municipality', tarmstedt],
      ['Name', 'Antwort'],
      ['contact_role', 'Rathaus'],
    ]);

    const asked = await desk.import([nameless, wrong, copied]);
    expect(asked.batch).toBeNull();
    expect(
      asked.files.map(({ outcome, municipality, issues }) => [outcome, municipality, issues[0]?.code]),
    ).toEqual([
      ['needs-decision', null, 'return.tokenMissing'],
      ['needs-decision', null, 'return.tokenUnknown'],
      ['needs-decision', null, 'return.tokenContradicts'],
    ]);

    const decided = await desk.importOne(nameless, { municipality: tarmstedt });
    expect(decided).toMatchObject({ outcome: 'imported', municipality: tarmstedt, answers: { new: 2 } });
    expect((await desk.rows(returns))[0]?.values).toMatchObject({
      municipality: tarmstedt,
      channel: 'csv',
      parts: 'answers',
    });
  });

  it('takes answers and offers as two CSV files of one municipality that complete each other', async () => {
    const desk = openDesk();
    const answered = csvFile('antworten.csv', [
      ['surveyId', 'umfrage-2015'],
      ['token', tokenOf(zeven)],
      ['municipality', '33575408'],
      ['Name', 'Antwort'],
      ['contact_role', 'Rathaus'],
    ]);
    const offered = csvFile('angebote.csv', [
      ['token', tokenOf(zeven)],
      ['Ort', 'Bezeichnung', 'Träger'],
      ['Zeven', 'Nähtreff', 'Frauenkreis'],
    ]);

    const report = await desk.import([offered, answered]);
    expect(report.files).toMatchObject([
      { outcome: 'imported', offers: { proposed: 1 } },
      { outcome: 'imported', answers: { new: 1 } },
    ]);
    expect((await desk.rows(returns)).map(({ values }) => values.supersedes)).toEqual([null, null]);
    expect((await desk.import([answered, offered])).batch).toBeNull();
  });

  it('rejects what is no form and goes on with the others', async () => {
    const desk = openDesk();
    const report = await desk.import([
      csvFile('liste.csv', [
        ['Artikel', 'Preis'],
        ['Stift', '2'],
      ]),
      await returned(desk, zeven, complete),
    ]);

    expect(report.files.map(({ outcome }) => outcome)).toEqual(['rejected', 'imported']);
    expect(report.files[0]?.issues).toMatchObject([
      { code: 'form.notRecognised', at: { file: 'liste.csv' } },
    ]);
  });

  it('keeps what it cannot understand and names the cell', async () => {
    const desk = openDesk();
    const odd = {
      answers: {
        ...complete.answers,
        coordination: 'teils, teils',
        coordination_hours: 'viele',
        round_table_meetings: 400,
        need_work_reason: 'ohne Bedarf',
        contact_role: null,
      },
    };
    const report = await desk.importOne(await returned(desk, zeven, odd));

    expect(report.outcome).toBe('imported');
    expect(
      report.issues.map(({ code, params }) => [code, params['cell'] ?? params['text'] ?? params['label']]),
    ).toEqual([
      ['answer.required', 'Welche Stelle in Ihrer Verwaltung beantwortet diesen Fragebogen?'],
      ['code.unknown', 'teils, teils'],
      ['decimal.unreadable', 'viele'],
      ['answer.notRelevant', 'viele'],
      ['answer.constraint', '400'],
      ['answer.notRelevant', 'ohne Bedarf'],
    ]);
    expect(
      report.issues.every(
        ({ at }) => at.file === `${zeven}.xlsx` && at.sheet === 'Fragen' && (at.sheetRow ?? 0) > 4,
      ),
    ).toBe(true);
    const byName = new Map((await desk.rows(answers)).map(({ values }) => [values.question, values]));
    expect(byName.get('coordination')).toMatchObject({ value: null, rawValue: 'teils, teils' });
    expect(
      (await desk.rows(invitations)).find(({ values }) => values.municipality === zeven)?.values.status,
    ).toBe('partial');
  });

  it('maps an older version by the names of its questions and keeps what has no place', async () => {
    const desk = openDesk();
    const older = csvFile('alt.csv', [
      ['token', tokenOf(zeven)],
      ['formVersion', '2014-2'],
      ['Name', 'Antwort'],
      ['contact_role', 'Rathaus'],
      ['hall_size', '120 qm'],
    ]);
    const report = await desk.importOne(older);

    expect(report).toMatchObject({ outcome: 'imported', answers: { new: 2 } });
    const codes = report.issues.map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(['return.otherVersion', 'answer.notMapped']);
    // What the older version never asked for is open as well, each question once.
    expect(codes.slice(2)).toEqual(Array.from({ length: 5 }, () => 'answer.required'));
    expect(
      (await desk.rows(answers)).map(({ values }) => [values.question, values.value, values.rawValue]),
    ).toContainEqual(['hall_size', null, '120 qm']);
  });

  it('keeps a correction made by the office and says so', async () => {
    const desk = openDesk();
    await desk.import([await returned(desk, zeven, complete)]);
    const hours = (await desk.rows(answers)).find(({ values }) => values.question === 'coordination_hours');
    await desk.type(answers, hours?.values.id ?? '', 'value', '20');
    const newer = await returned(desk, zeven, { answers: { ...complete.answers, coordination_hours: 25 } });

    const report = await desk.importOne(newer);
    expect(report.issues).toMatchObject([
      { code: 'answer.correctionKept', params: { value: '20', text: '25' } },
    ]);
    const after = (await desk.rows(answers)).find(({ values }) => values.question === 'coordination_hours');
    expect(after?.values).toMatchObject({ value: '20', rawValue: '25' });
  });

  it('follows a changed need, unless the office has edited it', async () => {
    const desk = openDesk();
    await desk.import([await returned(desk, zeven, complete)]);
    const change = (title: string): Promise<ReturnType<typeof fileOf>> =>
      returned(desk, zeven, { answers: { ...complete.answers, need_language: title } });

    await desk.import([await change('Abendkurs')]);
    const [need] = await desk.rows(needs);
    expect(need?.values.title).toBe('Abendkurs');

    await desk.type(needs, need?.values.id ?? '', 'title', 'Abendkurs, abgestimmt');
    const report = await desk.importOne(await change('Wochenendkurs'));
    expect(report.issues.map(({ code }) => code)).toEqual(['answer.changes', 'need.editKept']);
    expect((await desk.rows(needs))[0]?.values.title).toBe('Abendkurs, abgestimmt');
  });

  it('finds the parts of a form after columns and rows were moved and sheets renamed', async () => {
    const desk = openDesk();
    const form = await formFrom(desk, zeven, complete);
    const moved = form.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name.startsWith('_') ? sheet.name : `${sheet.name} (2)`,
      rows: sheet.rows.map((row) => ({
        number: row.number + 3,
        cells: sheet.name.startsWith('_') ? row.cells : [null, ...[...row.cells].reverse()],
      })),
    }));
    const report = await desk.importOne(fileOf('umgebaut.xlsx', { ...form, sheets: moved }));

    expect(report).toMatchObject({
      outcome: 'imported',
      municipality: zeven,
      answers: { new: 14 },
      offers: { proposed: 1 },
    });
  });
});
