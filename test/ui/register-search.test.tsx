/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import type { ExcelDesk } from '../../src/app/excel-desk/excel-desk';
import type { Answer } from '../../src/app/desk/answer';
import { stableId } from '../../src/core/values/digest';
import { answered } from '../app/answered';
import { sampleTablesWith } from '../core/office-of';
import { openExcelDesk, renderExcelPane, type ExcelDeskOfTest } from './excel-world';

type Search = ExcelDesk['register']['search'];
type Trouble = 'none' | 'fails' | 'refused';

const offers = [
  { id: 'o-1', title: 'Nähen und Sprechen', status: 'active' },
  { id: 'o-2', title: 'Lesekreis', status: 'active' },
];

/** A pane whose searches stand in trouble as long as the test says so. */
function open(): ExcelDeskOfTest & { trouble: Trouble } {
  const world = openExcelDesk({ store: createMemoryTableStore(sampleTablesWith({ offers })) });
  const state = { ...world, trouble: 'none' as Trouble };
  const refused: Answer<never> = {
    ok: false,
    notices: [{ code: 'table.missing', severity: 'error', text: 'Die Tabelle fehlt.', at: {} }],
  };
  const search: Search = (table, wanted) => {
    if (state.trouble === 'fails') return Promise.reject(new Error('silent'));
    return state.trouble === 'refused' ? Promise.resolve(refused) : world.desk.register.search(table, wanted);
  };
  // The desk is loaded when it is asked: it has no methods to copy.
  const register = new Proxy(world.desk.register, {
    get: (desk, name): unknown => (name === 'search' ? search : Reflect.get(desk, name)),
  });
  return Object.assign(state, { desk: { ...world.desk, register } });
}

const row = (): HTMLElement | null => screen.queryByRole('button', { name: /^Nähen und Sprechen/ });

describe('a search of the register', () => {
  it.each([
    ['fails', /^Excel oder Word antwortet/],
    ['refused', /Die Tabelle fehlt\./],
  ] as const)(
    'that %s is said, shows no rows of another search, and is tried again',
    async (trouble, said) => {
      jest.spyOn(console, 'error').mockImplementation(() => undefined);
      const world = open();
      renderExcelPane(world.desk, { view: 'register', search: { text: 'Sprechen' } });
      await screen.findByRole('button', { name: /^Nähen und Sprechen/ });
      world.trouble = trouble;
      fireEvent.change(screen.getByLabelText('Suchen'), { target: { value: 'Nähen' } });
      await waitFor(() => {
        expect(row()).toBeNull();
      });
      expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);

      world.trouble = 'none';
      fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));

      expect(await screen.findByRole('button', { name: /^Nähen und Sprechen/ })).toBeTruthy();
      expect(screen.queryByText(said)).toBeNull();
      jest.restoreAllMocks();
    },
  );

  it('never takes the rows of one reading for those of another, whichever worker has read', async () => {
    const store = createMemoryTableStore(sampleTablesWith({ offers }));
    const { desk } = openExcelDesk({ store });
    const { reading } = await answered(desk.register.list('offers'));
    const next = (): string => stableId('next worker');
    const restarted = openExcelDesk({ store, world: { ids: { next } } }).desk;

    expect((await answered(desk.register.search('offers', {}))).reading).toBe(reading);
    expect((await answered(restarted.register.search('offers', {}))).reading).not.toBe(reading);
  });

  it('shows what was found among the cards it was found in, until the new search is there', async () => {
    const world = open();
    renderExcelPane(world.desk, { view: 'register', search: { text: 'Nähen' } });
    await screen.findByRole('button', { name: /^Nähen und Sprechen/ });
    const other = openExcelDesk({ store: world.store }).desk;
    const form = await answered(other.register.form('offers', 'o-1'));
    await answered(
      other.register.save({ table: 'offers', key: 'o-1', texts: { title: 'Werken' }, before: form.texts }),
    );
    const seen: string[] = [];
    const watching = new MutationObserver(() => {
      seen.push(...[...document.querySelectorAll('.card')].map(({ textContent }) => textContent));
    });
    watching.observe(document.body, { childList: true, subtree: true, characterData: true });

    world.changeFromOutside();
    await screen.findByText(/^Nichts gefunden\./);
    watching.disconnect();

    expect(seen.filter((text) => text.includes('Werken'))).toEqual([]);
  });
});
