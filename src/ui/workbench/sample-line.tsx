/** Says which day it is in the sample county, and leads to the real one and back. */
import * as React from 'react';
import type { SampleDay } from '../../app/workbench-desk/bench-state';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import { formatDate } from '../../core/values/german-notation';
import { inPaneLanguage } from '../shared/pane-text';

export interface SampleLineProps {
  readonly sample: SampleDay;
  readonly onPlay: (isPlayed: boolean) => void;
  /** It has been read; the way to the other day is in the menu of the file. */
  readonly onClose: () => void;
}

export function SampleLine({ sample, onPlay, onClose }: SampleLineProps): React.ReactElement {
  const { isPlayed } = sample;
  const day = formatDate(sample.day);
  return (
    <p className="sample-line small" aria-live="polite">
      <span>{inPaneLanguage(benchTexts[isPlayed ? 'sample.played' : 'sample.real'], { day })}</span>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          onPlay(!isPlayed);
        }}
      >
        {inPaneLanguage(benchTexts[isPlayed ? 'sample.toReal' : 'sample.toPlayed'], { day })}
      </button>
      <button
        type="button"
        className="close-line"
        aria-label={inPaneLanguage(benchTexts['sample.close'])}
        onClick={onClose}
      />
    </p>
  );
}

/** The way to the other of the two days, where nothing beside it says what it is about. */
export function sayOtherDay({ isPlayed, day }: SampleDay): string {
  const key = isPlayed ? 'sample.showReal' : 'sample.showPlayed';
  return inPaneLanguage(benchTexts[key], { day: formatDate(day) });
}
