/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { DiskFiles, Saved } from '../../src/ports/disk-files';
import type { NamedFile } from '../../src/ports/workbook-files';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';
import { createPageEvents } from '../../src/ui/workbench/page-events';
import { Workbench } from '../../src/ui/workbench/workbench';
import { openWorkbench } from '../app/workbench-world';

// The sample county is written and read as a real file.
configure({ asyncUtilTimeout: 30_000 });

interface DiskOfTest {
  readonly disk: DiskFiles;
  readonly downloads: readonly NamedFile[];
  /** Whether each saving was forced. */
  readonly savings: readonly boolean[];
  /** When somebody else has changed the file. */
  readonly onDisk: { changed: string | null };
}

/** A browser that writes files back and answers one after the other; without answers it only downloads. */
function diskWith(...answers: readonly Saved[]): DiskOfTest {
  const downloads: NamedFile[] = [];
  const savings: boolean[] = [];
  const onDisk: DiskOfTest['onDisk'] = { changed: null };
  const waiting = [...answers];
  const next = (): Promise<Saved> => Promise.resolve(waiting.shift() ?? { state: 'cancelled' });
  const disk: DiskFiles = {
    writesBack: answers.length > 0,
    pick: () => Promise.resolve(undefined),
    take: (file) => Promise.resolve({ name: file.name, bytes: new Uint8Array(), modified: '' }),
    changedSince: () => Promise.resolve(onDisk.changed),
    reread: () => Promise.reject(new Error('The disk is gone')),
    save(_, __, force) {
      savings.push(force);
      return next();
    },
    saveAs: next,
    download: (file) => void downloads.push(file),
  };
  return { disk, downloads, savings, onDisk };
}

