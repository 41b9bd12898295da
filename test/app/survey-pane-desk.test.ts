/** The survey in the pane without a screen: who is missing, reminding, making the forms. */
import { invitations } from '../../src/core/survey/survey-tables';
import { readOffice } from '../../src/app/read-office';
import type { Answer } from '../../src/app/desk/answer';
import type { SurveyState } from '../../src/app/excel-desk/survey/survey-state';
import type { RawTable } from '../../src/core/tables/raw-table';
import type { IsoDay } from '../../src/core/values/iso-date';
import { sampleTables, sampleTablesWith } from '../core/office-of';
import { countyWithTokens } from '../scenario/returns-desk';
import { openExcelDesk, type ExcelDeskOfTest } from '../ui/excel-world';

function value<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.notices.map(({ text }) => text).join('\n'));
}

async function stateOf({ desk }: ExcelDeskOfTest): Promise<SurveyState> {
  return value(await desk.survey.read());
}

async function invitationOf(
  { store }: ExcelDeskOfTest,
  municipality: string,
): Promise<{ readonly reminders: number | null; readonly status: string | null }> {
  const data = await readOffice(store);
  if (!data.ok) throw new Error('The workbook must be readable');
  const found = data.value.rows(invitations).find(({ values }) => values.municipality === municipality);
  const { reminders = null, status = null } = found?.values ?? {};
  return { reminders, status };
}

const zeven = '033575408';
const zevensReturn = {
  id: 'r1',
  survey: 'umfrage-2015',
  municipality: zeven,
  receivedOn: '2015-04-14',
  channel: 'xlsx',
};

describe('the survey in the pane', () => {
  it('shows the survey sent last with one line per municipality and its doors', async () => {
    const state = await stateOf(openExcelDesk({ tables: sampleTablesWith({ returns: [zevensReturn] }) }));
    expect(state).toMatchObject({ invited: 13, returned: 1, missing: 12, overdue: 0, dueOn: '22.05.2015' });
    expect(state.towns.find(({ key }) => key === zeven)).toMatchObject({
      name: 'Samtgemeinde Zeven',
      sign: 'partial',
      lastReturn: { on: '14.04.2015', channel: 'Excel-Datei', late: false },
      returnRows: { view: 'register', table: 'returns' },
    });
  });

  it('tells whose day has passed', async () => {
    const state = await stateOf(openExcelDesk({ today: '2015-05-23' as IsoDay }));
    expect(state).toMatchObject({ overdue: 13 });
    expect(state.towns[0]).toMatchObject({ overdue: true, missing: true });
  });

  it('tells that it is time to remind a week before the day, and for whom no form was made', async () => {
    const on = (today: string): ReturnType<typeof stateOf> =>
      stateOf(openExcelDesk({ today: today as IsoDay }));
    expect(await on('2015-05-14')).toMatchObject({ isTimeToRemind: false, withoutForm: 13 });
    expect(await on('2015-05-15')).toMatchObject({ isTimeToRemind: true });
    const county = openExcelDesk({ tables: countyWithTokens, today: '2015-06-01' as IsoDay });
    expect(await stateOf(county)).toMatchObject({ isTimeToRemind: true, withoutForm: 0 });
  });

  it('says which survey there is not', async () => {
    const answer = await openExcelDesk().desk.survey.read('umfrage-1999');
    expect(answer).toMatchObject({ ok: false, notices: [{ code: 'survey.unknown' }] });
  });
});

function reword(table: RawTable, key: string, text: string): RawTable {
  const [keys, texts] = [table.header.indexOf('Schlüssel'), table.header.indexOf('Text')];
  if (table.name !== 'Textbausteine') return table;
  return {
    ...table,
    rows: table.rows.map((row) =>
      row[keys] === key ? row.map((cell, column) => (column === texts ? text : cell)) : row,
    ),
  };
}

