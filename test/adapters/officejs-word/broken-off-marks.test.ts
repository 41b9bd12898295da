/** What is remembered of a writing that was broken off: whose control it stands in, and which text is the program's. */
import type { DocumentEdit, PaperDocument } from '../../../src/ports/document-writer';
import {
  codesOf,
  insert,
  letter,
  order,
  refresh,
  remove,
  textOf,
  withSection,
  write,
} from '../../contract/document-orders';
import { must } from '../../environment/must';
import { costOf } from '../../office-host/trip-cost';
import { heading, paragraph } from '../docx/sample-paper';
import { control, plain } from '../docx/template-fixture';
import { wordDesk, type WordDesk } from './word-desk';

const paperOf = (...lines: readonly string[]): PaperDocument =>
  withSection('termine', heading(1, 'Termine'), ...lines.map((line) => paragraph(line)));
const version = paperOf('Erste Zeile.', 'Zweite Zeile.');

/** Word is gone from the n-th action on; the file as it was left. */
async function brokenOff(
  docx: Uint8Array,
  edits: readonly DocumentEdit[],
  at: number,
  paper = version,
): Promise<WordDesk> {
  const desk = wordDesk(docx);
  for (let more = 0; more < 300; more += 1) desk.host.conditions.failAtAction(at + more);
  await expect(desk.writer.write(order(edits, paper))).rejects.toThrow();
  return wordDesk(desk.bytes());
}

/** So many actions that something of the section stands there, and not all of it. */
async function halfWritten(
  docx: Uint8Array,
  edits: readonly DocumentEdit[],
  paper = version,
): Promise<WordDesk> {
  const quiet = wordDesk(docx);
  await write(quiet, edits, paper);
  for (let at = costOf(quiet.host).actions; at > 0; at -= 1) {
    const desk = await brokenOff(docx, edits, at, paper);
    const text = textOf(desk.bytes());
    if (text.includes('Erste Zeile.') && !text.includes('Zweite Zeile.')) return desk;
  }
  throw new Error('Nothing was ever half written');
}

const states = async ({ writer }: WordDesk): Promise<readonly string[]> =>
  must(await writer.read()).sections.map(({ id, state }) => `${id} ${state}`);
const countys = letter(control('mut:termine', plain('')) + plain('Ende'));

describe('a writing that was broken off and is then taken out', () => {
  it('leaves the control that the county has put there', async () => {
    const desk = await halfWritten(countys, [insert('termine')]);
    await write(desk, [remove('termine')]);

    expect(desk.host.document.tags).toEqual(['mut:termine']);
    expect(textOf(desk.bytes())).toBe('Ende');
    expect(await states(desk)).toEqual(['termine empty']);
  });

  it('leaves the control of the county’s as well when it stood there filled', async () => {
    const first = wordDesk(countys);
    await write(first, [insert('termine')], paperOf('Alt.'));
    const desk = await halfWritten(first.bytes(), [refresh('termine')]);
    await write(desk, [remove('termine')]);

    expect(desk.host.document.tags).toEqual(['mut:termine']);
    expect(textOf(desk.bytes())).toBe('Ende');
  });

  it('takes the control with it that was made for the section', async () => {
    const desk = await halfWritten(letter(), [insert('termine')]);
    expect(await states(desk)).toEqual(['termine unfinished']);
    const written = await write(desk, [remove('termine')]);

    expect(written.outcomes).toEqual([{ section: 'termine', outcome: 'removed' }]);
    expect(desk.host.document.tags).toEqual([]);
    expect(textOf(desk.bytes())).toBe('Vorspann');
  });

  it('takes it along as well when the section was completed in between', async () => {
    const desk = await halfWritten(letter(), [insert('termine')]);
    await write(desk, [insert('termine')], version);
    await write(desk, [remove('termine')], version);

    expect(desk.host.document.tags).toEqual([]);
  });

  it('takes it along as well when a person wrote into it and that was given up', async () => {
    const desk = await halfWritten(letter(), [insert('termine')]);
    desk.host.document.typeIntoControl('mut:termine', ' Raum 3');
    await write(desk, [insert('umfrage')], version);
    expect(codesOf(await write(desk, [remove('termine')], version))).toEqual(['document.unknownKept']);
    await write(desk, [remove('termine', 'replace')], version);

    expect(desk.host.document.tags).toEqual(['mut:umfrage']);
  });

  it('leaves a control that somebody has put there since', async () => {
    const desk = await halfWritten(letter(plain('Vorspann') + plain('Platz') + plain('Ende')), [
      insert('termine'),
    ]);
    desk.host.document.addControl('mut:termine', 1);
    const written = await write(desk, [remove('termine')]);

    expect(codesOf(written)).toEqual(['document.unknownKept']);
    expect(textOf(desk.bytes())).toContain('Platz');
  });
});

