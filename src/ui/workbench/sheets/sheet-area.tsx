/** The sheets of the workbook: their tabs, the one that is open, and the selected cell in full. To read; forms do the rest. */
import * as React from 'react';
import type { SheetDesk } from '../../../app/workbench-desk/sheet-desk';
import type { SheetCell, SheetShape } from '../../../app/workbench-desk/sheet-view';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import type { PageEvents } from '../page-events';
import { ShownArea } from '../shown-area';
import { CellLine } from './cell-line';
import type { Selection } from './move-selection';
import { SheetGrid, type SheetGridProps } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';

export interface SheetAreaProps {
  readonly sheets: SheetDesk;
  /** Counts the changes of the workbook. */
  readonly version: number;
  readonly events: PageEvents;
  /** Something is to be shown: the sheets have to be in sight. */
  readonly onShown: () => void;
  /** Whether there is nothing beside them. */
  readonly isAlone: boolean;
}

interface Chosen {
  /** The first one where none was chosen. */
  readonly sheet: string | undefined;
  readonly selected: Selection;
  /** Counts what was to be shown. */
  readonly shown: number;
}

const start: Selection = { row: 0, column: 0 };

export function SheetArea({ sheets, version, events, onShown, isAlone }: SheetAreaProps): React.ReactElement {
  const [chosen, setChosen] = React.useState<Chosen>({ sheet: undefined, selected: start, shown: 0 });
  const area = React.useRef<HTMLElement>(null);
  const wasHidden = React.useRef(false);
  const list = useAnswer(
    // Asked anew with each change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    React.useCallback(() => sheets.list(), [sheets, version]),
  );
  const listed = list.asked.state === 'there' ? list.asked.value : undefined;
  React.useEffect(() => {
    // What is looked at stays, whichever sheet would be opened first by now.
    setChosen((before) => (before.sheet === undefined ? { ...before, sheet: listed?.first } : before));
  }, [listed]);
  React.useEffect(
    () =>
      events.onSelect(({ sheet, row, column }) => {
        // Where the view that asked goes out of sight, the focus goes along.
        wasHidden.current = area.current?.offsetParent === null;
        onShown();
        setChosen(({ shown }) => ({ sheet, selected: { row, column }, shown: shown + 1 }));
      }),
    [events, onShown],
  );
  const select = React.useCallback((selected: Selection) => {
    setChosen((before) => ({ ...before, selected }));
  }, []);
  const takesFocus = React.useCallback(() => wasHidden.current, []);
  return (
    <ShownArea
      ref={area}
      className="sheets"
      label={inPaneLanguage(benchTexts['sheets.label'])}
      isAlone={isAlone}
    >
      <AskedView answer={list}>
        {({ names, first }) => {
          // One that is no longer there gives way.
          const current = names.find((name) => name === chosen.sheet) ?? first;
          return (
            <>
              {current !== undefined && (
                <OpenSheet
                  key={current}
                  name={current}
                  {...{ sheets, version, takesFocus }}
                  selected={chosen.selected}
                  shown={chosen.shown}
                  onSelect={select}
                />
              )}
              <SheetTabs
                {...{ names, current }}
                onChoose={(sheet) => {
                  wasHidden.current = false;
                  setChosen({ sheet, selected: start, shown: 0 });
                }}
              />
            </>
          );
        }}
      </AskedView>
    </ShownArea>
  );
}

type OpenSheetProps = Omit<SheetGridProps, 'shape' | 'onCell'> & { readonly name: string };

/** Another `key` per sheet: the shape of one is never that of another. */
function OpenSheet({ name, ...props }: OpenSheetProps): React.ReactElement {
  const { sheets, version, selected } = props;
  const [cell, setCell] = React.useState<SheetCell>();
  const shape = useAnswer(
    // Asked anew with each change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    React.useCallback(() => sheets.shape(name), [sheets, name, version]),
  );
  return (
    <div className="open-sheet">
      <AskedView answer={shape}>
        {(known) => (
          <>
            <CellLine shape={known} {...{ selected, cell }} />
            <Notes shape={known} />
            {known.rowCount === 0 ? (
              <p className="sheet-note">{inPaneLanguage(benchTexts['sheets.empty'])}</p>
            ) : (
              <SheetGrid {...props} shape={known} onCell={setCell} />
            )}
          </>
        )}
      </AskedView>
    </div>
  );
}

function Notes({ shape }: { readonly shape: SheetShape }): React.ReactElement | null {
  const { formulas, moreColumns } = shape;
  if (formulas === 'none' && moreColumns === 0) return null;
  return (
    <p className="sheet-note quiet small">
      {formulas === 'waiting' && inPaneLanguage(benchTexts['sheets.waiting'])}
      {formulas === 'worked out' && inPaneLanguage(benchTexts['sheets.formulas'])}{' '}
      {moreColumns > 0 && inPaneLanguage(benchTexts['sheets.more'], { number: formatNumber(moreColumns) })}
    </p>
  );
}
