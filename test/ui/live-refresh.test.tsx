/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { fireEvent, screen } from '@testing-library/react';
import type { Door } from '../../src/app/excel-desk/door';
import type { ExcelDesk } from '../../src/app/excel-desk/excel-desk';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { answered } from '../app/answered';
import { raw, sampleTablesWith } from '../core/office-of';
import { openExcelDesk, renderExcelPane } from './excel-world';

const named = { status: 'active', offerClass: 'language-course', start: '2015-03-02' };
const offers = [
  { ...named, id: 'o-1', title: 'Nähen und Sprechen', capMax: raw('viele') },
  { ...named, id: 'o-2', title: 'Lesekreis', capMax: raw('einige') },
  {
    ...named,
    id: 'p-1',
    title: 'Lesekreis am Abend',
    status: 'proposed',
    publish: 'draft',
    source: 'return',
  },
];

/** A view with the button that has the focus, and what a colleague does meanwhile so that something else shows. */
interface Look {
  readonly view: string;
  readonly door: Door;
  /** Opened before, where the focus is inside of something that folds. */
  readonly opener?: RegExp;
  readonly focused: RegExp;
  readonly change: (other: ExcelDesk) => Promise<unknown>;
  readonly shows: RegExp;
}

const rename = (key: string, before: string, title: string) => (other: ExcelDesk) =>
  answered(other.register.save({ table: 'offers', key, texts: { title }, before: { title: before } }));

const looks: readonly Look[] = [
  {
    view: 'the overview',
    door: { view: 'overview' },
    focused: /Angebote im Register/,
    change: (other) =>
      answered(
        other.register.save({
          table: 'offers',
          key: 'o-2',
          texts: { status: 'beendet' },
          before: { status: 'aktiv' },
        }),
      ),
    shows: /laufende Angebote/,
  },
  {
    view: 'the register',
    door: { view: 'register', search: { text: 'lesekreis' } },
    focused: /^Lesekreis am Abend/,
    change: rename('o-2', 'Lesekreis', 'Lesekreis am Morgen'),
    shows: /Lesekreis am Morgen/,
  },
  {
    view: 'the proposals',
    door: { view: 'proposals' },
    focused: /Lesekreis am Abend/,
    change: rename('p-1', 'Lesekreis am Abend', 'Lesekreis am Markt'),
    shows: /Lesekreis am Markt/,
  },
  {
    view: 'the invitations',
    door: { view: 'survey' },
    focused: /^Erinnern: Samtgemeinde Zeven/,
    change: (other) =>
      answered(other.survey.noteReminded('umfrage-2015', [{ key: '033575407', reminders: { before: 0 } }])),
    shows: /1 Erinnerung/,
  },
  {
    view: 'the findings',
    door: { view: 'check' },
    opener: /Fehler: Zahl nicht lesbar/,
    focused: /Nähen und Sprechen.*viele/,
    change: (other) =>
      answered(
        other.register.save({
          table: 'offers',
          key: 'o-2',
          texts: { capMax: '12' },
          before: { capMax: 'einige' },
        }),
      ),
    shows: /Fehler: Zahl nicht lesbar.*1/,
  },
];

describe('a colleague changes the workbook while somebody works in the pane', () => {
  it.each(looks)(
    '$view: it is shown, and neither the focus nor the place one has scrolled to is lost',
    async ({ door, opener, focused, change, shows }) => {
      const store = createMemoryTableStore(sampleTablesWith({ offers }));
      const world = openExcelDesk({ store });
      renderExcelPane(world.desk, door);
      if (opener) fireEvent.click(await screen.findByRole('button', { name: opener }));
      const button = await screen.findByRole('button', { name: focused });
      const before = document.body.textContent;
      button.focus();
      document.documentElement.scrollTop = 240;

      await change(openExcelDesk({ store }).desk);
      world.changeFromOutside();
      await screen.findByText((_, element) => {
        const text = element?.textContent ?? '';
        return element?.tagName === 'BUTTON' && shows.test(text) && !before.includes(text);
      });

      expect(document.activeElement).toBe(button);
      expect(button.isConnected).toBe(true);
      expect(document.documentElement.scrollTop).toBe(240);
    },
  );
});
