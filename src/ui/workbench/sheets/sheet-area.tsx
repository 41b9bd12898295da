/** The sheets of the workbook: their tabs, the one that is open, and the selected cell in full. To read; forms do the rest. */
import * as React from 'react';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
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
import { SheetGrid } from './sheet-grid';
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
  const [cell, setCell] = React.useState<SheetCell>();
  const area = React.useRef<HTMLElement>(null);
  const wasHidden = React.useRef(false);
  const list = useAnswer(
    // Asked anew with each change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    React.useCallback(() => sheets.list(), [sheets, version]),
  );
  const names = list.asked.state === 'there' ? list.asked.value : [];
  const current = chosen.sheet ?? names[0];
  const shape = useShape(sheets, current, version);
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
        {() => (
          <>
            {shape ? (
              <>
                <CellLine shape={shape} selected={chosen.selected} cell={cell} />
                <Notes shape={shape} />
                {shape.rowCount === 0 ? (
                  <p className="sheet-note">{inPaneLanguage(benchTexts['sheets.empty'])}</p>
                ) : (
                  <SheetGrid
                    key={shape.name}
                    {...{ sheets, shape, version, takesFocus }}
                    selected={chosen.selected}
                    shown={chosen.shown}
                    onSelect={select}
                    onCell={setCell}
                  />
                )}
              </>
            ) : (
              <Spinner label={inPaneLanguage(benchTexts['sheets.loading'])} />
            )}
            <SheetTabs
              names={names}
              current={current}
              onChoose={(sheet) => {
                wasHidden.current = false;
                setChosen({ sheet, selected: start, shown: 0 });
              }}
            />
          </>
        )}
      </AskedView>
    </ShownArea>
  );
}

/** The last one of the same sheet until the new one is there. */
function useShape(sheets: SheetDesk, name: string | undefined, version: number): SheetShape | undefined {
  const [shape, setShape] = React.useState<SheetShape>();
  React.useEffect(() => {
    if (name === undefined) return undefined;
    let isCurrent = true;
    sheets.shape(name).then((answer) => {
      if (isCurrent && answer.ok) setShape(answer.value);
    }, console.error);
    return () => {
      isCurrent = false;
    };
  }, [sheets, name, version]);
  return shape?.name === name ? shape : undefined;
}

function Notes({ shape }: { readonly shape: SheetShape }): React.ReactElement | null {
  const { hasFormulas, moreColumns } = shape;
  if (!hasFormulas && moreColumns === 0) return null;
  return (
    <p className="sheet-note quiet small">
      {hasFormulas && inPaneLanguage(benchTexts['sheets.formulas'])}{' '}
      {moreColumns > 0 && inPaneLanguage(benchTexts['sheets.more'], { number: formatNumber(moreColumns) })}
    </p>
  );
}
