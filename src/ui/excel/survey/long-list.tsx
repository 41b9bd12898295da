/** A list whose rows are drawn as they come into sight where there are many of them. */
import * as React from 'react';
import { List } from 'office-ui-fabric-react/lib/List';

/** So many rows are drawn at once without anybody waiting for them. */
const MOST_PLAIN = 100;

export interface LongListProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => React.ReactNode;
}

export function LongList<T>({ items, children }: LongListProps<T>): React.ReactElement {
  if (items.length <= MOST_PLAIN) {
    return (
      <ul className="plain-list">
        {items.map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
    );
  }
  return (
    <div className="long-list" data-is-scrollable="true" role="group" tabIndex={0}>
      <List items={[...items]} onRenderCell={(item) => (item === undefined ? null : <>{children(item)}</>)} />
    </div>
  );
}
