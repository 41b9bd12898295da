import fc from 'fast-check';
import { sectionIds } from '../../../src/core/blocks/section-ids';
import {
  decodeNotes,
  encodeNotes,
  noNotes,
  type DocumentNotes,
} from '../../../src/core/report/document-notes';
import type { IsoDay } from '../../../src/core/values/iso-date';

const section = fc.constantFrom(...sectionIds);
const note = fc.record({
  asOf: fc.constantFrom('2015-04-16' as IsoDay, '2015-06-16' as IsoDay),
  source: fc.record({ file: fc.string(), hash: fc.string() }),
  blocks: fc.string(),
  text: fc.string(),
  made: fc.boolean(),
});
const notes: fc.Arbitrary<DocumentNotes> = fc.record({
  sections: fc.array(fc.tuple(section, note)).map((all) => new Map(all)),
  fields: fc.array(fc.tuple(fc.stringMatching(/^[a-z]+$/), fc.string())).map((all) => new Map(all)),
  writing: fc
    .array(fc.tuple(section, fc.record({ steps: fc.array(fc.string()), made: fc.boolean() })))
    .map((all) => new Map(all)),
});

describe('what a document remembers about its sections', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(notes, (all) => {
        expect(decodeNotes(encodeNotes(all))).toEqual(all);
      }),
    );
  });

  it('is written the same in whatever order it was learned', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const backwards = { ...all, sections: new Map([...all.sections].reverse()) };
        expect(encodeNotes(backwards)).toBe(encodeNotes(all));
      }),
    );
  });

  it.each([
    undefined,
    null,
    7,
    '',
    'kein JSON',
    '[]',
    '"x"',
    'null',
    '{"sections":[1],"writing":{"termine":{"steps":[1]},"umfrage":["x"]}}',
  ])('is nothing where its place holds %j', (found) => {
    expect(decodeNotes(found)).toEqual(noNotes);
  });

  it('leaves out a section that nobody knows and a note that is not whole', () => {
    const whole = {
      asOf: '2015-04-16',
      source: { file: 'R.xlsx', hash: 'a' },
      blocks: 'b',
      text: 't',
      made: true,
    };
    const found = { sections: { termine: whole, fremd: whole, umfrage: { ...whole, text: 7 } } };

    expect([...decodeNotes(JSON.stringify(found)).sections]).toEqual([['termine', whole]]);
  });
});
