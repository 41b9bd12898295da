/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { WorkbenchDesk } from '../../src/app/workbench-desk/workbench-desk';
import type { DiskFiles, Saved } from '../../src/ports/disk-files';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';
import { useUnfinishedWork } from '../../src/ui/shared/unfinished-work';
import { createPageEvents } from '../../src/ui/workbench/page-events';
import { Workbench } from '../../src/ui/workbench/workbench';
import { openWorkbench } from '../app/workbench-world';

// The sample county is written and read as a real file.
configure({ asyncUtilTimeout: 60_000 });

/** A browser that only downloads, unless told otherwise; what is chosen has these bytes. */
function diskOf(bytes: () => Promise<Uint8Array>, more: Partial<DiskFiles> = {}): DiskFiles {
  return {
    writesBack: false,
    pick: () => Promise.resolve(undefined),
    take: async ({ name }) => ({ name, bytes: await bytes(), modified: '' }),
    changedSince: () => Promise.resolve(null),
    reread: ({ name }) => Promise.resolve({ name, bytes: new Uint8Array(), modified: '' }),
    save: () => Promise.resolve({ state: 'cancelled' }),
    saveAs: () => Promise.resolve({ state: 'cancelled' }),
    download: () => undefined,
    ...more,
  };
}

const noBytes = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array());

interface Shown {
  /** How often the views of a paper were begun. */
  readonly begun: () => number;
  /** Something is typed into a form of the workbook. */
  readonly type: () => void;
}

