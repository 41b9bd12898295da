/**
 * Views that load when they are opened. What React offers for that keeps a failed attempt for ever, so the boundary
 * around a view could not try again; this one asks anew each time it is opened.
 */
import * as React from 'react';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { paneText } from './pane-text';

type Found<Props> =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly view: React.ComponentType<Props> }
  | { readonly state: 'failed'; readonly error: unknown };

/** Throws while drawing what `load` rejects with: a `ViewBoundary` has to stand around it. */
export function loadedView<Props extends object>(
  load: () => Promise<React.ComponentType<Props>>,
): (props: Props) => React.ReactElement {
  let known: React.ComponentType<Props> | undefined;
  return function LoadedView(props) {
    const [found, setFound] = React.useState<Found<Props>>(
      known ? { state: 'there', view: known } : { state: 'loading' },
    );
    React.useEffect(() => {
      if (known) return undefined;
      let isOpen = true;
      load().then(
        (view) => {
          known = view;
          if (isOpen) setFound({ state: 'there', view });
        },
        (error: unknown) => {
          if (isOpen) setFound({ state: 'failed', error });
        },
      );
      return () => {
        isOpen = false;
      };
    }, []);
    if (found.state === 'failed') throw found.error;
    if (found.state === 'loading') return <Spinner label={paneText('view.opening')} ariaLive="polite" />;
    return <found.view {...props} />;
  };
}
