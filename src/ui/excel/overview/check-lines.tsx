/** How much was found in the workbook. It is counted after the figures are there: checking takes longer than reading. */
import * as React from 'react';
import type { Door } from '../../../app/excel-desk/door';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { SeverityCounts } from '../../../app/excel-desk/check/count-severities';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { DoorLine } from '../../shared/door-line';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer, type Asked } from '../../shared/use-answer';
import { useAskAgain } from '../../shared/use-ask-again';
import { Section } from './section';

export interface CheckLinesProps {
  readonly desk: Pick<ExcelDesk, 'check'>;
  /** The answer the figures are from: findings are counted anew with each. */
  readonly reading: Asked<unknown>;
  readonly unread: number;
  readonly onGo: (door: Door) => void;
}

export function CheckLines({ desk, reading, unread, onGo }: CheckLinesProps): React.ReactElement {
  const ask = React.useCallback(() => desk.check.count(), [desk]);
  const { asked, again } = useAnswer(ask);
  useAskAgain(reading, again);
  return (
    <Section title={inPaneLanguage(overviewTexts['check.title'])}>
      <DoorLine
        onOpen={() => {
          onGo({ view: 'check' });
        }}
      >
        {describe(asked)}
        {unread > 0 && (
          <span className="block quiet">
            {inPaneLanguage(overviewTexts.unread, { count: unread, number: formatNumber(unread) })}
          </span>
        )}
      </DoorLine>
    </Section>
  );
}

function describe(asked: Asked<SeverityCounts>): string {
  if (asked.state === 'asking') return inPaneLanguage(overviewTexts['check.asking']);
  if (asked.state !== 'there') return inPaneLanguage(overviewTexts['check.failed']);
  const { error, warning, info } = asked.value;
  const counts = [
    ['check.errors', error],
    ['check.warnings', warning],
    ['check.hints', info],
  ] as const;
  const parts = counts.flatMap(([key, count]) =>
    count === 0 ? [] : [inPaneLanguage(overviewTexts[key], { count, number: formatNumber(count) })],
  );
  return parts.length === 0 ? inPaneLanguage(overviewTexts['check.none']) : parts.join(' · ');
}
