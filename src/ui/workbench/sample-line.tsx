/** Says which day it is in the sample county, and leads to the real one and back. */
import * as React from 'react';
import type { SampleDay } from '../../app/workbench-desk/bench-state';
import type { WorkbenchDesk } from '../../app/workbench-desk/workbench-desk';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import { formatDate } from '../../core/values/german-notation';
import { inPaneLanguage } from '../shared/pane-text';

export interface SampleLineProps {
  readonly desk: Pick<WorkbenchDesk, 'playSampleDay'>;
  /** Null in any other workbook. */
  readonly sample: SampleDay | null;
}

export function SampleLine({ desk, sample }: SampleLineProps): React.ReactElement | null {
  if (!sample) return null;
  const { isPlayed } = sample;
  const day = formatDate(sample.day);
  return (
    <p className="sample-line small" aria-live="polite">
      {inPaneLanguage(benchTexts[isPlayed ? 'sample.played' : 'sample.real'], { day })}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          desk.playSampleDay(!isPlayed).catch(console.error);
        }}
      >
        {inPaneLanguage(benchTexts[isPlayed ? 'sample.toReal' : 'sample.toPlayed'], { day })}
      </button>
    </p>
  );
}
