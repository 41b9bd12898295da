/** Everything that is wrong, due or untidy, by what it is; certain corrections are shown before they are made. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { Done } from '../../../app/desk/done';
import type { CheckFilter } from '../../../app/excel-desk/check/group-places';
import type { CheckState, FixOutcome } from '../../../app/excel-desk/check-desk';
import type { CheckDoor } from '../../../app/excel-desk/door';
import { checkTexts } from '../../../core/texts/panes/check-texts';
import { excelTexts } from '../../../core/texts/panes/excel-texts';
import { formatDate, formatNumber } from '../../../core/values/german-notation';
import { ActionNotices } from '../../shared/action-notices';
import { AskedView } from '../../shared/asked-view';
import { DoneLine } from '../../shared/done-line';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAction } from '../../shared/use-action';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { CheckFilters } from './check-filters';
import { FindingGroups } from './finding-groups';
import { FixPreviewView } from './fix-preview-view';

/** Groups whose corrections are being looked at; null for all. */
interface Previewed {
  readonly group: string | null;
}

export function CheckView({ desk, door, onGo, onShow }: ExcelViewProps<CheckDoor>): React.ReactElement {
  const [filter, setFilter] = React.useState<CheckFilter>({});
  const [previewed, setPreviewed] = React.useState<Previewed>();
  const [opened, setOpened] = React.useState<string | undefined>(door.code);
  const [done, setDone] = React.useState<Done>();
  const fixing = useAction();
  const answer = useAnswer(React.useCallback(() => desk.check.read(filter), [desk, filter]));
  const { asked, again } = answer;
  useOutsideChange(again);

  const fix = (ids: readonly string[], then?: () => void): void => {
    fixing.run(
      () => desk.check.fix(ids),
      (made) => {
        setDone(withSkipped(made));
        again();
        then?.();
      },
    );
  };

  const verify = (key: string): void => {
    fixing.run(
      () => desk.register.verify([key]),
      (made) => {
        setDone(made);
        again();
      },
    );
  };

  if (previewed) {
    return (
      <FixPreviewView
        desk={desk}
        group={previewed.group}
        filter={filter}
        fixing={fixing}
        onShow={onShow}
        onFix={fix}
        onClose={() => {
          setPreviewed(undefined);
        }}
      />
    );
  }
  const fixable = asked.state === 'there' ? asked.value.fixable : 0;
  return (
    <View
      title={inPaneLanguage(excelTexts['tab.check'])}
      {...(fixable > 0
        ? {
            actions: (
              <PrimaryButton
                text={inPaneLanguage(checkTexts['all.fix'], {
                  count: fixable,
                  number: formatNumber(fixable),
                })}
                onClick={() => {
                  setDone(undefined);
                  setPreviewed({ group: null });
                }}
              />
            ),
          }
        : {})}
    >
      {done && (
        <DoneLine takesFocus done={done} undo={(action) => desk.actions.undo(action)} onUndone={again} />
      )}
      <ActionNotices action={fixing} onShow={onShow} />
      <AskedView answer={answer} onShow={onShow}>
        {(state) => (
          <>
            <p className="quiet">{summaryOf(state, filter)}</p>
            {(state.total > 0 || filter.table !== undefined) && (
              <CheckFilters state={state} filter={filter} onChange={setFilter} />
            )}
            <FindingGroups
              desk={desk}
              reading={asked}
              groups={state.groups}
              filter={filter}
              opened={opened}
              onOpen={setOpened}
              onGo={onGo}
              onShow={onShow}
              isFixing={fixing.busy}
              onFix={fix}
              onVerify={verify}
              onPreview={(group) => {
                setDone(undefined);
                setPreviewed({ group });
              }}
            />
          </>
        )}
      </AskedView>
    </View>
  );
}

function withSkipped({ what, undo, skipped }: FixOutcome): Done {
  const line = what.endsWith('.') ? what : `${what}.`;
  if (skipped === 0) return { what: line, undo };
  const left = inPaneLanguage(checkTexts.skipped, { count: skipped, number: formatNumber(skipped) });
  return { what: `${line} ${left}`, undo };
}

function summaryOf({ asOf, groups, total }: CheckState, filter: CheckFilter): string {
  const date = formatDate(asOf);
  if (groups.some(({ severity }) => severity !== null)) return inPaneLanguage(checkTexts.summary, { date });
  const isNarrowed = total > 0 && (filter.severities !== undefined || filter.table !== undefined);
  return inPaneLanguage(checkTexts[isNarrowed ? 'summary.filtered' : 'summary.none'], { date });
}
