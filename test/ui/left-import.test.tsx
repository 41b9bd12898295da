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

describe('an import that somebody has left', () => {
  it('is begun work until it is written, and none afterwards, though nobody has come back to it', async () => {
    document.documentElement.lang = 'de';
    registerPaneIcons('fonts/');
    const memory = createMemoryTableStore(countyWithTokens);
    let write = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      write = resolve;
    });
    const { desk } = openExcelDesk({
      store: { ...memory, apply: (edits, onProgress) => asked.then(() => memory.apply(edits, onProgress)) },
      today: day('2015-05-04'),
      world: { loadReader: () => Promise.resolve(memoryReader) },
    });
    const begun = createUnfinishedWork();
    render(
      <begun.Provider>
        <ExcelPane desk={desk} first={{ view: 'survey', step: 'returns' }} />
      </begun.Provider>,
    );
    const { name, bytes } = csvFile('Zeven.csv', [
      ['token', tokenOf(zeven)],
      ['Name', 'Antwort'],
      ['remarks', 'bald'],
    ]);
    const file = new File(['x'], name);
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes) });
    const input = await screen.findByLabelText('Dateien wählen', { selector: 'input' });
    fireEvent.change(input, { target: { files: [file] } });
    fireEvent.click(await screen.findByRole('button', { name: /^1 \S+ übernehmen$/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Register' }));
    await screen.findByRole('heading', { level: 1, name: 'Register' });
    expect(begun.isThere()).toBe(true);

    write();

    await waitFor(() => {
      expect(begun.isThere()).toBe(false);
    });
  });
});
