import { offers } from '../../../src/core/register/offers';
import type { RawSheet, RawWorkbook } from '../../../src/core/sheets/raw-workbook';
import { describeTableColumns } from '../../../src/core/sheets/describe-table-columns';
import { describeForm } from '../../../src/core/survey/describe-form';
import { readForm } from '../../../src/core/survey/read-form';
import { invitations, surveys } from '../../../src/core/survey/survey-tables';
import type { CellPlan } from '../../../src/core/sheets/workbook-plan';
import { showCell } from '../../../src/core/values/cell-text';
import type { Cell } from '../../../src/core/values/cell';
import { formFrom, openDesk, tokenOf, zeven } from '../../scenario/returns-desk';
import { officeOf, sampleWith } from '../office-of';

const sheetOf = (name: string, ...rows: readonly (readonly Cell[])[]): RawSheet => ({
  name,
  visibility: 'visible',
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
});
/** The text of a planned cell; forms hold no formulas. */
const showPlan = (value: CellPlan['value']): string =>
  typeof value === 'object' && value !== null && 'formula' in value ? value.formula : showCell(value);
const workbookOf = (...sheets: readonly RawSheet[]): RawWorkbook => ({ sheets, tables: [] });

describe('the form a municipality gets', () => {
  const data = sampleWith();
  const [survey] = data.rows(surveys);
  const invitation = data.rows(invitations).find(({ values }) => values.municipality === zeven);
  if (!survey || !invitation) throw new Error('The sample has no survey');
  const offerColumns = describeTableColumns(offers);
  const plan = describeForm({ data, survey, invitation, offerColumns });
  const sheet = (name: string) => (plan.ok ? plan.value.sheets.find((one) => one.name === name) : undefined);

  it('has guide, questions and offers to see, and hides what only the program needs', () => {
    expect(plan.ok && plan.value.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Anleitung', 'visible'],
      ['Fragen', 'visible'],
      ['Angebote', 'visible'],
      ['_meta', 'hidden'],
      ['_listen', 'hidden'],
    ]);
  });

  it('speaks to the municipality, names the day and whom to ask', () => {
    const words =
      sheet('Anleitung')
        ?.cells.map(({ value }) => showPlan(value))
        .join('\n') ?? '';
    expect(words).toContain('die Samtgemeinde Zeven');
    expect(words).toContain('bis zum 22.05.2015');
    expect(words).toContain('Fachbereich Soziales');
  });

  it('offers every choice from a range that is there, strict for one choice only', () => {
    const names = new Set(plan.ok ? plan.value.names.map(({ name }) => name) : []);
    const choices = sheet('Fragen')?.choices ?? [];
    expect(choices).toHaveLength(12);
    expect(choices.every(({ list }) => names.has(list))).toBe(true);
    expect(choices.filter(({ strict }) => !strict).map(({ list }) => list)).toEqual([
      'Liste_Struktur',
      'Liste_Ehrenamt',
      'Liste_Erwartung',
    ]);
    const [table] = sheet('Angebote')?.tables ?? [];
    expect(table).toMatchObject({ name: 'Angebote', blankRows: 30, input: true });
    const columns = table?.columns ?? [];
    expect(columns.flatMap(({ list }) => list ?? []).every((list) => names.has(list))).toBe(true);
    expect(columns.find(({ title }) => title === 'Träger')?.list).toBeUndefined();
  });

  it('shows in its lists only what is in force when it is sent', () => {
    const words = sheet('_listen')?.cells.map(({ value }) => value) ?? [];
    expect(words).toContain('ESF-BAMF-Kurs');
    expect(words).not.toContain('DeuFöV-Kurs');
  });

  it('says in plain words when a question is to be answered', () => {
    const hints =
      sheet('Fragen')
        ?.cells.filter(({ role }) => role === 'hint')
        .map(({ value }) => showPlan(value)) ?? [];
    expect(hints).toContainEqual(expect.stringContaining('Nur, wenn bei Frage 4 „vorhanden“ steht.'));
    expect(hints).toContainEqual(expect.stringMatching(/^Nur, wenn Frage \d+ beantwortet ist\./));
    expect(hints).toContainEqual(
      expect.stringMatching(/Nur, wenn bei Frage \d+ „vorhanden“ oder „geplant“ steht\./),
    );
    expect(hints.join()).not.toContain('nach Ihren anderen Antworten');
  });

  it('begins its printed pages at headings, never between a heading and its first question', () => {
    const { pieces = [], cells = [] } = sheet('Fragen') ?? {};
    const roles = (row: number): readonly string[] =>
      cells.filter((cell) => cell.row === row).map(({ role }) => role);
    expect(pieces.length).toBeGreaterThan(5);
    for (const row of pieces) {
      expect(roles(row)).toEqual(['group']);
      expect(roles(row - 1)).not.toEqual(['group']);
    }
  });

  it('cannot be made from a version without questions', () => {
    const empty = officeOf({ questions: [] });
    expect(describeForm({ data: empty, survey, invitation, offerColumns })).toMatchObject({
      ok: false,
      issues: [{ code: 'survey.noQuestions' }],
    });
  });
});

