/** Marks written as text, in whose paragraph somebody writes meanwhile, or where Word is gone in the middle. */
import type { PaperDocument } from '../../../src/ports/document-writer';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { insert, letter, order, refresh, textOf, withSection, write } from '../../contract/document-orders';
import { costOf } from '../../office-host/trip-cost';
import { heading, paragraph } from '../docx/sample-paper';
import { plain } from '../docx/template-fixture';
import { report, wordDesk } from './word-desk';

const paperOf = (...lines: readonly string[]): PaperDocument =>
  withSection('termine', heading(1, 'Termine'), ...lines.map((line) => paragraph(line)));

describe('what somebody writes into the paragraph of a mark right before its section is put there', () => {
  it('stands below the section, is named, and is nothing of ours', async () => {
    const desk = wordDesk(letter(plain('{{mut:termine}}') + plain('Ende')));
    desk.host.conditions.between(3, () => desk.host.document.typeInto(0, ' Raum 3 ist frei.'));
    const written = await write(desk, [insert('termine')], paperOf('Erste Zeile.'));

    expect(textOf(desk.bytes())).toBe('Termine\nErste Zeile.\nRaum 3 ist frei.\nEnde');
    expect(written.issues.map((one) => describeIssue(one))).toEqual([
      expect.stringMatching(/„Termine“ geändert.*unter dem Abschnitt: „Raum 3 ist frei\.“/),
    ]);
    expect(costOf(desk.host).trips).toBe(4);
    expect((await write(desk, [refresh('termine')], paperOf('Zweite Zeile.'))).issues).toEqual([]);
    expect(textOf(desk.bytes())).toBe('Termine\nZweite Zeile.\nRaum 3 ist frei.\nEnde');
  });

  it('stays where it is in a paragraph that says more', async () => {
    const desk = wordDesk(letter(plain('Zu {{mut:termine}} siehe') + plain('Ende')));
    desk.host.conditions.between(3, () => desk.host.document.typeInto(0, ' Raum 3.'));
    await write(desk, [insert('termine')], paperOf('Erste Zeile.'));

    expect(textOf(desk.bytes())).toBe('Zu  siehe Raum 3.\nTermine\nErste Zeile.\nEnde');
  });
});

describe('a mark whose section could not be put there', () => {
  it.each([
    ['of its own', '{{mut:termine}}'],
    ['that says more', 'Zu {{mut:termine}} siehe'],
  ])(
    'in a paragraph %s keeps its place, whenever Word was gone or refused',
    async (_, marked) => {
      const docx = letter(plain('Vorspann') + plain(marked) + plain('Der Landrat'));
      const paper = paperOf('Erste Zeile.');
      const quiet = wordDesk(docx);
      await write(quiet, [insert('termine')], paper);
      const wanted = textOf(quiet.bytes());
      const { actions } = costOf(quiet.host);
      for (let at = 1; at <= actions; at += 1) {
        const gone = wordDesk(docx);
        for (let more = 0; more < 300; more += 1) gone.host.conditions.failAtAction(at + more);
        await gone.writer.write(order([insert('termine')], paper)).catch(() => undefined);
        const again = wordDesk(gone.bytes());
        await write(again, [insert('termine')], paper);
        const refused = wordDesk(docx);
        refused.host.conditions.failAtAction(at);
        await refused.writer.write(order([insert('termine')], paper)).catch(() => undefined);
        await write(refused, [insert('termine')], paper);

        expect([at, textOf(again.bytes()), textOf(refused.bytes())]).toEqual([at, wanted, wanted]);
      }
      report('Word, marks, faults', { faults: 2 * actions });
      expect(actions).toBeGreaterThan(10);
    },
    60_000,
  );
});
