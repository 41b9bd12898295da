/** The views of a pane by name; the one that is open is marked for eye and ear. */
import * as React from 'react';
import { useHeightOf } from './use-height-of';

export interface PaneTab<Key extends string> {
  readonly key: Key;
  readonly title: string;
}

export interface PaneTabsProps<Key extends string> {
  /** Name of the list for people who do not see it. */
  readonly label: string;
  readonly tabs: readonly PaneTab<Key>[];
  readonly current: Key;
  readonly onChoose: (key: Key) => void;
}

export function PaneTabs<Key extends string>(props: PaneTabsProps<Key>): React.ReactElement {
  const { label, tabs, current, onChoose } = props;
  const bar = useHeightOf('--tabs-height');
  return (
    <nav ref={bar} className="tabs" aria-label={label}>
      {tabs.map(({ key, title }) => (
        <button
          key={key}
          type="button"
          className="tab"
          aria-current={key === current ? 'page' : undefined}
          onClick={() => {
            onChoose(key);
          }}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
