/** What updating all sections does, in counts that open into the sections. */
import * as React from 'react';
import type { PlanLine } from '../../app/word-desk/plan-update';
import type { SectionId } from '../../core/blocks/report-section';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { inPaneLanguage } from '../shared/pane-text';

export interface PlanLinesProps {
  readonly plan: readonly PlanLine[];
  readonly onOpen: (id: SectionId) => void;
}

export function PlanLines({ plan, onOpen }: PlanLinesProps): React.ReactElement | null {
  if (plan.length === 0) return null;
  const isNew = plan.every(({ kind }) => kind === 'insert');
  const title = inPaneLanguage(wordPaneTexts[isNew ? 'plan.insert' : 'plan']);
  return (
    <section className="section" aria-label={title}>
      <h2>{title}</h2>
      {plan.map(({ kind, text, sections }) => (
        <details key={kind} className="fold">
          <summary>{text}</summary>
          <ul className="plain">
            {sections.map(({ id, title: name }) => (
              <li key={id}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    onOpen(id);
                  }}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
