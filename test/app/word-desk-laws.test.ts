/** Laws over anything a person does in the document and decides in the pane, through the desk as the pane uses it. */
import fc from 'fast-check';
import type { SectionDeed } from '../../src/app/word-desk/section-lines';
import type { SectionId } from '../../src/core/blocks/report-section';
import { control, plain } from '../adapters/docx/template-fixture';
import { letter, textOf } from '../contract/document-orders';
import { answered } from './answered';
import { deskInFile, deskInWord, workbook, type WordDeskOfTest, type WordDeskOptions } from './word-world';

const sections = ['umfrage', 'unterschrift'] as const satisfies readonly SectionId[];
const deeds: readonly SectionDeed[] = [
  'insertAtMark',
  'insertAtCursor',
  'insertAtEnd',
  'refresh',
  'replace',
  'below',
  'remove',
  'removeEdited',
];
const days = ['16.04.2015', '16.06.2015', '01.09.2015'];

type Step =
  | { readonly kind: 'all' }
  | { readonly kind: 'typeOutside' }
  | { readonly kind: 'type' | 'copy' | 'lock' | 'unlock'; readonly section: SectionId }
  | { readonly kind: 'deed'; readonly section: SectionId; readonly nth: number }
  | { readonly kind: 'day'; readonly day: string };

const section = fc.constantFrom(...sections);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'all' as const }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), section }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('deed' as const), section, nth: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('day' as const), day: fc.constantFrom(...days) }) },
  fc.record({ kind: fc.constantFrom('copy' as const, 'lock' as const, 'unlock' as const), section }),
  fc.constant({ kind: 'typeOutside' as const }),
);

const docx = letter(plain('Vorspann') + control('mut:umfrage', plain('')) + plain('Ende'));
const seed = 20150416;

describe.each([
  ['in a .docx file', deskInFile, 12],
  ['in the open Word', (options: WordDeskOptions) => Promise.resolve(deskInWord(options)), 25],
] as const)('what a person writes %s', (_, open, numRuns) => {
  async function begin(): Promise<WordDeskOfTest> {
    const opened = await open({ docx });
    await answered(opened.desk.open(workbook()));
    await answered(opened.desk.choose({ kind: 'vorlage' }));
    return opened;
  }

  it('keeps every character until its replacement or removal was chosen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        const opened = await begin();
        const { desk } = opened;
        let written: { readonly word: string; readonly section: SectionId | undefined }[] = [];
        for (const [index, one] of steps.entries()) {
          const word = `Hand${index}.`;
          if (one.kind === 'all') await desk.updateAll();
          else if (one.kind === 'day') await answered(desk.lookFrom(one.day));
          else if (one.kind === 'typeOutside') {
            await opened.act((person) => person.typeInto(0, word));
            written.push({ word, section: undefined });
          } else if (one.kind === 'deed') {
            const view = await answered(desk.section(one.section));
            // Also what the view does not offer is asked for: the desk must not rely on the view.
            const deed = deeds[one.nth] ?? 'refresh';
            const answer = await desk.act(one.section, deed, view.shown);
            const isChosen = deed === 'replace' || deed === 'removeEdited';
            if (answer.ok && isChosen) written = written.filter((hand) => hand.section !== one.section);
            // Below: from here on it is the person's own text.
            if (answer.ok && deed === 'below')
              written = written.map((hand) =>
                hand.section === one.section ? { ...hand, section: undefined } : hand,
              );
          } else {
            const standing = (await answered(desk.section(one.section))).pairs.length > 0;
            if (!standing) continue;
            const tag = `mut:${one.section}`;
            await opened.act((person) => {
              if (one.kind === 'type') person.typeIntoControl(tag, word);
              if (one.kind === 'copy') person.copyControl(tag);
              if (one.kind === 'lock') person.lockControl(tag);
              if (one.kind === 'unlock') person.lockControl(tag, {});
            });
            if (one.kind === 'type') written.push({ word, section: one.section });
          }
          const text = textOf(opened.bytes());
          expect(written.filter((hand) => !text.includes(hand.word))).toEqual([]);
        }
      }),
      { numRuns, seed },
    );
  });

  it('and what stands there is the same after updating once as after updating twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const opened = await begin();
        const { desk } = opened;
        for (const one of steps) {
          if (one.kind === 'all') await desk.updateAll();
          if (one.kind === 'day') await answered(desk.lookFrom(one.day));
          if (one.kind === 'type' && (await answered(desk.section(one.section))).pairs.length > 0)
            await opened.act((person) => person.typeIntoControl(`mut:${one.section}`, 'Hand.'));
        }
        await desk.updateAll();
        const once = textOf(opened.bytes());
        await desk.updateAll();

        expect(textOf(opened.bytes())).toBe(once);
      }),
      { numRuns, seed },
    );
  });
});