async function openSample({ disk }: DiskOfTest): Promise<void> {
  document.documentElement.lang = 'de';
  registerPaneIcons('fonts/');
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
  const panes = { renderWorkbook: () => <main>Bearbeiten</main>, renderPaper: () => <main>Bericht</main> };
  render(
    <Workbench
      desk={openWorkbench().desk}
      disk={disk}
      events={createPageEvents()}
      onStartAnew={() => undefined}
      {...panes}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Mit dem Beispielkreis beginnen' }));
  await screen.findByRole('grid');
}

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('the workbench on the screen', () => {
  it('leads through a sheet by the keyboard and tells the selected cell in full', async () => {
    await openSample(diskWith());
    press('Angebote');

    const grid = await screen.findByRole('grid', { name: 'Angebote' });
    fireEvent.keyDown(grid, { key: 'End', ctrlKey: true });
    fireEvent.keyDown(grid, { key: 'Home', ctrlKey: true });
    for (let step = 0; step < 3; step += 1) fireEvent.keyDown(grid, { key: 'ArrowDown' });
    fireEvent.keyDown(grid, { key: 'ArrowRight' });
    const line = screen.getByRole('group', { name: 'Ausgewählte Zelle' });

    expect(await within(line).findByText('Integrationskurs vormittags in Rotenburg')).toBeTruthy();
    expect(within(line).getByText('B4')).toBeTruthy();
    const marked = grid.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(marked)?.getAttribute('aria-selected')).toBe('true');
    expect(Number(grid.getAttribute('aria-rowcount'))).toBeGreaterThan(40);
  });

  it('asks whether a download has arrived, and offers another way where it has not', async () => {
    const given = diskWith();
    await openSample(given);

    press('Herunterladen');
    await screen.findByText(/dem Browser zum Herunterladen übergeben/);
    press('Nein, anderer Weg');
    const link = await screen.findByRole('link', { name: 'Musterlandkreis.xlsx speichern' });
    press('Ja, sie ist da');

    expect(link.getAttribute('download')).toBe('Musterlandkreis.xlsx');
    expect(await screen.findByText('Musterlandkreis.xlsx ist gespeichert.')).toBeTruthy();
    expect(given.downloads.map(({ name }) => name)).toEqual(['Musterlandkreis.xlsx']);
  });

  it("does not write over somebody else's changes unless that is chosen", async () => {
    const home = { name: 'Kreis.xlsx' };
    const when = '2015-04-16T07:30:00Z';
    const given = diskWith({ state: 'saved', home }, { state: 'changed', when }, { state: 'saved', home });
    await openSample(given);

    press('Speichern');
    await screen.findByText('Kreis.xlsx ist gespeichert.');
    press('Speichern');
    const asked = await screen.findByText(/wurde inzwischen von anderer Seite geändert \(16\.04\.2015/);
    expect(document.activeElement).toBe(asked.parentElement);
    press('Den anderen Stand überschreiben');
    await screen.findByText('Kreis.xlsx ist gespeichert.');

    expect(given.savings).toEqual([false, true]);
  });

  it('says that somebody else has changed the file as soon as the person comes back to the page', async () => {
    const given = diskWith({ state: 'saved', home: { name: 'Kreis.xlsx' } });
    await openSample(given);
    press('Speichern');
    await screen.findByText('Kreis.xlsx ist gespeichert.');
    fireEvent.focus(window);
    expect(screen.queryByText(/auf dem Datenträger/)).toBeNull();

    given.onDisk.changed = '2015-04-16T07:30:00Z';
    fireEvent.focus(window);
    await screen.findByText(/Kreis\.xlsx wurde auf dem Datenträger .* geändert \(16\.04\.2015/);
    press('Den neuen Stand öffnen');

    expect(await screen.findByText(/Die Datei kann gerade nicht gelesen werden/)).toBeTruthy();
    expect(screen.getByRole('grid')).toBeTruthy();
  });

  it('asks of each file by itself whether its download has arrived', async () => {
    const given = diskWith();
    await openSample(given);
    press('Herunterladen');
    const ofWorkbook = /^Musterlandkreis\.xlsx wurde dem Browser zum Herunterladen übergeben/;
    await screen.findByText(ofWorkbook);

    press('Vorlage');
    expect(screen.queryByText(ofWorkbook)).toBeNull();
    press('Mit der Grundvorlage beginnen');
    await screen.findByRole('group', { name: 'Datei der Vorlage' });
    press('Herunterladen');
    await screen.findByText(/^Vorlage\.docx wurde dem Browser/);
    screen.getByRole('button', { name: 'Arbeitsmappe' }).focus();
    press('Arbeitsmappe');

    expect(screen.queryByText(/^Vorlage\.docx wurde dem Browser/)).toBeNull();
    expect(screen.getByText(ofWorkbook)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Arbeitsmappe');
    press('Ja, sie ist da');
    await screen.findByText('Musterlandkreis.xlsx ist gespeichert.');
    press('Vorlage');
    expect(screen.getByText(/^Vorlage\.docx wurde dem Browser/)).toBeTruthy();
  });

  it('has a menu for the file that goes when it is left or done with, and says there what may be cut above', async () => {
    await openSample(diskWith({ state: 'cancelled' }, { state: 'saved', home: { name: 'Kreis.xlsx' } }));
    const opener = screen.getByRole('button', { name: 'Datei' });
    const menu = (): string | null | undefined => document.querySelector('.file-menu')?.textContent;
    opener.focus();
    press('Datei');
    expect(menu()).toMatch(/^Musterlandkreis\.xlsx: unverändert/);

    screen.getByRole('button', { name: 'Zur Startseite' }).focus();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Zur Startseite' }), { key: 'Escape' });
    expect(menu()).toBeUndefined();
    expect(document.activeElement).toBe(opener);
    press('Datei');
    act(() => {
      screen.getByRole('button', { name: 'Vorlage' }).focus();
    });
    expect(menu()).toBeUndefined();

    press('Datei');
    press('Speichern unter');
    await screen.findByText(
      /^Musterlandkreis\.xlsx wurde nicht gespeichert, denn es ist kein Ordner gewählt/,
    );
    expect(menu()).toBeUndefined();
    press('Ordner wählen');
    expect(await screen.findByText('Kreis.xlsx ist gespeichert.')).toBeTruthy();
  });

  it('says which day it is in the sample county until that was read; the other day is in the menu then', async () => {
    await openSample(diskWith());
    const line = (): HTMLElement | null => screen.queryByText('Beispiel: Heute ist der 16.04.2015.');
    expect(line()).toBeTruthy();

    const close = screen.getByRole('button', { name: 'Hinweis zum Beispiel schließen' });
    close.focus();
    fireEvent.click(close);
    expect(line()).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    press('Datei');
    press('Beispiel mit dem echten Datum zeigen');
    press('Datei');
    expect(await screen.findByRole('button', { name: 'Beispiel am 16.04.2015 zeigen' })).toBeTruthy();
  });

  it('keeps the changes and offers other ways where a file cannot be written', async () => {
    await openSample(diskWith({ state: 'refused' }));

    press('Speichern');

    expect(await screen.findByText(/konnte nicht geschrieben werden/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Speichern unter' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Herunterladen' })).toBeTruthy();
  });
});
