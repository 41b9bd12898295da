/** A municipality mends what could not be understood, or sends a form with rows missing. */
import { answers } from '../../src/core/survey/return-tables';
import type { Cell } from '../../src/core/values/cell';
import { csvFile, fileOf, formFrom, openDesk, returned, tokenOf, zeven } from './returns-desk';

describe('an answer that a municipality mends', () => {
  it.each<[string, Cell, Cell, string]>([
    ['contact_role', { error: '#N/A' }, 'Rathaus', 'Rathaus'],
    ['coordination_hours', 'viele', 12, '12'],
    ['coordination_hours', '2 3', 23, '23'],
    ['coordination_hours', 1e-7, 1, '1'],
    ['information_date', { serial: 42000.5 }, '28.12.2014', '28.12.2014'],
    ['information_date', { serial: 2015 }, '2016', '2016'],
    ['information_date', 42000, '28.12.2014', '28.12.2014'],
  ])('is taken over: %s was %j and is %j', async (name, first, mended, value) => {
    const desk = openDesk();
    const relevant = { coordination: 'vorhanden' };
    await desk.import([await returned(desk, zeven, { answers: { ...relevant, [name]: first } })]);
    const report = await desk.importOne(
      await returned(desk, zeven, { answers: { ...relevant, [name]: mended } }),
    );

    expect(report).toMatchObject({ outcome: 'imported', answers: { changed: 1 } });
    expect(report.issues.map(({ code }) => code)).not.toContain('answer.correctionKept');
    const held = (await desk.rows(answers)).find(({ values }) => values.question === name);
    expect(held?.values.value).toBe(value);
  });
});

describe('a form that lacks rows of required questions', () => {
  const missingIn = (issues: readonly { code: string; params: object; at: object }[]): unknown =>
    issues.filter(({ code }) => code === 'answer.required').map(({ params, at }) => ({ ...params, at }));

  it('is taken over, and each of these questions is named for the file', async () => {
    const desk = openDesk();
    const form = await formFrom(desk, zeven, {
      answers: {
        contact_role: 'Rathaus',
        structures: 'keine davon',
        offers_complete: 'ja',
        volunteers: 'nein',
        plan_expectations: 'Austausch der Kommunen',
      },
    });
    const shorter = form.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(({ cells }) => cells[0] !== 'coordination'),
    }));
    const report = await desk.importOne(fileOf('kurz.xlsx', { ...form, sheets: shorter }));

    expect(report.outcome).toBe('imported');
    expect(missingIn(report.issues)).toEqual([
      {
        label: 'Gibt es in Ihrer Verwaltung eine Stelle, die für Migration und Teilhabe zuständig ist?',
        at: { file: 'kurz.xlsx' },
      },
    ]);
  });

  it('is not asked for answers when it brings offers only', async () => {
    const desk = openDesk();
    const offersOnly = csvFile('angebote.csv', [
      ['token', tokenOf(zeven)],
      ['Bezeichnung', 'Träger', 'Ort', 'Beginn'],
      ['Nähtreff', 'Frauenkreis', 'Zeven', '2015'],
    ]);
    const report = await desk.importOne(offersOnly);
    expect(report.outcome).toBe('imported');
    expect(missingIn(report.issues)).toEqual([]);
  });
});
