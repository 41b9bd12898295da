/** What taking back the last import would do, in counts that lead to the rows; then taking it back. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { UndoneTable } from '../../../app/excel-desk/returns/undo-preview';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { germanPart } from '../form/german-part';
import { ActionNotices } from '../../shared/action-notices';
import { Fold } from './file-groups';
import { LongList } from './long-list';
import { sayUndone } from './returns-work';
import { useAction } from '../../shared/use-action';

export interface UndoViewProps extends Pick<ExcelViewProps, 'desk' | 'onGo' | 'onShow'> {
  /** With what was done, where something was. */
  readonly onBack: (sentence?: string) => void;
}

export function UndoView({ desk, onGo, onShow, onBack }: UndoViewProps): React.ReactElement {
  const ask = React.useCallback(() => desk.returns.previewUndo(), [desk]);
  const answer = useAnswer(ask);
  const action = useAction();
  const batch = answer.asked.state === 'there' ? answer.asked.value.batch : null;
  return (
    <View
      title={inPaneLanguage(returnsTexts['undo.title'])}
      actions={
        <>
          {batch !== null && (
            <PrimaryButton
              text={inPaneLanguage(returnsTexts['undo.act'])}
              disabled={action.busy}
              allowDisabledFocus
              onClick={() => {
                action.run(
                  () => desk.returns.undo(batch),
                  ({ reverted }) => {
                    onBack(sayUndone(reverted));
                  },
                );
              }}
            />
          )}
          <DefaultButton
            text={inPaneLanguage(returnsTexts[batch === null ? 'undo.backNone' : 'undo.back'])}
            disabled={action.busy}
            allowDisabledFocus
            onClick={() => {
              onBack();
            }}
          />
        </>
      }
    >
      <ActionNotices action={action} onShow={onShow} />
      <AskedView answer={answer} onShow={onShow}>
        {({ tables, kept, files }) =>
          batch === null ? (
            <p>{inPaneLanguage(returnsTexts['undo.none'])}</p>
          ) : (
            <>
              <p className="quiet" {...germanPart()}>
                {files}
              </p>
              <h2>{inPaneLanguage(returnsTexts['undo.what'])}</h2>
              <ul className="rows">
                {tables.map((table) => (
                  <li key={table.title} className="row">
                    <button
                      type="button"
                      className="door"
                      onClick={() => {
                        onGo(table.rows);
                      }}
                    >
                      <span className="door-text">{describeTable(table)}</span>
                    </button>
                  </li>
                ))}
              </ul>
              {kept.length > 0 && (
                <Fold title={inPaneLanguage(returnsTexts['undo.kept'], { count: kept.length })}>
                  <LongList items={kept}>
                    {({ table, column, sheetRow: row, at }) => (
                      <Link
                        onClick={() => {
                          onShow(at);
                        }}
                      >
                        {inPaneLanguage(returnsTexts['undo.keptPlace'], { table, column, row })}
                      </Link>
                    )}
                  </LongList>
                </Fold>
              )}
            </>
          )
        }
      </AskedView>
    </View>
  );
}

function describeTable({ title, removed, restored }: UndoneTable): string {
  return [
    ...(removed > 0 ? [inPaneLanguage(returnsTexts['undo.removed'], { title, count: removed })] : []),
    ...(restored > 0 ? [inPaneLanguage(returnsTexts['undo.restored'], { title, count: restored })] : []),
  ].join('; ');
}
