/** What the office can spoil in its table of abbreviations, and what the next import says of it. */
import type { RawTable } from '../../src/core/tables/raw-table';
import { openDesk, returned, zeven, type Desk } from './returns-desk';

const offered = {
  offers: [{ Bezeichnung: 'Nähtreff', Angebotsart: 'Begegnung', Träger: 'VHS Nordkreis', Ort: 'Zeven' }],
};

function deskWith(change: (table: RawTable) => RawTable, name = 'Abkürzungen'): Desk {
  return openDesk((tables) => tables.map((table) => (table.name === name ? change(table) : table)));
}

/** As typing over the header does. */
function renamed(title: string): (table: RawTable) => RawTable {
  return (table) => ({
    ...table,
    header: table.header.map((one) => (one === title ? 'Anders' : one)),
  });
}

function withRows(...rows: readonly (readonly [short: string | null, long: string, ignored?: string])[]) {
  return (table: RawTable): RawTable => ({
    ...table,
    rows: [
      ...table.rows,
      ...rows.map(([short, long, ignored = null]) => [
        short,
        long,
        ignored,
        ...table.header.slice(3).map(() => null),
      ]),
    ],
  });
}

async function findings(desk: Desk, filling: object = offered): Promise<readonly unknown[]> {
  const report = await desk.import([await returned(desk, zeven, filling)], { dryRun: true });
  expect(report.files).toMatchObject([{ outcome: 'imported' }]);
  return report.issues;
}

describe('an import beside the table of abbreviations', () => {
  it('says nothing while every row is used', async () => {
    expect(await findings(openDesk())).toEqual([]);
  });

  it('says that none is used when the column of the words has another header', async () => {
    expect(await findings(deskWith(renamed('Abkürzung')))).toEqual([
      {
        code: 'abbreviations.unused',
        params: { title: 'Abkürzung' },
        at: { sheet: 'Abkürzungen', table: 'abbreviations' },
      },
    ]);
  });

  it('names the missing column of the meanings, and how many rows say nothing without it', async () => {
    expect(await findings(deskWith(renamed('Bedeutung')))).toMatchObject([
      { code: 'column.missing', params: { title: 'Bedeutung' } },
      { code: 'abbreviations.skipped', params: { count: expect.any(Number) } },
    ]);
  });

  it('counts the rows that are not used, whatever the reason', async () => {
    const desk = deskWith(
      withRows(
        ['Hin', 'Her'],
        ['Her', 'Hin'],
        ['VHS', 'Verein'],
        ['zwei Wörter', 'Wort'],
        [null, 'ohne Wort'],
        ['Ver', 'Verein', 'vielleicht'],
      ),
    );
    expect(await findings(desk)).toMatchObject([{ code: 'abbreviations.skipped', params: { count: 6 } }]);
  });

  it('says that the names of the providers cannot be compared without their column', async () => {
    expect(await findings(deskWith(renamed('Bezeichnung'), 'Träger'))).toMatchObject([
      { code: 'column.missing', at: { table: 'providers' }, params: { title: 'Bezeichnung' } },
    ]);
  });

  it('says nothing where no offer was compared', async () => {
    const desk = deskWith(renamed('Abkürzung'));
    expect(await findings(desk, { answers: { contact_role: 'Rathaus' } })).toEqual([]);
  });
});
