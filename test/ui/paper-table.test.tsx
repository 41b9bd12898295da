/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import type { PaperTable } from '../../src/ports/paper-file';
import { PaperTableView } from '../../src/ui/workbench/paper/paper-table';

const cell = (text: string) => ({ text, align: 'start', span: 1 }) as const;

/** The annex with so many offers. */
function annex(count: number): PaperTable {
  const rows = Array.from({ length: count }, (_, index) => [cell(`Ort ${index + 1}`), cell('Kurs')]);
  return { kind: 'table', caption: 'Angebote', headers: 'row', rows: [[cell('Ort'), cell('Was')], ...rows] };
}

describe('a table of the paper in the workbench', () => {
  beforeEach(() => {
    document.documentElement.lang = 'de';
  });

  it('stands there whole where it is short', () => {
    render(<PaperTableView table={annex(100)} />);

    expect(screen.getAllByRole('row')).toHaveLength(101);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows a long one in portions, and reading goes on with the first row that is new', () => {
    render(<PaperTableView table={annex(1_450)} />);
    expect(screen.getAllByRole('row')).toHaveLength(101);

    fireEvent.click(screen.getByRole('button', { name: 'Weitere Zeilen zeigen (noch 1.350)' }));

    expect(screen.getAllByRole('row')).toHaveLength(201);
    expect(document.activeElement?.textContent).toBe('Ort 101Kurs');
    screen.getByRole('button', { name: 'Weitere Zeilen zeigen (noch 1.250)' });
  });

  it('keeps nothing back at its end', () => {
    render(<PaperTableView table={annex(101)} />);

    fireEvent.click(screen.getByRole('button', { name: 'Die letzte Zeile zeigen' }));

    expect(screen.getAllByRole('row')).toHaveLength(102);
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Ort 101Kurs');
  });
});
