/** Where a new office begins: each step a door, those that are done ticked. */
import * as React from 'react';
import type { Door } from '../../../app/excel-desk/door';
import type { FirstStep } from '../../../app/excel-desk/overview/first-steps';
import { firstStepTexts } from '../../../core/texts/panes/first-step-texts';
import { DoorLine } from '../../shared/door-line';
import { inPaneLanguage } from '../../shared/pane-text';
import { Section } from './section';

export interface FirstStepsLinesProps {
  readonly steps: readonly FirstStep[];
  readonly onGo: (door: Door) => void;
}

export function FirstStepsLines({ steps, onGo }: FirstStepsLinesProps): React.ReactElement | null {
  if (steps.length === 0) return null;
  return (
    <Section title={inPaneLanguage(firstStepTexts.title)}>
      <ol className="plain">
        {steps.map(({ name, isDone, door }) => (
          <li key={name}>
            <DoorLine
              onOpen={() => {
                onGo(door);
              }}
            >
              <span className="first-step">
                <span className={isDone ? 'first-sign first-done' : 'first-sign'} aria-hidden="true">
                  {isDone ? '✓' : '○'}
                </span>
                <span>
                  {inPaneLanguage(firstStepTexts[name])}
                  {isDone && <span className="unseen">, {inPaneLanguage(firstStepTexts.done)}</span>}
                </span>
              </span>
            </DoorLine>
          </li>
        ))}
      </ol>
    </Section>
  );
}
