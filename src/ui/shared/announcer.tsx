/** Says what an action has done to whoever does not see it: one quiet live region for the whole pane. */
import * as React from 'react';

type Announce = (sentence: string) => void;

const AnnounceContext = React.createContext<Announce>(() => undefined);

/** Results of actions are announced; what a person has just opened is read by itself. */
export function useAnnounce(): Announce {
  return React.useContext(AnnounceContext);
}

export function Announcer({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  // The same sentence twice in a row is two events: the count makes the region change.
  const [said, setSaid] = React.useState({ sentence: '', count: 0 });
  const announce = React.useCallback<Announce>((sentence) => {
    setSaid(({ count }) => ({ sentence, count: count + 1 }));
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className="unseen">
        <span key={said.count}>{said.sentence}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
