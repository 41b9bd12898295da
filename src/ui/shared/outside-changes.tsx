/** Tells the view that is open when somebody else has changed the workbook, once they have paused. */
import * as React from 'react';

type Listener = () => void;
type Subscribe = (listener: Listener) => () => void;

const OutsideChangesContext = React.createContext<Subscribe>(() => () => undefined);

/** Changes come in bursts: a paste, a sort, a series of cells. */
const PAUSE_MS = 400;
/** Listening that could not begin is tried again after this. */
const AGAIN_MS = 5_000;

export interface OutsideChangesProps {
  /** Begins to listen, for as long as the pane is open. */
  readonly watch: (onChange: () => void) => Promise<void>;
  readonly children: React.ReactNode;
}

export function OutsideChanges({ watch, children }: OutsideChangesProps): React.ReactElement {
  const listeners = React.useRef(new Set<Listener>());
  React.useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let next: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const begin = (): void => {
      watch(() => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          for (const listener of [...listeners.current]) listener();
        }, PAUSE_MS);
      }).catch((error: unknown) => {
        console.error(error);
        // Until then the views show what they read last.
        if (!isOver) next = setTimeout(begin, AGAIN_MS);
      });
    };
    begin();
    return () => {
      isOver = true;
      clearTimeout(timer);
      clearTimeout(next);
    };
  }, [watch]);
  const subscribe = React.useCallback<Subscribe>((listener) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);
  return <OutsideChangesContext.Provider value={subscribe}>{children}</OutsideChangesContext.Provider>;
}

/** Calls back after somebody else's change while the view is open; what has the focus keeps it. */
export function useOutsideChange(look: () => void): void {
  const subscribe = React.useContext(OutsideChangesContext);
  React.useEffect(() => subscribe(look), [subscribe, look]);
}
