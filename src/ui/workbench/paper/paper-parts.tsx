/** The parts of a paper as headings, paragraphs, lists and tables; every text stays a text. */
import * as React from 'react';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { sectionNames } from '../../../core/texts/section-names';
import type { PaperPart } from '../../../ports/paper-file';
import { inPaneLanguage } from '../../shared/pane-text';
import { PaperTableView } from './paper-table';

export interface PaperPartsProps {
  readonly parts: readonly PaperPart[];
  /** The section that was asked for last. */
  readonly shown: string | undefined;
}

export function PaperParts({ parts, shown }: PaperPartsProps): React.ReactElement {
  return (
    <>
      {parts.map((part, index) => (
        <Part key={part.kind === 'section' ? part.id : index} part={part} shown={shown} />
      ))}
    </>
  );
}

export function sectionElementId(id: string): string {
  return `paper-${id}`;
}

function Part({
  part,
  shown,
}: {
  readonly part: PaperPart;
  readonly shown: string | undefined;
}): React.ReactElement {
  switch (part.kind) {
    case 'heading':
      return <Heading level={part.level} text={part.text} />;
    case 'paragraph':
      return <p className={`paper-${part.role}`}>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <PaperTableView table={part} />;
    case 'section':
      return (
        <div
          id={sectionElementId(part.id)}
          tabIndex={-1}
          className={part.id === shown ? 'paper-section shown' : 'paper-section'}
        >
          {part.parts.length === 0 ? (
            <p className="paper-place">
              {inPaneLanguage(benchTexts['paper.place'], { title: nameOf(part.id) })}
            </p>
          ) : (
            <PaperParts parts={part.parts} shown={shown} />
          )}
        </div>
      );
  }
}

/** One level lower than in the paper: the first belongs to the page. */
function Heading({ level, text }: { readonly level: number; readonly text: string }): React.ReactElement {
  const Tag = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(level, 5) - 1] ?? 'h6';
  return <Tag className={`paper-heading-${Math.min(level, 3)}`}>{text}</Tag>;
}

function nameOf(id: string): string {
  return id in sectionNames ? inPaneLanguage(sectionNames[id as keyof typeof sectionNames]) : id;
}
