/** What stood in the way of a search, and the way to search again; the rows are shown by whoever has searched. */
import * as React from 'react';
import type { Place } from '../../../core/values/issue';
import { AskedView } from '../../shared/asked-view';
import type { AskedAgain } from '../../shared/use-answer';

export interface SearchTroubleProps {
  readonly answer: AskedAgain<unknown>;
  readonly onShow: (at: Place) => void;
}

export function SearchTrouble({ answer, onShow }: SearchTroubleProps): React.ReactElement | null {
  // A search takes a moment: nothing is said of it meanwhile.
  if (answer.asked.state === 'asking') return null;
  return (
    <AskedView answer={answer} onShow={onShow}>
      {() => null}
    </AskedView>
  );
}
