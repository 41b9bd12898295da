/** What the definition of a table alone demands of its rows. */
import { checkTables } from '../../../src/core/tables/check-tables';
import { text } from '../../../src/core/tables/column';
import type { OfficeData } from '../../../src/core/tables/office-data';
import { readOfficeData } from '../../../src/core/tables/read-office-data';
import { defineTable } from '../../../src/core/tables/table';

const courses = defineTable({
  name: 'courses',
  title: 'Kurse',
  about: 'Ein Kurs.',
  idTitle: 'Kurs-ID',
  columns: { title: text('Titel', { required: true }), place: text('Ort', { required: true }) },
});

function read(header: readonly string[], ...rows: readonly (readonly string[])[]): OfficeData {
  const raw = { name: courses.excelName, sheet: 'Kurse', headerRow: 1, header, rows };
  return readOfficeData([courses], [raw], () => new Map());
}

describe('a required column that was deleted', () => {
  const data = read(['Kurs-ID', 'Ort'], ['c1', 'Zeven'], ['c2', ''], ['c3', 'Sottrum']);

  it('is named once and not again in every row', () => {
    expect(checkTables(data, () => false).map((one) => [one.code, one.at.row, one.params['title']])).toEqual([
      ['column.missing', undefined, 'Titel'],
      ['required.missing', 2, 'Ort'],
    ]);
  });

  it('is not counted among what a proposal lacks', () => {
    expect(checkTables(data, () => true).map((one) => [one.code, one.params['titles']])).toEqual([
      ['column.missing', undefined],
      ['required.missingInProposal', 'Ort'],
    ]);
  });
});
