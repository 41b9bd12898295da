/** The document that is open in Word, through the published office.js; what Word answers is emulated. `MUT_COUNTS=1` prints the cost. */
import type { SectionId } from '../../../src/core/blocks/report-section';
import { describeIssue } from '../../../src/core/values/describe-issue';
import {
  codesOf,
  insert,
  letter,
  refresh,
  remove,
  textOf,
  withSection,
  write,
} from '../../contract/document-orders';
import { outlineOf } from '../../contract/document-outline';
import { expectedOutline } from '../../contract/expected-outline';
import { paragraph, samplePaper } from '../docx/sample-paper';
import { control, plain } from '../docx/template-fixture';
import { must } from '../../environment/must';
import { costOf } from '../../office-host/trip-cost';
import { newerDesk, report, wordDesk } from './word-desk';
import { annexOf, insertAnnex, newDates, workInWord } from './word-trips';

describe('trips to Word', () => {
  it('are two for a paper of thirteen sections, and two for refreshing one of them', async () => {
    const { inserting, refreshing, reading, removing } = await workInWord();
    report('Word, trips, actions and bytes', { inserting, refreshing, reading, removing });

    expect([inserting, refreshing, reading, removing].map(({ trips }) => trips)).toEqual([2, 2, 1, 2]);
    expect(Math.max(inserting.largest, refreshing.largest)).toBeLessThan(1_000_000);
  });

  it('are as many with five thousand rows in the annex as with fifty', async () => {
    const trips = [];
    for (const rows of [50, 5_000]) {
      const cost = await insertAnnex(rows);
      report(`Word, ${rows} rows`, cost);
      trips.push(cost.trips);
    }

    expect(trips).toEqual([2, 2]);
  });

  it('are one more for each further 4 MB that are sent or read, and no request is longer than 5 MB', async () => {
    const desk = wordDesk(letter(), { office: 'ltsc2021' });
    const paper = withSection('anlage', annexOf(800, 1_500));
    await write(desk, [insert('anlage')], paper);
    const trips = desk.host.takeTrips();
    report('Word, 5 MB', trips);

    expect(trips).toHaveLength(4);
    expect(Math.max(...trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
    expect(outlineOf(desk.bytes()).slice(1)).toEqual(
      expectedOutline(paper.sections.filter(({ id }) => id === 'anlage')),
    );
  });

  it('are one more where the old text and the new are too long for one answer of Word on the web', async () => {
    const desk = wordDesk(letter(), { office: 'web' });
    const version = (caption: string) => withSection('anlage', { ...annexOf(600, 1_200), caption });
    await write(desk, [insert('anlage')], version('Erste Fassung'));
    desk.host.takeTrips();
    const written = await write(desk, [refresh('anlage')], version('Zweite Fassung'));
    const cost = costOf(desk.host);
    report('Word on the web, 2.9 MB, refreshing', cost);

    expect(written).toMatchObject({ outcomes: [{ outcome: 'refreshed' }], issues: [] });
    expect(cost.trips).toBe(3);
    expect(cost.largest).toBeLessThan(5_000_000);
    expect(must(await desk.writer.read()).sections).toMatchObject([{ id: 'anlage', state: 'written' }]);
  });

  it('take nothing for ours that is typed between the last two', async () => {
    const desk = wordDesk(letter(), { office: 'web' });
    const version = (caption: string) => withSection('anlage', { ...annexOf(600, 1_200), caption });
    await write(desk, [insert('anlage')], version('Erste Fassung'));
    desk.host.conditions.between(3, () => desk.host.document.typeIntoControl('mut:anlage', 'Bitte Raum 3.'));
    await write(desk, [refresh('anlage')], version('Zweite Fassung'));

    expect(must(await desk.writer.read()).sections).toMatchObject([{ id: 'anlage', state: 'edited' }]);
  });

  it('carry no section that Word on the web could not give back, and the section is named', async () => {
    const desk = wordDesk(letter(), { office: 'web' });
    const paper = withSection('anlage', annexOf(800, 1_500));
    const written = await write(desk, [insert('anlage'), insert('termine')], paper);

    expect(written.outcomes.map(({ outcome }) => outcome)).toEqual(['kept', 'inserted']);
    expect(codesOf(written)).toEqual(['document.tooLong']);
    expect(must(await desk.writer.read()).sections).toMatchObject([{ id: 'termine', state: 'written' }]);
  });

  it('are one more where marks are written as text', async () => {
    const desk = wordDesk(letter(plain('{{mut:termine}}') + plain('Stand: {{mut:datum}}')));
    await write(desk, [insert('termine'), insert('umfrage'), { kind: 'fields', replace: [] }]);

    expect(costOf(desk.host).trips).toBe(3);
  });
});

describe('a document that somebody else changes at the same time', () => {
  it('keeps a section that was edited after it was looked at', async () => {
    const desk = wordDesk();
    await write(desk, [insert('termine')]);
    await desk.writer.read();
    desk.host.document.typeIntoControl('mut:termine', ' Bitte Raum 3.');

    expect(codesOf(await write(desk, [refresh('termine')], newDates))).toEqual(['document.editedKept']);
    expect(textOf(desk.bytes())).toContain('Bitte Raum 3.');
  });

  it.each([
    ['refreshed', refresh('termine')],
    ['taken out', remove('termine')],
    ['replaced', refresh('termine', 'replace')],
  ])(
    'keeps the lines that are written between reading and writing, while a section is %s',
    async (_, edit) => {
      const desk = wordDesk();
      await write(desk, [insert('termine'), insert('umfrage')]);
      desk.host.conditions.between(2, () =>
        desk.host.document.typeIntoControl('mut:termine', ' Bitte Raum 3.'),
      );
      const written = await write(desk, [edit], newDates);

      expect(written.issues.map((one) => describeIssue(one))).toEqual([
        expect.stringMatching(
          /^Während des Schreibens hat jemand den Abschnitt „Termine“ geändert.*Bitte Raum 3\./,
        ),
      ]);
      const outside = outlineOf(desk.bytes()).filter(({ within }) => within === undefined);
      expect(outside.map((line) => ('text' in line ? line.text : ''))).toContainEqual(
        expect.stringContaining('Bitte Raum 3.'),
      );
      expect(codesOf(await write(desk, [refresh('umfrage')]))).toEqual([]);
    },
  );
});

describe('the place where a section is inserted', () => {
  const atSelection = (section: SectionId) => ({ kind: 'insert', section, at: 'selection' }) as const;

  it('is behind the paragraph with the cursor', async () => {
    const desk = wordDesk(letter(plain('Erstens') + plain('Zweitens')));
    desk.host.document.putCursor(0);
    await write(desk, [atSelection('termine')], newDates);

    expect(textOf(desk.bytes())).toBe('Erstens\nTermine\nAm 20.05. in Hannover.\nZweitens');
  });

  it('is behind the section that the cursor stands in', async () => {
    const desk = wordDesk(letter(plain('Erstens') + plain('Zweitens')));
    desk.host.document.putCursor(0);
    await write(desk, [atSelection('termine')], newDates);
    desk.host.document.putCursorIntoControl('mut:termine');
    await write(desk, [atSelection('bedarfe')], withSection('bedarfe', paragraph('Keine.')));

    expect(textOf(desk.bytes())).toBe('Erstens\nTermine\nAm 20.05. in Hannover.\nKeine.\nZweitens');
    expect(must(await desk.writer.read()).sections.map(({ id, state }) => [id, state])).toEqual([
      ['termine', 'written'],
      ['bedarfe', 'written'],
    ]);
  });
});

describe('a place that takes nothing', () => {
  it('is named, and the other sections are written', async () => {
    const desk = newerDesk(letter(control('mut:termine', plain(''), '<w:dropDownList/>') + plain('Ende')));
    const written = await write(desk, [insert('umfrage'), insert('termine'), insert('bedarfe')]);

    expect(written.outcomes.map(({ outcome }) => outcome)).toEqual(['inserted', 'kept', 'inserted']);
    expect(codesOf(written)).toEqual(['document.wrongControl']);
  });

  it('is named where only Word itself knows that, and the other sections are written', async () => {
    const desk = wordDesk();
    await write(desk, [insert('umfrage'), insert('termine'), insert('bedarfe')]);
    // Somebody locks it after it was looked at.
    desk.host.conditions.between(2, () => desk.host.document.lockControl('mut:termine'));
    const paper = withSection('bedarfe', paragraph('Keine.'));
    const sections = paper.sections.map(
      (one) => newDates.sections.find(({ id }) => id === 'termine' && one.id === id) ?? one,
    );
    const written = await write(desk, [refresh('termine'), refresh('bedarfe')], { ...paper, sections });

    expect(written.outcomes.map(({ outcome }) => outcome)).toEqual(['kept', 'refreshed']);
    expect(textOf(desk.bytes())).toContain('Keine.');
    expect(textOf(desk.bytes())).not.toContain('Hannover');
  });

  it('is the whole document where that is read-only', async () => {
    const desk = wordDesk(letter(), { readOnly: true });
    const written = await write(desk, [insert('termine')]);

    expect(written).toMatchObject({
      outcomes: [{ section: 'termine', outcome: 'kept' }],
      issues: [{ code: 'document.readOnly' }],
    });
    expect(must(await desk.writer.read()).readOnly).toBe(true);
  });
});

describe('what the document remembers', () => {
  it('is there when the file is opened again', async () => {
    const desk = wordDesk();
    await write(desk, [insert('termine')]);
    const again = wordDesk(desk.bytes());

    expect(must(await again.writer.read()).sections).toMatchObject([{ id: 'termine', state: 'written' }]);
    expect(await write(again, [refresh('termine')], samplePaper)).toMatchObject({
      outcomes: [{ section: 'termine', outcome: 'unchanged' }],
      issues: [],
    });
  });
});
