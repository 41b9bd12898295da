/** What taking the last import back would do, in counts that lead to the rows, and the button that does it. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { Door } from '../../../app/excel-desk/door';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { UndoPreview } from '../../../app/excel-desk/returns/undo-preview';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { formatNumber } from '../../../core/values/german-notation';
import type { Place } from '../../../core/values/issue';
import { ActionNotices } from '../../shared/action-notices';
import { useAnnounce } from '../../shared/announcer';
import { AskedView } from '../../shared/asked-view';
import { Closable } from '../../shared/closable';
import { DoorLine } from '../../shared/door-line';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAction } from '../../shared/use-action';
import { useAnswer } from '../../shared/use-answer';

export interface UndoImportProps {
  readonly desk: Pick<ExcelDesk, 'returns'>;
  readonly when: string;
  readonly onGo: (door: Door) => void;
  readonly onShow: (at: Place) => void;
  readonly onCancel: () => void;
  /** Gives the line that says what happened. */
  readonly onDone: (sentence: string) => void;
}

export function UndoImport(props: UndoImportProps): React.ReactElement {
  const { desk, when, onGo, onShow, onCancel, onDone } = props;
  const answer = useAnswer(React.useCallback(() => desk.returns.previewUndo(), [desk]));
  const action = useAction();
  const announce = useAnnounce();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const box = React.useRef<HTMLDivElement>(null);
  const { state } = answer.asked;
  React.useEffect(() => {
    heading.current?.focus();
  }, []);
  // The last import stands far down: the whole question comes into sight, and again when it is complete.
  React.useEffect(() => {
    (box.current as Partial<HTMLElement> | null)?.scrollIntoView?.({ block: 'nearest' });
  }, [state]);

  function undo(batch: string): void {
    if (action.busy) return;
    announce(inPaneLanguage(overviewTexts['undo.doing']));
    action.run(
      () => desk.returns.undo(batch),
      ({ reverted }) => {
        const sentence =
          reverted === null
            ? inPaneLanguage(overviewTexts['undo.doneBefore'])
            : inPaneLanguage(overviewTexts['undo.done'], { count: reverted, number: formatNumber(reverted) });
        announce(sentence);
        onDone(sentence);
      },
    );
  }

  return (
    <Closable onClose={onCancel}>
      <div ref={box} className="inset" role="group" aria-labelledby="undo-title">
        <h3 id="undo-title" ref={heading} tabIndex={-1}>
          {inPaneLanguage(overviewTexts['undo.title'], { when })}
        </h3>
        <AskedView answer={answer} onShow={onShow}>
          {(preview) => (
            <>
              <UndoneRows preview={preview} onGo={onGo} onShow={onShow} />
              <ActionNotices action={action} onShow={onShow} />
              <div className="buttons">
                {preview.batch !== null && (
                  <PrimaryButton
                    text={inPaneLanguage(overviewTexts[action.busy ? 'undo.doing' : 'undo.do'])}
                    disabled={action.busy}
                    allowDisabledFocus
                    onClick={() => {
                      undo(preview.batch ?? '');
                    }}
                  />
                )}
                {!action.busy && (
                  <button type="button" className="link-button" onClick={onCancel}>
                    {inPaneLanguage(overviewTexts.cancel)}
                  </button>
                )}
              </div>
            </>
          )}
        </AskedView>
      </div>
    </Closable>
  );
}

interface UndoneRowsProps {
  readonly preview: UndoPreview;
  readonly onGo: (door: Door) => void;
  readonly onShow: (at: Place) => void;
}

/** More kept cells than these are counted. */
const MOST = 20;

function UndoneRows({ preview, onGo, onShow }: UndoneRowsProps): React.ReactElement {
  const { batch, tables, kept } = preview;
  if (batch === null) return <p>{inPaneLanguage(overviewTexts['undo.nothing'])}</p>;
  const line = (key: 'undo.removed' | 'undo.restored', table: string, count: number): string =>
    inPaneLanguage(overviewTexts[key], { table, count, number: formatNumber(count) });
  return (
    <>
      {tables.map(({ title, removed, restored, rows }) => (
        <DoorLine
          key={title}
          onOpen={() => {
            onGo(rows);
          }}
        >
          {removed > 0 && <span className="block">{line('undo.removed', title, removed)}</span>}
          {restored > 0 && <span className="block">{line('undo.restored', title, restored)}</span>}
        </DoorLine>
      ))}
      {kept.length > 0 && (
        <>
          <p className="line">
            {inPaneLanguage(overviewTexts['undo.kept'], {
              count: kept.length,
              number: formatNumber(kept.length),
            })}
          </p>
          {kept.slice(0, MOST).map(({ table, column, sheetRow, at }) => (
            <DoorLine
              key={`${table} ${sheetRow} ${column}`}
              onOpen={() => {
                onShow(at);
              }}
            >
              {inPaneLanguage(overviewTexts['undo.keptPlace'], { table, row: sheetRow, column })}
            </DoorLine>
          ))}
          {kept.length > MOST && (
            <p className="quiet line">
              {inPaneLanguage(overviewTexts['undo.more'], { number: formatNumber(kept.length - MOST) })}
            </p>
          )}
        </>
      )}
    </>
  );
}
