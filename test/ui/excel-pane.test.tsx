/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { screen } from '@testing-library/react';
import { openExcelDesk, renderExcelPane } from './excel-world';

describe('the pane in Excel', () => {
  it('opens with the overview and marks its tab', async () => {
    renderExcelPane(openExcelDesk().desk);

    expect(await screen.findByRole('heading', { name: 'Übersicht' })).toBe(
      document.activeElement?.firstChild,
    );
    expect(screen.getByRole('button', { name: 'Übersicht' }).getAttribute('aria-current')).toBe('page');
  });
});
