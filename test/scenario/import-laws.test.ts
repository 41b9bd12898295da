import fc from 'fast-check';
import type { NamedFile } from '../../src/ports/workbook-files';
import { answers } from '../../src/core/survey/return-tables';
import { csvFile, day, openDesk, sottrum, tarmstedt, tokenOf, zeven, type Desk } from './returns-desk';

const municipalities = [zeven, tarmstedt, sottrum] as const;

const cellText = fc.oneof(
  fc.constantFrom(
    '',
    'vorhanden',
    'geplant',
    'hoch',
    'ja',
    'nein',
    '12',
    '1.250,5',
    '30.04.2015',
    '=1+1',
    "'+49",
    '"',
    '#1',
    '@2',
    ' Rathaus ',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);

const answersOf = fc.dictionary(
  fc.constantFrom(
    'contact_role',
    'coordination',
    'coordination_hours',
    'structures',
    'need_work',
    'need_work_priority',
    'need_work_reason',
    'remarks',
    'unknown_one',
  ),
  cellText,
  { maxKeys: 6 },
);

const offersOf = fc.array(
  fc.record({
    title: fc.constantFrom(
      'Deutschkurs A1',
      'Deutsch A1',
      'Sprachcafé',
      'Nähtreff',
      'Alphabetisierung am Abend',
    ),
    provider: fc.constantFrom('Volkshochschule', 'VHS', 'Kirchengemeinde', ''),
    place: fc.constantFrom('Zeven', 'Tarmstedt', 'Sottrum', ''),
    start: fc.constantFrom('', '02.03.2015', '2015', 'bald'),
  }),
  { maxLength: 3 },
);

const filesOf: fc.Arbitrary<readonly NamedFile[]> = fc
  .array(fc.record({ from: fc.constantFrom(...municipalities), answers: answersOf, offers: offersOf }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((sent) =>
    sent.flatMap(({ from, answers: given, offers }, index) => [
      csvFile(`antworten-${index}.csv`, [
        ['token', tokenOf(from)],
        ['Name', 'Antwort'],
        ...Object.entries(given),
      ]),
      csvFile(`angebote-${index}.csv`, [
        ['token', tokenOf(from)],
        ['Bezeichnung', 'Träger', 'Ort', 'Beginn'],
        ...offers.map(({ title, provider, place, start }) => [title, provider, place, start]),
      ]),
    ]),
  );

/** Without the changes, which are the journal's own memory. */
async function tablesOf(desk: Desk): Promise<Readonly<Record<string, readonly string[]>>> {
  const { changes: _, ...tables } = await desk.snapshot();
  return tables;
}

const runs = { numRuns: 25 };

describe('what always holds for an import', () => {
  it('changes nothing when the same files come a second time', async () => {
    await fc.assert(
      fc.asyncProperty(filesOf, async (files) => {
        const desk = openDesk();
        await desk.import(files);
        const before = await desk.snapshot();
        const again = await desk.import(files);
        expect(again.batch).toBeNull();
        expect(await desk.snapshot()).toEqual(before);
      }),
      runs,
    );
  });

  it('gives the same tables after it was taken back, the journal aside', async () => {
    await fc.assert(
      fc.asyncProperty(filesOf, filesOf, async (first, second) => {
        const desk = openDesk();
        await desk.import(first, { received: day('2015-04-20') });
        const before = await desk.snapshot();
        const { batch } = await desk.import(second, { received: day('2015-04-30'), acceptClears: true });
        if (batch === null) return;
        expect(await desk.undo()).toMatchObject({ batch, kept: [] });
        expect(await desk.snapshot()).toEqual(before);
      }),
      runs,
    );
  });

  it('gives the same tables whatever the order of the files', async () => {
    await fc.assert(
      fc.asyncProperty(
        filesOf.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length })),
        ),
        async ([files, shuffled]) => {
          const [one, other] = [openDesk(), openDesk()];
          await one.import(files);
          await other.import(shuffled);
          expect(await tablesOf(other)).toEqual(await tablesOf(one));
        },
      ),
      runs,
    );
  });

  it('keeps every answer that is not blank, understood or not', async () => {
    await fc.assert(
      fc.asyncProperty(answersOf, async (given) => {
        const desk = openDesk();
        const file = csvFile('antworten.csv', [
          ['token', tokenOf(zeven)],
          ['Name', 'Antwort'],
          ...Object.entries(given),
        ]);
        await desk.import([file]);
        const kept = new Map(
          (await desk.rows(answers)).map(({ values }) => [values.question, values.rawValue]),
        );
        const filled = Object.entries(given).filter(([, text]) => text.trim() !== '');
        expect([...kept.keys()].sort()).toEqual(filled.map(([name]) => name).sort());
      }),
      runs,
    );
  });
});
