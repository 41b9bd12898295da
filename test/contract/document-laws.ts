/** Laws over any sequence of what the program and a person do: no hand-written character goes unless that was chosen. */
import fc from 'fast-check';
import type { SectionId } from '../../src/core/blocks/report-section';
import type { DocumentEdit, PaperDocument } from '../../src/ports/document-writer';
import { heading, paragraph, samplePaper, table } from '../adapters/docx/sample-paper';
import { control, plain } from '../adapters/docx/template-fixture';
import { must } from '../environment/must';
import { insert, letter, refresh, remove, textOf, write, type OpenDocument } from './document-orders';

const sections = ['termine', 'umfrage'] as const satisfies readonly SectionId[];

type Deed =
  | { readonly kind: 'write'; readonly edits: readonly DocumentEdit[]; readonly version: number }
  | { readonly kind: 'type' | 'copy' | 'lock' | 'unlock' | 'move'; readonly section: SectionId }
  | { readonly kind: 'typeOutside' };

const section = fc.constantFrom(...sections);
const edit: fc.Arbitrary<DocumentEdit> = fc.oneof(
  section.map(insert),
  fc.tuple(section, fc.constantFrom('keep', 'replace', 'below')).map(([id, policy]) => refresh(id, policy)),
  fc.tuple(section, fc.constantFrom('keep', 'replace')).map(([id, policy]) => remove(id, policy)),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
      version: fc.nat(2),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), section }) },
  fc.record({
    kind: fc.constantFrom('copy' as const, 'lock' as const, 'unlock' as const, 'move' as const),
    section,
  }),
  fc.constant({ kind: 'typeOutside' as const }),
);

/** The paper as the workbook gives it at some time. */
function paperOf(version: number): PaperDocument {
  const blocks = [
    heading(1, `Fassung ${version}`),
    table(`Tabelle ${version}`, ['A', 'B'], [[`${version}`, 'x']]),
    paragraph(`Text der Fassung ${version}.`),
  ];
  return { ...samplePaper, sections: sections.map((id) => ({ id, blocks: [paragraph(id), ...blocks] })) };
}

/** Sections whose edits say that what a person wrote there may go. */
function givenUp(edits: readonly DocumentEdit[]): ReadonlySet<string> {
  const last = new Map(edits.flatMap((one) => (one.kind === 'fields' ? [] : [[one.section, one] as const])));
  const replacing = [...last.values()].filter((one) => 'ifEdited' in one && one.ifEdited === 'replace');
  return new Set(replacing.map((one) => one.section));
}

export function describeDocumentLaws(name: string, open: OpenDocument, numRuns: number): void {
  describe(`a document with sections ${name}`, () => {
    it('keeps every character that a person has written unless its replacement was chosen', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.boolean(),
          fc.array(deed, { minLength: 3, maxLength: 8 }),
          async (begun, deeds) => {
            const document = await open(
              letter(plain('Vorspann') + control('mut:umfrage', plain('')) + plain('Ende')),
            );
            if (begun) await write(document, sections.map(insert), paperOf(0));
            let written: { readonly word: string; readonly section: SectionId | undefined }[] = [];
            for (const [index, one] of deeds.entries()) {
              const word = `Hand${index}`;
              if (one.kind === 'write') {
                const gone = givenUp(one.edits);
                written = written.filter((hand) => hand.section === undefined || !gone.has(hand.section));
                await write(document, one.edits, paperOf(one.version));
              } else if (one.kind === 'typeOutside') {
                await document.act((person) => person.typeInto(0, word));
                written.push({ word, section: undefined });
              } else {
                const standing = must(await document.writer.read()).sections.some(
                  ({ id, state }) => id === one.section && state !== 'gone',
                );
                if (!standing) continue;
                const tag = `mut:${one.section}`;
                await document.act((person) => {
                  if (one.kind === 'type') person.typeIntoControl(tag, word);
                  if (one.kind === 'copy') person.copyControl(tag);
                  if (one.kind === 'lock') person.lockControl(tag);
                  if (one.kind === 'unlock') person.lockControl(tag, {});
                  if (one.kind === 'move') person.moveControlToEnd(tag);
                });
                if (one.kind === 'type') written.push({ word, section: one.section });
              }
              const text = textOf(document.bytes());
              expect(written.filter((hand) => !text.includes(hand.word))).toEqual([]);
            }
          },
        ),
        { numRuns, seed: 20150416 },
      );
    });

    it('says the same after an order as after the same order twice', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(edit, { minLength: 1, maxLength: 4 }),
          fc.subarray([...sections]),
          fc.nat(2),
          async (edits, typedInto, version) => {
            const document = await open(letter());
            await write(document, sections.map(insert), paperOf(0));
            for (const id of typedInto)
              await document.act((person) => person.typeIntoControl(`mut:${id}`, ' von Hand'));
            const first = await write(document, edits, paperOf(version));
            const once = textOf(document.bytes());
            const second = await write(document, edits, paperOf(version));

            expect(textOf(document.bytes())).toBe(once);
            expect(second.outcomes.map((one) => one.section)).toEqual(
              first.outcomes.map((one) => one.section),
            );
          },
        ),
        { numRuns, seed: 20150416 },
      );
    });
  });
}
