/** What a cell holds and what it would hold. */
import * as React from 'react';
import { checkTexts } from '../../../core/texts/panes/check-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';

export interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
}

export function BeforeAfter({ before, after }: BeforeAfterProps): React.ReactElement {
  return (
    <span className="before-after">
      <del {...germanPart()}>{before}</del> <span aria-hidden="true">→</span>
      <span className="unseen">{inPaneLanguage(checkTexts.becomes)}</span>{' '}
      <ins {...germanPart()}>{after}</ins>
    </span>
  );
}
