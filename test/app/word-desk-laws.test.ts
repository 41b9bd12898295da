/**
 * Laws over anything a person does in the document and decides in the pane, through the desk as the pane uses it.
 * `MUT_COUNTS=1` prints how many sequences and steps that were; `MUT_RUNS=40` tries forty times as many.
 */
import fc from 'fast-check';
import type { SectionDeed } from '../../src/app/word-desk/section-lines';
import type { SectionId } from '../../src/core/blocks/report-section';
import { control, plain } from '../adapters/docx/template-fixture';
import { letter, textOf } from '../contract/document-orders';
import { outlineOf } from '../contract/document-outline';
import type { WordUser } from '../office-host/word-model/word-user';
import { answered } from './answered';
import { deskInFile, deskInWord, workbook, type WordDeskOfTest, type WordDeskOptions } from './word-world';

const sections = ['umfrage', 'unterschrift'] as const satisfies readonly SectionId[];
const deeds = [
  'insertAtMark',
  'insertAtCursor',
  'insertInOrder',
  'refresh',
  'replace',
  'below',
  'remove',
  'removeEdited',
] as const satisfies readonly SectionDeed[];
const days = ['16.04.2015', '16.06.2015', '01.09.2015'];

type Step =
  | { readonly kind: 'all' }
  | { readonly kind: 'type'; readonly section: SectionId }
  /** Into any paragraph of the document, also in the middle of a section or in a cell of its table. */
  | { readonly kind: 'typeSomewhere'; readonly at: number }
  | { readonly kind: 'copy' | 'lock' | 'unlock'; readonly section: SectionId }
  | { readonly kind: 'deed'; readonly section: SectionId; readonly deed: SectionDeed }
  | { readonly kind: 'day'; readonly day: string };

const section = fc.constantFrom(...sections);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'all' as const }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('type' as const), section }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('typeSomewhere' as const), at: fc.nat(200) }) },
  {
    weight: 5,
    // Also what the view does not offer is asked for: the desk must not rely on the view.
    arbitrary: fc.record({
      kind: fc.constant('deed' as const),
      section,
      deed: fc.constantFrom(...deeds, 'replace' as const, 'below' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('day' as const), day: fc.constantFrom(...days) }) },
  fc.record({ kind: fc.constantFrom('copy' as const, 'lock' as const, 'unlock' as const), section }),
);

const mostly = fc.constantFrom(true, true, true, false);
const docx = letter(plain('Vorspann') + control('mut:umfrage', plain('')) + plain('Ende'));
const seed = 20150416;
const times = Number(process.env['MUT_RUNS'] ?? 1);

/** What a person has typed, and the section it stands in; undefined where it is their own text. */
interface HandWritten {
  readonly word: string;
  readonly section: string | undefined;
}

/** The section in whose control, or in a copy of it, the word stands. */
function ownerOf(person: WordUser, word: string): string | undefined {
  const seen = new Map<string, number>();
  for (const tag of person.tags) {
    const nth = seen.get(tag) ?? 0;
    seen.set(tag, nth + 1);
    if (person.textOf(tag, nth).includes(word)) return tag.replace('mut:', '');
  }
  return undefined;
}

/** Does the step; gives what a person has written that nobody has chosen to lose. */
async function take(
  { desk, act }: WordDeskOfTest,
  one: Step,
  word: string,
  written: readonly HandWritten[],
): Promise<readonly HandWritten[]> {
  if (one.kind === 'all') await desk.updateAll();
  else if (one.kind === 'day') await answered(desk.lookFrom(one.day));
  else if (one.kind === 'typeSomewhere') {
    let owner: string | undefined;
    await act((person) => {
      person.typeInto(one.at % person.paragraphTexts.length, word);
      owner = ownerOf(person, word);
    });
    return [...written, { word, section: owner }];
  } else if (one.kind === 'deed') {
    const { shown } = await answered(desk.section(one.section));
    const answer = await desk.act(one.section, one.deed, shown);
    if (!answer.ok) return written;
    if (one.deed === 'replace' || one.deed === 'removeEdited')
      return written.filter((hand) => hand.section !== one.section);
    // Below: from here on it is the person's own text.
    if (one.deed === 'below')
      return written.map((hand) => (hand.section === one.section ? { ...hand, section: undefined } : hand));
  } else {
    const standing = (await answered(desk.section(one.section))).pairs.length > 0;
    if (!standing) return written;
    const tag = `mut:${one.section}`;
    await act((person) => {
      if (one.kind === 'type') person.typeIntoControl(tag, word);
      if (one.kind === 'copy') person.copyControl(tag);
      if (one.kind === 'lock') person.lockControl(tag);
      if (one.kind === 'unlock') person.lockControl(tag, {});
    });
    if (one.kind === 'type') return [...written, { word, section: one.section }];
  }
  return written;
}

const counts = { sequences: 0, steps: 0, handWritten: 0, chosen: 0 };

afterAll(() => {
  if (process.env['MUT_COUNTS'] === undefined) return;
  const { sequences, steps, handWritten, chosen } = counts;
  process.stdout.write(
    `${sequences} sequences, ${steps} steps, ${handWritten} texts by hand, ${chosen} of them given up by choice\n`,
  );
});

describe.each([
  ['in a .docx file', deskInFile, 12],
  ['in the open Word', (options: WordDeskOptions) => Promise.resolve(deskInWord(options)), 25],
] as const)('what a person writes %s', (_, open, numRuns) => {
  /** `begun`: the sections stand there already; most of what can happen to a text happens then. */
  async function begin(begun: boolean): Promise<WordDeskOfTest> {
    const opened = await open({ docx });
    await answered(opened.desk.open(workbook()));
    await answered(opened.desk.choose({ kind: 'vorlage' }));
    if (begun) await opened.desk.updateAll();
    return opened;
  }

  it('stays, every character, until its replacement or removal was chosen, whatever else is done', async () => {
    await fc.assert(
      fc.asyncProperty(mostly, fc.array(step, { minLength: 4, maxLength: 10 }), async (begun, steps) => {
        const opened = await begin(begun);
        let written: readonly HandWritten[] = [];
        for (const [index, one] of steps.entries()) {
          const before = written;
          written = await take(opened, one, `Hand${index}.`, before);
          counts.handWritten += Math.max(0, written.length - before.length);
          counts.chosen += Math.max(0, before.length - written.length);
          const text = textOf(opened.bytes());
          expect(written.filter((hand) => !text.includes(hand.word))).toEqual([]);
        }
        counts.sequences += 1;
        counts.steps += steps.length;
      }),
      { numRuns: numRuns * times, seed },
    );
  });

  it('and all else is the same after updating once as after updating twice, whatever came before', async () => {
    await fc.assert(
      fc.asyncProperty(mostly, fc.array(step, { maxLength: 6 }), async (begun, steps) => {
        const opened = await begin(begun);
        for (const [index, one] of steps.entries()) await take(opened, one, `Hand${index}.`, []);
        await opened.desk.updateAll();
        const once = outlineOf(opened.bytes());
        await opened.desk.updateAll();
        for (const id of sections) {
          const { shown } = await answered(opened.desk.section(id));
          await opened.desk.act(id, 'refresh', shown);
        }

        // Styles, places and controls too, not the text alone.
        expect(outlineOf(opened.bytes())).toEqual(once);
        counts.sequences += 1;
        counts.steps += steps.length;
      }),
      { numRuns: numRuns * times, seed },
    );
  });
});
