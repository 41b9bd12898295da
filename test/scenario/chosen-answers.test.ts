/** A person decides, answer by answer, whether what the office has counts or what the file says. */
import { journal } from '../../src/core/office/journal';
import { answers } from '../../src/core/survey/return-tables';
import type { AnswerChoices } from '../../src/core/survey/compare-answers';
import { csvFile, openDesk, tokenOf, zeven, type Desk } from './returns-desk';

const sent = (given: Readonly<Record<string, string>>, name: string): ReturnType<typeof csvFile> =>
  csvFile(name, [['token', tokenOf(zeven)], ['Name', 'Antwort'], ...Object.entries(given)]);

/** The municipality has answered, and the office has put its own word to the contact. */
async function correctedDesk(): Promise<Desk> {
  const desk = openDesk();
  await desk.import([sent({ contact_role: 'Sozialamt', remarks: 'bald' }, 'erst.csv')]);
  const key = (await heldAt(desk, 'contact_role')).key;
  await desk.type(answers, key, 'value', 'Bürgeramt');
  await desk.type(answers, key, 'reason', 'am Telefon geklärt');
  return desk;
}

async function heldAt(
  desk: Desk,
  question: string,
): Promise<{
  key: string;
  value: string | null;
  raw: string | null;
  reason: string | null;
  on: string | null;
}> {
  const found = (await desk.rows(answers)).find(({ values }) => values.question === question);
  if (!found) throw new Error(`No answer to ${question}`);
  const { id, value, rawValue: raw, reason, correctedOn: on } = found.values;
  return { key: id ?? '', value, raw, reason, on };
}

const later = sent({ contact_role: 'Rathaus', remarks: 'im Mai' }, 'später.csv');

async function takeOver(desk: Desk, choices: AnswerChoices): Promise<void> {
  const report = await desk.importOne(later, { decisions: [{ answers: choices }] });
  expect(report.outcome).toBe('imported');
}

describe('an answer that stands otherwise in the file', () => {
  it("stays the office's where nobody decides, and the journal says nothing of it", async () => {
    const desk = await correctedDesk();
    await takeOver(desk, {});
    expect(await heldAt(desk, 'contact_role')).toMatchObject({ value: 'Bürgeramt', raw: 'Rathaus' });
    expect((await desk.rows(journal)).at(-1)?.values.what).toBe('Rückmeldungen eingelesen');
  });

  it("takes the place of the office's where a person says so; undo brings that back with its reason", async () => {
    const desk = await correctedDesk();
    const before = await desk.snapshot();
    await takeOver(desk, { contact_role: 'file' });
    expect(await heldAt(desk, 'contact_role')).toMatchObject({
      value: 'Rathaus',
      raw: 'Rathaus',
      reason: null,
    });
    expect((await desk.rows(journal)).at(-1)?.values.what).toBe(
      'Rückmeldungen eingelesen, 1 aus der Datei genommen',
    );
    await desk.undo();
    expect(await desk.snapshot()).toEqual(before);
  });

  it("is kept by a person's word, marked as the office's own, and stays through the next file", async () => {
    const desk = await correctedDesk();
    await takeOver(desk, { remarks: 'held' });
    expect(await heldAt(desk, 'remarks')).toMatchObject({
      value: 'bald',
      raw: 'im Mai',
      reason: 'beim Einlesen behalten',
      on: '2015-05-04',
    });
    expect((await desk.rows(journal)).at(-1)?.values.what).toBe(
      'Rückmeldungen eingelesen, 1 Angabe des Hauses behalten',
    );
    await desk.import([sent({ contact_role: 'Rathaus', remarks: 'im Juni' }, 'noch später.csv')]);
    expect(await heldAt(desk, 'remarks')).toMatchObject({ value: 'bald', raw: 'im Juni' });
  });

  it('needs no further word where each blank answer is decided about', async () => {
    const desk = await correctedDesk();
    const blank = sent({ contact_role: '', remarks: '' }, 'leer.csv');
    const waiting = await desk.importOne(blank, { decisions: [{ answers: { remarks: 'file' } }] });
    expect(waiting.outcome).toBe('needs-decision');
    const taken = await desk.importOne(blank, {
      decisions: [{ answers: { remarks: 'file', contact_role: 'held' } }],
    });
    expect(taken.outcome).toBe('imported');
    expect(await heldAt(desk, 'remarks')).toMatchObject({ value: null });
    expect(await heldAt(desk, 'contact_role')).toMatchObject({ value: 'Bürgeramt' });
  });
});
