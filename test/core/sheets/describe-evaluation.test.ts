import { raw, type RowsByTable } from '../office-of';
import { planOf, samplePlan, sheetOf } from './office-workbook';

/** Formulas of the line with that number, counted from 1, of a block. */
function formulas(heading: string, line: number, rows: RowsByTable = {}): readonly string[] {
  const { cells } = sheetOf(Object.keys(rows).length > 0 ? planOf(rows) : samplePlan(), 'Auswertung');
  const top = cells.find((cell) => cell.value === heading)?.row ?? NaN;
  const header = cells.find((cell) => cell.row > top && cell.role === 'header')?.row ?? NaN;
  return cells.flatMap(({ row, value }) =>
    row === header + line && typeof value === 'object' && value !== null && 'formula' in value
      ? [value.formula]
      : [],
  );
}

describe('the evaluation', () => {
  it('takes the names of its lines and the chosen survey from the tables', () => {
    const [name, asked, answered] = formulas('Rücklauf der Umfrage', 2);

    expect(name).toBe('IFERROR(INDEX(Kommunen[Name],2)&"","")');
    expect(asked).toContain('COUNTIFS(Einladungen[Kommune],$A9,Einladungen[Umfrage],$B$6)');
    expect(answered).toMatch(/^IF\(\$A9="","",MIN\(1,COUNTIFS\(Rückläufe\[Kommune\]/);
  });

  it('leaves out withdrawn needs and proposed offers', () => {
    expect(formulas('Bedarfe nach Handlungsfeld', 1)[1]).toContain('"<>zurückgezogen"');
    expect(formulas('Angebote nach Art', 1)[1]).toContain('"<>Vorschlag"');
  });

  it('holds formulas without results, which later rows would make wrong', () => {
    const values = samplePlan().sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    const live = values.filter((value) => typeof value === 'object' && value !== null && 'formula' in value);

    expect(live.length).toBeGreaterThan(100);
    for (const value of live) expect(Object.keys(Object(value) as object)).toEqual(['formula']);
  });

  it('has a line for each municipality, and lines to come where there is none yet', () => {
    const municipalities = [{ key: '033575408', name: 'Zeven', kind: 'joint-municipality' }];
    const one = { municipalities, places: [{ id: 'p1', name: 'Zeven', municipality: raw('Zeven') }] };
    const total = (rows: RowsByTable): number | undefined =>
      sheetOf(planOf(rows), 'Auswertung').cells.find((cell) => cell.value === 'Summe')?.row;

    expect((total({}) ?? 0) - (total(one) ?? 0)).toBe(19);
  });

  it('is printed in pieces: one per block', () => {
    const { pieces = [], cells } = sheetOf(samplePlan(), 'Auswertung');
    const headings = cells.filter((cell) => cell.role === 'group').map((cell) => cell.row);

    expect(pieces).toEqual(headings);
  });
});
