/** A person writes in the document and comes back to the pane: what it shows has to be looked at anew. */
import * as React from 'react';

export function useComingBack(again: () => void): void {
  React.useEffect(() => {
    window.addEventListener('focus', again);
    return () => {
      window.removeEventListener('focus', again);
    };
  }, [again]);
}
