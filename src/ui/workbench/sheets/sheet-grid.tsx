/**
 * One sheet as a table to look through: a grid for keyboard and screen reader, of which only rows and columns in sight are
 * on the page. Where the header of its table has scrolled away, its titles stand in the place of the letters, as in Excel.
 */
import * as React from 'react';
import type { SheetDesk } from '../../../app/workbench-desk/sheet-desk';
import type { SheetCell, SheetShape } from '../../../app/workbench-desk/sheet-view';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { inPaneLanguage, paneLanguage } from '../../shared/pane-text';
import { GridRow } from './grid-row';
import { moveSelection, type Selection } from './move-selection';
import { useSheetRows } from './use-sheet-rows';
import { CHARACTER, useVisibleColumns } from './use-visible-columns';
import { ROW_HEIGHT, useVisibleRows } from './use-visible-rows';

export interface SheetGridProps {
  readonly sheets: SheetDesk;
  readonly shape: SheetShape;
  readonly version: number;
  /** Row and column counted from 0. */
  readonly selected: Selection;
  readonly onSelect: (selected: Selection) => void;
  /** What stands in the selected cell; undefined as long as it is being read. */
  readonly onCell: (cell: SheetCell | undefined) => void;
  /** Counts how often something was to be shown: then the cell comes into sight, and `takesFocus` says whether to go there. */
  readonly shown: number;
  readonly takesFocus: () => boolean;
}

export function SheetGrid(props: SheetGridProps): React.ReactElement {
  const { sheets, shape, version, selected, onSelect, onCell, shown, takesFocus } = props;
  const { name, columns, rowCount, headerRow } = shape;
  const scroller = React.useRef<HTMLDivElement>(null);
  const table = React.useRef<HTMLTableElement>(null);
  const { first, last, scrollToRow } = useVisibleRows(scroller, rowCount);
  const { from, to } = useVisibleColumns(scroller, columns);
  const rows = useSheetRows(sheets, { sheet: name, version, from: first + 1, to: last });
  const isDrawn = selected.column >= from && selected.column < to;
  const isVisible = selected.row >= first && selected.row < last && isDrawn;
  const id = (at: Selection): string => `cell-${at.row}-${at.column}`;
  const cell = rows.find(selected.row + 1)?.cells[selected.column];
  const hasTitles = headerRow !== null && first > 0 && first + OVERSCAN_HINT >= headerRow;

  React.useEffect(() => {
    onCell(cell);
  }, [cell, onCell]);
  const bring = React.useCallback(
    (to: Selection) => {
      scrollToRow(to.row);
      scrollToColumn(scroller.current, table.current, to.column);
    },
    [scrollToRow],
  );
  React.useEffect(() => {
    if (shown === 0) return;
    bring(selected);
    if (takesFocus()) table.current?.focus({ preventScroll: true });
    // Only when something is shown: selecting by hand scrolls by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, name]);

  const choose = React.useCallback(
    (to: Selection) => {
      onSelect(to);
      bring(to);
    },
    [onSelect, bring],
  );
  return (
    <div ref={scroller} className="grid-scroll">
      <table
        ref={table}
        role="grid"
        tabIndex={0}
        // The words of the workbook are German.
        lang="de"
        aria-label={name}
        aria-readonly="true"
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={isVisible ? id(selected) : undefined}
        className="grid"
        style={{ width: `${columns.reduce((sum, { width }) => sum + width, 0) * CHARACTER + NUMBERS}px` }}
        onKeyDown={(event) => {
          const page = Math.max(1, last - first - 2 * OVERSCAN_HINT - 1);
          const to = moveSelection(selected, event, { rows: rowCount, columns: columns.length, page });
          if (!to) return;
          event.preventDefault();
          choose(to);
        }}
      >
        <colgroup>
          <col style={{ width: `${NUMBERS}px` }} />
          {columns.map(({ letters, width }) => (
            <col key={letters} style={{ width: `${width * CHARACTER}px` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="grid-corner">
              <span className="unseen" lang={paneLanguage()}>
                {inPaneLanguage(benchTexts['sheets.row'])}
              </span>
            </th>
            {columns.map(({ letters, title, isRequired }, column) => (
              <th
                key={letters}
                scope="col"
                className={column === selected.column ? 'grid-head here' : 'grid-head'}
              >
                {hasTitles && title !== null ? (
                  <>
                    {title}
                    {isRequired && ' *'}
                    <span className="unseen"> {letters}</span>
                  </>
                ) : (
                  <>
                    {letters}
                    {title !== null && <span className="unseen"> {title}</span>}
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} columns={columns.length} />
          {Array.from({ length: Math.max(0, last - first) }, (_, index) => {
            const row = first + index;
            return (
              <GridRow
                key={row}
                row={row}
                {...{ columns, from, to }}
                cells={rows.find(row + 1)?.cells}
                isHeader={row + 1 === headerRow}
                selected={row === selected.row ? selected.column : undefined}
                onSelect={choose}
              />
            );
          })}
          <Gap rows={rowCount - last} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** For the numbers of the rows, in pixels. */
const NUMBERS = 48;
/** Rows above the first one in sight that are on the page. */
const OVERSCAN_HINT = 8;

/** The room of rows that are not on the page. */
function Gap({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: number;
}): React.ReactElement | null {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true" className="grid-gap">
      <td colSpan={columns + 1} style={{ height: `${rows * ROW_HEIGHT}px` }} />
    </tr>
  );
}

function scrollToColumn(scroller: HTMLElement | null, table: HTMLElement | null, column: number): void {
  const head = table?.querySelectorAll<HTMLElement>('thead th')[column + 1];
  if (!scroller || !head) return;
  const [start, end] = [head.offsetLeft - NUMBERS, head.offsetLeft + head.offsetWidth];
  if (start < scroller.scrollLeft) scroller.scrollLeft = start;
  else if (end > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = Math.min(start, end - scroller.clientWidth);
}