describe('a section that Word refused', () => {
  const old = paperOf('Er');
  const next = paperOf('Er kommt.', 'Zweite Zeile.');
  const last = paperOf('Ganz anders.');

  /** The section is locked by somebody at the moment it is to be refreshed, and unlocked again. */
  async function refused(): Promise<WordDesk> {
    const desk = wordDesk(letter());
    await write(desk, [insert('termine')], old);
    desk.host.conditions.between(2, () => desk.host.document.lockControl('mut:termine'));
    expect(codesOf(await write(desk, [refresh('termine')], next))).toEqual(['document.locked']);
    desk.host.document.lockControl('mut:termine', {});
    return desk;
  }

  it('stays as a person has changed it afterwards, whatever the program wanted to write there', async () => {
    const desk = await refused();
    desk.host.document.typeIntoControl('mut:termine', ' kommt.');
    expect(await states(desk)).toEqual(['termine edited']);

    expect(codesOf(await write(desk, [refresh('termine')], last))).toEqual(['document.editedKept']);
    expect(textOf(desk.bytes())).toContain('Er kommt.');
  });

  it('is refreshed as ever where nobody has changed it', async () => {
    const desk = await refused();
    expect(await states(desk)).toEqual(['termine written']);
    expect(codesOf(await write(desk, [refresh('termine')], last))).toEqual([]);
    expect(textOf(desk.bytes())).toContain('Ganz anders.');
  });
});

describe('a half-written section that a person goes on with', () => {
  it('stays as the person has shortened it, once the program has read it', async () => {
    const desk = await halfWritten(letter(), [insert('termine')]);
    expect(await states(desk)).toEqual(['termine unfinished']);
    const { document } = desk.host;
    document.deleteParagraph(document.paragraphTexts.indexOf('Erste Zeile.'));
    const again = wordDesk(desk.bytes());

    expect(await states(again)).toEqual(['termine unknown']);
    expect(codesOf(await write(again, [refresh('termine')], version))).toEqual(['document.unknownKept']);
    expect(textOf(again.bytes())).not.toContain('Zeile.');
  });

  it('is read and written anew also where the document does not take what was found', async () => {
    const desk = await halfWritten(letter(), [insert('termine')]);
    const { settings } = desk.host.Office.context.document;
    const save = settings.saveAsync.bind(settings);
    settings.saveAsync = ((told: (result: unknown) => void) => {
      told({ status: 'failed', error: { message: 'Settings cannot be saved.' } });
    }) as typeof settings.saveAsync;
    expect(await states(desk)).toEqual(['termine unfinished']);
    settings.saveAsync = save;

    expect(codesOf(await write(desk, [refresh('termine')], version))).toEqual([]);
    expect(textOf(desk.bytes())).toContain('Zweite Zeile.');
  });

  it('stays what the person made of it, also when that is what the program was about to write', async () => {
    const desk = await halfWritten(countys, [insert('termine')]);
    await write(desk, [insert('umfrage')], version);
    // By hand up to a text that the writing would have had on its way.
    desk.host.document.typeIntoControl('mut:termine', 'Zweite Zeile.');

    expect(codesOf(await write(desk, [refresh('termine')], paperOf('Ganz anders.')))).toEqual([
      'document.unknownKept',
    ]);
    expect(textOf(desk.bytes())).toContain('Zweite Zeile.');
  });
});
