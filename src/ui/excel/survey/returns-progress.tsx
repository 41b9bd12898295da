/** How far work on returns is. Once writing has begun there is no way out, and none is offered. */
import * as React from 'react';
import type { ReturnsPhase, ReturnsProgress } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { ActionNotices } from '../../shared/action-notices';
import type { ReturnsWork } from './returns-work';
import { StepProgress } from './step-progress';

export interface ReturnsProgressProps {
  readonly returns: ReturnsWork;
}

const unstoppable: ReadonlySet<ReturnsPhase> = new Set<ReturnsPhase>(['writing', 'undoing']);

export function ReturnsProgressLine({ returns }: ReturnsProgressProps): React.ReactElement {
  const { action, progress, isCancelling, cancel } = returns;
  if (!action.busy) return <ActionNotices action={action} />;
  const isFinal = progress !== undefined && unstoppable.has(progress.phase);
  return (
    <StepProgress
      label={
        isCancelling && !isFinal ? inPaneLanguage(returnsTexts['progress.cancelling']) : labelOf(progress)
      }
      share={shareOf(progress)}
      isCancelling={isCancelling}
      onCancel={isFinal ? undefined : cancel}
    />
  );
}

function labelOf(progress: ReturnsProgress | undefined): string {
  if (!progress) return inPaneLanguage(returnsTexts['progress.beginning']);
  const { phase, done, total } = progress;
  const key = phase === 'writing' && total > 1 ? 'writingParts' : phase;
  return inPaneLanguage(returnsTexts[`progress.${key}`], { done, total });
}

/** Undefined where it is one step, or cannot be counted. */
function shareOf(progress: ReturnsProgress | undefined): number | undefined {
  if (!progress || progress.total === 0) return undefined;
  const { phase, done, total } = progress;
  return unstoppable.has(phase) && total === 1 ? undefined : done / total;
}
