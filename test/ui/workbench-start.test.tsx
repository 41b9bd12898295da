/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { WorkbenchDesk } from '../../src/app/workbench-desk/workbench-desk';
import type { DiskFiles } from '../../src/ports/disk-files';
import type { FoundWork } from '../../src/ports/kept-work';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';
import { createPageEvents } from '../../src/ui/workbench/page-events';
import { Workbench } from '../../src/ui/workbench/workbench';

const work = (id: string, at: string): FoundWork => ({ id, at, names: ['Kreis.xlsx'] });
const nothing = (): Promise<never[]> => Promise.resolve([]);

/** The start page, with a desk that only knows of work left behind. */
function showStart(desk: Partial<WorkbenchDesk>): void {
  document.documentElement.lang = 'de';
  registerPaneIcons('fonts/');
  const whole = { watch: () => Promise.resolve(), findKept: nothing, ...desk } as WorkbenchDesk;
  const disk = { writesBack: false } as DiskFiles;
  const panes = { renderWorkbook: () => null, renderPaper: () => null, onStartAnew: () => undefined };
  render(<Workbench desk={whole} disk={disk} events={createPageEvents()} {...panes} />);
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const looked = (state: string): Promise<void> =>
  waitFor(() => {
    expect(document.querySelector('[data-look]')?.getAttribute('data-look')).toBe(state);
  });

describe('work that was left behind', () => {
  it('is offered first, also that of a page that ends late, and two of the same minute can be told apart', async () => {
    let end: (found: readonly FoundWork[]) => void = () => undefined;
    const late = work('late', '2015-04-16T08:00:40Z');
    const early = work('early', '2015-04-16T08:00:10Z');
    showStart({
      findKept: (isPatient) =>
        isPatient ? new Promise((resolve) => (end = resolve)) : Promise.resolve([early]),
    });
    await screen.findByText(/^Kreis\.xlsx, gesichert am .*:10$/);
    await looked('begun');

    end([late, early]);

    await screen.findByText(/^Kreis\.xlsx, gesichert am .*:40$/);
    await looked('done');
    const primary = [...document.querySelectorAll('.ms-Button--primary')].map((one) => one.textContent);
    expect(primary).toEqual(['Wiederherstellen']);
  });

  it('gives the first place to the sample county where there is none', async () => {
    showStart({});
    await looked('done');

    expect(button('Mit dem Beispielkreis beginnen').className).toContain('ms-Button--primary');
  });

  it('that cannot be discarded stays on the list, and the sentence says so', async () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    showStart({
      findKept: () => Promise.resolve([work('closed', '2015-04-16T08:00:00Z')]),
      discard: () => Promise.reject(new Error('The store is locked')),
    });
    await looked('done');
    fireEvent.click(button('Verwerfen'));
    await screen.findByText(/Alle Änderungen seit dem letzten Speichern sind dann weg: Kreis\.xlsx/);
    fireEvent.click(button('Verwerfen'));

    expect(
      await screen.findByText(/ließ sich nicht verwerfen und liegt noch in diesem Browser/),
    ).toBeTruthy();
    expect(button('Wiederherstellen')).toBeTruthy();
    complaints.mockRestore();
  });

  it('that the browser does not let anybody see is not taken for none', async () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    showStart({ findKept: () => Promise.reject(new Error('It is forbidden')) });
    await looked('unknown');

    expect(await screen.findByText(/^Ob vom letzten Mal ungespeicherte Arbeit da ist/)).toBeTruthy();
    complaints.mockRestore();
  });
});
