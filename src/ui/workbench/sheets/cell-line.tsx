/** The selected cell with all that stands in it: in the table a long text is cut off. Said to whoever does not see it. */
import * as React from 'react';
import type { SheetCell, SheetShape } from '../../../app/workbench-desk/sheet-view';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import type { Selection } from './move-selection';

export interface CellLineProps {
  readonly shape: SheetShape;
  readonly selected: Selection;
  readonly cell: SheetCell | undefined;
}

export function CellLine({ shape, selected, cell }: CellLineProps): React.ReactElement {
  const column = shape.columns[selected.column];
  const title = shape.headerRow !== null && selected.row >= shape.headerRow ? column?.title : null;
  const text = cell?.kind === 'formula' ? inPaneLanguage(benchTexts['sheets.formula']) : (cell?.text ?? '');
  // What stands in the workbook is German; what is said of it is in the language of the page.
  const isOwn = cell?.kind !== 'formula' && text !== '';
  return (
    <div className="cell-line" role="group" aria-label={inPaneLanguage(benchTexts['sheets.cell'])}>
      <span className="cell-place figure">{`${column?.letters ?? 'A'}${selected.row + 1}`}</span>
      {title != null && (
        <span className="cell-title quiet" lang="de">
          {title}
        </span>
      )}
      <span className="cell-text" aria-live="polite" lang={isOwn ? 'de' : undefined}>
        {text === '' ? <span className="quiet">{inPaneLanguage(benchTexts['sheets.blank'])}</span> : text}
      </span>
    </div>
  );
}
