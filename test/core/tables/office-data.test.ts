/** Reading tables as the office keeps them: columns in any order, rows typed by hand, names that point elsewhere. */
import { createMemoryTableStore } from '../../../src/adapters/memory/memory-table-store';
import { checkTables } from '../../../src/core/tables/check-tables';
import { code, date, reference, text, whole } from '../../../src/core/tables/column';
import type { OfficeData } from '../../../src/core/tables/office-data';
import { planEdits } from '../../../src/core/tables/plan-edits';
import type { RawTable } from '../../../src/core/tables/raw-table';
import { readOfficeData } from '../../../src/core/tables/read-office-data';
import { insertRow, removeRow, updateRow, type RowChange } from '../../../src/core/tables/row-change';
import { defineTable, type Table } from '../../../src/core/tables/table';
import { severityOf } from '../../../src/core/texts/issue-severities';
import type { Cell } from '../../../src/core/values/cell';
import { describeIssue } from '../../../src/core/values/describe-issue';

const houses = defineTable({
  name: 'houses',
  title: 'Häuser',
  about: 'Ein Haus.',
  idTitle: 'Haus-ID',
  labelColumn: 'name',
  columns: { name: text('Name', { required: true, aliases: ['Bezeichnung'] }) },
});

const courses = defineTable({
  name: 'courses',
  title: 'Kurse',
  about: 'Ein Kurs.',
  idTitle: 'Kurs-ID',
  columns: {
    title: text('Titel', { required: true }),
    house: reference('Haus', 'houses'),
    level: code('Niveau', 'Niveau'),
    start: date('Beginn'),
    places: whole('Plätze', { min: 0, max: 30 }),
  },
});

function raw(table: Table, header: readonly string[], ...rows: readonly (readonly Cell[])[]): RawTable {
  return { name: table.excelName, sheet: `Blatt ${table.title}`, headerRow: 4, header, rows };
}

const someHouses = raw(
  houses,
  ['Haus-ID', 'Bezeichnung'],
  ['h1', 'Altes Rathaus'],
  ['h2', 'Schule'],
  ['h3', 'Schule'],
);
const someCourses = raw(
  courses,
  ['Beginn', 'TITEL', 'meine Notiz', 'Haus', 'Kurs-ID', 'Niveau ', 'Plätze'],
  [{ serial: 42064 }, 'Deutsch am Abend', 'anrufen', 'altes  rathaus', 'c1', 'A1', 12],
  [null, null, null, null, null, null, null],
  ['bald', 'Deutsch am Morgen', 'prima', 'h2', null, 'A9', 45],
  [null, null, null, 'Schule', 'c1', null, null],
);

function read(...raws: readonly RawTable[]): OfficeData {
  const levels = [{ code: 'a1', label: 'A1', validFrom: null, validUntil: null }];
  return readOfficeData([houses, courses], raws, () => new Map([['Niveau', levels]]));
}

describe('reading the tables of a workbook', () => {
  const data = read(someHouses, someCourses);

  it('finds columns by title or alias in any order, and skips blank rows', () => {
    const rows = data.rows(courses);
    expect(rows.map((entry) => entry.values.title)).toEqual(['Deutsch am Abend', 'Deutsch am Morgen', null]);
    expect(rows[0]?.values).toEqual({
      title: 'Deutsch am Abend',
      house: 'h1',
      level: 'a1',
      start: '2015-03-01',
      places: 12,
      id: 'c1',
    });
    expect(rows.map((entry) => [entry.row, entry.sheetRow])).toEqual([
      [1, 5],
      [3, 7],
      [4, 8],
    ]);
  });

  it('points at every cell it cannot understand and keeps what stands there', () => {
    expect(data.issues.map((one) => [one.code, one.at.sheetRow, one.at.column])).toEqual([
      ['code.unknown', 7, 'Niveau'],
      ['date.unreadable', 7, 'Beginn'],
      ['reference.ambiguous', 8, 'Haus'],
    ]);
    expect(data.rows(courses)[1]?.unread).toEqual(
      new Map([
        ['level', 'A9'],
        ['start', 'bald'],
      ]),
    );
  });

  it('lists what the definitions demand: required cells, ranges, keys used twice', () => {
    const found = checkTables(data, () => false).slice(data.issues.length);
    expect(found.map((one) => [one.code, one.at.table, one.at.row, one.at.column])).toEqual([
      ['number.tooLarge', 'courses', 3, 'Plätze'],
      ['required.missing', 'courses', 4, 'Titel'],
      ['key.doubled', 'courses', 4, 'Kurs-ID'],
    ]);
  });

  it('says which table and which column are missing', () => {
    const poor = read(raw(courses, ['Titel', 'Titel', 'Kurs-ID', 'Haus', 'Niveau', 'Beginn']));
    expect(poor.issues.map((one) => [one.code, one.params['title'] ?? one.params['table']])).toEqual([
      ['table.missing', 'Häuser'],
      ['column.doubled', 'Titel'],
      ['column.missing', 'Plätze'],
    ]);
  });

  it('warns of what stands below a table and is not read, with the row as the sheet shows it', () => {
    const [found, ...others] = read(
      { ...someHouses, below: 8 },
      raw(
        courses,
        Object.values(courses.columns).map((one) => one.title),
      ),
    ).issues;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'table.rowsBelow', at: { table: 'houses' } });
    expect(severityOf('table.rowsBelow')).toBe('warning');
    expect(found && describeIssue(found)).toBe(
      'Blatt „Blatt Häuser“, Zeile 8: Unter der Tabelle „Häuser“ steht etwas, das nicht zu ihr gehört. ' +
        'Gehört es dazu, bitte den Tabellenbereich bis dorthin ziehen; sonst bitte verschieben.',
    );
  });

  it('lets a course point at a house that was typed by hand and has no id yet', () => {
    const byHand = read(
      raw(houses, ['Name', 'Haus-ID'], ['Neues Haus', null]),
      raw(courses, ['Titel', 'Haus', 'Kurs-ID'], ['Lesen', 'Neues Haus', 'c7']),
    );
    const course = byHand.rows(courses)[0];
    expect(byHand.find(houses, course?.values.house ?? null)?.values.name).toBe('Neues Haus');
  });
});

