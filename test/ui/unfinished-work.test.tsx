/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { ExcelPane } from '../../src/ui/excel/excel-pane';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';
import { createUnfinishedWork } from '../../src/ui/shared/unfinished-work';
import { countyWithTokens, csvFile, day, memoryReader, tokenOf, zeven } from '../scenario/returns-desk';
import { openExcelDesk } from './excel-world';

describe('work that was begun in the pane', () => {
  it('is known of until returns are discarded, also from another view', async () => {
    document.documentElement.lang = 'de';
    registerPaneIcons('fonts/');
    const { desk } = openExcelDesk({
      store: createMemoryTableStore(countyWithTokens),
      today: day('2015-05-04'),
      world: { loadReader: () => Promise.resolve(memoryReader) },
    });
    const begun = createUnfinishedWork();
    render(
      <begun.Provider>
        <ExcelPane desk={desk} first={{ view: 'survey', step: 'returns' }} />
      </begun.Provider>,
    );
    const input = await screen.findByLabelText('Dateien wählen', { selector: 'input' });
    expect(begun.isThere()).toBe(false);

    const { name, bytes } = csvFile('Zeven.csv', [
      ['token', tokenOf(zeven)],
      ['Name', 'Antwort'],
      ['remarks', 'bald'],
    ]);
    const file = new File(['x'], name);
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes) });
    fireEvent.change(input, { target: { files: [file] } });
    await screen.findByRole('button', { name: '1 Rücklauf übernehmen' });
    expect(begun.isThere()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Register' }));
    await screen.findByRole('heading', { level: 1, name: 'Register' });
    expect(begun.isThere()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Umfrage' }));
    fireEvent.click(await screen.findByRole('button', { name: /Rücklauf/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Verwerfen' }));

    await waitFor(() => {
      expect(begun.isThere()).toBe(false);
    });
  });
});
