/** One row of a sheet. Drawn anew only when something in it changes: scrolling goes through hundreds of them. */
import * as React from 'react';
import type { SheetCell } from '../../../app/workbench-desk/sheet-view';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import type { Selection } from './move-selection';

export interface GridRowProps {
  /** Counted from 0. */
  readonly row: number;
  readonly columns: number;
  /** Undefined as long as they are being read. */
  readonly cells: readonly SheetCell[] | undefined;
  /** Whether the titles of a table stand in it. */
  readonly isHeader: boolean;
  /** The selected column, where the selected cell is in this row. */
  readonly selected: number | undefined;
  readonly onSelect: (selected: Selection) => void;
}

export const GridRow = React.memo(function GridRow(props: GridRowProps): React.ReactElement {
  const { row, columns, cells, isHeader, selected, onSelect } = props;
  return (
    <tr
      aria-rowindex={row + 2}
      aria-busy={cells === undefined || undefined}
      className={isHeader ? 'grid-titles' : undefined}
    >
      <th scope="row" className={selected === undefined ? 'grid-number' : 'grid-number here'}>
        {row + 1}
      </th>
      {Array.from({ length: columns }, (_, column) => {
        const cell = cells?.[column];
        const isHere = column === selected;
        return (
          <td
            key={column}
            id={`cell-${row}-${column}`}
            aria-selected={isHere}
            className={classOf(cell, isHere)}
            onClick={() => {
              onSelect({ row, column });
            }}
          >
            {cell?.kind === 'formula' ? (
              <span className="grid-formula">
                <span aria-hidden="true">ƒ</span>
                <span className="unseen">{inPaneLanguage(benchTexts['sheets.formula'])}</span>
              </span>
            ) : (
              cell?.text
            )}
          </td>
        );
      })}
    </tr>
  );
});

function classOf(cell: SheetCell | undefined, isHere: boolean): string | undefined {
  const names = [cell?.kind === 'figure' ? 'figure' : '', isHere ? 'selected' : ''].filter(Boolean);
  return names.length === 0 ? undefined : names.join(' ');
}
