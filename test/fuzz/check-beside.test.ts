import type { RawWorkbook } from '../../src/core/sheets/raw-workbook';
import type { Cell } from '../../src/core/values/cell';
import { describeLostBeside } from './check-beside';

/** A sheet whose table begins in B2, with what stands around it. */
const book = (...rows: readonly (readonly Cell[])[]): RawWorkbook => ({
  sheets: [
    {
      name: 'Angebote',
      visibility: 'visible',
      rows: rows.map((cells, at) => ({ number: at + 1, cells })),
    },
  ],
  tables: [
    {
      name: 'Angebote',
      sheet: 'Angebote',
      headerRow: 2,
      header: ['ID', 'Titel'],
      rows: rows.slice(2).map((cells) => cells.slice(1, 3)),
    },
  ],
});
const head: readonly (readonly Cell[])[] = [['Stand Mai'], [null, 'ID', 'Titel', 'Haken', null, 'frei']];
const before = book(
  ...head,
  [null, 'a1', 'Nähcafé', 'x', null, 'eins'],
  [null, 'a2', 'Tandem', null, null, 'zwei'],
  [null, 'a3', 'Mittagstisch', 'y', null, 'drei'],
);

describe('what stands around the tables of a mutated workbook', () => {
  it.each([
    ['nothing has changed', before],
    ['the table has grown', book(...head, ...rowsOf(before), [null, 'a4', 'Neu'])],
    [
      'a row was taken out, and what is beyond a gap stays',
      book(
        ...head,
        [null, 'a1', 'Nähcafé', 'x', null, 'eins'],
        [null, 'a3', 'Neu', 'y', null, 'zwei'],
        [null, null, null, null, null, 'drei'],
      ),
    ],
  ])('is in its place where %s', (_, after) => {
    expect(describeLostBeside(before, withoutBlank(after))).toBe('');
  });

  it.each([
    [
      'right beside stays behind when its row moves',
      'row 5, column 4',
      [null, 'a3', 'Neu', null, null, 'zwei'],
    ],
    ['beyond a gap is gone', 'row 5, column 6', [null, 'a3', 'Neu', 'y', null, 'drei und vier']],
  ])('is found where what is %s', (_, place, row) => {
    const after = book(...head, [null, 'a1', 'Nähcafé', 'x', null, 'eins'], row, [
      null,
      null,
      null,
      null,
      null,
      'drei?',
    ]);
    expect(describeLostBeside(before, after)).toContain(place);
  });

  it('is found where what is above has changed', () => {
    const after = book(['Stand Juni'], ...head.slice(1), ...rowsOf(before));
    expect(describeLostBeside(before, after)).toBe('Angebote, row 1, column 1');
  });
});

function rowsOf(workbook: RawWorkbook): readonly (readonly Cell[])[] {
  return (workbook.sheets[0]?.rows ?? []).slice(2).map(({ cells }) => cells.map((cell) => cell ?? null));
}

/** Rows below the table, which only what stands beside them still fills, are none of its. */
function withoutBlank(workbook: RawWorkbook): RawWorkbook {
  return {
    ...workbook,
    tables: workbook.tables.map((table) => ({
      ...table,
      rows: table.rows.filter(([id]) => id !== null),
    })),
  };
}