describe('recognising a form that came back', () => {
  it('reads the form it was sent as', async () => {
    const form = readForm(
      await formFrom(openDesk(), zeven, { answers: { contact_role: 'Rathaus' } }),
      'a.xlsx',
      offers,
    );
    if (!form.ok) throw new Error('Not recognised');
    expect(form.value.meta).toMatchObject({
      surveyId: 'umfrage-2015',
      formVersion: '2015-1',
      token: tokenOf(zeven),
      municipality: zeven,
    });
    expect(form.value.answers).toHaveLength(30);
    expect(form.value.answers?.[0]).toMatchObject({
      name: 'contact_role',
      cell: 'Rathaus',
      reference: 'Fragen!D7',
    });
    expect(form.value.offers).toMatchObject({ sheet: 'Angebote', rows: [] });
  });

  it.each([
    [
      'with the keys above the header',
      [
        ['token', 't'],
        ['Name', 'Antwort'],
        ['contact_role', 'Rathaus'],
      ],
    ],
    [
      'with the keys below the header',
      [
        ['Name', 'Antwort'],
        ['token', 't'],
        ['contact_role', 'Rathaus'],
      ],
    ],
    [
      'without a header',
      [
        ['token', 't'],
        ['contact_role', 'Rathaus'],
      ],
    ],
  ])('reads answers as CSV %s', (_, rows) => {
    const form = readForm(workbookOf(sheetOf('antworten', ...rows)), 'a.csv', offers);
    expect(form).toMatchObject({ ok: true, value: { meta: { token: 't' }, offers: undefined } });
    expect(form.ok && form.value.answers?.map(({ name, cell }) => [name, cell])).toEqual([
      ['contact_role', 'Rathaus'],
    ]);
  });

  it('reads offers as CSV with or without keys before them', () => {
    const header = ['Bezeichnung', 'Träger', 'Ort'];
    const plain = readForm(
      workbookOf(sheetOf('angebote', header, ['Deutschkurs', 'VHS', 'Zeven'])),
      'a.csv',
      offers,
    );
    const keyed = readForm(
      workbookOf(sheetOf('angebote', ['token', 't'], header, ['Deutschkurs', 'VHS', 'Zeven'])),
      'a.csv',
      offers,
    );
    expect(plain).toMatchObject({
      ok: true,
      value: { answers: undefined, offers: { header, rows: [{ sheetRow: 2 }] } },
    });
    expect(keyed).toMatchObject({
      ok: true,
      value: { answers: undefined, meta: { token: 't' }, offers: { rows: [{ sheetRow: 3 }] } },
    });
  });

  it('knows questions by their wording where the hidden column was lost', () => {
    const form = readForm(
      workbookOf(sheetOf('Tabelle1', ['Nr.', 'Frage', 'Antwort'], [1, 'Was fehlt?', 'Kurse'])),
      'a.xlsx',
      offers,
    );
    expect(form.ok && form.value.answers).toMatchObject([{ name: null, label: 'Was fehlt?', cell: 'Kurse' }]);
  });

  it('takes the first filled row of a question that appears twice, and says so', () => {
    const form = readForm(
      workbookOf(sheetOf('a', ['Name', 'Antwort'], ['x', null], ['x', 'ja'], ['x', 'nein'])),
      'a.csv',
      offers,
    );
    expect(form.ok && form.value.answers?.map(({ cell }) => cell)).toEqual(['ja']);
    expect(form.ok && form.value.issues.map(({ code, at }) => [code, at.sheetRow])).toEqual([
      ['answer.doubled', 3],
      ['answer.doubled', 4],
    ]);
  });

  it.each([
    [500, true],
    [501, false],
  ])('takes 500 offers, more than any municipality has, and not one more (%d)', (count, isTaken) => {
    const rows = Array.from({ length: count }, (_, index) => [`Kurs ${index}`, 'VHS', 'Zeven']);
    const form = readForm(
      workbookOf(sheetOf('Angebote', ['Bezeichnung', 'Träger', 'Ort'], ...rows)),
      'a.csv',
      offers,
    );
    expect(form).toMatchObject(
      isTaken
        ? { ok: true }
        : { ok: false, issues: [{ code: 'form.tooManyOffers', at: { file: 'a.csv', sheet: 'Angebote' } }] },
    );
  });

  it('refuses a file that holds neither answers nor offers', () => {
    expect(
      readForm(workbookOf(sheetOf('Rechnung', ['Artikel', 'Preis'], ['Stift', 2])), 'a.xlsx', offers),
    ).toMatchObject({
      ok: false,
      issues: [{ code: 'form.notRecognised', at: { file: 'a.xlsx' } }],
    });
  });
});
