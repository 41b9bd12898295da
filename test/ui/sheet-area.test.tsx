/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import type { Answer } from '../../src/app/desk/answer';
import type { SheetDesk } from '../../src/app/workbench-desk/sheet-desk';
import type { SheetShape } from '../../src/app/workbench-desk/sheet-view';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';
import { createPageEvents } from '../../src/ui/workbench/page-events';
import { SheetArea } from '../../src/ui/workbench/sheets/sheet-area';

const given = <T,>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value, notices: [] });

const shapeOf = (name: string, formulas: SheetShape['formulas']): SheetShape => ({
  name,
  rowCount: 1,
  columns: [{ letters: 'A', title: null, isRequired: false, width: 10 }],
  moreColumns: 0,
  headerRow: null,
  formulas,
});

interface SheetsOfTest {
  readonly shape: SheetDesk['shape'];
  readonly names?: readonly string[];
  readonly first?: string;
}

const sheetsOf = ({ shape, names = ['Start', 'Angebote'], first = 'Angebote' }: SheetsOfTest): SheetDesk => ({
  list: () => given({ names, first }),
  shape,
  rows: () => given([{ number: 1, cells: [{ text: '', kind: 'formula' }] }]),
});

function show(sheets: SheetDesk, language = 'de'): { again: (next: SheetDesk) => void } {
  document.documentElement.lang = language;
  registerPaneIcons('fonts/');
  const events = createPageEvents();
  const area = (desk: SheetDesk, version: number): React.ReactElement => (
    <SheetArea sheets={desk} {...{ events, version }} onShown={() => undefined} isAlone={false} />
  );
  const { rerender } = render(area(sheets, 1));
  return {
    again: (next) => {
      rerender(area(next, 2));
    },
  };
}

describe('the sheets beside the work', () => {
  it('begin with the one that the desk names, and stay with it when another would be the first by now', async () => {
    const shape = (name: string): Promise<Answer<SheetShape>> => given(shapeOf(name, 'none'));
    const { again } = show(sheetsOf({ shape }));
    await screen.findByRole('grid', { name: 'Angebote' });

    again(sheetsOf({ shape, first: 'Start' }));
    await screen.findByRole('grid', { name: 'Angebote' });
    again(sheetsOf({ shape, names: ['Start'], first: 'Start' }));

    expect(await screen.findByRole('grid', { name: 'Start' })).toBeTruthy();
  });

  it('say in a quiet line that formulas wait for being worked out, and leave their cells blank', async () => {
    show(sheetsOf({ shape: (name) => given(shapeOf(name, 'waiting')) }));

    expect(await screen.findByText(/^Was hier gerechnet wird, ist noch leer/)).toBeTruthy();
    const [said] = await screen.findAllByText(/^Formel, wird beim Öffnen/, { selector: 'td > .unseen' });
    expect(said?.parentElement?.childNodes).toHaveLength(1);
  });

  it.each([
    ['is refused', () => Promise.resolve({ ok: false as const, notices: [] })],
    ['never comes', () => Promise.reject(new Error('The worker is gone'))],
  ])('offer to try again where a sheet %s, and lead to the others', async (_, trouble) => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    const shape: SheetDesk['shape'] = (name) =>
      isBroken && name === 'Angebote' ? trouble() : given(shapeOf(name, 'none'));
    show(sheetsOf({ shape }));
    const again = await screen.findByRole('button', { name: 'Noch einmal versuchen' });
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    await screen.findByRole('grid', { name: 'Start' });
    fireEvent.click(screen.getByRole('button', { name: 'Angebote' }));
    await screen.findByRole('button', { name: 'Noch einmal versuchen' });
    expect(again.isConnected).toBe(false);

    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));

    expect(await screen.findByRole('grid', { name: 'Angebote' })).toBeTruthy();
    complaints.mockRestore();
  });

  it('are German also on an English page, except for what is said of them', async () => {
    show(sheetsOf({ shape: (name) => given(shapeOf(name, 'waiting')) }), 'en');
    const grid = await screen.findByRole('grid');

    expect(grid.lang).toBe('de');
    expect(screen.getByRole('button', { name: 'Angebote' }).lang).toBe('de');
    expect((await screen.findAllByText(/^formula, worked out/)).map(({ lang }) => lang)).not.toContain('de');
  });
});
