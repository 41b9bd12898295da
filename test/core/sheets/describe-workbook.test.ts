import { allTables } from '../../../src/core/catalog';
import { describeTableColumns } from '../../../src/core/sheets/describe-table-columns';
import { describeWorkbook } from '../../../src/core/sheets/describe-workbook';
import { offers } from '../../../src/core/register/offers';
import type { TableColumnPlan } from '../../../src/core/sheets/workbook-plan';
import { startLines } from '../../../src/core/texts/workbook-texts';
import { say } from '../../../src/core/texts/say';
import { planOf, samplePlan, sheetOf } from './office-workbook';

function hasTechnical(columns: readonly TableColumnPlan[]): boolean {
  return columns.some((column) => column.technical === true);
}

describe('a new workbook', () => {
  const plan = samplePlan();

  it('begins with the start sheet and the evaluation, then has the tables in the order of the work', () => {
    const titles = allTables.map((table) => table.title);

    expect(plan.sheets.map((sheet) => sheet.name)).toEqual(['Start', 'Auswertung', ...titles, '_listen']);
  });

  it('hides what only the program needs', () => {
    const hidden = plan.sheets.filter((sheet) => sheet.visibility === 'hidden').map((sheet) => sheet.name);

    expect(hidden).toEqual(['Änderungen', '_listen']);
  });

  it('leads from the start sheet to every visible sheet and back', () => {
    const links = sheetOf(plan, 'Start').cells.flatMap((cell) => cell.linkTo ?? []);
    const visible = plan.sheets.filter((sheet) => sheet.visibility === 'visible' && sheet.name !== 'Start');

    expect(links).toEqual(visible.map((sheet) => sheet.name));
    for (const table of visible.filter((sheet) => sheet.tables.length > 0)) {
      expect(table.cells.flatMap((cell) => cell.linkTo ?? [])).toEqual(['Start']);
    }
  });

  it('says in ten lines what it is, and names only sheets that exist', () => {
    const lines = startLines.flatMap((part) => part.lines.map((line) => say('de', line)));
    const named = lines.flatMap((line) => [...line.matchAll(/„([^“]+)“/g)].map((match) => match[1]));
    const names = plan.sheets.map((sheet) => sheet.name);

    expect(lines).toHaveLength(10);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  it('has a range for every drop-down', () => {
    const names = new Set(plan.names.map((range) => range.name));
    const columns = plan.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.columns));
    const withoutList = allTables.flatMap((table) =>
      describeTableColumns(table).flatMap(({ list }) =>
        list === undefined || names.has(list) ? [] : [list],
      ),
    );

    expect(columns.filter((column) => column.list !== undefined).length).toBeGreaterThan(40);
    expect(withoutList).toEqual([]);
    expect(plan.names.find((range) => range.name === 'Liste_Angebotsart')?.formula).toBe(
      'INDEX(Codelisten[Eintrag],MATCH("Angebotsart",Codelisten[Liste],0)):' +
        'INDEX(Codelisten[Eintrag],MATCH("Angebotsart",Codelisten[Liste],0)+COUNTIF(Codelisten[Liste],"Angebotsart")-1)',
    );
  });

  it('points the plain range of a list at exactly its rows', () => {
    const range = plan.names.find((one) => one.name === 'Liste_Bedarfsteil');
    const table = sheetOf(plan, 'Codelisten').tables[0];
    const list = table?.rows.slice((range?.firstRow ?? 0) - 4, (range?.lastRow ?? 0) - 3);

    expect(list?.map((row) => row[0])).toEqual(['Bedarfsteil', 'Bedarfsteil', 'Bedarfsteil']);
  });

  it('keeps what is technical at the far right and off the paper', () => {
    const withTechnical = plan.sheets.filter((sheet) =>
      sheet.tables.some((table) => hasTechnical(table.columns)),
    );

    expect(withTechnical.length).toBeGreaterThan(10);
    for (const { tables, printedColumns } of withTechnical) {
      const technical = tables[0]?.columns.map((column) => column.technical === true) ?? [];
      const first = technical.indexOf(true);

      expect(technical.slice(first)).not.toContain(false);
      expect(printedColumns).toBeLessThanOrEqual(first);
    }
  });

  it('prints of a wide table the first columns only', () => {
    const { printedColumns, columns } = sheetOf(plan, 'Angebote');

    expect(columns.length).toBeGreaterThan(50);
    expect(printedColumns).toBe(12);
  });

  it('gives a table without rows five blank ones', () => {
    const [needs] = sheetOf(plan, 'Bedarfe').tables;
    const [places] = sheetOf(plan, 'Orte').tables;

    expect(needs).toMatchObject({ rows: [], blankRows: 5 });
    expect(places?.blankRows).toBe(0);
  });

  it('marks an offer as due by the interval of its class, ended ones and proposals never', () => {
    const due = sheetOf(plan, 'Angebote').marks?.filter((mark) => mark.look === 'due') ?? [];

    expect(due).toHaveLength(1);
    expect(due[0]?.formula).toContain('$C4<>"beendet",$C4<>"Vorschlag"');
    expect(due[0]?.formula).toContain('Liste_Angebotsart_reviewMonths');
  });

  it('can be made of systems without code lists and without evaluation', () => {
    const alone = describeWorkbook([{ title: 'Register', tabColor: '000000', tables: [offers] }], new Map());

    expect(alone.sheets.map((sheet) => sheet.name)).toEqual(['Start', 'Angebote', '_listen']);
    expect(alone.names.map((range) => range.name)).toEqual(['Liste_ja_nein']);
    expect(sheetOf(alone, 'Angebote').tables[0]?.columns.flatMap(({ list }) => list ?? [])).toEqual([
      'Liste_ja_nein',
    ]);
  });

  it('is the same for the same rows', () => {
    expect(planOf()).toEqual(planOf());
  });
});

describe('the columns of a sheet', () => {
  const columns = describeTableColumns(offers);
  const column = (title: string): unknown => columns.find((one) => one.title === title);

  it('tell in a note what is needed and what may stand several times', () => {
    expect(column('Zielgruppe')).toMatchObject({
      required: true,
      several: true,
      list: 'Liste_Zielgruppe',
      note: 'Diese Angabe wird gebraucht. Mehrere Einträge sind möglich; bitte mit Semikolon trennen.',
    });
  });

  it('tell dates known to the month from those known to the day', () => {
    expect(column('Beginn')).toMatchObject({ kind: 'date', coarse: true });
    expect(column('zuletzt geprüft')).toMatchObject({ kind: 'date', coarse: false });
  });

  it('are at least as wide as the longest word of their title', () => {
    const tooNarrow = columns.filter(({ title, width, technical }) => {
      const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
      return technical !== true && width <= longest;
    });

    expect(tooNarrow).toEqual([]);
  });
});
