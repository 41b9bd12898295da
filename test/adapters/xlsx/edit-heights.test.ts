import { openXlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import { packParts, unpackParts } from '../../fixtures/raw-workbook-parts';
import { applied, change, edit, grow, sheet, simple } from './edited-workbook';
import { planWith, tableOf, written } from './written-workbook';

const long = 'Die nächste Beratungsstelle ist mit dem Bus nicht am selben Tag zu erreichen.';

/** Open tags of the sheet's rows after a change, by number. */
async function rowTags(
  bytes: Uint8Array,
  parts: Parameters<typeof change>[1],
  alter: (xml: string) => string = (xml) => xml,
): Promise<ReadonlyMap<number, string>> {
  const before = unpackParts(bytes);
  const store = openXlsxTableStore({
    name: 'MuT.xlsx',
    bytes: packParts({ ...before, [sheet]: alter(before[sheet] ?? '') }),
  });
  if (!store.ok) throw new Error(store.issues.map((one) => one.code).join());
  const done = await edit(store.value, change('Tabelle', parts));
  if (!done.ok) throw new Error(done.issues.map((one) => one.code).join());
  const xml = unpackParts(store.value.bytes())[sheet] ?? '';
  return new Map([...xml.matchAll(/<row r="(\d+)"[^>]*>/g)].map(([tag, row]) => [Number(row), tag]));
}

describe('the height of a row that is written', () => {
  const book = async (): Promise<Uint8Array> =>
    (await written(planWith(tableOf([{ width: 30 }, { kind: 'whole' }], [['kurz', 1]], 1)))).bytes;

  it('is that of its wrapped text, in rows that were blank and in new ones', async () => {
    const tags = await rowTags(await book(), { inserts: [[long], [long], ['kurz']] });

    for (const row of [3, 4]) {
      expect(tags.get(row)).toContain(' ht="46"');
      expect(tags.get(row)).not.toContain('customHeight');
    }
    expect(tags.get(5)).toBe('<row r="5">');
  });

  it('is not that of the blank row somebody has drawn up', async () => {
    const drawn = (xml: string): string => xml.replace('<row r="3"', '<row r="3" ht="90" customHeight="1"');
    const tags = await rowTags(await book(), { inserts: [['kurz'], ['kurz']] }, drawn);

    expect(tags.get(3)).not.toMatch(/ ht=|customHeight/);
    expect(tags.get(4)).not.toMatch(/ ht=|customHeight/);
  });

  it('stays where somebody has set it for a row that holds something', async () => {
    const set = (xml: string): string => xml.replace('<row r="2"', '<row r="2" ht="20" customHeight="1"');
    const update = { row: 0, column: 0, after: long };
    const tags = await rowTags(await book(), { updates: [update] }, set);

    expect(tags.get(2)).toContain('ht="20" customHeight="1"');
  });

  it('is left to the programs where the sheet says nothing of widths', async () => {
    const after = await applied(simple(), grow(1));

    expect(after[sheet]).toContain('<row r="6">');
  });
});
