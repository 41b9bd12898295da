/**
 * Work that was begun in a view and is not in the file yet. Whoever is about to end the page, or to put another file in the
 * place of this one, asks before. In Office nobody does: there the file stays.
 */
import * as React from 'react';

/** Whether something is begun; asked at the moment it matters. */
type Check = () => boolean;

/** Takes a check in, and gives back how to take it out. */
type Report = (check: Check) => () => void;

const UnfinishedWorkContext = React.createContext<Report>(() => () => undefined);

export interface UnfinishedWork {
  /** Around the views that may begin something. */
  readonly Provider: (props: { readonly children: React.ReactNode }) => React.ReactElement;
  readonly isThere: Check;
}

export function createUnfinishedWork(): UnfinishedWork {
  const checks = new Set<Check>();
  const report: Report = (check) => {
    checks.add(check);
    return () => void checks.delete(check);
  };
  return {
    Provider: ({ children }) => (
      <UnfinishedWorkContext.Provider value={report}>{children}</UnfinishedWorkContext.Provider>
    ),
    isThere: () => [...checks].some((check) => check()),
  };
}

/** `check` for as long as the view is open; the same function each time. */
export function useUnfinishedWork(check: Check): void {
  const report = React.useContext(UnfinishedWorkContext);
  React.useEffect(() => report(check), [report, check]);
}
