/** Laws over any sequence in which writing is broken off at any action, goes on or not, while a person works on in between. */
import fc from 'fast-check';
import type { SectionId } from '../../src/core/blocks/report-section';
import type { DocumentEdit, PaperDocument } from '../../src/ports/document-writer';
import { wordDesk, type WordDesk } from '../adapters/officejs-word/word-desk';
import { heading, paragraph, samplePaper, table } from '../adapters/docx/sample-paper';
import { control, plain } from '../adapters/docx/template-fixture';
import { must } from '../environment/must';
import { insert, letter, order, refresh, remove, textOf, write } from './document-orders';

/** The first has a control of the county's, the second gets one of its own. */
const sections = ['umfrage', 'termine'] as const satisfies readonly SectionId[];
const section = fc.constantFrom(...sections);
const edit: fc.Arbitrary<DocumentEdit> = fc.oneof(
  section.map(insert),
  // A version below gives the county's control up: another law.
  fc.tuple(section, fc.constantFrom('keep', 'replace')).map(([id, policy]) => refresh(id, policy)),
  fc.constantFrom('keep', 'replace', 'below').map((policy) => refresh('termine', policy)),
  fc.tuple(section, fc.constantFrom('keep', 'replace')).map(([id, policy]) => remove(id, policy)),
);
const deed = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
  version: fc.nat(2),
  /** Undefined where nothing fails. */
  failsAt: fc.option(fc.integer({ min: 1, max: 70 }), { nil: undefined }),
  types: fc.option(section, { nil: undefined }),
});

function paperOf(version: number): PaperDocument {
  const blocks = [
    heading(1, `Fassung ${version}`),
    table(`Tabelle ${version}`, ['A'], [[`${version}`]]),
    paragraph(`Text der Fassung ${version}.`),
  ];
  return { ...samplePaper, sections: sections.map((id) => ({ id, blocks: [paragraph(id), ...blocks] })) };
}

function replaced(edits: readonly DocumentEdit[]): ReadonlySet<string> {
  const last = new Map(edits.flatMap((one) => (one.kind === 'fields' ? [] : [[one.section, one] as const])));
  const gone = [...last.values()].filter((one) => 'ifEdited' in one && one.ifEdited === 'replace');
  return new Set(gone.map((one) => one.section));
}

/** Word is gone from that action on; the document is opened anew as it was left. */
async function writeUpTo(
  desk: WordDesk,
  edits: readonly DocumentEdit[],
  version: number,
  failsAt: number,
): Promise<WordDesk> {
  for (let at = failsAt; at < failsAt + 150; at += 1) desk.host.conditions.failAtAction(at);
  await desk.writer.write(order(edits, paperOf(version))).then(must, () => undefined);
  return wordDesk(desk.bytes());
}

describe('a document whose writing is broken off at any moment', () => {
  it('keeps what a person has written, and the county’s own control; repeated, it comes to rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 5 }), async (deeds) => {
        const begin = letter(plain('Vorspann') + control('mut:umfrage', plain('')) + plain('Ende'));
        let desk = wordDesk(begin);
        let words: { readonly word: string; readonly section: SectionId }[] = [];
        const check = (): void => {
          const text = textOf(desk.bytes());
          expect(words.filter(({ word }) => !text.includes(word))).toEqual([]);
          expect(desk.host.document.tags.filter((tag) => tag === 'mut:umfrage')).toHaveLength(1);
        };
        for (const [index, { edits, version, failsAt, types }] of deeds.entries()) {
          const gone = replaced(edits);
          words = words.filter((one) => !gone.has(one.section));
          if (failsAt === undefined) await write(desk, edits, paperOf(version));
          else desk = await writeUpTo(desk, edits, version, failsAt);
          check();
          if (types === undefined || !desk.host.document.tags.includes(`mut:${types}`)) continue;
          desk.host.document.typeIntoControl(`mut:${types}`, `Hand${index}`);
          words.push({ word: `Hand${index}`, section: types });
        }
        const { edits, version } = deeds.at(-1) ?? { edits: [], version: 0 };
        const gone = replaced(edits);
        words = words.filter((one) => !gone.has(one.section));
        await write(desk, edits, paperOf(version));
        check();
        const once = textOf(desk.bytes());
        await write(desk, edits, paperOf(version));

        expect(textOf(desk.bytes())).toBe(once);

        await write(
          desk,
          sections.map((id) => remove(id, 'replace')),
          paperOf(0),
        );

        // A control that Word made and had not named yet is an empty frame nobody can tell from a person's.
        expect(desk.host.document.tags.filter((tag) => tag !== '')).toEqual(['mut:umfrage']);
      }),
      { numRuns: 25, seed: 20150416 },
    );
  });
});
