/** Around what a button has opened, a menu or a question: Escape closes it. */
import * as React from 'react';

export interface ClosableProps {
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

export function Closable({ onClose, children }: ClosableProps): React.ReactElement {
  return (
    <div
      role="presentation"
      className="closable"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // What is around it stays open.
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
