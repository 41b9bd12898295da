/**
 * Views that load when they are opened. What React offers for that keeps a failed attempt for ever, so the boundary
 * around a view could not try again; this one asks anew each time it is opened.
 */
import * as React from 'react';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { paneText } from './pane-text';

/** Throws while drawing what `load` rejects with: a `ViewBoundary` has to stand around it. */
export function loadedView<Props extends object>(
  load: () => Promise<React.ComponentType<Props>>,
): (props: Props) => React.ReactElement {
  let known: React.ComponentType<Props> | undefined;
  return function LoadedView(props) {
    const [Shown, setShown] = React.useState(() => known);
    const [failure, setFailure] = React.useState<{ readonly error: unknown }>();
    React.useEffect(() => {
      if (known) {
        // Another of these may have got it between the drawing of this one and now.
        setShown(() => known);
        return undefined;
      }
      let isOpen = true;
      load().then(
        (view) => {
          known = view;
          if (isOpen) setShown(() => view);
        },
        (error: unknown) => {
          if (isOpen) setFailure({ error });
        },
      );
      return () => {
        isOpen = false;
      };
    }, []);
    if (failure) throw failure.error;
    if (!Shown) return <Spinner label={paneText('view.opening')} ariaLive="polite" />;
    return <Shown {...props} />;
  };
}
