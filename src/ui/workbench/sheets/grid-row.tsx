/** One row of a sheet. Drawn anew only when something in it changes: scrolling goes through hundreds of them. */
import * as React from 'react';
import type { SheetCell, SheetColumn } from '../../../app/workbench-desk/sheet-view';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { inPaneLanguage, paneLanguage } from '../../shared/pane-text';
import type { Selection } from './move-selection';
import { CHARACTER } from './use-visible-columns';

export interface GridRowProps {
  /** Counted from 0. */
  readonly row: number;
  readonly columns: readonly SheetColumn[];
  /** Of these columns only those from here, and those before the other, are on the page. */
  readonly from: number;
  readonly to: number;
  /** Undefined as long as they are being read. */
  readonly cells: readonly SheetCell[] | undefined;
  /** Whether the titles of a table stand in it. */
  readonly isHeader: boolean;
  /** The selected column, where the selected cell is in this row. */
  readonly selected: number | undefined;
  readonly onSelect: (selected: Selection) => void;
}

export const GridRow = React.memo(function GridRow(props: GridRowProps): React.ReactElement {
  const { row, columns, from, to, cells, isHeader, selected, onSelect } = props;
  return (
    <tr
      aria-rowindex={row + 2}
      aria-busy={cells === undefined || undefined}
      className={isHeader ? 'grid-titles' : undefined}
    >
      <th
        scope="row"
        aria-colindex={1}
        className={selected === undefined ? 'grid-number' : 'grid-number here'}
      >
        {row + 1}
      </th>
      {from > 0 && <td aria-hidden="true" colSpan={from} />}
      {Array.from({ length: to - from }, (_, index) => {
        const column = from + index;
        const cell = cells?.[column];
        const isHere = column === selected;
        const room = spillOf(cells, column, columns);
        return (
          <td
            key={column}
            id={`cell-${row}-${column}`}
            aria-colindex={column + 2}
            aria-selected={isHere}
            className={classOf(cell, isHere, room > 0)}
            onClick={() => {
              onSelect({ row, column });
            }}
          >
            {cell?.kind === 'formula' ? (
              <span className="unseen" lang={paneLanguage()}>
                {inPaneLanguage(benchTexts['sheets.formula'])}
              </span>
            ) : room > 0 ? (
              <span className="spill" style={{ maxWidth: `calc(100% + ${room * CHARACTER}px)` }}>
                {cell?.text}
              </span>
            ) : (
              cell?.text
            )}
          </td>
        );
      })}
      {to < columns.length && <td aria-hidden="true" colSpan={columns.length - to} />}
    </tr>
  );
});

/** Room for a text over the blank cells beside it, in characters; none where it fits or where there are none. */
function spillOf(
  cells: readonly SheetCell[] | undefined,
  column: number,
  columns: readonly SheetColumn[],
): number {
  const cell = cells?.[column];
  if (cell?.kind !== 'text' || cell.text.length < (columns[column]?.width ?? 0) - 1) return 0;
  let room = 0;
  for (let next = column + 1; next < columns.length; next += 1) {
    const beside = cells?.[next];
    if (beside?.text !== '' || beside.kind === 'formula') break;
    room += columns[next]?.width ?? 0;
  }
  return room;
}

function classOf(cell: SheetCell | undefined, isHere: boolean, isSpilling: boolean): string | undefined {
  const names = [
    cell?.kind === 'figure' ? 'figure' : '',
    isHere ? 'selected' : '',
    isSpilling ? 'spills' : '',
  ].filter(Boolean);
  return names.length === 0 ? undefined : names.join(' ');
}
