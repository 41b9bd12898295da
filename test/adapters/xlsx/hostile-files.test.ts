/** What comes of hostile files. The bulky ones among them are read by test/bench/hostile-figures.ts, with time and memory. */
import { zlibUnpacker } from '../../../src/adapters/node/zlib-unpacker';
import { createCsvReader } from '../../../src/adapters/csv/csv-reader';
import { returnLimits } from '../../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import { openXlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import { offers } from '../../../src/core/register/offers';
import { readForm } from '../../../src/core/survey/read-form';
import { describeIssue } from '../../../src/core/values/describe-issue';
import type { Result } from '../../../src/core/values/result';
import { createReturnReader } from '../../../src/entry/return-reader';
import { hostileKinds, isBulky } from '../../fixtures/hostile/hostile-kinds';
import { shownCells } from '../../fixtures/shown-cells';

const reader = createReturnReader(createXlsxReader(returnLimits, zlibUnpacker), createCsvReader());
const kinds = hostileKinds.filter((kind) => !isBulky(kind));
const refusedKinds = kinds.filter(({ outcome }) => typeof outcome === 'string');
const readKinds = kinds.filter(({ outcome }) => typeof outcome !== 'string');
const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ code }) => code);

describe('a file that came back from outside', () => {
  it.each(refusedKinds)('is refused for $kind, in German', ({ file, make, outcome }) => {
    const read = reader.read({ name: file, bytes: make() });

    expect(codesOf(read)).toEqual([outcome]);
    // Named first, then why, then what helps.
    expect(read.ok ? '' : read.issues.map((found) => describeIssue(found)).join('')).toMatch(
      /^Zeven\.(xlsx|csv)[^:]*: .+ Bitte .+\.$/s,
    );
  });

  it.each(readKinds)('is read right in spite of $kind', ({ file, make, outcome }) => {
    const read = reader.read({ name: file, bytes: make() });
    const shown = read.ok ? shownCells(read.value.sheets[0]) : {};

    expect(codesOf(read)).toEqual([]);
    expect(shown).toMatchObject(outcome);
    expect(() => read.ok && readForm(read.value, file, offers)).not.toThrow();
  });
});

describe("the office's own workbook", () => {
  const asked = kinds.filter(({ office }) => office !== undefined);

  it.each(asked)('is refused or opened the same way with $kind', ({ file, make, office }) => {
    const opened = openXlsxTableStore({ name: file, bytes: make() });

    expect(codesOf(opened)).toEqual(typeof office === 'string' ? [office] : []);
  });
});
