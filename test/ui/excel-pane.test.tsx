/**
 * @jest-environment jsdom
 */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import type { RawTable } from '../../src/core/tables/raw-table';
import { issue } from '../../src/core/values/issue';
import { fail } from '../../src/core/values/result';
import { ExcelPane } from '../../src/ui/excel/excel-pane';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';

const offers: RawTable = {
  name: 'Angebote',
  sheet: 'Angebote',
  headerRow: 1,
  header: ['Bezeichnung'],
  rows: Array.from({ length: 1_250 }, () => ['Deutschkurs']),
};

beforeAll(() => {
  registerPaneIcons('fonts/');
});

describe('the pane in Excel', () => {
  it('lists the tables of the workbook with sheet and rows', async () => {
    render(
      <ExcelPane
        store={createMemoryTableStore([offers, { ...offers, name: 'Termine', rows: [['Runder Tisch']] }])}
      />,
    );

    await screen.findByRole('list', { name: 'Tabellen dieser Arbeitsmappe' });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'AngeboteBlatt „Angebote“, 1.250 Zeilen',
      'TermineBlatt „Angebote“, 1 Zeile',
    ]);
  });

  it('says what to do where the workbook has no tables', async () => {
    render(<ExcelPane store={createMemoryTableStore([])} />);

    expect(await screen.findByText(/noch keine Tabellen/)).toBeTruthy();
  });

  it('says what is wrong where the tables cannot be read', async () => {
    render(
      <ExcelPane
        store={{ list: () => Promise.resolve(fail(issue('table.missing', { table: 'Angebote' }))) }}
      />,
    );

    const findings = await screen.findByRole('group', { name: 'Das ist aufgefallen' });
    expect(findings.textContent).toContain('Die Tabelle „Angebote“ fehlt in der Arbeitsmappe.');
  });

  it('says so when Excel does not answer, and reads again when asked', async () => {
    let silent = true;
    const held = createMemoryTableStore([offers]);
    render(<ExcelPane store={{ list: () => (silent ? Promise.reject(new Error('busy')) : held.list()) }} />);
    expect(await screen.findByText(/Excel antwortet gerade nicht/)).toBeTruthy();

    silent = false;
    fireEvent.click(screen.getByRole('button', { name: 'Tabellen neu lesen' }));
    expect(await screen.findByRole('listitem')).toBeTruthy();
  });
});
