/** A part of the overview under its heading. */
import * as React from 'react';

export interface SectionProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

export function Section({ title, children }: SectionProps): React.ReactElement {
  return (
    <section className="section" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
