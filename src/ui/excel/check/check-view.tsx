/** Everything that is wrong, due or untidy, by what it is; certain corrections are shown before they are made. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { Notice } from '../../../app/desk/answer';
import type { CheckFilter } from '../../../app/excel-desk/check/group-places';
import type { CheckState } from '../../../app/excel-desk/check-desk';
import type { CheckDoor } from '../../../app/excel-desk/door';
import { checkTexts } from '../../../core/texts/panes/check-texts';
import { excelTexts } from '../../../core/texts/panes/excel-texts';
import { formatDate, formatNumber } from '../../../core/values/german-notation';
import { useAnnounce } from '../../shared/announcer';
import { AskedView } from '../../shared/asked-view';
import { NoticeList } from '../../shared/notice-list';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage, paneText } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { CheckFilters } from './check-filters';
import { DoneLine, type DoneFix } from './done-line';
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
  const [done, setDone] = React.useState<DoneFix>();
  const [notices, setNotices] = React.useState<readonly Notice[]>([]);
  const answer = useAnswer(React.useCallback(() => desk.check.read(filter), [desk, filter]));
  const { asked, again } = answer;
  const announce = useAnnounce();
  useOutsideChange(again);

  async function fix(ids: readonly string[]): Promise<boolean> {
    try {
      const made = await desk.check.fix(ids);
      setNotices(made.notices);
      if (!made.ok) return false;
      setDone(made.value);
      announce(made.value.what);
      again();
      return true;
    } catch (error) {
      console.error(error);
      announce(paneText('failed'));
      return false;
    }
  }

  async function undo(action: number): Promise<void> {
    try {
      const undone = await desk.actions.undo(action);
      setNotices(undone.notices);
      if (!undone.ok) return;
      setDone({ what: undone.value, undo: null, skipped: 0 });
      announce(undone.value);
      again();
    } catch (error) {
      console.error(error);
      announce(paneText('failed'));
    }
  }

  if (previewed) {
    return (
      <FixPreviewView
        desk={desk}
        group={previewed.group}
        filter={filter}
        notices={notices}
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
      <DoneLine done={done} onUndo={undo} />
      <NoticeList notices={notices} onShow={onShow} />
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
              onFix={fix}
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

function summaryOf({ asOf, groups, total }: CheckState, filter: CheckFilter): string {
  const date = formatDate(asOf);
  if (groups.some(({ severity }) => severity !== null)) return inPaneLanguage(checkTexts.summary, { date });
  const isNarrowed = total > 0 && (filter.severities !== undefined || filter.table !== undefined);
  return inPaneLanguage(checkTexts[isNarrowed ? 'summary.filtered' : 'summary.none'], { date });
}
