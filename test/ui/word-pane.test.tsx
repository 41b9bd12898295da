/**
 * @jest-environment jsdom
 */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { issue } from '../../src/core/values/issue';
import { fail, ok } from '../../src/core/values/result';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';
import { WordPane, type WordPaneProps } from '../../src/ui/word/word-pane';

const needs = {
  name: 'Bedarfe',
  sheet: 'Bedarfe',
  headerRow: 1,
  header: ['Bedarf'],
  rows: [['Kinderbetreuung']],
};

/** A file as the user picks it; jsdom's own has no content to read. */
function pick(name: string): void {
  const file = new File(['PK'], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new ArrayBuffer(2)) });
  fireEvent.change(screen.getByLabelText('Arbeitsmappe wählen', { selector: 'input' }), {
    target: { files: [file] },
  });
}

beforeAll(() => {
  registerPaneIcons('fonts/');
});

describe('the pane in Word', () => {
  it('invites to choose the workbook and says that it stays as it is', () => {
    render(<WordPane openWorkbook={() => Promise.resolve(ok(createMemoryTableStore([])))} />);

    expect(screen.getByText(/wird nur gelesen und nicht verändert/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Arbeitsmappe wählen' })).toBeTruthy();
  });

  it('names the source and lists the tables of the chosen workbook', async () => {
    render(<WordPane openWorkbook={() => Promise.resolve(ok(createMemoryTableStore([needs])))} />);
    pick('Register.xlsx');

    expect((await screen.findByRole('listitem')).textContent).toBe('BedarfeBlatt „Bedarfe“, 1 Zeile');
    expect(screen.getByText('Quelle: Register.xlsx')).toBeTruthy();
  });

  it('says why a file is not read and what helps', async () => {
    const refuse: WordPaneProps['openWorkbook'] = ({ name }) =>
      Promise.resolve(fail(issue('file.encrypted', {}, { file: name })));
    render(<WordPane openWorkbook={refuse} />);
    pick('Zeven_2.xlsx');

    const findings = await screen.findByRole('group', { name: 'Das ist aufgefallen' });
    expect(findings.textContent).toContain('Zeven_2.xlsx: Die Datei ist mit einem Kennwort geschützt.');
  });

  it('shows the file that was chosen last, whichever is read first', async () => {
    let finishFirst = (): void => undefined;
    const openWorkbook: WordPaneProps['openWorkbook'] = ({ name }) =>
      name === 'alt.xlsx'
        ? new Promise((resolve) => {
            finishFirst = () => {
              resolve(ok(createMemoryTableStore([{ ...needs, name: 'Alt' }])));
            };
          })
        : Promise.resolve(ok(createMemoryTableStore([needs])));
    render(<WordPane openWorkbook={openWorkbook} />);
    pick('alt.xlsx');
    pick('neu.xlsx');
    await screen.findByRole('listitem');
    finishFirst();
    await Promise.resolve();

    expect(screen.getByRole('listitem').textContent).toContain('Bedarfe');
  });
});
