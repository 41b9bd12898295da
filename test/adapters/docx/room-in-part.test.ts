/** A paper in a file has its limits; what goes beyond is left out and named, and nothing else suffers. */
import { openDocx } from '../../../src/adapters/docx/open-docx';
import {
  codesOf,
  everySection,
  insert,
  refresh,
  remove,
  withSection,
  write,
} from '../../contract/document-orders';
import { must } from '../../environment/must';
import { annexOf } from '../officejs-word/word-trips';

/** A row of four cells is about thirty elements; 200,000 of them are a part. */
const FITS = 4_000;
const TOO_MANY = 8_000;

it('leaves out the section that the file has no room for, and writes the others', async () => {
  const writer = must(await openDocx());
  const paper = withSection('anlage', annexOf(TOO_MANY));
  const written = await write({ writer }, everySection.map(insert), paper);
  const outcomes = new Map(written.outcomes.map(({ section, outcome }) => [section, outcome]));

  expect(codesOf(written)).toEqual(['document.noRoomInFile']);
  expect(outcomes.get('anlage')).toBe('kept');
  outcomes.delete('anlage');
  expect(new Set(outcomes.values())).toEqual(new Set(['inserted']));
  const standing = must(await must(await openDocx(writer.bytes())).read());
  expect(standing.sections.map(({ id, state }) => [id, state])).toEqual(
    everySection.filter((id) => id !== 'anlage').map((id) => [id, 'written']),
  );
});

it('counts what a section takes the place of: an annex as long as before is renewed, a longer one stays as it is', async () => {
  const writer = must(await openDocx());
  await write({ writer }, [insert('anlage')], withSection('anlage', annexOf(FITS)));
  const renewed = await write({ writer }, [refresh('anlage')], withSection('anlage', annexOf(FITS, 14)));
  const before = writer.bytes();
  const longer = await write({ writer }, [refresh('anlage')], withSection('anlage', annexOf(TOO_MANY)));

  expect(renewed.outcomes).toEqual([{ section: 'anlage', outcome: 'refreshed' }]);
  expect([codesOf(longer), longer.outcomes]).toEqual([
    ['document.noRoomInFile'],
    [{ section: 'anlage', outcome: 'kept' }],
  ]);
  expect(Buffer.compare(writer.bytes(), before)).toBe(0);
  await write({ writer }, [remove('anlage')]);
  expect(must(await writer.read()).sections).toEqual([]);
});