describe('reminding', () => {
  it('writes to one municipality by name and to several in general, with the office below', async () => {
    const { desk } = openExcelDesk();
    const one = value(await desk.survey.remind('umfrage-2015', zeven));
    expect(one.mails).toHaveLength(1);
    expect(one.mails[0]?.body).toContain('der Samtgemeinde Zeven');
    expect(one.mails[0]?.body).toContain('Koordinierungsstelle Migration und Teilhabe');
    expect(one.mails[0]?.body).not.toContain('{{');
    const all = value(await desk.survey.remind('umfrage-2015'));
    expect(all.mails).toHaveLength(1);
    expect(all.mails[0]?.to).toHaveLength(13);
    expect(all.mails[0]?.body).toContain('Ihrer Kommune');
  });

  it("takes the office's own wording, and the product's where that cannot be filled", async () => {
    const own = (text: string): ExcelDeskOfTest =>
      openExcelDesk({ tables: sampleTables().map((table) => reword(table, 'erinnerung.betreff', text)) });
    const good = await own('Noch offen: {{titel}}').desk.survey.remind('umfrage-2015', zeven);
    expect(value(good).mails[0]?.subject).toMatch(/^Noch offen: Bestandsaufnahme/);
    const bad = await own('Noch offen: {{name}}').desk.survey.remind('umfrage-2015', zeven);
    expect(bad.notices).toMatchObject([{ code: 'textBlock.unknownPlaceholder' }]);
    expect(value(bad).mails[0]?.subject).toMatch(/^Erinnerung: /);
  });

  it('speaks of the day that has passed', async () => {
    const { desk } = openExcelDesk({ today: '2015-05-23' as IsoDay });
    const plan = value(await desk.survey.remind('umfrage-2015', zeven));
    expect(plan.mails[0]).toMatchObject({ overdue: true });
    expect(plan.mails[0]?.body).toContain('ist am 22.05.2015 abgelaufen');
  });

  it('notes the reminder as shown before, and takes it back', async () => {
    const world = openExcelDesk();
    const before = await invitationOf(world, zeven);
    const plan = value(await world.desk.survey.remind('umfrage-2015', zeven));
    expect(plan.changes).toMatchObject([
      { reminders: { before: 0, after: 1 }, state: { before: 'versandt', after: 'erinnert' } },
    ]);
    const noted = value(await world.desk.survey.noteReminded('umfrage-2015', plan.changes));
    expect(noted).toMatchObject({ what: 'Die Erinnerung ist bei 1 Kommune vermerkt.', skipped: [] });
    expect(await invitationOf(world, zeven)).toEqual({ reminders: 1, status: 'reminded' });
    expect(value(await world.desk.actions.undo(noted.undo ?? ''))).toBe(`Zurückgenommen: ${noted.what}`);
    expect(await invitationOf(world, zeven)).toEqual(before);
  });

  it('takes nothing back where somebody has changed the row since, and says what stands there', async () => {
    const world = openExcelDesk();
    const noted = value(
      await world.desk.survey.noteReminded('umfrage-2015', [{ key: zeven, reminders: { before: 0 } }]),
    );
    const [table] = await world.store.read(['Einladungen']).then((read) => (read.ok ? read.value : []));
    if (!table) throw new Error('No invitations');
    const column = table.header.indexOf('Erinnerungen');
    const row = table.rows.findIndex((cells) => cells[column] === 1);
    const update = { row, column, after: 5 };
    await world.store.apply([{ read: table, updates: [update], inserts: [], removals: [] }]);
    const undone = await world.desk.actions.undo(noted.undo ?? '');
    expect(undone).toMatchObject({ ok: false, notices: [{ code: 'restore.changed' }] });
    expect(await invitationOf(world, zeven)).toMatchObject({ reminders: 5, status: 'reminded' });
  });
});

describe('making the forms', () => {
  it('says before how many tokens are new, hands over one file each and a zip of all', async () => {
    const { desk } = openExcelDesk();
    expect(value(await desk.survey.planForms('umfrage-2015'))).toMatchObject({ newTokens: 13 });
    const steps: number[] = [];
    const made = value(await desk.survey.makeForms('umfrage-2015', undefined, (done) => steps.push(done)));
    expect(made.files).toHaveLength(13);
    expect(made.download.name).toBe('Fragebögen 2015-04-16.zip');
    expect(steps).toHaveLength(13);
    const again = value(await desk.survey.makeForms('umfrage-2015', zeven, () => undefined));
    expect(again).toMatchObject({ newTokens: 0, download: { name: '033575408_Zeven.xlsx' } });
  }, 60_000);

  it('gives up between two forms and says that the tokens are kept', async () => {
    const { desk } = openExcelDesk();
    const answer = await desk.survey.makeForms('umfrage-2015', undefined, (done) => {
      if (done === 1) void desk.survey.cancelForms();
    });
    expect(answer).toMatchObject({
      ok: false,
      notices: [{ code: 'forms.cancelled' }, { code: 'forms.tokensKept' }],
    });
    expect(answer.notices[1]?.text).not.toContain('mut forms');
  }, 60_000);

  it('makes none for a municipality that was not invited', async () => {
    const tables = sampleTables();
    const answer = await openExcelDesk({ tables }).desk.survey.planForms('umfrage-2015', '033590000');
    expect(answer).toMatchObject({ ok: false, notices: [{ code: 'survey.notInvited' }] });
  });
});