function show(desk: WorkbenchDesk, disk: DiskFiles, onStartAnew: () => void = () => undefined): Shown {
  document.documentElement.lang = 'de';
  registerPaneIcons('fonts/');
  let count = 0;
  function Report(): React.ReactElement {
    React.useEffect(() => void (count += 1), []);
    return <main>Bericht</main>;
  }
  let isTyped = false;
  const check = (): boolean => isTyped;
  function Form(): React.ReactElement {
    useUnfinishedWork(check);
    return <main>Bearbeiten</main>;
  }
  const panes = { renderWorkbook: () => <Form />, renderPaper: () => <Report /> };
  const others = { events: createPageEvents(), onStartAnew };
  render(<Workbench {...{ desk, disk }} {...panes} {...others} />);
  return { begun: () => count, type: () => void (isTyped = true) };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const press = (name: string): void => void fireEvent.click(button(name));
const isLocked = (name: string): boolean => button(name).getAttribute('aria-disabled') === 'true';

async function beginSample(): Promise<void> {
  press('Mit dem Beispielkreis beginnen');
  await screen.findByRole('grid');
}

/** Whether the browser would ask before it closes the page. */
function asksBeforeClosing(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

function choose(label: string, name: string): void {
  const files = [new File([], name)];
  fireEvent.change(screen.getByLabelText(label), { target: { files } });
}

describe('files of the workbench', () => {
  it('are saved one at a time, and nothing else is opened meanwhile', async () => {
    let savings = 0;
    let finish: (saved: Saved) => void = () => undefined;
    const saveAs = (): Promise<Saved> => {
      savings += 1;
      return new Promise((resolve) => (finish = resolve));
    };
    show(openWorkbench().desk, diskOf(noBytes, { writesBack: true, saveAs }));
    await beginSample();
    press('Speichern');
    press('Speichern');
    await screen.findByText('Musterlandkreis.xlsx wird gespeichert.');
    press('Datei');
    press('Speichern unter');

    expect(savings).toBe(1);
    expect(['Speichern', 'Andere Mappe öffnen', 'Zur Startseite'].map(isLocked)).toEqual([true, true, true]);
    finish({ state: 'saved', home: { name: 'Kreis.xlsx' } });
    await screen.findByText('Kreis.xlsx ist gespeichert.');
    expect(isLocked('Andere Mappe öffnen')).toBe(false);
  });

  it('begin the views of a new paper once, also where older news comes after the answer', async () => {
    const { desk } = openWorkbench();
    const late: (() => void)[] = [];
    const watch = desk.watch.bind(desk);
    jest.spyOn(desk, 'watch').mockImplementation((onChange) =>
      watch((state) => {
        late.push(() => {
          onChange(state);
        });
      }),
    );
    const { begun } = show(desk, diskOf(noBytes));
    await beginSample();
    press('Vorlage');
    press('Mit der Grundvorlage beginnen');
    await screen.findByText('Bericht');

    expect(late.length).toBeGreaterThan(1);
    for (const tell of late)
      act(() => {
        tell();
      });
    await screen.findByText('Bericht');
    expect(begun()).toBe(1);
  });

  it('take with them what was said of the one before, and the views of another paper begin anew', async () => {
    const { desk } = openWorkbench();
    const { begun } = show(
      desk,
      diskOf(async () => (await desk.content('paper')).bytes),
    );
    await beginSample();
    press('Vorlage');
    press('Mit der Grundvorlage beginnen');
    await screen.findByRole('group', { name: 'Datei der Vorlage' });
    await screen.findByText('unverändert');
    press('Herunterladen');
    await screen.findByText(/Vorlage.docx wurde dem Browser zum Herunterladen übergeben/);
    const before = begun();

    choose('Anderes Dokument öffnen', 'Vorlage Mai.docx');

    await screen.findByText('Vorlage Mai.docx');
    expect(screen.queryByText(/zum Herunterladen übergeben/)).toBeNull();
    await waitFor(() => {
      expect(begun()).toBe(before + 1);
    });
  });

  it('that cannot be opened because the workbench broke down are not passed over in silence', async () => {
    const broken = Object.create(openWorkbench().desk, {
      openFile: { value: () => Promise.reject(new Error('The worker is gone')) },
    }) as WorkbenchDesk;
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    show(broken, diskOf(noBytes));
    await beginSample();

    choose('Andere Mappe öffnen', 'Neu.xlsx');

    expect((await screen.findByRole('alert')).textContent).toContain('Der Arbeitsplatz antwortet nicht');
    expect(complaints).toHaveBeenCalledTimes(1);
    complaints.mockRestore();
  });

  it('are not left with work that was begun for them, unless that is said and wanted', async () => {
    let anew = 0;
    const { type } = show(openWorkbench().desk, diskOf(noBytes), () => void (anew += 1));
    await beginSample();
    expect(asksBeforeClosing()).toBe(false);
    type();

    expect(asksBeforeClosing()).toBe(true);
    choose('Andere Mappe öffnen', 'Neu.xlsx');
    const question = /^Begonnene Arbeit steht noch nicht in der Arbeitsmappe/;
    expect(await screen.findByText(question)).toBeTruthy();
    press('Abbrechen');
    press('Datei');
    press('Zur Startseite');
    expect(screen.getByText(question)).toBeTruthy();
    expect(anew).toBe(0);
    press('Trotzdem zur Startseite');
    expect(anew).toBe(1);
    expect(asksBeforeClosing()).toBe(false);
  });

  it('are dropped one at a time, and none that no office has is read', async () => {
    show(openWorkbench().desk, diskOf(noBytes));
    const [one, film] = [new File([], 'Kreis.xlsx'), new File([], 'Film.xlsx')];
    Object.defineProperty(film, 'size', { value: 300 * 1024 * 1024 });
    const drop = (...files: readonly File[]): void => {
      fireEvent.drop(screen.getByText(/^Oder die .xlsx-Datei/), { dataTransfer: { files, items: [] } });
    };

    drop(one, film);
    expect(await screen.findByText(/^Das waren mehrere Dateien/)).toBeTruthy();
    drop(film);
    expect(await screen.findByText(/^Film\.xlsx ist größer als 200 MB/)).toBeTruthy();
  });
});
