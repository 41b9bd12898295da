/** How much a finding weighs, as a sign of its own shape and as a word: colour alone would say nothing to many. */
import * as React from 'react';
import { checkTexts } from '../../../core/texts/panes/check-texts';
import type { Severity } from '../../../core/texts/text-entry';
import { inPaneLanguage } from '../../shared/pane-text';

const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '⚠', info: 'i' };

export function SeveritySign({ severity }: { readonly severity: Severity }): React.ReactElement {
  return (
    <span className={`sign sign-${severity}`} aria-hidden="true">
      {signs[severity]}
    </span>
  );
}

export function severityWord(severity: Severity): string {
  return inPaneLanguage(checkTexts[`one.${severity}`]);
}