describe('writing rows', () => {
  async function write(changes: readonly RowChange[]): Promise<readonly (readonly Cell[])[]> {
    const store = createMemoryTableStore([someHouses, someCourses]);
    const edits = planEdits(read(someHouses, someCourses), changes, () => 'new-id');
    expect(edits).toMatchObject({ ok: true });
    if (edits.ok) expect(await store.apply(edits.value)).toEqual({ ok: true, value: undefined });
    const after = await store.read(['Kurse']);
    return after.ok ? (after.value[0]?.rows ?? []) : [];
  }

  it('puts values under their columns, leaves the notes of the office alone and gives ids to rows without', async () => {
    const rows = await write([
      updateRow(courses, 'c1', { title: 'Deutsch abends' }),
      insertRow(
        courses,
        'c9',
        { title: 'Alphabetisierung', house: 'h1', level: 'a1' },
        { start: 'Ende März' },
      ),
    ]);
    expect(rows.map((cells) => cells.slice(0, 6))).toEqual([
      [{ serial: 42064 }, 'Deutsch abends', 'anrufen', 'altes  rathaus', 'c1', 'A1'],
      [null, null, null, null, null, null],
      ['bald', 'Deutsch am Morgen', 'prima', 'h2', 'new-id', 'A9'],
      [null, null, null, 'Schule', 'c1', null],
      ['Ende März', 'Alphabetisierung', null, 'Altes Rathaus', 'c9', 'A1'],
    ]);
  });

  it('takes out a row with everything beside it', async () => {
    const rows = await write([removeRow(courses, 'c1')]);
    expect(rows.map((cells) => cells[2])).toEqual([null, 'prima', null]);
  });

  it('shows the key where two rows share a name, so that the way back is certain', async () => {
    const rows = await write([updateRow(courses, 'c1', { house: 'h3' })]);
    expect(rows[0]?.[3]).toBe('h3');
  });

  it('refuses to lose a value for which there is no column', () => {
    const data = read(someHouses, raw(courses, ['Titel', 'Kurs-ID'], ['Lesen', 'c1']));
    const edits = planEdits(data, [updateRow(courses, 'c1', { places: 3, level: null })], () => 'x');
    expect(edits).toMatchObject({
      ok: false,
      issues: [{ code: 'column.missing', params: { title: 'Plätze' } }],
    });
  });

  it('stops when somebody else changed the cell meanwhile', async () => {
    const store = createMemoryTableStore([someHouses, someCourses]);
    const data = read(someHouses, someCourses);
    const plan = (title: string): ReturnType<typeof planEdits> =>
      planEdits(data, [updateRow(courses, 'c1', { title })], () => 'x');
    const [first, second] = [plan('eins'), plan('zwei')];
    if (!first.ok || !second.ok) throw new Error('The plans were to succeed');
    expect(await store.apply(first.value)).toMatchObject({ ok: true });
    expect(await store.apply(second.value)).toMatchObject({
      ok: false,
      issues: [
        { code: 'write.conflict', params: { found: 'eins' } },
        { code: 'write.conflict', at: { column: 'Kurs-ID' } },
      ],
    });
  });
});
