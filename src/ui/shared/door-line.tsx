/** A line that leads somewhere: what there is, and how much of it. */
import * as React from 'react';

export interface DoorLineProps {
  readonly onOpen: () => void;
  /** How much, at the right. */
  readonly figure?: string;
  readonly children: React.ReactNode;
}

export function DoorLine({ onOpen, figure, children }: DoorLineProps): React.ReactElement {
  return (
    <button type="button" className="door" onClick={onOpen}>
      <span className="door-text">{children}</span>
      {figure !== undefined && <span className="door-figure"> {figure}</span>}
    </button>
  );
}
