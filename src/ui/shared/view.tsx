/** One view of a pane: its heading, what it shows, and its actions at the bottom, always in sight. */
import * as React from 'react';
import { Text } from 'office-ui-fabric-react/lib/Text';
import { useHeightOf } from './use-height-of';

export interface ViewProps {
  readonly title: React.ReactNode;
  /** At most one primary button, and first; the rest is quiet. */
  readonly actions?: React.ReactNode;
  /** Leads back where the view was opened from another. */
  readonly back?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** Two panes may stand on one page, each with a view of its own. */
let views = 0;

/** The heading takes the focus when the view opens: the person who opened it goes on reading there. */
export function View({ title, actions, back, children }: ViewProps): React.ReactElement {
  const heading = React.useRef<HTMLElement>(null);
  const [titleId] = React.useState(() => `view-title-${(views += 1)}`);
  React.useEffect(() => {
    heading.current?.focus();
  }, []);
  const footer = useHeightOf('--actions-height');
  return (
    <main className="view" aria-labelledby={titleId}>
      <div className="view-body">
        {back}
        <span ref={heading} tabIndex={-1} className="view-title">
          <Text as="h1" id={titleId} variant="xLarge">
            {title}
          </Text>
        </span>
        {children}
      </div>
      {actions !== undefined && (
        <footer ref={footer} className="view-actions">
          {actions}
        </footer>
      )}
    </main>
  );
}
