/** A return that was damaged on its way: taken over as it was, or refused; never in part, never with a crash. */
import fc from 'fast-check';
import { digest } from '../../src/core/values/digest';
import { fillForm, openForm, saveForm } from '../../src/entry/demo/fill-form';
import { importOne, makeSampleFiles, openBook, type SampleFiles } from './sample-files';
import { must } from '../environment/must';

const zeven = '033575408';

interface Result {
  readonly isImported: boolean;
  readonly isExplained: boolean;
  readonly isUntouched: boolean;
  readonly content: string;
}

describe('a return with one damaged byte', () => {
  let sample: SampleFiles;
  let sent: Uint8Array;
  beforeAll(async () => {
    sample = await makeSampleFiles();
    const workbook = await openForm(sample.forms.get(zeven)?.bytes ?? new Uint8Array());
    fillForm(workbook, {
      answers: new Map([
        ['contact_role', 'Rathaus'],
        ['need_language', 'Ein Kurs am Abend'],
        ['need_language_priority', 'hoch'],
      ]),
      offers: [
        new Map([
          ['Bezeichnung', 'Sprachtreff'],
          ['Angebotsart', 'Sprachtreff'],
          ['Ort', 'Zeven'],
        ]),
      ],
    });
    sent = await saveForm(workbook);
  });

  /** What the file brought, its own fingerprint aside; and whether the tables are the very same as before. */
  const after = async (bytes: Uint8Array): Promise<Result> => {
    const store = openBook(sample.book);
    const [file] = (await importOne(store, { name: 'Zeven.xlsx', bytes })).files;
    const content = must(await store.read(['Antworten', 'Bedarfe', 'Angebote'])).map(({ rows }) => rows);
    return {
      isImported: file?.outcome === 'imported',
      isExplained: file?.outcome === 'imported' || (file?.issues.length ?? 0) > 0,
      isUntouched: store.bytes() === sample.book,
      content: digest(JSON.stringify(content)),
    };
  };

  it('changes the tables as the whole file would, or not at all', async () => {
    const whole = await after(sent);
    expect(whole).toMatchObject({ isImported: true, isUntouched: false });
    const outcomes = { imported: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const bytes = sent.slice();
        bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ change;
        const found = await after(bytes);
        expect(found.isExplained).toBe(true);
        expect(found.isImported ? found.content === whole.content : found.isUntouched).toBe(true);
        outcomes[found.isImported ? 'imported' : 'refused'] += 1;
      }),
      { numRuns: 60 },
    );
    // Most damage is really noticed.
    expect(outcomes.refused).toBeGreaterThan(0);
  });
});
