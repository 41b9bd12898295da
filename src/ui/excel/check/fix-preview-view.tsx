/** All corrections that are certain, cell by cell, before any of them is made. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { List } from 'office-ui-fabric-react/lib/List';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { CheckFilter } from '../../../app/excel-desk/check/group-places';
import type { PlannedFix } from '../../../app/excel-desk/check/preview-fixes';
import { checkTexts } from '../../../core/texts/panes/check-texts';
import { formatNumber } from '../../../core/values/german-notation';
import type { Place } from '../../../core/values/issue';
import { ActionNotices } from '../../shared/action-notices';
import { useAnnounce } from '../../shared/announcer';
import { AskedView } from '../../shared/asked-view';
import { DoorLine } from '../../shared/door-line';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage } from '../../shared/pane-text';
import type { Action } from '../../shared/use-action';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import { germanPart } from '../form/german-part';
import { BeforeAfter } from './before-after';

export interface FixPreviewViewProps {
  readonly desk: Pick<ExcelDesk, 'check'>;
  /** Null for all groups. */
  readonly group: string | null;
  readonly filter: CheckFilter;
  /** The last attempt. */
  readonly fixing: Action;
  readonly onShow: (at: Place) => void;
  /** `then` comes once the corrections are made. */
  readonly onFix: (ids: readonly string[], then: () => void) => void;
  readonly onClose: () => void;
}

export function FixPreviewView(props: FixPreviewViewProps): React.ReactElement {
  const { desk, group, filter, fixing, onShow, onFix, onClose } = props;
  const answer = useAnswer(React.useCallback(() => desk.check.preview(group, filter), [desk, group, filter]));
  useOutsideChange(answer.again);
  const isBusy = fixing.busy;
  const announce = useAnnounce();
  const fixes = answer.asked.state === 'there' ? answer.asked.value.fixes : [];
  const count = { count: fixes.length, number: formatNumber(fixes.length) };

  const fix = (): void => {
    if (isBusy) return;
    announce(inPaneLanguage(checkTexts['preview.doing']));
    onFix(
      fixes.map(({ id }) => id),
      onClose,
    );
  };

  const draw = (planned: PlannedFix | undefined): React.ReactElement | null =>
    planned ? <PlannedLine planned={planned} onShow={onShow} /> : null;
  return (
    <View
      title={inPaneLanguage(checkTexts['preview.title'])}
      actions={
        <>
          {fixes.length > 0 && (
            <PrimaryButton
              text={inPaneLanguage(checkTexts[isBusy ? 'preview.doing' : 'preview.do'], count)}
              disabled={isBusy}
              allowDisabledFocus
              onClick={fix}
            />
          )}
          <DefaultButton
            text={inPaneLanguage(checkTexts.cancel)}
            disabled={isBusy}
            allowDisabledFocus
            onClick={() => {
              if (!isBusy) onClose();
            }}
          />
        </>
      }
    >
      <ActionNotices action={fixing} onShow={onShow} />
      <AskedView answer={answer} onShow={onShow}>
        {(preview) =>
          preview.fixes.length === 0 ? (
            <p>{inPaneLanguage(checkTexts['preview.none'])}</p>
          ) : (
            <>
              <p>{inPaneLanguage(checkTexts['preview.about'])}</p>
              <ul className="plain">
                {preview.kinds.map(({ title, count: number }) => (
                  <li key={title}>
                    {inPaneLanguage(checkTexts['preview.kind'], { title, number: formatNumber(number) })}
                  </li>
                ))}
              </ul>
              <List
                items={[...preview.fixes]}
                aria-label={inPaneLanguage(checkTexts['preview.label'])}
                onRenderCell={draw}
              />
            </>
          )
        }
      </AskedView>
    </View>
  );
}

interface PlannedLineProps {
  readonly planned: PlannedFix;
  readonly onShow: (at: Place) => void;
}

function PlannedLine({ planned, onShow }: PlannedLineProps): React.ReactElement {
  const { row, place, before, after, at } = planned;
  return (
    <div className="ruled">
      <DoorLine
        onOpen={() => {
          onShow(at);
        }}
      >
        {row !== '' && (
          <span className="block" {...germanPart()}>
            {row}
          </span>
        )}
        <span className="block quiet small">{place}</span>
        <BeforeAfter before={before} after={after} />
      </DoorLine>
    </div>
  );
}
