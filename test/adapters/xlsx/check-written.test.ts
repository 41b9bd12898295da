import { checkWritten } from '../../../src/adapters/xlsx/check-written';
import { officeLimits } from '../../../src/adapters/opc/package-limits';
import { arrangeTables, type Arrangement } from '../../../src/core/tables/arrange-tables';
import { packParts, type Parts } from '../../fixtures/raw-workbook-parts';
import {
  type Change,
  applied,
  change,
  grow,
  rawTable,
  removal,
  sheet,
  simple,
  storeOf,
  table,
} from './edited-workbook';

/** Checks a sheet that somebody got at after it was written as planned. */
async function check(change: Change, tamper: (parts: Parts) => Parts, parts = simple()): Promise<() => void> {
  const read = await rawTable(storeOf(parts));
  const arranged = arrangeTables([read], [{ read, ...change }]);
  const plan: readonly Arrangement[] = arranged.ok ? arranged.value : [];
  const bytes = packParts(tamper(await applied(parts, change)));
  return () => {
    checkWritten({ pieces: [bytes], changed: new Map([[sheet, parts[sheet]]]) }, officeLimits, plan);
  };
}

const inSheet =
  (from: string | RegExp, to: string) =>
  (parts: Parts): Parts => ({ ...parts, [sheet]: (parts[sheet] ?? '').replace(from, to) });

describe('a workbook that was written', () => {
  const update = change('Kurse', { updates: [{ row: 1, column: 1, after: 25 }] });

  it('counts where it says what was planned', async () => {
    for (const change of [update, grow(3), removal(0)]) {
      expect(await check(change, (parts) => parts)).not.toThrow();
    }
  });

  it.each([
    ['a changed cell with another value', inSheet('<v>25</v>', '<v>52</v>')],
    ['another cell that changed as well', inSheet('<v>30</v>', '<v>31</v>')],
    ['a row that is gone', inSheet(/<row r="5".*?<\/row>/, '')],
    ['a row under another number', inSheet(/<row r="5"(.*?)<\/row>/, '<row r="6"$1</row>')],
    ['cells out of their place', inSheet('r="B5"', 'r="D5"')],
  ])('does not count with %s', async (_, tamper) => {
    expect(await check(update, tamper)).toThrow('was not written as planned');
  });

  it('does not count with a new row that says something else, or with one too few', async () => {
    expect(await check(grow(3), inSheet('Neu 2', 'Neu zwei'))).toThrow('row 7');
    expect(await check(grow(3), inSheet(/<row r="8".*?<\/row>/, ''))).toThrow('row 8');
    const short = (parts: Parts): Parts => ({
      ...parts,
      [table]: (parts[table] ?? '').replaceAll('A2:C8', 'A2:C7'),
    });
    expect(await check(grow(3), short)).toThrow('was not written as planned');
  });

  it('does not count where a row that moved brings other cells along', async () => {
    const change = removal(0);
    expect(await check(change, inSheet('<v>20</v>', '<v>21</v>'))).toThrow('row 3');
    expect(await check(change, inSheet('r="B3"', 'r="B4"'))).not.toThrow();
    expect(await check(change, inSheet('r="A4"', 'r="D4"'))).toThrow('row 4');
  });

  it('does not count with a formula that names other cells than its own, unless it did so before', async () => {
    const change = removal(0);
    const array = (ref: string): string => `r="B4"><f t="array" ref="${ref}">15*2</f><v>30</v>`;
    const shared = '<c r="F4"><f t="shared" si="0" ref="F4:F9">1+1</f><v>2</v></c></row>';
    expect(await check(change, inSheet('r="B4"><v>30</v>', array('B4')))).not.toThrow();
    expect(await check(change, inSheet('r="B4"><v>30</v>', array('B5')))).toThrow(
      'was not written as planned',
    );
    expect(await check(change, inSheet('</row><row r="5"', `${shared}<row r="5"`))).not.toThrow();
    const other = shared.replace('F4:F9', 'F5:F9');
    expect(await check(change, inSheet('</row><row r="5"', `${other}<row r="5"`))).toThrow('as planned');
    const wrong = '<row r="9"><c r="H9"><f t="array" ref="H8">1+1</f><v>2</v></c></row>';
    const parts = simple('', wrong);
    const comment = simple('', `<!-- -->${wrong}`);
    const tamper = inSheet('r="B4"><v>30</v>', array('B5'));
    expect(await check(change, tamper, comment)).toThrow('was not written as planned');
    for (const odd of [parts, comment]) {
      expect((await applied(odd, removal(0)))[sheet]).toContain(wrong);
    }
  });

  it('does not count where its XML does not end', async () => {
    expect(await check(update, inSheet('</worksheet>', ''))).toThrow(/./);
  });
});
