import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { validate } from 'uuid';
import { allTables } from '../../src/core/catalog';
import { codeLists } from '../../src/core/office/code-lists';
import { municipalities, places } from '../../src/core/office/places';
import { settings } from '../../src/core/office/settings';
import { consultations, papers } from '../../src/core/papers/papers';
import { offers } from '../../src/core/register/offers';
import { providers } from '../../src/core/register/providers';
import { returns } from '../../src/core/survey/return-tables';
import { invitations, surveys } from '../../src/core/survey/survey-tables';
import type { Table } from '../../src/core/tables/table';
import { sampleWith } from '../core/office-of';

const assets = join(__dirname, '../../assets');
const files = (['preset', 'sample'] as const).flatMap((folder) =>
  readdirSync(join(assets, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [folder, name.replace('.csv', '')] as const),
);
const data = sampleWith();

function dataFile(folder: string, table: string): readonly (readonly string[])[] {
  const text = readFileSync(join(assets, folder, `${table}.csv`), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data;
}

describe('the data files of the product', () => {
  it.each(files)('%s/%s holds exactly the columns of its table', (folder, name) => {
    const table = allTables.find((one) => one.name === name);
    const titles = Object.values(table?.columns ?? {}).map((column) => column.title);

    expect([...(dataFile(folder, name)[0] ?? [])].sort()).toEqual([...titles].sort());
  });

  it.each(files)('%s/%s opens in Excel with its umlauts: UTF-8 with BOM', (folder, name) => {
    const bytes = readFileSync(join(assets, folder, `${name}.csv`));

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8')).not.toContain('\uFFFD');
  });

  it.each(files)('%s/%s names each row once', (folder, name) => {
    const table = allTables.find((one) => one.name === name);
    const [titles = [], ...rows] = dataFile(folder, name);
    const keys = rows.map((row) => row[titles.indexOf(table?.columns[table.keyColumn]?.title ?? '')]);

    expect(keys).toEqual([...new Set(keys)]);
    expect(keys).not.toContain('');
  });

  it('is read without a single finding: every value, code and reference is understood', () => {
    expect(data.issues).toEqual([]);
  });

  it('gives every list that a column or question chooses from', () => {
    const wanted = allTables.flatMap((table) =>
      Object.values(table.columns).flatMap((column) => (column.list === undefined ? [] : [column.list])),
    );

    expect([...new Set(wanted)].filter((list) => data.context.codes(list).length === 0)).toEqual([]);
  });

  it('dates the course types that the law changed', () => {
    const dated = data.context
      .codes('Kursart')
      .filter((entry) => ['esf-bamf', 'deufoev', 'first-orientation', 'vhs'].includes(entry.code))
      .map(({ code, validFrom, validUntil }) => [code, validFrom, validUntil]);

    expect(dated).toEqual([
      ['esf-bamf', '2008-08-01', '2016-12-31'],
      ['deufoev', '2016-07-01', null],
      ['first-orientation', '2017-01-01', null],
      ['vhs', null, null],
    ]);
  });

  it('says for every class of offer after how many months it is checked again', () => {
    const classes = data.rows(codeLists).filter((entry) => entry.values.list === 'Angebotsart');

    expect(classes).toHaveLength(9);
    expect(classes.filter((entry) => entry.values.reviewMonths === null)).toEqual([]);
  });
});

describe('the sample county', () => {
  it('has its 13 municipalities, with keys of nine digits kept as text', () => {
    const keys = data.rows(municipalities).map((entry) => entry.values.key);

    expect(keys).toHaveLength(13);
    expect(keys.filter((key) => !/^03357\d{4}$/.test(key ?? ''))).toEqual([]);
  });

  it('places the appointments inside and outside the county', () => {
    const municipalityOf = (name: string): string | null | undefined =>
      data.rows(places).find((entry) => entry.values.name === name)?.values.municipality;

    expect(municipalityOf('Waffensen')).toBe('033570039');
    expect(municipalityOf('Kirchwalsede')).toBe('033575401');
    expect(['Stade', 'Hannover', 'Mainz'].map(municipalityOf)).toEqual([null, null, null]);
  });

  it('has some 40 offers in all 13 municipalities, of every status but proposals', () => {
    const rows = data.rows(offers).map((entry) => entry.values);
    const reached = rows.map((row) => data.find(places, row.venue)?.values.municipality);

    expect(rows).toHaveLength(43);
    expect(new Set(reached).size).toBe(13);
    expect(new Set(rows.map((row) => row.status))).toEqual(
      new Set(['planned', 'active', 'paused', 'full', 'ended']),
    );
    expect(data.rows(providers)).toHaveLength(16);
  });

  it('asked all 13 municipalities on 07.04.2015 and has no answer yet', () => {
    const [survey] = data.rows(surveys);

    expect(survey?.values).toMatchObject({ id: 'umfrage-2015', sentOn: '2015-04-07', dueOn: '2015-05-22' });
    expect(data.rows(invitations).map((entry) => entry.values.municipality)).toEqual(
      data.rows(municipalities).map((entry) => entry.values.key),
    );
    expect(data.rows(invitations).every((entry) => entry.values.status === 'sent')).toBe(true);
    expect(data.rows(returns)).toEqual([]);
  });

  it('has paper 2011-16/1040 on its way to the committee, without the name of a person', () => {
    expect(data.rows(papers).map((entry) => entry.values)).toMatchObject([
      { reference: '2011-16/1040', paperType: 'information', date: '2015-04-16', signatory: null },
    ]);
    expect(data.rows(consultations).map((entry) => entry.values)).toMatchObject([
      { date: '2015-04-28', body: 'Ausschuss für das Jobcenter' },
    ]);
  });

  it('sets the name of the county over the empty preset', () => {
    expect(data.find(settings, 'county.name')?.values.value).toBe('Landkreis Rotenburg (Wümme)');
    expect(data.find(settings, 'review.months')?.values.value).toBe('6');
  });

  it('gives its rows ids that stay', () => {
    const tables: readonly Table[] = [offers, providers, places, invitations, papers, consultations];
    const ids = tables.flatMap((table) => data.rows(table).map((entry) => String(entry.values['id'])));

    expect(ids.filter((id) => !validate(id))).toEqual([]);
  });
});
