/**
 * Every way of writing into the open Word, broken off at each of its actions in turn: because Word is gone from then
 * on, or because it refuses that one action. `MUT_COUNTS=1` prints how many faults that were.
 */
import { createOfficeJsDocument } from '../../../src/adapters/officejs-word/officejs-document';
import type { DocumentEdit, PaperDocument } from '../../../src/ports/document-writer';
import {
  codesOf,
  insert,
  letter,
  order,
  refresh,
  remove,
  textOf,
  write,
} from '../../contract/document-orders';
import { outlineOf } from '../../contract/document-outline';
import { must } from '../../environment/must';
import { costOf } from '../../office-host/trip-cost';
import type { WordUser } from '../../office-host/word-model/word-user';
import { heading, paragraph, samplePaper, table } from '../docx/sample-paper';
import { control, plain } from '../docx/template-fixture';
import { report, wordDesk } from './word-desk';

const sections = ['termine', 'umfrage'] as const;

/** One section with every kind of block, one of a single paragraph. */
function paperOf(version: string): PaperDocument {
  const blocks = [
    heading(1, 'Termine'),
    { kind: 'list' as const, items: [`Erstens ${version}`, `Zweitens ${version}`] },
    table(`Tabelle ${version}`, ['A', 'B'], [[version, 'x']]),
    paragraph(`Text der Fassung ${version}.\nZweite Zeile.`),
  ];
  return {
    ...samplePaper,
    fields: { ...samplePaper.fields, datum: `am ${version}` },
    sections: [
      { id: 'termine', blocks },
      { id: 'umfrage', blocks: [paragraph(`Text der Fassung ${version}.`)] },
    ],
  };
}

interface Story {
  readonly name: string;
  /** What stood in the document before, and what a person wrote into it. */
  readonly inserted: boolean;
  readonly person?: (person: WordUser) => void;
  /** Words of a person that have to be there whatever happens. */
  readonly words: readonly string[];
  readonly edits: readonly DocumentEdit[];
}

const stories: readonly Story[] = [
  { name: 'inserting all sections', inserted: false, words: ['Vorspann'], edits: sections.map(insert) },
  { name: 'refreshing them', inserted: true, words: ['Vorspann'], edits: sections.map((id) => refresh(id)) },
  {
    name: 'refreshing them around one edited by hand',
    inserted: true,
    person: (person) => person.typeIntoControl('mut:umfrage', ' Raum 3'),
    words: ['Vorspann', 'Raum 3'],
    edits: sections.map((id) => refresh(id)),
  },
  {
    name: 'inserting the new version below the edited one',
    inserted: true,
    person: (person) => person.typeIntoControl('mut:umfrage', ' Raum 3'),
    words: ['Vorspann', 'Raum 3'],
    edits: sections.map((id) => refresh(id, 'below')),
  },
  { name: 'taking them out', inserted: true, words: ['Vorspann'], edits: sections.map((id) => remove(id)) },
  {
    name: 'filling the fields',
    inserted: false,
    words: ['Vorspann', 'Az.'],
    edits: [{ kind: 'fields', replace: [] }, insert('termine')],
  },
];

/** The document before the story's own order. */
async function before({ inserted, person }: Story): Promise<Uint8Array> {
  const body =
    plain('Vorspann') +
    plain('Az. {{mut:drucksache}}') +
    control('mut:datum', plain('')) +
    control('mut:termine', plain(''));
  const desk = wordDesk(letter(body));
  if (inserted) await write(desk, sections.map(insert), paperOf('alt'));
  person?.(desk.host.document);
  return desk.bytes();
}

const newest = paperOf('neu');
/** So many further actions fail that nothing goes on after the first. */
const FOREVER = 600;

describe.each(stories)('$name, broken off at any action', (story) => {
  it.each(['gone from then on', 'unwilling once'])(
    'completes with the next try when Word is %s',
    async (fault) => {
      const docx = await before(story);
      const quiet = wordDesk(docx);
      await write(quiet, story.edits, newest);
      const { actions } = costOf(quiet.host);
      const wanted = outlineOf(quiet.bytes());
      for (let at = 1; at <= actions; at += 1) {
        const desk = wordDesk(docx);
        const failing = fault === 'unwilling once' ? 1 : FOREVER;
        for (let more = 0; more < failing; more += 1) desk.host.conditions.failAtAction(at + more);
        const said = await desk.writer.write(order(story.edits, newest)).then(
          (written) => codesOf(must(written)),
          (cause: unknown) => [String(cause)],
        );
        const text = textOf(desk.bytes());

        expect([at, said, story.words.filter((word) => !text.includes(word))]).toEqual([
          at,
          expect.arrayContaining([expect.stringMatching(/document\.refused|GeneralException|document\./)]),
          [],
        ]);

        const again = wordDesk(desk.bytes());
        const states = must(await again.writer.read()).sections.map(({ state }) => state);

        expect([at, states.filter((state) => state === 'unknown')]).toEqual([at, []]);

        await write(again, story.edits, newest);

        expect([at, outlineOf(again.bytes())]).toEqual([at, wanted]);
      }
      report(`Word ${fault}, ${story.name}`, { faults: actions });
    },
  );
});

describe('a document that cannot remember', () => {
  it.each([1, 2])('is completed by the next try when saving fails the %i. time', async (nth) => {
    const docx = await before({ ...stories[0], inserted: true } as Story);
    const desk = wordDesk(docx);
    const { context } = desk.host.Office;
    let saves = 0;
    const settings = new Proxy(context.document.settings, {
      get: (target, name) => {
        if (name === 'saveAsync') {
          saves += 1;
          desk.host.conditions.readOnly = saves === nth;
        }
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const { platform, requirements } = context;
    const document = { settings, mode: context.document.mode };
    const writer = createOfficeJsDocument({
      word: desk.host.Word,
      context: { document, platform, requirements },
    });
    const edits = sections.map((id) => refresh(id));
    const said = await writer.write(order(edits, newest)).then(
      (written) => codesOf(must(written)),
      (cause: unknown) => [String(cause)],
    );

    expect(said).toEqual([nth === 1 ? 'Error: Settings cannot be saved.' : 'document.notesUnsaved']);

    const again = wordDesk(desk.bytes());
    const completed = await write(again, edits, newest);

    expect(codesOf(completed)).toEqual([]);
    expect(textOf(again.bytes())).not.toContain('Fassung alt');
    expect(textOf(again.bytes()).match(/Fassung neu\./g)).toHaveLength(sections.length);
  });
});
