/** Ways out of a proposal: to the list of all, and back from a comparison with another offer. */
import * as React from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';

export function BackLink({ onMove }: { readonly onMove: (key: null) => void }): React.ReactElement {
  return (
    <Link
      onClick={() => {
        onMove(null);
      }}
    >
      {say(texts.backToList)}
    </Link>
  );
}

interface CompareAgainProps {
  readonly onCompare: (key: undefined) => void;
}

export function CompareAgainLink({ onCompare }: CompareAgainProps): React.ReactElement {
  return (
    <Link
      onClick={() => {
        onCompare(undefined);
      }}
    >
      {say(texts['compare.back'])}
    </Link>
  );
}
