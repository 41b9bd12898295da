/** Keeps one answer in step with another: what goes with figures is asked anew when the figures are. */
import * as React from 'react';
import type { Asked } from './use-answer';

/** Asks anew whenever `leading` is another answer; `again` is that of the following one. */
export function useAskAgain(leading: Asked<unknown>, again: () => void): void {
  const seen = React.useRef(leading);
  React.useEffect(() => {
    if (seen.current === leading) return;
    seen.current = leading;
    again();
  }, [leading, again]);
}
