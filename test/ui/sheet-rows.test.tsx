/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import { render, screen } from '@testing-library/react';
import type { Answer } from '../../src/app/desk/answer';
import type { SheetDesk } from '../../src/app/workbench-desk/sheet-desk';
import type { SheetRow } from '../../src/app/workbench-desk/sheet-view';
import { useSheetRows } from '../../src/ui/workbench/sheets/use-sheet-rows';

interface Sight {
  readonly sheets: SheetDesk;
  readonly version: number;
  readonly from: number;
}

function Row({ sheets, version, from }: Sight): React.ReactElement {
  const rows = useSheetRows(sheets, { sheet: 'Angebote', version, from, to: from });
  return <p>{rows.find(from)?.cells[0]?.text ?? 'wird gelesen'}</p>;
}

/** Refuses the first question; answers tell which row and which question it was. */
function refusingOnce(): SheetDesk & { readonly asked: readonly number[] } {
  const asked: number[] = [];
  return {
    asked,
    list: () => Promise.reject(new Error('Nobody asks for it')),
    shape: () => Promise.reject(new Error('Nobody asks for it')),
    rows(_, from): Promise<Answer<readonly SheetRow[]>> {
      asked.push(from);
      if (asked.length === 1) return Promise.resolve({ ok: false, notices: [] });
      const text = `Zeile ${from}, Frage ${asked.length}`;
      const row: SheetRow = { number: from, cells: [{ text, kind: 'text' }] };
      return Promise.resolve({ ok: true, value: [row], notices: [] });
    },
  };
}

describe('rows of a sheet', () => {
  it('that were refused are asked for again with the next look at them, those that came are not', async () => {
    const sheets = refusingOnce();
    const { rerender } = render(<Row {...{ sheets, version: 1, from: 1 }} />);
    rerender(<Row {...{ sheets, version: 1, from: 101 }} />);
    expect(await screen.findByText('Zeile 101, Frage 2')).toBeTruthy();

    rerender(<Row {...{ sheets, version: 1, from: 1 }} />);

    expect(await screen.findByText('Zeile 1, Frage 3')).toBeTruthy();
    rerender(<Row {...{ sheets, version: 1, from: 101 }} />);
    expect(await screen.findByText('Zeile 101, Frage 2')).toBeTruthy();
    expect(sheets.asked).toEqual([1, 101, 1]);
  });

  it('are shown as they were until those of the changed workbook are there', async () => {
    const sheets = refusingOnce();
    const { rerender } = render(<Row {...{ sheets, version: 1, from: 101 }} />);
    rerender(<Row {...{ sheets, version: 2, from: 101 }} />);
    expect(await screen.findByText('Zeile 101, Frage 2')).toBeTruthy();

    rerender(<Row {...{ sheets, version: 3, from: 101 }} />);

    expect(screen.getByText('Zeile 101, Frage 2')).toBeTruthy();
    expect(await screen.findByText('Zeile 101, Frage 3')).toBeTruthy();
  });
});
