/**
 * What somebody writes in the moment between reading and writing, with Word refusing any action of the trip; and what
 * Word refuses or does not show. `MUT_COUNTS=1` prints how many faults that were.
 */
import type { DocumentEdit } from '../../../src/ports/document-writer';
import { printOfText } from '../../../src/core/report/section-prints';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { codesOf, insert, letter, refresh, remove, textOf, write } from '../../contract/document-orders';
import { surroundings } from '../../contract/document-outline';
import { costOf } from '../../office-host/trip-cost';
import type { WordUser } from '../../office-host/word-model/word-user';
import { paragraph, samplePaper } from '../docx/sample-paper';
import { control, germanStyles, plain, sectPr, templateWith } from '../docx/template-fixture';
import { newerDesk, report, wordDesk, type WordDesk } from './word-desk';

const fields: DocumentEdit = { kind: 'fields', replace: [] };
const replacing = (...shown: readonly (readonly [field: string, text: string])[]): DocumentEdit => ({
  kind: 'fields',
  replace: shown.map(([field, text]) => ({ field, print: printOfText(text) })),
});
const paperOf = (version: string) => ({
  ...samplePaper,
  fields: { ...samplePaper.fields, datum: `am ${version}` },
  sections: (['termine', 'umfrage'] as const).map((id) => ({
    id,
    blocks: [paragraph(`${id} der Fassung ${version}.`)],
  })),
});

interface Story {
  readonly name: string;
  readonly edits: readonly DocumentEdit[];
}

const both = ['termine', 'umfrage'] as const;
const stories: readonly Story[] = [
  { name: 'refreshing', edits: [fields, ...both.map((id) => refresh(id))] },
  {
    name: 'replacing',
    edits: [replacing(['datum', 'am alt']), ...both.map((id) => refresh(id, 'replace'))],
  },
  { name: 'taking out', edits: both.map((id) => remove(id)) },
];

async function written(): Promise<Uint8Array> {
  const desk = wordDesk(letter(control('mut:datum', plain('')) + plain('Ende')));
  await write(desk, [fields, ...both.map(insert)], paperOf('alt'));
  return desk.bytes();
}

/** A person writes into everything that is going to be changed. */
function typeEverywhere(person: WordUser): void {
  for (const tag of person.tags) person.typeIntoControl(tag, ` Hand ${tag.slice(4)}.`);
}

describe.each(stories)('what is written right before the trip that is for $name', ({ name, edits }) => {
  it('is there afterwards and named, whichever action Word refuses', async () => {
    const docx = await written();
    const quiet = wordDesk(docx);
    await write(quiet, edits, paperOf('neu'));
    const trips = quiet.host.takeTrips();
    const actions = trips[1]?.actions ?? 0;
    const expected = edits.length === 3 ? ['datum', ...both] : both;
    for (let at = 1; at <= actions; at += 1) {
      const desk = wordDesk(docx);
      desk.host.conditions.between(2, () => typeEverywhere(desk.host.document));
      desk.host.conditions.failInTrip(2, at);
      const said = await write(desk, edits, paperOf('neu'));
      const text = textOf(desk.bytes());

      expect([at, expected.filter((one) => !text.includes(`Hand ${one}.`))]).toEqual([at, []]);
      // Where Word refused before the text was touched, the next try finds it edited by hand.
      const named = said.issues.filter(({ code }) => /Meanwhile|fieldKept|editedKept|refused/.test(code));
      expect([at, named.length >= expected.length, codesOf(said)]).toEqual([at, true, codesOf(said)]);
    }
    report(`Word, written meanwhile, ${edits.length} edits`, { faults: actions });
    expect(actions).toBeGreaterThan(10);
  });

  it('is there and named where nothing is refused', async () => {
    const desk = wordDesk(await written());
    desk.host.conditions.between(2, () => typeEverywhere(desk.host.document));
    const said = await write(desk, edits, paperOf('neu'));

    expect(textOf(desk.bytes()).match(/Hand \w+\./g)).toHaveLength(3);
    expect(codesOf(said)).toEqual([
      ...(edits.length === 3 ? ['document.fieldKept'] : []),
      ...both.map(() => (name === 'taking out' ? 'document.removedMeanwhile' : 'document.changedMeanwhile')),
    ]);
    expect(costOf(desk.host).trips).toBe(3);
  });
});

describe('a field that somebody fills while it is being written', () => {
  it('keeps what was typed, is named, and is not taken for ours the next time', async () => {
    const desk = wordDesk(await written());
    desk.host.conditions.between(2, () => desk.host.document.typeIntoControl('mut:datum', ' (Entwurf)'));
    await write(desk, [fields], paperOf('neu'));

    expect(desk.host.document.textOf('mut:datum')).toBe('am alt (Entwurf)');
    expect(codesOf(await write(desk, [fields], paperOf('neu')))).toEqual(['document.fieldKept']);
    expect(desk.host.document.textOf('mut:datum')).toBe('am alt (Entwurf)');
  });
});

