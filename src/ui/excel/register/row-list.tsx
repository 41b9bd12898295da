/** A table as a list: chosen, searched, its rows opened, verified one by one or several at once. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { TableChoice, TableRows } from '../../../app/excel-desk/register-desk';
import { excelTexts } from '../../../core/texts/panes/excel-texts';
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { ActionNotices } from '../../shared/action-notices';
import { AskedView } from '../../shared/asked-view';
import { DoneLine } from '../../shared/done-line';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { useAction } from '../../shared/use-action';
import { useAnswer, type AskedAgain } from '../../shared/use-answer';
import { View } from '../../shared/view';
import { FoundList } from './found-list';
import { KeptDrafts } from './kept-drafts';
import type { RowListProps } from './row-list-props';
import { TableChooser } from './table-chooser';
import { useVerifying } from './use-verifying';

export function RowList(props: Omit<RowListProps, 'onShowRow'>): React.ReactElement {
  const { desk, table, done, onDone, onUndone, onOpen, onShow } = props;
  const ask = React.useCallback(() => desk.register.list(table), [desk, table]);
  const answer = useAnswer(ask);
  useOutsideChange(answer.again);
  const verifying = useVerifying(desk, (what) => {
    onDone(what);
    answer.again();
  });
  const result = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // The heading has brought the view to its beginning; what the form has done is read first, and its row stands below.
    result.current?.querySelector<HTMLElement>('.done')?.focus();
  }, []);
  const showing = useAction();
  const showRow = (key: string): void => {
    showing.run(() => desk.register.place(table, key), onShow);
  };
  const rows = answer.asked.state === 'there' ? answer.asked.value : undefined;
  return (
    <View
      title={say(excelTexts['tab.register'])}
      actions={<ListActions rows={rows} verifying={verifying} onNew={() => onOpen(table, null)} />}
    >
      <div ref={result} className="contents">
        {done && (
          <DoneLine
            done={done}
            undo={(action) => desk.actions.undo(action)}
            onUndone={() => {
              onUndone();
              answer.again();
            }}
          />
        )}
      </div>
      <ActionNotices action={showing} />
      <KeptDrafts onOpen={onOpen} />
      <Tables {...props} />
      <AskedView answer={answer} onShow={onShow}>
        {(there) =>
          there.table.name === table && (
            <FoundList
              key={table}
              {...props}
              onShowRow={showRow}
              rows={there}
              verifying={verifying}
              onOtherReading={answer.again}
            />
          )
        }
      </AskedView>
    </View>
  );
}

function Tables({
  desk,
  table,
  onTable,
}: Pick<RowListProps, 'desk' | 'table' | 'onTable'>): React.ReactElement {
  const ask = React.useCallback(() => desk.register.tables(), [desk]);
  const answer: AskedAgain<readonly TableChoice[]> = useAnswer(ask);
  return (
    <AskedView answer={answer}>
      {(tables) => <TableChooser tables={tables} table={table} onTable={onTable} />}
    </AskedView>
  );
}

interface ListActionsProps {
  readonly rows: TableRows | undefined;
  readonly verifying: ReturnType<typeof useVerifying>;
  readonly onNew: () => void;
}

function ListActions({ rows, verifying, onNew }: ListActionsProps): React.ReactElement {
  const { selected } = verifying;
  const verification = rows?.verification ?? null;
  const isSelecting = selected !== undefined && verification !== null;
  // The same buttons with other names: the one that was pressed keeps the focus.
  return (
    <>
      {isSelecting && <p className="actions-line small">{say(texts['verify.what'], verification)}</p>}
      {isSelecting ? (
        <PrimaryButton
          key="first"
          text={say(texts['verify.several'], { count: selected.size })}
          disabled={selected.size === 0 || verifying.action.busy}
          // While they are entered the focus stays where it is.
          allowDisabledFocus={selected.size > 0}
          onClick={() => {
            verifying.verify([...selected]);
          }}
        />
      ) : (
        <PrimaryButton key="first" text={say(texts.new)} disabled={rows === undefined} onClick={onNew} />
      )}
      {verification && rows !== undefined && rows.cards.length > 0 && (
        <DefaultButton
          key="select"
          text={say(texts[isSelecting ? 'select.end' : 'select.start'])}
          onClick={isSelecting ? verifying.end : verifying.begin}
        />
      )}
    </>
  );
}
