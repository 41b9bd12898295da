/** Keys of municipalities after a detour through Excel, which takes them for numbers and drops the leading zero. */
import { municipalities, places } from '../../../src/core/office/places';
import { checkTables } from '../../../src/core/tables/check-tables';
import type { Cell } from '../../../src/core/values/cell';
import { noContext } from '../../../src/core/values/codec';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { officeOf, raw } from '../office-of';

const { codec } = municipalities.columns.key;

describe('the key of a municipality', () => {
  it.each<[Cell, string | null]>([
    ['033570008', '033570008'],
    [' 033570008 ', '033570008'],
    [33570008, '033570008'],
    [150030000, '150030000'],
    ['  ', null],
  ])('%j is read as %j', (cell, expected) => {
    expect(codec.decode(cell, noContext)).toEqual({ ok: true, value: expected });
  });

  it.each<[Cell]>([['33570008'], ['Zeven'], ['0335700081'], [3357000], [33570008.5], [-33570008], [true]])(
    '%j is a finding',
    (cell) => {
      expect(codec.decode(cell, noContext)).toMatchObject({
        ok: false,
        issues: [{ code: 'municipalityKey.unreadable' }],
      });
    },
  );
});

describe('a workbook whose keys of municipalities became numbers', () => {
  const named = (key: Cell, name: string): Record<string, unknown> => ({
    key: raw(key),
    name,
    kind: 'municipality',
  });

  it('still means the same municipalities, by name and by key', () => {
    const data = officeOf({
      municipalities: [named(33570008, 'Bremervörde')],
      places: [
        { id: 'p1', name: 'Ostel', municipality: raw('Bremervörde') },
        { id: 'p2', name: 'Iselersheim', municipality: raw('033570008') },
      ],
    });
    expect(data.issues).toEqual([]);
    expect(data.rows(places).map((one) => one.values.municipality)).toEqual(['033570008', '033570008']);
    expect(data.find(municipalities, '033570008')?.values.name).toBe('Bremervörde');
  });

  it('is told of a key that lacks a digit once, at its cell, and its names still hold together', () => {
    const data = officeOf({
      municipalities: [named('33565402', 'Bothel')],
      places: [{ id: 'p1', name: 'Brockel', municipality: raw('Bothel') }],
    });
    const found = checkTables(data, () => false);
    expect(found).toMatchObject([
      { code: 'municipalityKey.unreadable', at: { table: 'municipalities', row: 1, column: 'Schlüssel' } },
    ]);
    expect(found.map((one) => describeIssue(one)).join()).toContain('„33565402“');
    const place = data.rows(places)[0];
    expect(data.find(municipalities, place?.values.municipality ?? null)?.values.name).toBe('Bothel');
  });
});