describe('what is written into a section right before it is taken out', () => {
  const added = (desk: WordDesk): void =>
    desk.host.conditions.between(2, () => desk.host.document.typeIntoControl('mut:termine', ' Raum 3.'));

  it('stands at the end of the document, and that is said', async () => {
    const first = wordDesk(letter());
    await write(first, [insert('termine')], paperOf('alt'));
    first.host.document.appendParagraph('Der Landrat');
    const desk = wordDesk(first.bytes());
    added(desk);
    const { issues } = await write(desk, [remove('termine')]);

    expect(textOf(desk.bytes())).toMatch(/^Vorspann\n[^]*Der Landrat\n[^]*Raum 3\.$/);
    expect(issues.map((one) => describeIssue(one))).toEqual([
      expect.stringMatching(/jetzt am Ende des Dokuments: „.*Raum 3\.“/),
    ]);
  });

  it('stands below the control of the county’s, which stays, and that is said', async () => {
    const first = wordDesk(letter(control('mut:termine', plain('')) + plain('Der Landrat')));
    await write(first, [insert('termine')], paperOf('alt'));
    const desk = wordDesk(first.bytes());
    added(desk);
    const { issues } = await write(desk, [remove('termine')]);

    expect(textOf(desk.bytes())).toMatch(/Raum 3\.\nDer Landrat$/);
    expect(issues.map((one) => describeIssue(one))).toEqual([
      expect.stringMatching(/jetzt unter dem Abschnitt: „.*Raum 3\.“/),
    ]);
  });
});

describe('a field that Word refuses', () => {
  it('holds up no other that is to be replaced, whichever action it is', async () => {
    const names = ['datum', 'titel', 'status'];
    const body = names.map((name) => control(`mut:${name}`, plain(`Hand ${name}`))).join('');
    const edits = [replacing(...names.map((name) => [name, `Hand ${name}`] as const))];
    const quiet = wordDesk(letter(body));
    await write(quiet, edits);
    // When the last two are asked for, everything stands there.
    const actions = (quiet.host.takeTrips()[1]?.actions ?? 0) - 2;
    for (let at = 1; at <= actions; at += 1) {
      const desk = wordDesk(letter(body));
      desk.host.conditions.failInTrip(2, at, 'AccessDenied');
      const said = await write(desk, edits);
      const left = textOf(desk.bytes()).match(/Hand \w+/g) ?? [];

      expect([at, left.length <= 1, codesOf(said)]).toEqual([at, true, left.map(() => 'document.refused')]);
    }
    expect(actions).toBeGreaterThan(5);
  });
});

describe('a mark in a header that takes nothing', () => {
  const lockedLine = (text: string): string =>
    control('haus', plain(text)).replace('<w:sdtPr>', '<w:sdtPr><w:lock w:val="contentLocked"/>');

  function headed(header: string, body: string): WordDesk {
    const section = sectPr.replace(
      '<w:sectPr>',
      '<w:sectPr><w:headerReference w:type="default" r:id="r-header"/>',
    );
    return wordDesk(templateWith({ styles: germanStyles, header, body, section }));
  }

  it('is named, and all others are written, those of the same name too', async () => {
    const desk = headed(
      plain('{{mut:status}}') + lockedLine('vom {{mut:datum}}') + plain('am {{mut:datum}}'),
      plain('Sitzung {{mut:datum}}') + control('mut:titel', plain('')) + control('mut:termine', plain('')),
    );
    const said = await write(desk, [fields, insert('termine')]);
    const header = Object.values(surroundings(desk.bytes()))
      .join('')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');

    expect(said.issues.filter(({ code }) => code === 'document.refused')).toMatchObject([
      { params: { name: 'mut:datum', detail: 'AccessDenied' } },
    ]);
    expect(said.outcomes).toEqual([{ section: 'termine', outcome: 'inserted' }]);
    expect(header).toMatch(/öffentlich[^]*vom \{\{mut:datum\}\}[^]*am 16\.04\.2015/);
    expect(textOf(desk.bytes())).toContain('Sitzung 16.04.2015');
    expect(textOf(desk.bytes())).toContain('Sachstand & Ausblick');
  });
});

describe('marks that are not rich text', () => {
  const body = plain('Drucksache {{mut:drucksache}}') + control('mut:datum', plain(''), '<w:text/>');

  it('are filled where Word shows them', async () => {
    const desk = newerDesk(letter(body));
    const said = await write(desk, [fields]);

    expect(said.issues).toEqual([]);
    expect(desk.host.document.textOf('mut:datum')).toBe('16.04.2015');
  });

  it.each([
    ['an older Word', wordDesk(letter(body), { office: 'ltsc2021' })],
    ['an older copy of office.js', wordDesk(letter(body), { office: 'm365' })],
  ])('are named with what they have to be in %s', async (_, desk) => {
    const said = await write(desk, [fields]);

    expect(said.issues).toMatchObject([
      { code: 'document.marksUnseen', params: { fields: 'datum, titel, status' } },
    ]);
    expect(desk.host.document.textOf('mut:datum')).toBe('');
    expect(textOf(desk.bytes())).toContain('Drucksache 2011-16/1040');
  });

  it('are read in a document that may only be read', async () => {
    const desk = newerDesk(letter(body), { readOnly: true });

    expect(await desk.writer.read()).toMatchObject({
      ok: true,
      value: { fields: ['datum'], readOnly: true },
    });
  });
});
