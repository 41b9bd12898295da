import { journal } from '../../src/core/office/journal';
import { offers } from '../../src/core/register/offers';
import { answers, needs, returns } from '../../src/core/survey/return-tables';
import { invitations } from '../../src/core/survey/survey-tables';
import type { RawTable } from '../../src/core/tables/raw-table';
import { openDesk, returned, tarmstedt, zeven, type Filling } from './returns-desk';

const filling: Filling = {
  answers: { contact_role: 'Rathaus', need_work: 'Beratung zur Anerkennung', need_work_priority: 'mittel' },
  offers: [{ Bezeichnung: 'Nähtreff', Träger: 'Frauenkreis', Ort: 'Zeven' }],
};

describe('taking an import back', () => {
  it('says so when there is nothing to take back', async () => {
    expect(await openDesk().undo()).toEqual({ batch: null, reverted: 0, kept: [], issues: [] });
  });

  it('takes the last import back whole and the one before next', async () => {
    const desk = openDesk();
    const blank = await desk.snapshot();
    const first = await desk.import([await returned(desk, zeven, filling)]);
    const between = await desk.snapshot();
    const second = await desk.import([await returned(desk, tarmstedt, filling)]);

    const undone = await desk.undo();
    expect(undone).toMatchObject({ batch: second.batch, kept: [] });
    expect(undone.reverted).toBeGreaterThan(4);
    expect(await desk.snapshot()).toEqual(between);
    expect(await desk.undo()).toMatchObject({ batch: first.batch, kept: [] });
    expect(await desk.snapshot()).toEqual(blank);
    expect(await desk.undo()).toMatchObject({ batch: null });
    expect((await desk.rows(journal)).every(({ values }) => values.undoneAt !== null)).toBe(true);
  });

  it('takes the later one back first even where the clock went back in between', async () => {
    const desk = openDesk();
    const first = await desk.import([await returned(desk, zeven, filling)]);
    await desk.type(journal, first.batch ?? '', 'at', '2030-01-01T08:00:00Z');
    const second = await desk.import([await returned(desk, tarmstedt, filling)]);

    expect(await desk.undo()).toMatchObject({ batch: second.batch, kept: [] });
    expect(await desk.undo()).toMatchObject({ batch: first.batch, kept: [] });
  });

  it('can be followed by the same import again', async () => {
    const desk = openDesk();
    const file = await returned(desk, zeven, filling);
    await desk.import([file]);
    const { changes: _, ...before } = await desk.snapshot();
    await desk.undo();

    expect(await desk.importOne(file)).toMatchObject({ outcome: 'imported', offers: { proposed: 1 } });
    const { changes: __, ...after } = await desk.snapshot();
    expect(after).toEqual(before);
  });

  it('leaves rows and cells that were edited by hand since, and lists them', async () => {
    const desk = openDesk();
    await desk.import([await returned(desk, tarmstedt, filling)]);
    await desk.import([
      await returned(
        desk,
        tarmstedt,
        { answers: { ...filling.answers, contact_role: 'Bürgerbüro', remarks: 'Danke' } },
        'neu.xlsx',
      ),
    ]);
    const byName = new Map(
      (await desk.rows(answers)).map(({ values }) => [values.question, values.id ?? '']),
    );
    await desk.type(answers, byName.get('contact_role') ?? '', 'value', 'Bürgerbüro, Zimmer 3');
    await desk.type(answers, byName.get('remarks') ?? '', 'note', 'telefonisch bestätigt');

    const undone = await desk.undo();
    const row = (name: string): number => [...byName.keys()].indexOf(name) + 1;
    const place = (name: string): object => ({
      table: 'answers',
      row: row(name),
      sheet: 'Antworten',
      sheetRow: row(name) + 1,
    });
    expect(undone.kept).toEqual([
      { ...place('contact_role'), column: 'Antwort' },
      { ...place('remarks'), column: 'Anmerkung' },
    ]);
    const values = new Map((await desk.rows(answers)).map((entry) => [entry.values.question, entry.values]));
    expect(values.get('contact_role')).toMatchObject({ value: 'Bürgerbüro, Zimmer 3', rawValue: 'Rathaus' });
    expect(values.get('remarks')).toMatchObject({ note: 'telefonisch bestätigt' });
    expect(await desk.rows(returns)).toHaveLength(1);
  });

  it("keeps a new row beside which a person has filled a column of the office's own", async () => {
    const withOwnColumn = (table: RawTable): RawTable =>
      table.name === offers.excelName
        ? { ...table, header: [...table.header, 'Notiz'], rows: table.rows.map((cells) => [...cells, null]) }
        : table;
    const desk = openDesk((tables) => tables.map(withOwnColumn));
    await desk.import([await returned(desk, zeven, filling)]);
    const proposal = (await desk.rows(offers)).find(({ values }) => values.status === 'proposed');
    await desk.note(offers, proposal?.values.id ?? '', 'Notiz', 'am Montag anrufen');

    expect((await desk.undo()).kept).toEqual([
      {
        table: 'offers',
        row: proposal?.row,
        column: 'Notiz',
        sheet: 'Angebote',
        sheetRow: proposal?.sheetRow,
      },
    ]);
    expect((await desk.rows(offers)).map(({ values }) => values.title)).toContain('Nähtreff');
    expect(await desk.rows(needs)).toEqual([]);
  });

  it('also takes back what it changed in rows that were typed in without an id', async () => {
    const withoutIds = (table: RawTable): RawTable =>
      table.name === invitations.excelName
        ? {
            ...table,
            rows: table.rows.map((cells) =>
              cells.map((cell, place) => (place === cells.length - 1 ? null : cell)),
            ),
          }
        : table;
    const desk = openDesk((tables) => tables.map(withoutIds));
    const statuses = async (): Promise<readonly (string | null)[]> =>
      (await desk.rows(invitations)).map(({ values }) => values.status);
    const before = await statuses();
    await desk.import([await returned(desk, zeven, filling)]);
    expect(await statuses()).not.toEqual(before);

    expect((await desk.undo()).kept).toEqual([]);
    expect(await statuses()).toEqual(before);
  });
});
