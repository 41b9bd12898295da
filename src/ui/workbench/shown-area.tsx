/** What is looked at beside the work. Where it stands alone it is the main thing on the page, with a heading of its own. */
import * as React from 'react';

export interface ShownAreaProps {
  readonly label: string;
  readonly className: string;
  /** Whether there is nothing beside it. */
  readonly isAlone: boolean;
  /** Whether it scrolls by itself: then the keyboard has to reach it. */
  readonly scrolls?: boolean;
  readonly children: React.ReactNode;
}

export const ShownArea = React.forwardRef<HTMLElement, ShownAreaProps>(function ShownArea(props, ref) {
  const { label, className, isAlone, scrolls = false, children } = props;
  return (
    <section
      ref={ref}
      className={`bench-shown ${className}`}
      aria-label={label}
      {...(isAlone ? { role: 'main' } : {})}
      {...(scrolls ? { tabIndex: 0 } : {})}
    >
      {isAlone && <h1 className="unseen">{label}</h1>}
      {children}
    </section>
  );
});
